#include "ui/evaluation/evaluation_dialog.h"

#include "core/analysis/picture_comparison.h"
#include "ui/base/paths.h"
#include "ui/controls/text_label.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"
#include "ui/text/model_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {

constexpr int usualFrames = 25;
constexpr int mostFrames = 100'000;
constexpr int largestPicture = 200;  // pixels high
constexpr int usualRows = 4;
constexpr int usualCharacters = 80;  // of a row: every column and a name
constexpr double errorGain = 4;

QString number(double value, int digits) {
    return QLocale().toString(value, 'f', digits);
}

// Three pictures beside each other fit the screen.
QSize pictureRoom(const QWidget& dialog) {
    const int across = dialog.screen()->availableGeometry().width() - 4 * space::huge;
    const int height = std::min(largestPicture, across / 3 * 9 / 16);
    return {height * 16 / 9, height};
}

// So that the playhead is in the middle of what is read, as far as the video reaches.
double beginOf(const EvaluationPlace& place, std::int64_t frames) {
    if (place.framesPerSecond <= 0) {
        return 0;
    }
    const double length = static_cast<double>(frames) / place.framesPerSecond;
    const double last = std::max(0.0, place.durationSeconds - length);
    return std::clamp(place.playheadSeconds - length / 2, 0.0, last);
}

QPixmap pixmapOf(const Picture& picture, const QSize& room, qreal ratio) {
    const QImage image(picture.rgb.data(), picture.size.width, picture.size.height, picture.size.width * 3,
                       QImage::Format_RGB888);
    QPixmap pixmap =
        QPixmap::fromImage(image.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

EvaluationDialog::EvaluationDialog(const EvaluationFunctions& core, const QString& clip,
                                   const inference::GeneratorSettings& settings,
                                   std::function<EvaluationPlace()> place, QWidget* parent)
    : QDialog(parent),
      m_core(core),
      m_clip(clip),
      m_place(std::move(place)),
      m_settings(settings),
      m_table(new QTreeWidget(this)),
      m_frames(new QSpinBox(this)),
      m_progress(new QProgressBar(this)),
      m_status(new TextLabel(Tone::SmallDim, {}, this)),
      m_start(new QPushButton(this)),
      m_save(new QPushButton(icon(QStringLiteral("save")), tr("&Save the page…"), this)),
      m_background(QStringLiteral("evaluation")) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How good are new frames of %1?").arg(QFileInfo(clip).fileName()));
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        m_pictures[i] = new QLabel(this);
        m_pictures[i]->setFixedSize(pictureRoom(*this));
        m_pictures[i]->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_captions[i] = new TextLabel(Tone::SmallDim, {}, this);
    }
    m_frames->setRange(5, mostFrames);
    m_frames->setValue(usualFrames);
    m_frames->setAccessibleName(tr("Frames to compare"));
    m_frames->setToolTip(
        tr("Made and compared, around the playhead. More of them say more, and take longer."));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_status->setWordWrap(true);
    m_start->setDefault(true);
    m_start->setProperty(primaryProperty, true);
    m_save->setToolTip(tr("Save the figures and the worst frames as an HTML page."));
    buildTable();
    layOut();
    connect(m_start, &QPushButton::clicked, this, [this] { m_control == nullptr ? start() : stop(); });
    connect(m_save, &QPushButton::clicked, this, &EvaluationDialog::askForFile);
    end(tr("Every second frame is left out, made again, and compared with the true one."));
    showWorst();
}

EvaluationDialog::~EvaluationDialog() {
    if (m_control != nullptr) {
        m_control->requestStop();
    }
}

void EvaluationDialog::buildTable() {
    m_table->setHeaderLabels(
        {tr("Made by"), tr("PSNR"), tr("SSIM"), tr("Worst 5 %"), tr("Flicker"), tr("Time"), tr("Memory")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Figures by what made the frames"));
    m_table->setMinimumHeight((usualRows + 1) * (m_table->fontMetrics().height() + space::small));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    QTreeWidgetItem* header = m_table->headerItem();
    for (int column = 1; column < m_table->columnCount(); ++column) {
        header->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    header->setToolTip(1, tr("Likeness to the true frames in dB, mean over them: higher is better"));
    header->setToolTip(2, tr("Likeness of structure to the true frames: 1 is equal"));
    header->setToolTip(3, tr("PSNR of the worst twentieth of the frames, where eyes catch on"));
    header->setToolTip(4,
                       tr("How much more the result changes from frame to frame than the video: 0 is best"));
    header->setToolTip(5, tr("For each new frame"));
    header->setToolTip(6, tr("The most model data that was held at once"));
    int headers = 2 * m_table->frameWidth();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        headers += m_table->header()->sectionSizeHint(column);
    }
    m_table->setMinimumWidth(std::max(headers, usualCharacters * m_table->fontMetrics().averageCharWidth()));
    connect(m_table, &QTreeWidget::currentItemChanged, this, &EvaluationDialog::showWorst);
}

void EvaluationDialog::layOut() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save->setAutoDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* settings = new QHBoxLayout;
    settings->setSpacing(space::medium);
    auto* label = new QLabel(tr("Frames to &compare"), this);
    label->setBuddy(m_frames);
    settings->addWidget(label);
    settings->addWidget(m_frames);
    settings->addWidget(m_start);
    settings->addWidget(m_progress, 1);
    settings->addStretch(0);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(space::medium);
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::tiny);
        column->addWidget(m_pictures[i]);
        column->addWidget(m_captions[i]);
        pictures->addLayout(column);
    }
    pictures->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addLayout(settings);
    layout->addWidget(m_status);
    layout->addWidget(m_table, 1);
    layout->addLayout(pictures);
    layout->addWidget(buttons);
}

QString EvaluationDialog::status() const {
    return m_status->text();
}

void EvaluationDialog::start() {
    m_rows.clear();
    m_table->clear();
    evaluation::EvaluationSpec spec;
    spec.clip = toPath(m_clip);
    // Every second frame is made; those at the ends do not count.
    spec.frames = spec.keepEvery * (m_frames->value() + 2 * spec.leaveOut) + 1;
    spec.from = beginOf(m_place(), spec.frames);
    m_toRead = static_cast<int>(spec.frames);
    inference::GeneratorSettings blend = m_settings;
    blend.model = "blend";
    const auto model = [&](const inference::GeneratorSettings& settings) {
        m_toMeasure.append([measure = m_core.model, spec, settings](RunControl& control,
                                                                    const evaluation::OnFramesRead& told) {
            return measure(spec, settings, control, told);
        });
    };
    model(m_settings);
    if (m_settings.model != blend.model) {
        model(blend);
    }
    m_toMeasure.append(
        [measure = m_core.minterpolate, spec](RunControl& control, const evaluation::OnFramesRead& told) {
            return measure(spec, control, told);
        });
    m_start->setText(tr("S&top"));
    m_frames->setEnabled(false);
    m_save->setEnabled(false);
    m_status->setText(tr("Making frames and comparing them…"));
    measureNext();
}

void EvaluationDialog::stop() {
    m_toMeasure.clear();
    m_control->requestStop();
}

void EvaluationDialog::measureNext() {
    m_control = std::make_shared<RunControl>();
    m_progress->show();
    m_progress->setRange(0, m_toRead);
    m_progress->setValue(0);
    const evaluation::OnFramesRead told = [this](std::int64_t frames) {
        m_inbox.post([this, frames] { m_progress->setValue(static_cast<int>(frames)); });
    };
    m_background.run(
        [control = m_control, measure = m_toMeasure.takeFirst(), told](const std::stop_token&) {
            return measure(*control, told);
        },
        [this](const Outcome<std::optional<evaluation::Evaluation>>& outcome) {
            const auto* failure = std::get_if<Failure>(&outcome);
            // A program that is not installed is no failure: it is only not compared with.
            if (failure != nullptr && (failure->code != ErrorCode::Unsupported || m_rows.empty())) {
                m_toMeasure.clear();
                end(failureText(*failure));
                return;
            }
            if (failure == nullptr) {
                if (const auto& evaluation = std::get<std::optional<evaluation::Evaluation>>(outcome)) {
                    add(*evaluation);
                }
            }
            if (m_control->stopRequested()) {
                end(tr("Stopped."));
            } else if (m_toMeasure.isEmpty()) {
                end(tr("%n frame(s) were made and compared.", nullptr,
                       static_cast<int>(m_rows.front().frames.size())));
            } else {
                measureNext();
            }
        });
}

void EvaluationDialog::add(const evaluation::Evaluation& evaluation) {
    m_rows.push_back(evaluation);
    auto* row = new QTreeWidgetItem(
        m_table, {modelName(evaluation.maker), tr("%1 dB").arg(number(evaluation.psnr, 2)),
                  evaluation.ssim ? number(*evaluation.ssim, 4) : QStringLiteral("–"),
                  tr("%1 dB").arg(number(evaluation.worstPsnr, 2)), number(evaluation.flicker, 2),
                  costTimeText(evaluation.seconds), bytesText(evaluation.peakBytes)});
    for (int column = 1; column < m_table->columnCount(); ++column) {
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_rows.size() == 1) {
        m_table->setCurrentItem(row);
    }
}

void EvaluationDialog::end(const QString& status) {
    m_control = nullptr;
    m_start->setText(tr("&Evaluate"));
    m_frames->setEnabled(true);
    m_save->setEnabled(!m_rows.empty());
    m_progress->hide();
    m_status->setText(status);
}

void EvaluationDialog::showWorst() {
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    const bool some = row >= 0 && !m_rows[static_cast<size_t>(row)].worst.empty();
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        m_pictures[i]->setVisible(some);
        m_captions[i]->setVisible(some);
    }
    if (!some) {
        return;
    }
    const evaluation::ScoredPicture& worst = m_rows[static_cast<size_t>(row)].worst.front();
    const QSize room = m_pictures[0]->size();
    m_pictures[0]->setPixmap(pixmapOf(worst.truth, room, devicePixelRatioF()));
    m_pictures[1]->setPixmap(pixmapOf(worst.made, room, devicePixelRatioF()));
    m_pictures[2]->setPixmap(
        pixmapOf(analysis::differenceMap(worst.truth, worst.made, errorGain), room, devicePixelRatioF()));
    m_captions[0]->setText(tr("The worst one, frame %1: as it was").arg(worst.score.frame + 1));
    m_captions[1]->setText(tr("As it was made: %1 dB").arg(number(worst.score.psnr, 1)));
    m_captions[2]->setText(tr("The difference, four times"));
}

void EvaluationDialog::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Save the page"), QFileInfo(m_clip).absolutePath(),
                                   tr("HTML page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QFileInfo(m_clip).completeBaseName() + QStringLiteral(".html"));
    connect(dialog, &QFileDialog::fileSelected, this, &EvaluationDialog::save);
    dialog->open();
}

void EvaluationDialog::save(const QString& path) {
    m_background.run(
        [write = m_core.writePage, rows = m_rows, path](const std::stop_token&) {
            write(rows, toPath(path));
            return path;
        },
        [this](const Outcome<QString>& outcome) {
            const auto* failure = std::get_if<Failure>(&outcome);
            m_status->setText(failure != nullptr ? failureText(*failure)
                                                 : tr("Saved as %1").arg(std::get<QString>(outcome)));
        });
}

}  // namespace tessera::ui
