#include "ui/queue/queue_forecast.h"

#include <cmath>

namespace tessera::ui {

namespace {

// 0 where nobody knows. Of a file that does not say how many frames it has, as many as its length holds.
double pixelsOf(const QueueItem& item) {
    if (!item.info) {
        return 0;
    }
    media::MediaInfo info = *item.info;
    if (info.video.frameCount == 0) {
        info.video.frameCount = std::llround(info.durationSeconds * info.video.frameRate.toDouble());
    }
    const auto frames = outputFrames(info, item.settings);
    return frames ? static_cast<double>(*frames) * static_cast<double>(info.video.size.pixels()) : 0;
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
        const double pixels = pixelsOf(item);
        const double measured = other.forecast ? pixelsOf(other) : 0;
        if (pixels > 0 && measured > 0 && costAlike(item.settings, other.settings)) {
            const double share = pixels / measured;
            return QueueForecast{
                other.forecast->seconds * share,
                static_cast<qint64>(static_cast<double>(other.forecast->outputBytes) * share)};
        }
    }
    return std::nullopt;
}

// How long the whole of it takes or took in truth, as far as that is known.
std::optional<double> measuredSeconds(const QueueItem& item) {
    if (item.isActive() && item.progress.remainingSeconds >= 0 && !item.unfinished) {
        return item.progress.elapsedSeconds + item.progress.remainingSeconds;
    }
    const bool whole = item.state == ItemState::Done && item.report && item.report->keptFrames == 0;
    return whole && item.report->seconds > 0 ? std::optional(item.report->seconds) : std::nullopt;
}

// So many times as long as forecast, with the same model and codec, on the machine as it is now.
double slowness(const QueueItem& item, const QueueModel& queue) {
    double last = 1;
    for (int row = 0; row < queue.rowCount(); ++row) {
        const QueueItem& other = queue.at(row);
        const auto seconds = measuredSeconds(other);
        const auto said = forecastOf(other, queue);
        if (seconds && said && said->seconds > 0 && costAlike(item.settings, other.settings)) {
            last = *seconds / said->seconds;
            if (other.isActive()) {
                break;
            }
        }
    }
    return last;
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
            all.seconds += one->seconds * slowness(item, queue);
            all.outputBytes += one->outputBytes;
        }
    }
    return all;
}

}  // namespace tessera::ui
