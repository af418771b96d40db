#include "core/media/input/video_reader.h"

#include "core/base/source_messages.h"
#include "core/media/av_compat.h"
#include "core/media/frame_scaler.h"
#include "core/media/hardware_device.h"
#include "core/media/input/filter_chain.h"
#include "core/media/input/frame_times.h"
#include "core/media/input/media_description.h"
#include "core/media/input/picture_checks.h"
#include "core/media/input/sequence_header.h"
#include "core/media/input/video_decoder.h"
#include "core/media/picture_format.h"

#include <algorithm>
#include <deque>

extern "C" {
#include <libavutil/mastering_display_metadata.h>
}

namespace tessera::media {

namespace {

// When something was wrong: times of packets or frames.
struct FaultTimes {
    std::vector<std::int64_t> undecodable;
    std::vector<std::int64_t> damaged;
    std::vector<std::int64_t> resized;
    std::vector<std::int64_t> captioned;
    std::vector<std::int64_t> otherLight;
    std::vector<std::int64_t> inSoftware;
    Size otherSize;
};

}  // namespace

struct VideoReader::State {
    State(const std::filesystem::path& path, std::stop_token stop, const ReadOptions& options)
        : token(stop),
          threads(options.threads),
          filter(options.filter),
          hardware(options.hardware),
          input(Input::open(path, std::move(stop))) {
        start();
        if (!filter.empty()) {
            primeFilter();
        }
    }

    void start();
    void rewind();
    bool seekBefore(std::int64_t pts);
    void primeFilter();
    std::optional<Frame> next();
    std::optional<Frame> filterNext();
    std::optional<Frame> decodeNext();
    bool feed();
    void drain();
    [[nodiscard]] FramePtr brought(FramePtr picture);
    [[nodiscard]] bool isMpeg12() const;
    Frame finished(FramePtr picture);
    void noteSideData(const AVFrame& picture, std::int64_t pts);
    std::int64_t timeOf(const AVFrame& picture);
    FramePtr fitted(FramePtr picture);

    std::stop_token token;
    int threads = 0;
    std::string filter;
    std::string hardware;
    std::optional<FilterChain> chain;  // from the first picture on
    FrameScaler filteredScaler;
    Input input;
    MediaInfo info;
    PictureChecks checks;
    CodecContextPtr decoder;
    PacketPtr packet = makePacket();
    TimeRepair repair{1};
    SequenceHeaders headers;
    std::deque<FramePtr> drained;  // decoded, before the video changed its shape
    std::deque<Frame> ready;       // decoded by seek(), not yet handed out
    std::vector<std::int64_t> orderedTimes;
    bool byOrder = false;
    bool firstFrame = true;
    std::int64_t frameNumber = 0;  // since the start of the file; counts only while byOrder
    bool ended = false;
    bool sourceEnded = false;    // of what the filter takes
    Rational sourceTimeBase{1};  // likewise
    Rational sourceRate{0};
    bool interlaced = false;
    FaultTimes faults;
    std::int64_t lastSent = 0;  // time of the last packet that had one
    Size size;                  // of the first frame; all frames get it
    Rational aspect{0};         // of its pixels; likewise
    int shape = 0;              // counts changes of size and pixel shape
    Size lastSize;
    Rational lastAspect{0};
    std::optional<std::pair<unsigned, unsigned>> light;  // MaxCLL and MaxFALL of the first frame
    AVPixelFormat format = AV_PIX_FMT_NONE;
    FrameScaler scaler;
};

void VideoReader::State::start() {
    if (info.path.empty()) {
        info = describeMedia(input);
        interlaced = info.video.interlaced;
    }
    input.discardOthers();
    decoder = openDecoder(input, {threads, hardware}, checks);
    repair = TimeRepair(typicalFrameTicks(input));
    frameNumber = 0;
    ended = false;
    sourceEnded = false;
    ready.clear();
    drained.clear();
    headers = {};
    chain.reset();
}

bool VideoReader::State::isMpeg12() const {
    return decoder->codec_id == AV_CODEC_ID_MPEG2VIDEO || decoder->codec_id == AV_CODEC_ID_MPEG1VIDEO;
}

// Takes out what the decoder still holds, and makes it ready for more.
void VideoReader::State::drain() {
    avcodec_send_packet(decoder.get(), nullptr);
    FramePtr picture = makeFrame();
    while (avcodec_receive_frame(decoder.get(), picture.get()) >= 0) {
        drained.push_back(brought(std::move(picture)));
        picture = makeFrame();
    }
    avcodec_flush_buffers(decoder.get());
}

// A decoded picture, in memory.
FramePtr VideoReader::State::brought(FramePtr picture) {
    if (!hardware.empty() && picture->hw_frames_ctx == nullptr) {
        faults.inSoftware.push_back(picture->best_effort_timestamp);
    }
    return inMemory(std::move(picture));
}

void VideoReader::State::rewind() {
    input = Input::open(input.path(), token);
    start();
}

// Sends one packet, or the end, to the decoder; false when there is nothing more to send.
bool VideoReader::State::feed() {
    while (true) {
        const Input::Read read = input.readPacket(*packet);
        if (read != Input::Read::Packet) {
            ended = true;
            return read == Input::Read::End && avcodec_send_packet(decoder.get(), nullptr) >= 0;
        }
        if (packet->stream_index != input.videoIndex() || isTorn(*packet, input)) {
            continue;
        }
        const std::int64_t time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        lastSent = time != AV_NOPTS_VALUE ? time : lastSent;
        if (isMpeg12() && headers.startsAnother({packet->data, static_cast<std::size_t>(packet->size)})) {
            drain();
        }
        const int result = avcodec_send_packet(decoder.get(), packet.get());
        if (result == AVERROR(ENOMEM)) {
            check(result, "no room to decode");
        }
        if (result < 0) {
            faults.undecodable.push_back(lastSent);
        }
        return true;
    }
}

std::optional<Frame> VideoReader::State::decodeNext() {
    while (!input.stopRequested()) {
        if (!drained.empty()) {
            FramePtr picture = std::move(drained.front());
            drained.pop_front();
            return finished(std::move(picture));
        }
        FramePtr picture = makeFrame();
        const int result = avcodec_receive_frame(decoder.get(), picture.get());
        if (result >= 0) {
            return finished(brought(std::move(picture)));
        }
        if (result == AVERROR_EOF || (result == AVERROR(EAGAIN) && ended)) {
            return std::nullopt;
        }
        if (result == AVERROR(ENOMEM)) {
            check(result, "no room to decode");
        }
        if (result != AVERROR(EAGAIN)) {
            faults.undecodable.push_back(lastSent);
        } else if (!feed()) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::int64_t VideoReader::State::timeOf(const AVFrame& picture) {
    if (firstFrame) {
        firstFrame = false;
        byOrder = picture.pts == AV_NOPTS_VALUE;
        if (byOrder) {
            Input again = Input::open(input.path(), token);
            orderedTimes = scanInput(again).index.times.pts;
        }
    }
    if (byOrder && frameNumber < std::ssize(orderedTimes)) {
        return repair.next(orderedTimes[static_cast<std::size_t>(frameNumber++)]);
    }
    return repair.next(picture.best_effort_timestamp);
}

// Every frame gets the size, the pixel shape and the format of the first; one of another shape is shown whole, framed in
// black.
FramePtr VideoReader::State::fitted(FramePtr picture) {
    const Size own{picture->width, picture->height};
    const auto ownFormat = static_cast<AVPixelFormat>(picture->format);
    const AVRational said = picture->sample_aspect_ratio;
    const Rational ownAspect = said.num > 0 && said.den > 0 ? toRational(said) : Rational{1};
    if (format == AV_PIX_FMT_NONE) {
        size = own;
        aspect = ownAspect;
        format = plainFormat(ownFormat);
        lastSize = own;
        lastAspect = ownAspect;
    }
    shape += own != lastSize || ownAspect != lastAspect ? 1 : 0;
    lastSize = own;
    lastAspect = ownAspect;
    if (own == size && ownAspect == aspect && ownFormat == format) {
        return picture;
    }
    if (own == size && ownAspect == aspect) {
        return scaler.convert(*picture, size, format);
    }
    faults.resized.push_back(picture->pts);
    faults.otherSize = own;
    return scaler.fit(*picture, ownAspect / aspect, size, format);
}

void VideoReader::State::noteSideData(const AVFrame& picture, std::int64_t pts) {
    if (av_frame_get_side_data(&picture, AV_FRAME_DATA_A53_CC) != nullptr) {
        faults.captioned.push_back(pts);
    }
    if (const AVFrameSideData* data = av_frame_get_side_data(&picture, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        const auto& levels = *reinterpret_cast<const AVContentLightMetadata*>(data->data);
        const std::pair found{levels.MaxCLL, levels.MaxFALL};
        light = light.value_or(found);
        if (*light != found) {
            faults.otherLight.push_back(pts);
        }
    }
}

Frame VideoReader::State::finished(FramePtr picture) {
    const std::int64_t pts = timeOf(*picture);
    const bool broken = picture->decode_error_flags != 0 || (picture->flags & AV_FRAME_FLAG_CORRUPT) != 0;
    const std::int64_t damaged = std::max<std::int64_t>(checks.takeFailed(), broken ? 1 : 0);
    faults.damaged.insert(faults.damaged.end(), static_cast<std::size_t>(damaged), pts);
    interlaced = interlaced || compat::isInterlaced(*picture);
    completeDescription(*picture, input.context(), input.video());
    picture->pts = pts;
    noteSideData(*picture, pts);
    picture = fitted(std::move(picture));
    return toFrame(std::move(picture)).withShape(shape);
}

// Through the filter, where there is one.
std::optional<Frame> VideoReader::State::next() {
    return filter.empty() ? decodeNext() : filterNext();
}

std::optional<Frame> VideoReader::State::filterNext() {
    while (!input.stopRequested()) {
        if (FramePtr picture = chain ? chain->pull() : nullptr) {
            const std::int64_t pts = picture->pts;
            const AVPixelFormat plain = plainFormat(static_cast<AVPixelFormat>(picture->format));
            if (plain != picture->format) {
                picture = filteredScaler.convert(*picture, {picture->width, picture->height}, plain);
            }
            return toFrame(std::move(picture)).withPts(pts).withShape(shape);
        }
        if (sourceEnded) {
            return std::nullopt;
        }
        const std::optional<Frame> frame = decodeNext();
        sourceEnded = !frame;
        if (frame && !chain) {
            chain.emplace(filter, FilterInput{&frame->picture(), sourceTimeBase, sourceRate});
        }
        if (chain) {
            FramePtr picture = frame ? shareFrame(frame->picture()) : nullptr;
            if (picture) {
                picture->pts = frame->pts();
            }
            chain->push(std::move(picture));
        }
    }
    return std::nullopt;
}

// What comes out of the filter is known when the first picture does.
void VideoReader::State::primeFilter() {
    sourceTimeBase = info.video.timeBase;
    sourceRate = info.video.frameRate;
    std::optional<Frame> first = filterNext();
    if (!first) {
        return;
    }
    const AVFrame& picture = first->picture();
    VideoInfo& video = info.video;
    video.timeBase = chain->timeBase();
    video.frameRate = chain->frameRate() > Rational{0} ? chain->frameRate() : video.frameRate;
    video.frameCount = 0;
    video.size = first->size();
    const AVRational pixel = picture.sample_aspect_ratio;
    video.sampleAspect = pixel.num > 0 && pixel.den > 0 ? toRational(pixel) : Rational{1};
    describePicture(video, picture);
    ready.push_back(*std::move(first));
}

// Positions at a key frame at or before `pts`, as the container sees it; false when it cannot.
bool VideoReader::State::seekBefore(std::int64_t pts) {
    if (byOrder || !filter.empty() ||
        av_seek_frame(&input.context(), input.videoIndex(), pts, AVSEEK_FLAG_BACKWARD) < 0) {
        return false;
    }
    avcodec_flush_buffers(decoder.get());
    repair.restart();
    ended = false;
    ready.clear();
    drained.clear();
    headers = {};
    return true;
}

VideoReader::VideoReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VideoReader::VideoReader(VideoReader&&) noexcept = default;
VideoReader& VideoReader::operator=(VideoReader&&) noexcept = default;
VideoReader::~VideoReader() = default;

VideoReader VideoReader::open(const std::filesystem::path& path, std::stop_token stop,
                              const ReadOptions& options) {
    return VideoReader(std::make_unique<State>(path, std::move(stop), options));
}

const MediaInfo& VideoReader::info() const noexcept {
    return m_state->info;
}

std::optional<Frame> VideoReader::next() {
    State& state = *m_state;
    if (!state.ready.empty()) {
        Frame frame = std::move(state.ready.front());
        state.ready.pop_front();
        return frame;
    }
    return state.next();
}

// A container's idea of "before" may be by decoding time, or its index may lie: what counts is the first
// frame that really comes. If it is too late, start further back, and from the very beginning if all else
// fails.
void VideoReader::seek(std::int64_t pts) {
    State& state = *m_state;
    if (state.firstFrame) {
        (void)state.decodeNext();  // settles whether this file has usable times
    }
    std::optional<Frame> before;
    const auto second = std::max<std::int64_t>(1, (Rational{1} / state.info.video.timeBase).rounded());
    for (const std::int64_t back : {std::int64_t{0}, second, 10 * second}) {
        if (!state.seekBefore(pts - back)) {
            break;
        }
        before = state.next();
        if (before && before->pts() <= pts) {
            break;
        }
        before.reset();
    }
    if (!before) {
        state.rewind();
        before = state.next();
    }
    while (before) {
        std::optional<Frame> after = before->pts() < pts ? state.next() : std::nullopt;
        if (!after || after->pts() > pts) {
            state.ready.push_back(*std::move(before));
            if (after) {
                state.ready.push_back(*std::move(after));
            }
            return;
        }
        before = std::move(after);
    }
}

bool VideoReader::seeksByTime() const noexcept {
    return !m_state->byOrder && m_state->filter.empty();
}

DecodeFaults VideoReader::faults(std::int64_t from, std::int64_t end) const {
    const auto within = [&from, &end](const std::vector<std::int64_t>& times) {
        return std::ranges::count_if(times, [=](std::int64_t time) { return time >= from && time < end; });
    };
    const State& state = *m_state;
    if (!state.filter.empty()) {  // times of faults are the source's
        const auto inSource = [&state](std::int64_t time) {
            const bool isOpen = time == INT64_MIN || time == INT64_MAX;
            const Rational ticks = state.info.video.timeBase / state.sourceTimeBase;
            return isOpen ? time : (Rational{time} * ticks).rounded();
        };
        from = inSource(from);
        end = inSource(end);
    }
    DecodeFaults faults;
    faults.undecodable = within(state.faults.undecodable);
    faults.damaged = within(state.faults.damaged);
    faults.resized = within(state.faults.resized);
    faults.captioned = within(state.faults.captioned);
    faults.otherLight = within(state.faults.otherLight);
    faults.inSoftware = within(state.faults.inSoftware);
    faults.otherSize = faults.resized > 0 ? state.faults.otherSize : Size{};
    faults.interlaced = state.interlaced;
    return faults;
}

void add(DecodeFaults& sum, const DecodeFaults& more) {
    sum.undecodable += more.undecodable;
    sum.damaged += more.damaged;
    sum.resized += more.resized;
    sum.captioned += more.captioned;
    sum.otherLight += more.otherLight;
    sum.otherSize = more.resized > 0 ? more.otherSize : sum.otherSize;
    sum.inSoftware += more.inSoftware;
    sum.interlaced = sum.interlaced || more.interlaced;
}

std::vector<Message> warningsOf(const DecodeFaults& faults) {
    std::vector<Message> warnings;
    if (faults.undecodable > 0) {
        warnings.push_back(message::DamagedPartsUndecodable(faults.undecodable));
    }
    if (faults.damaged > 0) {
        warnings.push_back(message::FramesWithErrors(faults.damaged));
    }
    if (faults.resized > 0) {
        warnings.push_back(message::FramesResized(faults.resized, faults.otherSize));
    }
    if (faults.inSoftware > 0) {
        warnings.push_back(message::DecodedInSoftware(faults.inSoftware));
    }
    if (faults.otherLight > 0) {
        warnings.push_back(message::LightLevelsChange(faults.otherLight));
    }
    return warnings;
}

}  // namespace tessera::media
