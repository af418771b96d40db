#include "ui/queue/queue_forecast.h"

namespace tessera::ui {

namespace {

double pixelsOf(const QueueItem& item) {
    const auto frames = item.info ? outputFrames(*item.info, item.settings) : std::nullopt;
    return frames ? static_cast<double>(*frames) * static_cast<double>(item.info->video.size.pixels()) : 0;
}

bool costAlike(const JobSettings& a, const JobSettings& b) {
    return a.generator == b.generator && a.encoder.codec == b.encoder.codec &&
           a.encoder.quality == b.encoder.quality;
}

std::optional<QueueForecast> forecastOf(const QueueItem& item, const QueueModel& queue) {
    if (item.forecast) {
        return QueueForecast{item.forecast->seconds, item.forecast->outputBytes};
    }
    for (int row = 0; row < queue.rowCount(); ++row) {
        const QueueItem& other = queue.at(row);
        const double pixels = pixelsOf(other);
        if (other.forecast && pixels > 0 && costAlike(item.settings, other.settings)) {
            const double share = pixelsOf(item) / pixels;
            return QueueForecast{
                other.forecast->seconds * share,
                static_cast<qint64>(static_cast<double>(other.forecast->outputBytes) * share)};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<QueueForecast> forecastOf(const QueueModel& queue) {
    QueueForecast all;
    for (int row = 0; row < queue.rowCount(); ++row) {
        const QueueItem& item = queue.at(row);
        if (item.isActive()) {
            if (item.progress.remainingSeconds < 0) {
                return std::nullopt;
            }
            all.seconds += item.progress.remainingSeconds;
        } else if (item.state == ItemState::Ready) {
            const auto one = forecastOf(item, queue);
            if (!one) {
                return std::nullopt;
            }
            all.seconds += one->seconds;
            all.outputBytes += one->outputBytes;
        }
    }
    return all;
}

}  // namespace tessera::ui
