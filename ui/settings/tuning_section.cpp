#include "ui/settings/tuning_section.h"

#include "ui/controls/slider_field.h"
#include "ui/controls/text_label.h"
#include "ui/outlook/memory_outlook.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"
#include "ui/text/model_words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int largestOverlap = 512;
constexpr int overlapStep = 8;
constexpr double largestSteps = 1000;
constexpr int automaticTile = -1;  // the tile size box's value for tiles planned from free memory

void choose(QComboBox* box, const QVariant& value, const QString& text) {
    if (box->findData(value) < 0) {
        box->addItem(text, value);
    }
    box->setCurrentIndex(box->findData(value));
}

}  // namespace

TuningSection::TuningSection(const MemoryOutlook& outlook, QWidget* parent)
    : SettingsSection(parent),
      m_outlook(outlook),
      m_tile(new QComboBox(this)),
      m_overlap(new QSpinBox(this)),
      m_flowScale(new SliderField({0.05, 1.0, 0.05, 2, 1.0}, tr("Motion detail"), this)),
      m_steps(new SliderField({1, largestSteps, 1, 0, 30}, tr("Refinement steps"), this)),
      m_model(new QComboBox(this)),
      m_device(new QComboBox(this)),
      m_deviceFacts(new TextLabel(Tone::SmallDim, {}, this)),
      m_cost(new TextLabel(Tone::SmallDim, {}, this)) {
    buildTileControls();
    buildMotionControls();
    buildModelControls();
    layOut();
    connect(&outlook, &MemoryOutlook::changed, this, &TuningSection::showCost);
}

void TuningSection::buildTileControls() {
    m_tile->addItem(tr("Automatic"), automaticTile);
    m_tile->addItem(tr("Off"), 0);
    for (const int size : {256, 384, 512, 768, 1024, 1536, 2048}) {
        m_tile->addItem(tr("%1 px").arg(size), size);
    }
    m_tile->setAccessibleName(tr("Tile size"));
    m_tile->setToolTip(
        tr("Smaller tiles need less memory and a little more time, because neighbours overlap.\n"
           "Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same."));
    m_overlap->setRange(0, largestOverlap);
    m_overlap->setSingleStep(overlapStep);
    m_overlap->setSuffix(tr(" px"));
    m_overlap->setAccessibleName(tr("Overlap"));
    m_overlap->setToolTip(
        tr("Pixels that neighbouring tiles share and blend. More hides seams better and costs time;\n"
           "memory stays the same. At most half a tile."));
    m_cost->setWordWrap(true);
    connect(m_tile, &QComboBox::activated, this, [this](int index) {
        edit([&](JobSettings& settings) {
            const int size = m_tile->itemData(index).toInt();
            settings.generator.automaticTiles = size == automaticTile;
            settings.generator.tileSize = std::max(size, 0);
        });
    });
    connect(m_overlap, &QSpinBox::valueChanged, this,
            [this](int value) { edit([&](JobSettings& settings) { settings.generator.overlap = value; }); });
}

void TuningSection::buildMotionControls() {
    const QString flowTip =
        tr("The resolution at which motion is measured. Lower is faster and needs less memory,\n"
           "and finds large motion more easily; higher follows fine motion better.");
    m_flowScale->setToolTip(flowTip);
    const QString stepsTip =
        tr("How often the motion is refined. More steps take more time and can be sharper;\n"
           "memory stays the same.");
    m_steps->setToolTip(stepsTip);
    connect(m_flowScale, &SliderField::edited, this, [this](double value) {
        edit([&](JobSettings& settings) { settings.generator.flowScale = value; });
    });
    connect(m_steps, &SliderField::edited, this, [this](double value) {
        edit([&](JobSettings& settings) { settings.generator.sampleSteps = static_cast<int>(value); });
    });
}

void TuningSection::buildModelControls() {
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(
        tr("What makes the frames in between. Flow is built in; other models can be better and need\n"
           "more time and memory."));
    m_deviceFacts->setWordWrap(true);
    m_device->setAccessibleName(tr("Device"));
    m_device->setToolTip(
        tr("Where the model runs. A graphics card is many times faster; its memory is the limit then."));
    connect(m_model, &QComboBox::activated, this, [this](int index) {
        edit([&](JobSettings& settings) {
            settings.generator.model = m_model->itemData(index).toString().toStdString();
        });
    });
    connect(m_device, &QComboBox::activated, this, [this](int index) {
        edit([&](JobSettings& settings) {
            settings.generator.device = m_device->itemData(index).toString().toStdString();
        });
    });
}

void TuningSection::layOut() {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::small);
    layout->setVerticalSpacing(space::small);
    const auto add = [&](const QString& name, QWidget* control, int row) {
        auto* label = new TextLabel(Tone::Normal, name, this);
        label->setBuddy(control);
        label->setToolTip(control->toolTip());
        layout->addWidget(label, row, 0);
        layout->addWidget(control, row, 1);
    };
    add(tr("Tile size"), m_tile, 0);
    add(tr("Overlap"), m_overlap, 1);
    layout->addWidget(m_cost, 2, 1);
    add(tr("Motion detail"), m_flowScale, 3);
    add(tr("Refinement"), m_steps, 4);
    add(tr("Model"), m_model, 5);
    add(tr("Device"), m_device, 6);
    layout->addWidget(m_deviceFacts, 7, 1);
    for (QComboBox* box : {m_tile, m_model, m_device}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    layout->setColumnStretch(1, 1);
}

void TuningSection::setModels(const std::vector<inference::ModelInfo>& models) {
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    for (const inference::ModelInfo& model : models) {
        m_model->addItem(QString::fromStdString(model.name), QString::fromStdString(model.id));
        m_model->setItemData(m_model->count() - 1, modelDescription(model), Qt::ToolTipRole);
    }
    refresh();
}

void TuningSection::setDevices(const std::vector<inference::DeviceInfo>& devices) {
    const QSignalBlocker quiet(m_device);
    m_devices = devices;
    m_device->clear();
    m_device->addItem(tr("Automatic"), QStringLiteral("auto"));
    for (const inference::DeviceInfo& device : devices) {
        const QString name = QString::fromStdString(device.name);
        if (device.isUsable() && m_device->findData(name) < 0) {
            m_device->addItem(name.toUpper(), name);
            m_device->setItemData(m_device->count() - 1, QString::fromStdString(device.hardware),
                                  Qt::ToolTipRole);
        }
    }
    refresh();
}

QString TuningSection::deviceText() const {
    QStringList lines;
    for (const inference::DeviceInfo& device : m_devices) {
        const QString hardware = QString::fromStdString(device.hardware);
        if (!device.isUsable()) {
            lines.append(tr("%1 cannot be used: %2")
                             .arg(QString::fromStdString(device.name).toUpper(),
                                  QString::fromStdString(device.problem)));
        } else if (device.name == settings().generator.device && !hardware.isEmpty()) {
            lines.append(device.total > 0 ? tr("%1, %2").arg(hardware, bytesText(device.total)) : hardware);
        }
    }
    return lines.join(u'\n');
}

void TuningSection::showDevice() {
    const QString device = QString::fromStdString(settings().generator.device);
    choose(m_device, device, device == QLatin1String("auto") ? tr("Automatic") : device);
    const QString facts = deviceText();
    m_deviceFacts->setText(facts);
    m_deviceFacts->setVisible(!facts.isEmpty());
}

QString TuningSection::costText() const {
    if (!info()) {
        return {};
    }
    const Size frame = info()->video.size;
    const inference::GeneratorSettings& generator = settings().generator;
    const Outcome<tiling::TileGrid> outcome = m_outlook.grid(frame, generator);
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        return failureText(*failure);
    }
    const auto& grid = std::get<tiling::TileGrid>(outcome);
    if (generator.automaticTiles && !m_outlook.plan(frame, generator)) {
        return tr("Planned from free memory at the start");
    }
    if (grid.count() == 1) {
        return tr("Each frame in one piece");
    }
    return tr("%1 tiles (%2 × %3), %4 times the pixels")
        .arg(grid.count())
        .arg(grid.columns())
        .arg(grid.rows())
        .arg(QLocale().toString(grid.overCompute(), 'f', 2));
}

// From costs measured on this machine; empty while they are not known.
QString TuningSection::estimateText() const {
    const auto plan = info() ? m_outlook.plan(info()->video.size, settings().generator) : std::nullopt;
    const auto free = m_outlook.freeBytes(settings().generator);
    if (!plan || !free) {
        return {};
    }
    return tr("About %1 of model data, of %2 free memory, and %3 s for each new frame")
        .arg(bytesText(plan->peakBytes), bytesText(*free),
             QLocale().toString(plan->seconds, 'f', plan->seconds < 10 ? 1 : 0));
}

void TuningSection::showCost() {
    const bool wrong =
        info() && std::holds_alternative<Failure>(m_outlook.grid(info()->video.size, settings().generator));
    const QString estimate = wrong ? QString() : estimateText();
    m_cost->setText(costText() + (estimate.isEmpty() ? QString() : u'\n' + estimate));
    m_cost->setVisible(info().has_value());
    m_cost->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
}

void TuningSection::refresh() {
    const QSignalBlocker quietTile(m_tile);
    const QSignalBlocker quietOverlap(m_overlap);
    const QSignalBlocker quietModel(m_model);
    const QSignalBlocker quietDevice(m_device);
    const inference::GeneratorSettings& generator = settings().generator;
    choose(m_tile, generator.automaticTiles ? automaticTile : generator.tileSize,
           tr("%1 px").arg(generator.tileSize));
    m_overlap->setValue(generator.overlap);
    m_overlap->setEnabled(generator.tileSize != 0 || generator.automaticTiles);
    m_flowScale->setValue(generator.flowScale);
    m_steps->setValue(generator.sampleSteps);
    const QString model = QString::fromStdString(generator.model);
    choose(m_model, model, model == QLatin1String("flow") ? tr("Flow (built in)") : model);
    showDevice();
    showCost();
}

}  // namespace tessera::ui
