#include "ui/window/naming_dialog.h"

#include "ui/base/folders.h"
#include "ui/controls/text_label.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {
constexpr int dialogWidth = 560;
const QString usualPattern = QStringLiteral("{name}_{rate}");
}  // namespace

NamingDialog::NamingDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_folderName(session.outputRule().folder),
      m_pattern(new QLineEdit(this)),
      m_beside(new QRadioButton(tr("&Beside the source"), this)),
      m_folder(new QRadioButton(this)),
      m_example(new ElidedLabel(Tone::Dim, Qt::ElideMiddle, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name and folder of new files"));
    m_pattern->setText(session.outputRule().pattern.isEmpty() ? usualPattern : session.outputRule().pattern);
    m_pattern->setAccessibleName(tr("Pattern of the name"));
    m_pattern->setMinimumWidth(dialogWidth);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setProperty(primaryProperty, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(new TextLabel(Tone::Strong, tr("Name"), this));
    layout->addWidget(m_pattern);
    layout->addLayout(makeWords());
    layout->addSpacing(space::medium);
    layout->addWidget(new TextLabel(Tone::Strong, tr("Folder"), this));
    layout->addLayout(makeFolders());
    layout->addSpacing(space::medium);
    layout->addWidget(new TextLabel(Tone::Strong, tr("Example"), this));
    layout->addWidget(m_example);
    layout->addSpacing(space::medium);
    layout->addWidget(buttons);

    connect(m_pattern, &QLineEdit::textChanged, this, &NamingDialog::showExample);
    connect(m_beside, &QRadioButton::toggled, this, &NamingDialog::showExample);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(rule());
        accept();
    });
    showExample();
}

// One button for each word that a name may hold.
QLayout* NamingDialog::makeWords() {
    const QList<std::pair<QString, QString>> words{
        {QStringLiteral("{name}"), tr("Name of the source")},
        {QStringLiteral("{rate}"), tr("Frame rate, such as x2 or 60fps")},
        {QStringLiteral("{width}"), tr("Width in pixels")},
        {QStringLiteral("{height}"), tr("Height in pixels")},
        {QStringLiteral("{codec}"), tr("Codec")},
        {QStringLiteral("{model}"), tr("Model")},
        {QStringLiteral("{preset}"), tr("Preset")}};
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    for (const auto& [word, meaning] : words) {
        auto* button = new QPushButton(word, this);
        button->setAutoDefault(false);
        button->setToolTip(meaning);
        button->setAccessibleName(tr("Insert: %1").arg(meaning));
        connect(button, &QPushButton::clicked, this, [this, text = word] {
            m_pattern->insert(text);
            m_pattern->setFocus();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QLayout* NamingDialog::makeFolders() {
    auto* choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder of new files"));
    m_folder->setText(m_folderName.isEmpty() ? tr("In &one folder") : QDir::toNativeSeparators(m_folderName));
    m_folder->setEnabled(!m_folderName.isEmpty());
    (m_folderName.isEmpty() ? m_beside : m_folder)->setChecked(true);
    connect(choose, &QPushButton::clicked, this, &NamingDialog::askForFolder);
    auto* other = new QHBoxLayout;
    other->addWidget(m_folder, 1);
    other->addWidget(choose);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::tiny);
    rows->addWidget(m_beside);
    rows->addLayout(other);
    return rows;
}

void NamingDialog::askForFolder() {
    const QString start = existingFolder(
        m_folderName.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::MoviesLocation)
                               : m_folderName);
    auto* dialog = new QFileDialog(this, tr("Folder of new files"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folderName = folder;
        m_folder->setText(QDir::toNativeSeparators(folder));
        m_folder->setEnabled(true);
        m_folder->setChecked(true);
        showExample();
    });
    dialog->open();
}

OutputRule NamingDialog::rule() const {
    const QString pattern = m_pattern->text().trimmed();
    return {pattern == usualPattern ? QString() : pattern, m_folder->isChecked() ? m_folderName : QString()};
}

void NamingDialog::showExample() {
    m_session.exampleName(rule(), [this, self = QPointer<NamingDialog>(this)](const QString& path) {
        if (self != nullptr) {
            m_example->setFullText(QDir::toNativeSeparators(path));
        }
    });
}

QString NamingDialog::example() const {
    return m_example->fullText();
}

}  // namespace tessera::ui
