#include "ui/settings/output_section.h"

#include "ui/controls/text_label.h"
#include "ui/text/format.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace tessera::ui {

namespace {
constexpr int automaticQuality = -1;
constexpr int worstQuality = 63;
}  // namespace

OutputSection::OutputSection(QWidget* parent)
    : SettingsSection(parent),
      m_codec(new QComboBox(this)),
      m_quality(new QSpinBox(this)),
      m_name(new ElidedLabel(Tone::Normal, Qt::ElideMiddle, this)),
      m_folder(new ElidedLabel(Tone::SmallDim, Qt::ElideMiddle, this)),
      m_change(new QPushButton(tr("Change…"), this)),
      m_naming(new QToolButton(this)) {
    m_codec->setAccessibleName(tr("Codec"));
    m_codec->setToolTip(
        tr("How the new file is compressed.\nH.264 plays everywhere; HEVC and AV1 are smaller and "
           "slower to encode;\nFFV1 is lossless and large. Memory stays the same."));
    m_codec->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quality->setRange(automaticQuality, worstQuality);
    m_quality->setSpecialValueText(tr("Auto"));
    m_quality->setAccessibleName(tr("Quality, lower is better"));
    m_quality->setToolTip(
        tr("Lower is better and larger. Auto is visually clean for the codec.\n"
           "It changes neither time nor memory much."));
    m_quality->setFixedWidth(72);
    m_change->setAccessibleName(tr("Change the output file"));
    m_change->setToolTip(tr("Choose another name or folder. An existing file is never overwritten unasked."));
    m_naming->setIcon(icon(QStringLiteral("settings")));
    m_naming->setAutoRaise(true);
    m_naming->setAccessibleName(tr("Name and folder of all new files"));
    m_naming->setToolTip(tr("How new files are called, and where they go, unless you choose."));

    auto* codecLabel = new TextLabel(Tone::Normal, tr("Codec"), this);
    codecLabel->setBuddy(m_codec);
    auto* qualityLabel = new TextLabel(Tone::Normal, tr("Quality"), this);
    qualityLabel->setBuddy(m_quality);
    auto* encoding = new QHBoxLayout;
    encoding->setSpacing(space::small);
    encoding->addWidget(codecLabel);
    encoding->addWidget(m_codec, 1);
    encoding->addSpacing(space::tiny);
    encoding->addWidget(qualityLabel);
    encoding->addWidget(m_quality);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::small);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_folder, 1, 0);
    layout->addWidget(m_change, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_naming, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    layout->addLayout(encoding, 3, 0, 1, 3);
    layout->setRowMinimumHeight(2, space::small);

    connect(m_codec, &QComboBox::activated, this, [this](int index) {
        edit([&](JobSettings& settings) {
            settings.encoder.codec = m_codec->itemData(index).toString().toStdString();
        });
    });
    connect(m_quality, &QSpinBox::valueChanged, this, [this](int value) {
        edit([&](JobSettings& settings) {
            settings.encoder.quality = value == automaticQuality ? std::nullopt : std::optional(value);
        });
    });
    connect(m_change, &QPushButton::clicked, this, &OutputSection::changeOutputRequested);
    connect(m_naming, &QToolButton::clicked, this, &OutputSection::namingRequested);
    setCodecs({});
}

void OutputSection::setCodecs(const std::vector<media::CodecChoice>& codecs) {
    m_codecs = codecs;
    const QSignalBlocker quiet(m_codec);
    m_codec->clear();
    for (const media::CodecChoice& codec : codecs) {
        m_codec->addItem(QString::fromStdString(codec.label), QString::fromStdString(codec.name));
    }
    // The list is as wide as its words, whatever the box is.
    m_codec->view()->setMinimumWidth(m_codec->view()->sizeHintForColumn(0) + 2 * space::large);
    refresh();
}

void OutputSection::setOutput(const QString& path, bool replace) {
    edit([&](JobSettings& settings) {
        settings.output = path;
        settings.outputChosen = true;
        settings.overwrite = replace;
    });
}

void OutputSection::refresh() {
    const QSignalBlocker quietCodec(m_codec);
    const QSignalBlocker quietQuality(m_quality);
    const QString codec = QString::fromStdString(settings().encoder.codec);
    if (m_codec->findData(codec) < 0) {
        m_codec->addItem(codecText(settings().encoder.codec), codec);  // the machine's list is not here yet
    }
    m_codec->setCurrentIndex(m_codec->findData(codec));
    m_quality->setValue(settings().encoder.quality.value_or(automaticQuality));
    const auto found = std::ranges::find(m_codecs, settings().encoder.codec, &media::CodecChoice::name);
    m_quality->setEnabled(found == m_codecs.end() || !found->lossless);

    const QFileInfo output(settings().output);
    m_name->setFullText(output.fileName());
    m_folder->setFullText(settings().output.isEmpty() ? QString() : QDir::toNativeSeparators(output.path()));
    m_change->setEnabled(info().has_value());
}

}  // namespace tessera::ui
