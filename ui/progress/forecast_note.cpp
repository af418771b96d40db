#include "ui/progress/forecast_note.h"

#include "ui/text/format.h"

namespace tessera::ui {

ForecastNote::ForecastNote(QWidget* parent) : TextLabel(Tone::SmallDim, {}, parent) {
    setWordWrap(true);
    setToolTip(
        tr("Measured on a second of this video with these settings, in three places of it.\n"
           "The two times are those of its fastest and its slowest place."));
}

void ForecastNote::show(const job::Forecast* forecast, bool measuring,
                        const std::optional<QueueForecast>& queue, int waiting) {
    QStringList lines;
    if (forecast != nullptr) {
        lines.append(tr("About %1 (%2 to %3), %4; meanwhile %5 of disk, %6 of memory")
                         .arg(clockText(forecast->seconds), clockText(forecast->leastSeconds),
                              clockText(forecast->mostSeconds), bytesText(forecast->outputBytes),
                              bytesText(forecast->diskBytes), bytesText(forecast->processBytes)));
    } else if (measuring) {
        lines.append(tr("Measuring how long it will take…"));
    }
    if (queue && waiting > 1) {
        lines.append(tr("All %n videos: about %1, %2", nullptr, waiting)
                         .arg(clockText(queue->seconds), bytesText(queue->outputBytes)));
    }
    setText(withUnitsKept(lines.join(u'\n')));
    setVisible(!lines.isEmpty());
}

}  // namespace tessera::ui
