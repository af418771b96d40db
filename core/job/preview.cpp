#include "core/job/preview.h"

#include "core/base/error.h"
#include "core/job/picture_comparison.h"
#include "core/job/preview_source.h"
#include "core/media/video_reader.h"
#include "core/tensor/rgb_reader.h"

#include <algorithm>
#include <deque>

namespace tessera::job {

namespace {

constexpr std::size_t mostGenerators = 2;  // one for each side of a comparison

Error notDecodable(const std::filesystem::path& path) {
    return {ErrorCode::BadInput, "no frame of " + path.filename().string() + " could be decoded",
            "The file may be damaged"};
}

inference::GeneratorSettings settingsFor(PreviewKind kind, inference::GeneratorSettings settings) {
    if (kind == PreviewKind::Untiled || kind == PreviewKind::Blend) {
        settings.tileSize = 0;
        settings.automaticTiles = false;
    }
    if (kind == PreviewKind::Blend) {
        settings.model = "blend";
    }
    return settings;
}

bool isGenerated(PreviewKind kind) {
    return kind != PreviewKind::Previous && kind != PreviewKind::Next;
}

}  // namespace

SourcePreview openPreview(const std::filesystem::path& path, std::stop_token stop) {
    media::VideoReader reader = media::VideoReader::open(path, stop);
    SourcePreview preview;
    preview.info = reader.info();
    const std::optional<media::Frame> first = reader.next();
    if (!first && !stop.stop_requested()) {
        throw notDecodable(path);
    }
    if (first) {
        preview.firstFrame = tensor::makePicture(*first, 0);
    }
    return preview;
}

struct PreviewRenderer::State {
    struct Loaded {
        inference::GeneratorSettings settings;
        std::unique_ptr<inference::FrameGenerator> generator;
    };

    // nullptr when stopped.
    PreviewSource* open(const std::filesystem::path& path, const RunControl& control) {
        if (!source || path != openPath) {
            source.reset();
            // Not the request's own token: the file stays open longer than the request.
            std::stop_source fileStop;
            const std::stop_callback stopped(control.stopToken(), [&] { fileStop.request_stop(); });
            source.emplace(PreviewSource::open(path, fileStop.get_token()));
            openPath = path;
        }
        if (control.stopRequested()) {
            source.reset();
        }
        return source ? &*source : nullptr;
    }

    inference::FrameGenerator& generatorFor(const inference::GeneratorSettings& settings) {
        const auto found = std::ranges::find(generators, settings, &Loaded::settings);
        if (found != generators.end()) {
            return *found->generator;
        }
        if (generators.size() == mostGenerators) {
            generators.pop_front();
        }
        generators.push_back({settings, makeGenerator(settings)});
        return *generators.back().generator;
    }

    inference::MakeGenerator makeGenerator;
    std::filesystem::path openPath;
    std::optional<PreviewSource> source;
    std::deque<Loaded> generators;
};

namespace {

struct Pair {
    media::Frame prev;
    media::Frame next;
};

std::optional<PreviewPicture> generate(inference::FrameGenerator& generator, PreviewKind kind,
                                       const Pair& pair, double t, RunControl& control,
                                       const PreviewListener& listener) {
    const tiling::TileGrid grid = generator.plan(pair.prev.size());
    if (listener.onPlan) {
        listener.onPlan(grid);
    }
    const inference::OnTile onTile = [&](const inference::TileEvent& event) {
        if (listener.onTile) {
            listener.onTile(event);
        }
    };
    const auto made = generator.generate(pair.prev, pair.next, t, control, onTile);
    if (!made) {
        return std::nullopt;
    }
    PreviewPicture picture{kind, tensor::makePicture(made->frame, 0), made->cost, std::nullopt};
    picture.seamRatio = seamRatio(picture.picture, generator.plan(pair.prev.size()));
    return picture;
}

PreviewComparison comparisonOf(const Picture& a, const Picture& b, double gain) {
    PreviewComparison comparison{psnr(a, b), ssim(a, b), {}};
    if (gain > 0) {
        comparison.difference = differenceMap(a, b, gain);
    }
    return comparison;
}

}  // namespace

PreviewRenderer::PreviewRenderer(inference::MakeGenerator makeGenerator)
    : m_state(std::make_unique<State>()) {
    m_state->makeGenerator = std::move(makeGenerator);
}

PreviewRenderer::~PreviewRenderer() = default;

void PreviewRenderer::release() {
    m_state->generators.clear();
    m_state->source.reset();
}

std::optional<PreviewAnswer> PreviewRenderer::render(const PreviewRequest& request, RunControl& control,
                                                     const PreviewListener& listener) {
    PreviewSource* const opened = m_state->open(request.source, control);
    if (opened == nullptr) {
        return std::nullopt;
    }
    PreviewSource& source = *opened;
    PreviewAnswer answer;
    answer.frameCount = source.count();
    answer.frame = std::clamp(request.frame, std::int64_t{0}, std::max(source.count() - 1, std::int64_t{0}));
    const auto prev = source.count() > 0 ? source.frame(answer.frame) : std::nullopt;
    const auto next = prev ? source.frame(std::min(answer.frame + 1, source.count() - 1)) : std::nullopt;
    if (!prev) {
        throw notDecodable(request.source);
    }
    const Pair pair{*prev, next.value_or(*prev)};
    answer.seconds = source.seconds(answer.frame);
    for (const PreviewKind kind : request.pictures) {
        if (control.stopRequested()) {
            return std::nullopt;
        }
        const bool atOriginal = request.t <= 0 || request.t >= 1;
        std::optional<PreviewPicture> picture;
        if (!isGenerated(kind) || atOriginal) {
            const bool second = kind == PreviewKind::Next || (isGenerated(kind) && request.t >= 1);
            picture = {kind, tensor::makePicture(second ? pair.next : pair.prev, 0), {}, {}};
        } else {
            picture = generate(m_state->generatorFor(settingsFor(kind, request.settings)), kind, pair,
                               request.t, control, listener);
        }
        if (!picture) {
            return std::nullopt;
        }
        if (listener.onPicture) {
            listener.onPicture(*picture);
        }
        answer.pictures.push_back(std::move(*picture));
    }
    if (request.compare && answer.pictures.size() >= 2) {
        answer.comparison =
            comparisonOf(answer.pictures[0].picture, answer.pictures[1].picture, request.differenceGain);
    }
    return answer;
}

}  // namespace tessera::job
