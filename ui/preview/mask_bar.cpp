#include "ui/preview/mask_bar.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/segments.h"
#include "ui/controls/text_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <initializer_list>

namespace tessera::ui {

namespace {

constexpr int largestBrush = 1000;
constexpr int widestSoftEdge = 64;

QPushButton* button(const QString& text, const QString& toolTip, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setToolTip(toolTip);
    made->setAccessibleName(QString(text).remove(u'…'));
    made->setAutoDefault(false);
    return made;
}

QSpinBox* pixels(int smallest, int largest, const QString& name, const QString& toolTip, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(smallest, largest);
    box->setSuffix(MaskBar::tr(" px"));
    box->setAccessibleName(name);
    box->setToolTip(toolTip);
    return box;
}

}  // namespace

MaskBar::MaskBar(QWidget* parent)
    : QWidget(parent),
      m_tools(new Segments(this)),
      m_brush(pixels(2, largestBrush, tr("Brush size"), tr("How wide the brush and the eraser are."), this)),
      m_softEdge(pixels(0, widestSoftEdge, tr("Soft edge"),
                        tr("Around the kept areas the generated picture comes in gradually over so many "
                           "pixels. 0 is a hard edge."),
                        this)),
      m_clear(button(tr("Clear"), tr("Keeps nothing any more."), this)),
      m_files(new QToolButton(this)),
      m_done(button(tr("Done"), tr("Back to looking at the picture."), this)) {
    m_tools->add(static_cast<int>(MaskTool::Rectangle), tr("Rectangle"), tr("Draw rectangles"),
                 tr("Drag over a caption or a display that must not be bent by motion."));
    m_tools->add(static_cast<int>(MaskTool::Brush), tr("Brush"), tr("Draw with a brush"),
                 tr("Paint over what must not be bent by motion."));
    m_tools->add(static_cast<int>(MaskTool::Eraser), tr("Eraser"), tr("Erase"),
                 tr("Takes away what was marked."));
    m_brush->setValue(40);
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    m_tools->setMinimumWidth(3 * fontMetrics().horizontalAdvance(tr("Rectangle")) + 6 * space::small);
    layout->addWidget(m_tools);
    for (const auto& [name, box] : {std::pair(tr("Size"), m_brush), std::pair(tr("Soft edge"), m_softEdge)}) {
        auto* pair = new QWidget(this);
        auto* beside = new QHBoxLayout(pair);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->setSpacing(space::small);
        auto* label = new TextLabel(Tone::SmallDim, name, pair);
        label->setBuddy(box);
        beside->addWidget(label);
        beside->addWidget(box);
        layout->addWidget(pair);
    }
    layout->addStretch();
    auto* actions = new QWidget(this);  // on one line, whichever that is
    auto* besideEachOther = new QHBoxLayout(actions);
    besideEachOther->setContentsMargins(0, 0, 0, 0);
    besideEachOther->setSpacing(space::small);
    for (QWidget* action : std::initializer_list<QWidget*>{m_clear, m_files, m_done}) {
        besideEachOther->addWidget(action);
    }
    layout->addWidget(actions);
    addFiles();
    connect(m_tools, &Segments::chosen, this,
            [this](int tool) { Q_EMIT toolChosen(static_cast<MaskTool>(tool)); });
    connect(m_brush, &QSpinBox::valueChanged, this, &MaskBar::brushChosen);
    connect(m_softEdge, &QSpinBox::valueChanged, this, &MaskBar::softEdgeChosen);
    connect(m_clear, &QPushButton::clicked, this, &MaskBar::clearRequested);
    connect(m_done, &QPushButton::clicked, this, &MaskBar::doneRequested);
}

void MaskBar::addFiles() {
    auto* menu = new QMenu(m_files);
    menu->setToolTipsVisible(true);
    QAction* import = menu->addAction(tr("&Import…"), this, &MaskBar::importRequested);
    import->setToolTip(tr("Takes the areas from a picture, white where pixels are kept."));
    m_export = menu->addAction(tr("&Export…"), this, &MaskBar::exportRequested);
    m_export->setToolTip(tr("Writes the areas as a PNG file, white where pixels are kept."));
    m_files->setIcon(icon(QStringLiteral("more")));
    m_files->setAutoRaise(true);
    m_files->setMenu(menu);
    m_files->setPopupMode(QToolButton::InstantPopup);
    m_files->setAccessibleName(tr("Import or export areas"));
    m_files->setToolTip(tr("Takes the areas from a picture, or writes them as one"));
}

void MaskBar::setTool(MaskTool tool) {
    m_tools->setValue(static_cast<int>(tool));
}

void MaskBar::setSoftEdge(int pixels) {
    const QSignalBlocker quiet(m_softEdge);
    m_softEdge->setValue(pixels);
}

void MaskBar::setHasContent(bool has) {
    m_clear->setEnabled(has);
    m_export->setEnabled(has);
}

}  // namespace tessera::ui
