#include "core/job/preview/preview.h"

#include "core/analysis/frame_difference.h"
#include "core/analysis/picture_comparison.h"
#include "core/analysis/structural_similarity.h"
#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/colour/rgb_reader.h"
#include "core/inference/tile_policy.h"
#include "core/job/preview/preview_source.h"
#include "core/job/preview/tile_motion.h"
#include "core/job/run/neighbour_frames.h"
#include "core/media/frame_mix.h"
#include "core/media/input/picture_mask.h"
#include "core/media/input/video_reader.h"
#include "core/tiling/padding.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace tessera::job {

namespace {

// One for each side of a comparison, and one that was found to need too much memory in one piece.
constexpr std::size_t mostGenerators = 3;

Error notDecodable(const std::filesystem::path& path) {
    return {ErrorCode::BadInput, message::SourceFramesLost(named(path))};
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

// `planes`: three of size.width x size.height, R G B, 0 … 1.
Picture pictureOf(const float* planes, Size size) {
    const auto plane = static_cast<std::size_t>(size.pixels());
    Picture picture{size, std::vector<std::uint8_t>(plane * 3)};
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const float* from = planes + channel * plane;
        std::uint8_t* to = picture.rgb.data() + channel;
        for (std::size_t k = 0; k < plane; ++k) {
            to[3 * k] = static_cast<std::uint8_t>(std::clamp(from[k], 0.0F, 1.0F) * 255.0F + 0.5F);
        }
    }
    return picture;
}

Picture pictureOf(const inference::TileEvent& tile, const media::Frame& prev) {
    if (tile.state == inference::TileState::Done) {
        return pictureOf(tile.pixels(), tile.rect.size());
    }
    std::vector<float> planes(static_cast<std::size_t>(tile.rect.size().pixels()) * 3);
    colour::readRgb(prev, tile.rect, planes.data());
    return pictureOf(planes.data(), tile.rect.size());
}

bool isGenerated(PreviewKind kind) {
    return kind != PreviewKind::Previous && kind != PreviewKind::Next;
}

struct Pair : inference::Moment {
    media::PictureMask* mask = nullptr;

    [[nodiscard]] const media::Frame& nearer() const { return t < 0.5 ? prev : next; }
};

std::optional<PreviewPicture> generate(inference::FrameGenerator& generator, const Pair& pair,
                                       RunControl& control, const PreviewListener& listener) {
    const tiling::TileGrid grid = generator.plan(pair.prev.size());
    if (listener.onPlan) {
        listener.onPlan(grid);
    }
    const inference::OnTile onTile = [&](const inference::TileEvent& event) {
        const bool isMade =
            event.state == inference::TileState::Done || event.state == inference::TileState::Skipped;
        if (listener.onPart && isMade && event.count > 1) {
            listener.onPart(event.rect, pictureOf(event, pair.prev));
        }
        if (listener.onTile) {
            inference::TileEvent lasting = event;
            lasting.pixels = nullptr;
            listener.onTile(lasting);
        }
    };
    const auto made = generator.generate(pair, control, onTile);
    if (!made) {
        return std::nullopt;
    }
    const media::Frame shown =
        pair.mask != nullptr ? pair.mask->keep(made->frame, pair.nearer()) : made->frame;
    PreviewPicture picture;
    picture.picture = colour::makePicture(shown, 0);
    picture.cost = made->cost;
    const tiling::TileGrid madeOf = generator.plan(pair.prev.size());
    if (madeOf.count() > 1) {
        picture.seamRatio = analysis::seamRatio(shown, pair.prev, pair.next, madeOf);
        picture.motion = tileMotion(pair.prev, pair.next, madeOf);
        if (!generator.model().followsMotion) {
            picture.reach = madeOf.overlap;
        }
    }
    return picture;
}

}  // namespace

SourcePreview openPreview(const std::filesystem::path& path, std::stop_token stop) {
    // One frame gains nothing from threads, each of which would hold some.
    media::VideoReader reader = media::VideoReader::open(path, stop, {.threads = 1});
    SourcePreview preview;
    preview.info = reader.info();
    const std::optional<media::Frame> first = reader.next();
    if (!first && !stop.stop_requested()) {
        throw notDecodable(path);
    }
    if (first) {
        preview.firstFrame = colour::makePicture(*first, 0);
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

    // The frame `index` as a neighbour of the pair that begins with `first`; none beyond the ends and in another scene.
    [[nodiscard]] inference::NeighbourFrame neighbourOf(const Pair& pair, std::int64_t first,
                                                        std::int64_t index) {
        const bool isAfter = index > first;
        const std::int64_t nearer = isAfter ? index - 1 : first;
        if (index < 0 || std::max(index, first + 1) >= source->count()) {
            return {};
        }
        const std::optional<media::Frame> frame = source->frame(index);
        const double own = source->seconds(first + 1) - source->seconds(first);
        const double span = std::abs(source->seconds(nearer) - source->seconds(index)) / own;
        return frame ? neighbourOfScene(lumaMaker, *frame, isAfter ? pair.next : pair.prev, span)
                     : inference::NeighbourFrame{};
    }

    media::PictureMask* maskFor(const KeptPixels& keep) {
        if (keep.mask.empty()) {
            mask.reset();
        } else if (!mask || keep != maskOf) {
            mask.emplace(media::PictureMask::read(keep.mask, keep.softEdge));
            maskOf = keep;
        }
        return mask ? &*mask : nullptr;
    }

    // Nothing when the frame fits in one piece, or when nobody knows.
    [[nodiscard]] std::optional<UntiledShortage> shortageOf(const inference::GeneratorSettings& untiled,
                                                            Size frame,
                                                            const inference::ModelFacts& model) const {
        if (!machine.cost || !machine.memory) {
            return std::nullopt;
        }
        inference::DeviceFacts device{machine.cost(untiled), machine.memory(untiled.device).free};
        const std::int64_t needed = inference::resolve(untiled, model, device, frame).plan->peakBytes;
        const std::int64_t usable = inference::usableMemory(device.freeBytes);
        if (usable <= 0 || needed <= usable) {
            return std::nullopt;
        }
        inference::GeneratorSettings tiled = untiled;
        tiled.automaticTiles = true;
        tiled.memoryLimit = usable;
        const inference::TilePlan plan = *inference::resolve(tiled, model, device, frame).plan;
        return UntiledShortage{needed, usable, {plan.shape.width, plan.shape.height}};
    }

    // A picture that a model makes. Nothing when stopped.
    std::optional<PreviewPicture> generated(const PreviewWish& wish, inference::GeneratorSettings settings,
                                            const Pair& pair, RunControl& control,
                                            const PreviewListener& listener) {
        settings = settingsFor(wish.kind, std::move(settings));
        inference::FrameGenerator* generator = &generatorFor(settings);
        std::optional<UntiledShortage> shortage;
        if (wish.kind == PreviewKind::Untiled) {
            shortage = shortageOf(settings, pair.prev.size(), generator->facts());
        }
        if (shortage) {
            settings.automaticTiles = true;
            settings.memoryLimit = shortage->usableBytes;
            generator = &generatorFor(settings);
        }
        std::optional<PreviewPicture> picture = generate(*generator, pair, control, listener);
        if (picture) {
            picture->shortage = shortage;
        }
        return picture;
    }

    inference::MakeGenerator makeGenerator;
    MachineFacts machine;
    std::filesystem::path openPath;
    std::optional<PreviewSource> source;
    std::deque<Loaded> generators;
    analysis::SmallLumaMaker lumaMaker;
    std::optional<media::PictureMask> mask;
    KeptPixels maskOf;
};

namespace {

PreviewComparison comparisonOf(const Picture& a, const Picture& b, double gain) {
    PreviewComparison comparison{
        analysis::psnr(a, b), analysis::ssim(analysis::lumaPlane(a), analysis::lumaPlane(b)), {}};
    if (gain > 0) {
        comparison.difference = analysis::differenceMap(a, b, gain);
    }
    return comparison;
}

}  // namespace

PreviewRenderer::PreviewRenderer(inference::MakeGenerator makeGenerator, MachineFacts machine)
    : m_state(std::make_unique<State>()) {
    m_state->makeGenerator = std::move(makeGenerator);
    m_state->machine = std::move(machine);
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
    const bool isBetween = request.t > 0 && request.t < 1;
    const bool isMotion =
        isBetween && !request.cut && std::ranges::any_of(request.pictures, isGenerated, &PreviewWish::kind);
    if (isMotion && answer.frame > 0) {
        (void)source.frame(answer.frame - 1);  // while the file is read in order; looked at below
    }
    const auto prev = source.count() > 0 ? source.frame(answer.frame) : std::nullopt;
    const auto next = prev ? source.frame(std::min(answer.frame + 1, source.count() - 1)) : std::nullopt;
    if (!prev) {
        throw notDecodable(request.source);
    }
    Pair pair{{*prev, next.value_or(*prev), request.t}, m_state->maskFor(request.keep)};
    if (isMotion) {
        pair.before = m_state->neighbourOf(pair, answer.frame, answer.frame - 1);
        pair.after = m_state->neighbourOf(pair, answer.frame, answer.frame + 2);
    }
    answer.seconds = source.seconds(answer.frame);
    for (const PreviewWish& wish : request.pictures) {
        if (control.stopRequested()) {
            return std::nullopt;
        }
        std::optional<PreviewPicture> picture;
        if (!isGenerated(wish.kind) || !isBetween) {
            const bool second = wish.kind == PreviewKind::Next || (isGenerated(wish.kind) && request.t >= 1);
            picture.emplace().picture = colour::makePicture(second ? pair.next : pair.prev, 0);
        } else if (request.cut && wish.kind == PreviewKind::Generated) {
            const bool repeats = *request.cut == Cuts::Repeat;
            picture.emplace().picture =
                colour::makePicture(repeats ? pair.prev : media::mixFrames(pair.prev, pair.next, pair.t), 0);
        } else {
            picture =
                m_state->generated(wish, wish.settings.value_or(request.settings), pair, control, listener);
        }
        if (!picture) {
            return std::nullopt;
        }
        picture->kind = wish.kind;
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
