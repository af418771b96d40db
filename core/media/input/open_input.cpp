#include "core/media/input/open_input.h"

#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/files/picture_sequence.h"
#include "core/media/input/picture_probe.h"
#include "core/media/library_log.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <system_error>
#include <vector>

extern "C" {
#include <libavutil/parseutils.h>
}

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

// Containers and elementary streams only: no playlists, no protocols, no devices. Sound formats are here so
// that a sound file is told apart from rubbish.
constexpr const char* knownFormats =
    "mov,matroska,avi,flv,asf,mpegts,mpeg,mpegvideo,mxf,nut,ogg,gif,apng,webp_pipe,wtv,rm,ivf,obu,av1,h264,"
    "hevc,m4v,"
    "h263,vc1,dv,dirac,mjpeg,yuv4mpegpipe,png_pipe,jpeg_pipe,bmp_pipe,tiff_pipe,exr_pipe,dpx_pipe,"
    "mp3,wav,flac,aac,ac3,eac3,aiff,w64,caf,ape,wv,tta,amr,dts,au";

[[noreturn]] void refuse(Message message, std::string cause = {}) {
    throw Error(ErrorCode::BadInput, std::move(message), std::move(cause));
}

void checkFile(const fs::path& path) {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) {
        throw Error(ErrorCode::BadInput, message::FileMissing(named(path)));
    }
    if (fs::is_directory(status)) {
        refuse(message::SourceIsFolder(named(path)));
    }
    if (!fs::is_regular_file(status)) {
        refuse(message::SourceIsSpecial(named(path)));
    }
    if (fs::file_size(path, failure) == 0 && !failure) {
        refuse(message::SourceIsEmpty(named(path)));
    }
    if (!std::ifstream(path, std::ios::binary)) {
        refuse(message::FileForbidden(named(path)));
    }
}

bool startsLikeMp4(const fs::path& path) {
    std::array<char, 8> head{};
    std::ifstream(path, std::ios::binary).read(head.data(), head.size());
    for (const char* type : {"ftyp", "mdat", "wide", "moov", "skip", "free"}) {
        if (std::memcmp(head.data() + 4, type, 4) == 0) {
            return true;
        }
    }
    return false;
}

[[noreturn]] void refuseUnopened(const fs::path& path, int result) {
    if (result == AVERROR_EXIT) {
        refuse(message::SourceOpeningStopped(named(path)));
    }
    if (result == AVERROR(ENOMEM)) {
        throw Error(ErrorCode::OutOfMemory, message::OutOfMemoryToOpen(named(path)));
    }
    if (result == AVERROR_INVALIDDATA && startsLikeMp4(path)) {
        refuse(message::SourceCutOff(named(path)), avErrorText(result));
    }
    refuse(message::SourceNotVideo(named(path)), avErrorText(result));
}

bool isPicture(const AVStream& stream) {
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           (stream.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) == 0;
}

// How many pictures the file says a stream holds; 0 when it does not say.
std::int64_t saidFrames(const AVStream& stream) {
    if (stream.nb_frames > 0) {
        return stream.nb_frames;
    }
    const AVDictionaryEntry* entry =
        av_dict_get(stream.metadata, "NUMBER_OF_FRAMES", nullptr, AV_DICT_IGNORE_SUFFIX);
    if (entry != nullptr) {
        return std::strtoll(entry->value, nullptr, 10);
    }
    entry = av_dict_get(stream.metadata, "DURATION", nullptr, 0);  // of Matroska: "00:00:02.000000000"
    std::int64_t microseconds = 0;
    if (entry == nullptr || stream.avg_frame_rate.num <= 0 ||
        av_parse_time(&microseconds, entry->value, 1) < 0) {
        return 0;
    }
    return av_rescale_q(microseconds, {1, AV_TIME_BASE}, av_inv_q(stream.avg_frame_rate));
}

// The video, not a still beside it, however large and however marked: then the default stream, then the largest; -1
// when there is none.
int bestVideo(const AVFormatContext& context) {
    std::int64_t mostFrames = 0;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        mostFrames = isPicture(*context.streams[i]) ? std::max(mostFrames, saidFrames(*context.streams[i]))
                                                    : mostFrames;
    }
    int best = -1;
    std::int64_t bestScore = -1;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        const AVStream& stream = *context.streams[i];
        if (!isPicture(stream)) {
            continue;
        }
        constexpr std::int64_t fewerThanAVideo = 8;  // a still, a thumbnail, or the few best shots of a phone
        const std::int64_t frames = saidFrames(stream);
        const bool isStill = frames > 0 && frames * fewerThanAVideo < mostFrames;
        const bool isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
        const std::int64_t score = std::int64_t{stream.codecpar->width} * stream.codecpar->height +
                                   (isDefault ? std::int64_t{1} << 40 : 0) +
                                   (isStill ? 0 : std::int64_t{1} << 41);
        if (score > bestScore) {
            best = static_cast<int>(i);
            bestScore = score;
        }
    }
    return best;
}

// What the file calls a codec that FFmpeg may have no name for: "hevc", "vvc1".
std::string codecText(const AVCodecParameters& parameters) {
    if (parameters.codec_id != AV_CODEC_ID_NONE) {
        return avcodec_get_name(parameters.codec_id);
    }
    std::array<char, AV_FOURCC_MAX_STRING_SIZE> text{};
    return parameters.codec_tag != 0 ? av_fourcc_make_string(text.data(), parameters.codec_tag) : "";
}

int chooseVideo(const AVFormatContext& context, const fs::path& path) {
    const int index = bestVideo(context);
    if (index >= 0) {
        const AVCodecParameters& parameters = *context.streams[index]->codecpar;
        if (avcodec_find_decoder(parameters.codec_id) == nullptr) {
            refuse(message::SourceCodecUnknown(named(path)), codecText(parameters));
        }
        return index;
    }
    bool sound = false;
    bool cover = false;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        sound = sound || context.streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        cover = cover || context.streams[i]->codecpar->codec_type == AVMEDIA_TYPE_VIDEO;
    }
    refuse(cover   ? message::SourceHasOnlyCover(named(path))
           : sound ? message::SourceHasOnlySound(named(path))
                   : message::SourceHasNoVideo(named(path)));
}

// A picture whose size FFmpeg did not accept is asked for it once more, only to say why it is refused.
void checkPictureSize(AVFormatContext& context, int index, const fs::path& path, const InputLimits& limits) {
    const AVCodecParameters& parameters = *context.streams[index]->codecpar;
    const Size declared{parameters.width, parameters.height};
    const bool unknown = declared.width <= 0 || declared.height <= 0;
    const Size size = unknown ? probePictureSize(context, index) : declared;
    if (size.pixels() > limits.pixelsPerFrame) {
        refuse(message::SourceFramesTooLarge(named(path), size, limits.pixelsPerFrame));
    }
    if (unknown && parameters.codec_id == AV_CODEC_ID_WEBP) {
        refuse(message::SourceAnimatedWebp(named(path)));
    }
    if (unknown) {
        refuse(message::SourcePictureUnreadable(named(path)), avcodec_get_name(parameters.codec_id));
    }
}

// Opens the file; a sequence through the reader of numbered pictures, which nothing else ever reaches.
int openFile(AVFormatContext*& context, const fs::path& path,
             const std::optional<files::SequenceRange>& sequence) {
    AVDictionary* settings = nullptr;
    av_dict_set(&settings, "protocol_whitelist", "file", 0);
    const AVInputFormat* format = nullptr;
    std::string url = fileUrl(path);
    if (sequence) {
        format = av_find_input_format("image2");
        url = files::sequenceUrl(path);
        av_dict_set(&settings, "pattern_type", "sequence", 0);
        av_dict_set_int(&settings, "start_number", sequence->first, 0);
        av_dict_set_int(&settings, "framerate", files::assumedPicturesPerSecond, 0);
    }
    av_dict_set(&settings, "format_whitelist", format != nullptr ? format->name : knownFormats, 0);
    const int result = avformat_open_input(&context, url.c_str(), format, &settings);
    const DictPtr unused(settings);
    return result;
}

// Reads what the streams are, with the pixel limit on every decoder that FFmpeg opens for it.
void findStreams(AVFormatContext& context, const InputLimits& limits) {
    std::vector<AVDictionary*> options(context.nb_streams, nullptr);
    for (AVDictionary*& entry : options) {
        av_dict_set_int(&entry, "max_pixels", limits.pixelsPerFrame, 0);
        av_dict_set_int(&entry, "threads", 1, 0);
    }
    const int result = avformat_find_stream_info(&context, options.empty() ? nullptr : options.data());
    for (AVDictionary* entry : options) {
        const DictPtr owner(entry);
    }
    if (result == AVERROR(ENOMEM)) {
        check(result, "no room to open the file");
    }
}

bool isDescribed(const AVStream& stream) {
    const AVCodecParameters& parameters = *stream.codecpar;
    return parameters.codec_type != AVMEDIA_TYPE_AUDIO ||
           (parameters.sample_rate > 0 && parameters.ch_layout.nb_channels > 0);
}

// FFmpeg holds in memory what it reads to find the streams.
constexpr std::int64_t furthestLook = std::int64_t{256} << 20;

void lookFurther(AVFormatContext& context, const std::shared_ptr<const Recording>& recording) {
    if (recording && recording->streamsUntil > 0 && recording->streamsUntil <= furthestLook) {
        context.probesize = std::max(context.probesize, recording->streamsUntil);
        context.max_analyze_duration = INT64_MAX / 4;
    }
}

}  // namespace

Input Input::open(const std::filesystem::path& path, std::stop_token stop, const InputLimits& limits) {
    quietLibraryLog();
    std::optional<files::SequenceRange> sequence;
    if (files::isSequence(path)) {
        sequence = files::findSequence(path);
    } else {
        checkFile(path);
    }
    Input input;
    input.m_path = path;
    input.m_stop = stop;
    AVFormatContext* context = avformat_alloc_context();
    if (context == nullptr) {
        check(AVERROR(ENOMEM), "no room to open the file");
    }
    std::error_code failure;
    const std::int64_t bytes = sequence ? INT64_MAX : static_cast<std::int64_t>(fs::file_size(path, failure));
    input.m_watch = std::make_unique<ReadWatch>(std::move(stop), bytes, limits.withoutProgress);
    context->interrupt_callback = {ReadWatch::interrupts, input.m_watch.get()};
    context->max_streams = limits.streams;
    input.m_watch->begin();
    const int result = openFile(context, path, sequence);
    input.m_context.reset(result < 0 ? nullptr : context);  // FFmpeg has freed one that it could not open
    input.refuseEndlessReading();
    if (result < 0) {
        refuseUnopened(path, result);
    }
    input.m_watch->begin();
    if (limits.lateStreams) {
        lookFurther(*context, knownRecording(path));
    }
    findStreams(*context, limits);
    input.refuseEndlessReading();
    input.m_videoIndex = chooseVideo(*context, path);
    checkPictureSize(*context, input.m_videoIndex, path, limits);
    return input;
}

void Input::refuseEndlessReading() const {
    if (m_watch->isExceeded()) {
        refuse(message::SourceEndless(named(m_path)));
    }
}

// To the end of the file; nothing when stopped.
std::shared_ptr<const Recording> Input::readRecording() {
    AVFormatContext& context = *m_context;
    PartFinder finder;
    auto recording = std::make_shared<Recording>();
    std::vector<bool> described(context.nb_streams);
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        described[i] = isDescribed(*context.streams[i]);
    }
    const PacketPtr packet = makePacket();
    Read read = Read::Packet;
    std::int64_t position = 0;
    while ((read = readUnshifted(*packet)) == Read::Packet) {
        const auto index = static_cast<std::size_t>(packet->stream_index);
        position = std::max(position, packet->pos);
        described.resize(context.nb_streams, false);
        if (!described[index]) {
            described[index] = true;
            constexpr std::int64_t roomForOneMore = 1 << 20;
            recording->streamsUntil = position + roomForOneMore;
        }
        finder.add(*packet, *context.streams[index]);
    }
    if (read == Read::Stopped) {
        return nullptr;
    }
    recording->joins = finder.joins();
    rememberRecording(m_path, recording);
    return recording;
}

// Once for each file and process, and only where it can matter.
void Input::learnClock() {
    std::shared_ptr<const Recording> recording;
    if (mayBeJoined(*m_context)) {
        recording = knownRecording(m_path);
        if (!recording) {
            recording = open(m_path, m_stop).readRecording();
        }
    }
    m_clock.emplace(std::move(recording));
}

Input::Read Input::readPacket(AVPacket& packet) {
    if (!m_clock) {
        learnClock();
    }
    const Read read = readUnshifted(packet);
    if (read == Read::Packet) {
        m_part = m_clock->apply(packet, *m_context->streams[packet.stream_index]);
    }
    return read;
}

Input::Read Input::readUnshifted(AVPacket& packet) {
    constexpr int mostFailuresInARow = 10'000;
    m_watch->begin();
    for (int failures = 0; failures < mostFailuresInARow; ++failures) {
        if (m_watch->stopRequested()) {
            return Read::Stopped;
        }
        av_packet_unref(&packet);
        const int result = av_read_frame(m_context.get(), &packet);
        refuseEndlessReading();
        if (result >= 0) {
            return Read::Packet;
        }
        if (result == AVERROR_EOF) {
            return Read::End;
        }
        if (result == AVERROR_EXIT) {
            return Read::Stopped;
        }
        ++m_damagedPlaces;
    }
    return Read::End;
}

void Input::useVideo(int index) {
    if (index >= 0 && index < static_cast<int>(m_context->nb_streams)) {
        m_videoIndex = index;
    }
}

void Input::discardOthers() {
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const bool isVideo = static_cast<int>(i) == m_videoIndex;
        m_context->streams[i]->discard = isVideo ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

bool isTorn(const AVPacket& packet, const Input& input) {
    const bool isBroadcast =
        (input.context().iformat->flags & AVFMT_TS_DISCONT) != 0;  // has its own idea of damage
    return packet.size <= 0 || ((packet.flags & AV_PKT_FLAG_CORRUPT) != 0 && !isBroadcast);
}

bool showsNothing(const AVPacket& packet, const Input& input) {
    if (isTorn(packet, input) || (packet.flags & AV_PKT_FLAG_DISCARD) != 0) {
        return true;
    }
    constexpr std::uint8_t vp8Shown = 0x10;
    return input.video().codecpar->codec_id == AV_CODEC_ID_VP8 && (packet.data[0] & vp8Shown) == 0;
}

bool hasAlphaLayer(const AVStream& stream) {
    const AVDictionaryEntry* entry = av_dict_get(stream.metadata, "alpha_mode", nullptr, 0);
    return entry != nullptr && std::strcmp(entry->value, "1") == 0;
}

const AVCodec* videoDecoder(const AVStream& stream) {
    const AVCodecID id = stream.codecpar->codec_id;
    if (hasAlphaLayer(stream)) {
        const AVCodec* layered = avcodec_find_decoder_by_name(id == AV_CODEC_ID_VP9   ? "libvpx-vp9"
                                                              : id == AV_CODEC_ID_VP8 ? "libvpx"
                                                                                      : "");
        if (layered != nullptr) {
            return layered;
        }
    }
    return avcodec_find_decoder(id);
}

std::string fileUrl(const std::filesystem::path& path) {
    return "file:" + path.string();
}

}  // namespace tessera::media
