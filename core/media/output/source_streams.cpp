#include "core/media/output/source_streams.h"

#include "core/base/output_messages.h"
#include "core/media/input/video_description.h"
#include "core/media/output/chapters.h"
#include "core/media/output/container.h"
#include "core/media/output/language_codes.h"
#include "core/media/output/moved_timecode.h"
#include "core/media/stream_tags.h"

#include <algorithm>
#include <array>
#include <cstring>

extern "C" {
#include <libavutil/intreadwrite.h>
}

namespace tessera::media {

namespace {

AVStream& newStream(AVFormatContext& output) {
    AVStream* stream = avformat_new_stream(&output, nullptr);
    if (stream == nullptr) {
        check(AVERROR(ENOMEM), "no room for a stream");
    }
    return *stream;
}

void setIfMissing(AVDictionary*& tags, const char* key, const char* value) {
    av_dict_set(&tags, key, value, AV_DICT_DONT_OVERWRITE);
}

// The kind of text subtitles that a container does hold.
AVCodecID textFor(const AVOutputFormat& container) {
    return isMovFamily(container)  ? AV_CODEC_ID_MOV_TEXT
           : isMatroska(container) ? AV_CODEC_ID_SUBRIP
                                   : AV_CODEC_ID_WEBVTT;
}

// QuickTime's list knows each language in one form only, and the writer has no title for a stream but its handler.
void nameForQuickTime(AVStream& stream, const AVOutputFormat& container) {
    const AVDictionaryEntry* title = av_dict_get(stream.metadata, "title", nullptr, 0);
    if (title != nullptr && isMovFamily(container)) {
        check(av_dict_set(&stream.metadata, "handler_name", title->value, 0), "no room for tags");
    }
    const AVDictionaryEntry* language = av_dict_get(stream.metadata, "language", nullptr, 0);
    if (language == nullptr || std::string_view(container.name) != "mov") {
        return;
    }
    constexpr std::array<std::string_view, 4> byOwnName = {"ces", "fra", "ron", "slk"};
    const std::string other = otherForm(language->value);
    const auto isListed = [&](std::string_view form) {
        return std::ranges::find(byOwnName, form) != byOwnName.end();
    };
    const bool takesOther = isListed(other) || (isOwnForm(language->value) && !isListed(language->value));
    if (!other.empty() && takesOther) {
        check(av_dict_set(&stream.metadata, "language", other.c_str(), 0), "no room for tags");
    }
}

Rational clockStart(const AVFormatContext& context) {
    if ((context.iformat->flags & AVFMT_TS_DISCONT) == 0) {
        return Rational{0};
    }
    std::optional<Rational> start;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        const AVStream& stream = *context.streams[i];
        const AVMediaType type = stream.codecpar->codec_type;
        const bool isShown =
            type == AVMEDIA_TYPE_VIDEO || type == AVMEDIA_TYPE_AUDIO || type == AVMEDIA_TYPE_SUBTITLE;
        if (isShown && stream.start_time != AV_NOPTS_VALUE) {
            const Rational own = toRational(stream.time_base) * Rational{stream.start_time};
            start = start ? std::min(*start, own) : own;
        }
    }
    return start.value_or(Rational{0});
}

constexpr double mostPriming = 0.1;  // seconds

bool isCover(const AVStream& stream) {
    return (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
}

// From ticks of `from`, counted from the window's start, to nanoseconds of the output.
void mapTimes(AVPacket& packet, const Rational& from, const SourceWindow& window) {
    const auto mapped = [&](std::int64_t ticks) { return window.map.outputAt(from * Rational{ticks}); };
    if (packet.pts != AV_NOPTS_VALUE && packet.duration > 0) {
        packet.duration = mapped(packet.pts + packet.duration) - mapped(packet.pts);
    }
    for (std::int64_t* stamp : {&packet.pts, &packet.dts}) {
        *stamp = *stamp == AV_NOPTS_VALUE ? *stamp : mapped(*stamp);
    }
}

// The writer puts the bit rate behind the description of QuickTime's text, and the reader takes it for a part of that.
void dropBitRate(AVCodecParameters& parameters) {
    constexpr int boxBytes = 20;
    const int rest = parameters.extradata_size - boxBytes;
    if (parameters.codec_id == AV_CODEC_ID_MOV_TEXT && rest >= 0 &&
        AV_RL32(parameters.extradata + rest + 4) == MKTAG('b', 't', 'r', 't')) {
        parameters.extradata_size = rest;
    }
}

// A packet whose end is cut off by the file lasts as long as what is heard of it.
void endWithSound(AVPacket& packet, const AVStream& target) {
    constexpr std::size_t atEnd = 4;  // in the side data, where to find how many samples go
    std::size_t size = 0;
    const std::uint8_t* skipped = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (size >= atEnd + sizeof(std::uint32_t) && target.codecpar->sample_rate > 0) {
        const std::int64_t samples = AV_RL32(skipped + atEnd);
        packet.duration -= av_rescale_q(samples, {1, target.codecpar->sample_rate}, target.time_base);
    }
}

}  // namespace

SourceStreams::SourceStreams(const std::filesystem::path& source, const std::optional<SourceWindow>& window,
                             const std::optional<Rational>& end, const Rational& outputRate,
                             std::stop_token stop)
    : m_input(Input::open(source, std::move(stop), {.lateStreams = true})),
      m_isCut(window && (window->cutsStart || window->end)),
      m_window(window.value_or(SourceWindow{.start = clockStart(m_input.context()), .end = {}, .map = {}})) {
    m_outputRate = outputRate;
    if (end) {
        m_window.end = window ? m_window.sourceTime(*end) : *end;
    }
}

void SourceStreams::drop(const AVStream& stream, Message reason) {
    m_fates.push_back({streamName(stream), FateKind::Dropped, std::move(reason)});
    std::erase(m_kept, stream.index);
}

// Fonts and other files inside the file: Matroska keeps them in the header.
void SourceStreams::addAttachment(AVFormatContext& output, const AVStream& stream) {
    AVStream& target = newStream(output);
    copyStream(target, stream, *output.oformat);
    setIfMissing(target.metadata, "filename", "attachment");
    setIfMissing(target.metadata, "mimetype", "application/octet-stream");
}

// Matroska keeps a cover as an attached file, not as a video stream.
void SourceStreams::addCover(AVFormatContext& output, const AVStream& stream) {
    const AVPacket& picture = stream.attached_pic;
    if (picture.size <= 0) {
        drop(stream, message::PictureIsEmpty());
        return;
    }
    AVStream& target = newStream(output);
    AVCodecParameters& parameters = *target.codecpar;
    parameters.codec_type = AVMEDIA_TYPE_ATTACHMENT;
    parameters.codec_id = stream.codecpar->codec_id;
    parameters.extradata = static_cast<std::uint8_t*>(
        av_mallocz(static_cast<std::size_t>(picture.size) + AV_INPUT_BUFFER_PADDING_SIZE));
    if (parameters.extradata == nullptr) {
        check(AVERROR(ENOMEM), "no room for the cover picture");
    }
    std::memcpy(parameters.extradata, picture.data, static_cast<std::size_t>(picture.size));
    parameters.extradata_size = picture.size;
    const bool isPng = parameters.codec_id == AV_CODEC_ID_PNG;
    copyTags(target.metadata, stream.metadata);
    setIfMissing(target.metadata, "filename", isPng ? "cover.png" : "cover.jpg");
    setIfMissing(target.metadata, "mimetype", isPng ? "image/png" : "image/jpeg");
}

void SourceStreams::addCopied(AVFormatContext& output, const AVStream& stream, Route& route) {
    AVStream& target = newStream(output);
    copyStream(target, stream, *output.oformat);
    if (m_isFinished) {
        dropBitRate(*target.codecpar);
    } else if (losesPriming(stream, *output.oformat)) {
        target.codecpar->initial_padding = 0;
    }
    nameForQuickTime(target, *output.oformat);
    route.target = target.index;
    if (!m_isFinished && isMovFamily(*output.oformat) &&
        stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE &&
        SubtitleConverter::isText(stream.codecpar->codec_id)) {
        route.lines.emplace();
    }
}

// A track of time code, or of the names of chapters: the writer makes it from the tags and the chapters.
bool SourceStreams::isMadeAgain(const AVStream& stream, const AVOutputFormat& container) const {
    if (stream.codecpar->codec_type != AVMEDIA_TYPE_DATA) {
        return false;
    }
    const bool isTimecode = stream.codecpar->codec_tag == MKTAG('t', 'm', 'c', 'd') &&
                            av_dict_get(stream.metadata, "timecode", nullptr, 0) != nullptr;
    const bool isChapters =
        stream.codecpar->codec_id == AV_CODEC_ID_BIN_DATA && m_input.context().nb_chapters > 0;
    return (isTimecode || isChapters) && (isMovFamily(container) || isMatroska(container));
}

void SourceStreams::addText(AVFormatContext& output, const AVStream& stream, Route& route) {
    const AVCodecID codec = textFor(*output.oformat);
    try {
        route.text.emplace(stream, codec);
    } catch (const Error& error) {
        drop(stream, error.message());
        return;
    }
    addCopied(output, stream, route);
    route.text->describe(*output.streams[route.target]->codecpar);
    m_fates.push_back(
        {streamName(stream), FateKind::Converted, message::ConvertedTo(avcodec_get_name(codec))});
}

void SourceStreams::addSound(AVFormatContext& output, const AVStream& stream, Route& route) {
    const AVCodecID codec = soundFor(*output.oformat);
    try {
        route.sound.emplace(stream, codec, m_window);
    } catch (const Error& error) {
        drop(stream, error.message());
        return;
    }
    addCopied(output, stream, route);
    route.sound->describe(*output.streams[route.target]);
    const char* name = avcodec_get_name(codec);
    m_fates.push_back(
        {streamName(stream), FateKind::Converted,
         m_window.isSlowed() ? message::StretchedAndEncodedAgain(name) : message::EncodedAgain(name)});
}

void SourceStreams::addOne(AVFormatContext& output, const AVStream& stream, Keep keep) {
    Route& route = m_routes[static_cast<std::size_t>(stream.index)];
    const AVOutputFormat& container = *output.oformat;
    const AVCodecID codec = stream.codecpar->codec_id;
    const AVMediaType type = stream.codecpar->codec_type;
    const Message cannot = message::ContainerCannotHold(containerName(container));
    const bool isSound = type == AVMEDIA_TYPE_AUDIO;
    const bool isText = type == AVMEDIA_TYPE_SUBTITLE && SubtitleConverter::isText(codec);
    m_kept.push_back(stream.index);
    if (isMadeAgain(stream, container)) {
        std::erase(m_kept, stream.index);
        return;
    }
    const bool isEssential = isSound || (type == AVMEDIA_TYPE_SUBTITLE && keep != Keep::Sound);
    if (keep != Keep::Everything && !isEssential) {
        drop(stream, cannot);
    } else if (type == AVMEDIA_TYPE_ATTACHMENT) {
        isMatroska(container) ? addAttachment(output, stream) : drop(stream, cannot);
    } else if (isCover(stream) && std::string_view(container.name) == "mov") {
        drop(stream, message::NoCoverInQuickTime());
    } else if (isCover(stream) && isMatroska(container)) {
        addCover(output, stream);
    } else if (isSound && m_window.isSlowed()) {
        m_window.keepSound ? addSound(output, stream, route)
                           : drop(stream, m_window.map.empty() ? message::SlowMotionWithoutSound()
                                                               : message::SpeedChangesWithoutSound());
    } else if (type != AVMEDIA_TYPE_DATA && type != AVMEDIA_TYPE_UNKNOWN && canHold(container, codec) &&
               takesStream(container, stream)) {
        addCopied(output, stream, route);
    } else if (isText || isSound) {
        isText ? addText(output, stream, route) : addSound(output, stream, route);
    } else {
        drop(stream, cannot);
    }
}

void SourceStreams::addTo(AVFormatContext& output, Keep keep, const std::function<void()>& addVideo) {
    const AVFormatContext& source = m_input.context();
    m_fates.clear();
    m_routes.clear();
    m_kept.clear();
    m_ended = false;
    m_routes.resize(source.nb_streams);
    for (unsigned i = 0; i < source.nb_streams; ++i) {
        AVStream& stream = *source.streams[i];
        if (stream.index == m_input.videoIndex()) {
            m_kept.push_back(stream.index);
            addVideo();
        } else {
            addOne(output, stream, keep);
        }
        const bool wanted = m_routes[i].target >= 0;
        stream.discard = wanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    copyTags(output.metadata, source.metadata);
    moveTimecode(output.metadata, *output.oformat);
    const int leftOut = copyChapters(output, source, m_window);
    if (leftOut > 0) {
        m_fates.push_back({message::Chapters(leftOut), FateKind::Dropped, message::OutsideThePart()});
    }
}

void SourceStreams::describe(AVStream& target, const AVOutputFormat& container) {
    for (Message& name : describeVideo(target, m_input)) {
        m_fates.push_back({std::move(name), FateKind::Dropped, message::NotForGeneratedFrames()});
    }
    moveTimecode(target.metadata, container);
}

// It names the first frame that is kept, and counts in the output's frames.
void SourceStreams::moveTimecode(AVDictionary*& tags, const AVOutputFormat& container) {
    const AVDictionaryEntry* entry = av_dict_get(tags, "timecode", nullptr, 0);
    if (entry == nullptr || m_isFinished) {
        return;
    }
    const AVStream& video = m_input.video();
    AVRational rate = video.avg_frame_rate;
    for (unsigned i = 0; i < m_input.context().nb_streams; ++i) {
        const AVStream& stream = *m_input.context().streams[i];
        const bool isTimecode = stream.codecpar->codec_tag == MKTAG('t', 'm', 'c', 'd');
        rate = isTimecode && stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : rate;
    }
    if (rate.num <= 0 || rate.den <= 0 || m_outputRate <= Rational{0}) {
        return;
    }
    TimecodeMove move{toRational(rate), m_outputRate};
    const std::int64_t first = video.start_time != AV_NOPTS_VALUE ? video.start_time : 0;
    move.skipped = m_isCut ? m_window.start - toRational(video.time_base) * Rational{first} : Rational{0};
    constexpr int mostOfMov = 255;  // the track counts frames of a second in a byte
    if (isMovFamily(container) && m_outputRate.rounded() > mostOfMov) {
        const Fate fate{message::TimeCode(entry->value), FateKind::Dropped,
                        message::TooFastForTimeCode(containerName(container), m_outputRate.rounded())};
        if (std::ranges::find(m_fates, fate) == m_fates.end()) {
            m_fates.push_back(fate);
        }
        av_dict_set(&tags, "timecode", nullptr, 0);
        return;
    }
    if (const std::optional<std::string> moved = movedTimecode(entry->value, move)) {
        check(av_dict_set(&tags, "timecode", moved->c_str(), 0), "no room for tags");
    }
}

bool SourceStreams::hasFreeTags(const AVOutputFormat& container) const {
    if (std::string_view(container.name) == "mov") {
        return true;
    }
    const AVDictionaryEntry* entry = nullptr;
    bool isFromPhone = false;
    while ((entry = av_dict_get(m_input.context().metadata, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        isFromPhone = isFromPhone || std::string_view(entry->key).starts_with("com.");
    }
    return isFromPhone;  // the free form takes the place of the common one, so MP4 gets it only where it must
}

// Muxers refuse a stream whose decode times do not increase; sources sometimes have such.
void SourceStreams::keepIncreasing(AVPacket& packet, Route& route, const AVFormatContext& output) {
    if (packet.dts == AV_NOPTS_VALUE) {
        packet.dts = packet.pts;
    }
    const bool equalIsFine = (output.oformat->flags & AVFMT_TS_NONSTRICT) != 0;
    if (route.lastDts != AV_NOPTS_VALUE && packet.dts != AV_NOPTS_VALUE) {
        const std::int64_t least = route.lastDts + (equalIsFine ? 0 : 1);
        if (packet.dts < least) {
            packet.dts = least;
            packet.pts = std::max(packet.pts, least);
            ++m_repairedTimes;
        }
    }
    route.lastDts = packet.dts;
}

// True where the samples that a decoder drops at the beginning are not written, so that it must drop none: since FFmpeg 9
// `initial_padding` counts all that an edit list hides. Opus says by itself what to drop, wherever it begins.
bool SourceStreams::losesPriming(const AVStream& stream, const AVOutputFormat& container) const {
    const AVCodecParameters& parameters = *stream.codecpar;
    const bool isCut =
        !isMovFamily(container) && parameters.initial_padding > mostPriming * parameters.sample_rate;
    return parameters.codec_id != AV_CODEC_ID_OPUS && (m_isCut || isCut);
}

// What an edit list took away before the beginning. Up to a tenth of a second of it is not the cut but what a decoder
// needs to begin; QuickTime's own edit list hides it again, whatever its length.
bool SourceStreams::isCutAway(const AVPacket& packet, Route& route, const AVFormatContext& output) const {
    if ((packet.flags & AV_PKT_FLAG_DISCARD) == 0 || isMovFamily(*output.oformat) ||
        packet.pts == AV_NOPTS_VALUE) {
        return false;
    }
    const AVStream& stream = *m_input.context().streams[packet.stream_index];
    const double time =
        static_cast<double>(packet.pts) * av_q2d(stream.time_base) - m_window.start.toDouble();
    route.isTrimmed = route.isTrimmed || time < -mostPriming;
    return route.isTrimmed;
}

// Gives a packet of the source its place on the output's clock. False when it lies outside the window.
bool SourceStreams::moveToOutput(AVPacket& packet, const Route& route, const AVFormatContext& output) {
    const AVStream& stream = *m_input.context().streams[packet.stream_index];
    const Rational from = toRational(stream.time_base);
    const std::int64_t start = (m_window.start / from).rounded();
    const std::int64_t time = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
    if (m_window.end && time != AV_NOPTS_VALUE && time >= (*m_window.end / from).rounded()) {
        return false;
    }
    const bool isText = stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE;
    if (m_window.end && isText && packet.pts != AV_NOPTS_VALUE && packet.duration > 0) {
        packet.duration = std::min(packet.duration, (*m_window.end / from).rounded() - packet.pts);
    }
    for (std::int64_t* stamp : {&packet.pts, &packet.dts}) {
        *stamp = *stamp == AV_NOPTS_VALUE ? *stamp : *stamp - start;
    }
    if (m_isCut && packet.pts != AV_NOPTS_VALUE && packet.pts < 0) {
        if (!isText || packet.pts + packet.duration <= 0) {
            return false;
        }
        packet.duration += packet.pts;  // what is left of a line that began before
        packet.pts = 0;
        packet.dts = 0;
    }
    const AVStream& target = *output.streams[route.target];
    if (m_window.map.empty()) {
        av_packet_rescale_ts(&packet, toAv(from * m_window.slowdown), target.time_base);
    } else {
        mapTimes(packet, from, m_window);
        av_packet_rescale_ts(&packet, AVRational{1, 1'000'000'000}, target.time_base);
    }
    makeUpForDelay(packet, target, *output.oformat);
    return true;
}

// Between two lines of QuickTime's text, which its writer fills by itself.
bool SourceStreams::isPause(const AVPacket& packet) const {
    constexpr int lengthBytes = 2;
    const AVCodecParameters& parameters = *m_input.context().streams[packet.stream_index]->codecpar;
    return parameters.codec_id == AV_CODEC_ID_MOV_TEXT && packet.size == lengthBytes;
}

// Encoded sound that waits to be written; at the end of the source, what the converters still hold.
bool SourceStreams::takeSound(AVPacket& packet, const AVFormatContext& output) {
    for (Route& route : m_routes) {
        if (route.lines && route.lines->pop(packet)) {
            packet.stream_index = route.target;
            packet.pos = -1;
            keepIncreasing(packet, route, output);
            return true;
        }
        if (route.sound && route.sound->pop(packet)) {
            const AVStream& target = *output.streams[route.target];
            av_packet_rescale_ts(&packet, route.sound->timeBase(), target.time_base);
            makeUpForDelay(packet, target, *output.oformat);
            packet.stream_index = route.target;
            keepIncreasing(packet, route, output);
            return true;
        }
    }
    return false;
}

void SourceStreams::finishConverters() {
    for (Route& route : m_routes) {
        if (route.sound) {
            route.sound->push(nullptr);
        }
        if (route.lines) {
            route.lines->finish();
        }
    }
}

bool SourceStreams::next(AVPacket& packet, const AVFormatContext& output) {
    while (!takeSound(packet, output)) {
        if (m_ended || m_input.readPacket(packet) != Input::Read::Packet) {
            if (m_ended || m_input.stopRequested()) {
                return false;
            }
            m_ended = true;
            finishConverters();
            continue;
        }
        if (static_cast<std::size_t>(packet.stream_index) >= m_routes.size()) {
            continue;  // a stream that appeared after the header
        }
        ++m_packets;
        Route& route = m_routes[static_cast<std::size_t>(packet.stream_index)];
        if (route.target < 0 || packet.size <= 0 || (m_isFinished && isPause(packet))) {
            continue;
        }
        if (route.sound) {
            route.sound->push(&packet);
            continue;
        }
        if (isCutAway(packet, route, output) || (route.text && !route.text->convert(packet)) ||
            !moveToOutput(packet, route, output)) {
            continue;
        }
        if (route.lines) {
            route.lines->push(packet);
            continue;
        }
        if (m_isFinished) {
            endWithSound(packet, *output.streams[route.target]);
        }
        packet.stream_index = route.target;
        packet.pos = -1;
        keepIncreasing(packet, route, output);
        return true;
    }
    return true;
}

Fates SourceStreams::fates() const {
    Fates fates = m_fates;
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        const AVStream& stream = *m_input.context().streams[i];
        const Message name = streamName(stream);
        const bool isKept =
            std::ranges::find(m_kept, stream.index) != m_kept.end() && stream.index != m_input.videoIndex();
        if (isKept && std::ranges::find(fates, name, &Fate::thing) == fates.end()) {
            fates.push_back({name, FateKind::Kept, {}});
        }
        if (m_routes[i].lines && m_routes[i].lines->joined()) {
            fates.push_back({message::LinesShownTogether(name), FateKind::Converted, message::BecomeOne()});
        }
    }
    return fates;
}

bool SourceStreams::hasPackets(int stream) const {
    const Route& route = m_routes[static_cast<std::size_t>(stream)];
    return route.target < 0 || route.lastDts != AV_NOPTS_VALUE;
}

bool SourceStreams::isRehearsed() const {
    constexpr std::int64_t far = 2000;
    return m_packets > far || std::ranges::all_of(m_kept, [this](int stream) {
               return stream == m_input.videoIndex() || hasPackets(stream);
           });
}

}  // namespace tessera::media
