#include "ui/source/source_loader.h"

#include "ui/base/paths.h"

namespace tessera::ui {

namespace {

constexpr int thumbnailSide = 192;  // a queue's row at twice the usual density

QImage thumbnailOf(const PictureLevels& picture) {
    if (picture.isEmpty()) {
        return {};
    }
    const int longer = std::max(picture.size().width(), picture.size().height());
    return picture.forScale(static_cast<double>(thumbnailSide) / longer)
        .scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

SourceLoader::SourceLoader(OpenSource open, QObject* parent)
    : QObject(parent), m_open(std::move(open)), m_background(QStringLiteral("source")) {}

void SourceLoader::load(const QString& path) {
    cancel();
    m_path = path;
    m_stop = std::stop_source();
    const quint64 ticket = ++m_ticket;
    m_background.run(
        [open = m_open, path, stop = m_stop.get_token()](const std::stop_token& shutdown) {
            // The loader's own end stops the call too.
            std::stop_source either;
            const std::stop_callback onSuperseded(stop, [&either] { either.request_stop(); });
            const std::stop_callback onShutdown(shutdown, [&either] { either.request_stop(); });
            if (stop.stop_requested()) {
                return LoadedSource{};
            }
            const job::SourcePreview preview = open(toPath(path), either.get_token());
            LoadedSource source{path, preview.info, PictureLevels(preview.firstFrame), {}};
            source.thumbnail = thumbnailOf(source.firstFrame);
            return source;
        },
        [this, ticket](Outcome<LoadedSource> outcome) { finish(ticket, std::move(outcome)); });
}

void SourceLoader::cancel() {
    m_stop.request_stop();
    ++m_ticket;
    m_path.clear();
}

void SourceLoader::finish(quint64 ticket, Outcome<LoadedSource> outcome) {
    if (ticket != m_ticket) {
        return;  // superseded
    }
    const QString path = std::exchange(m_path, QString());
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        Q_EMIT failed(path, *failure);
    } else {
        Q_EMIT loaded(std::get<LoadedSource>(outcome));
    }
}

}  // namespace tessera::ui
