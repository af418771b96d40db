#include "core/media/output/source_streams.h"

#include "core/media/input/video_description.h"
#include "core/media/output/chapters.h"
#include "core/media/output/container.h"
#include "core/media/stream_tags.h"
#include "core/media/warning_text.h"

#include <algorithm>
#include <cstring>

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

Rational clockStart(const AVFormatContext& context) {
    const bool isBroadcast = (context.iformat->flags & AVFMT_TS_DISCONT) != 0;
    return isBroadcast && context.start_time != AV_NOPTS_VALUE ? Rational{context.start_time, AV_TIME_BASE}
                                                               : Rational{0};
}

bool isCover(const AVStream& stream) {
    return (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
}

}  // namespace

SourceStreams::SourceStreams(const std::filesystem::path& source, const std::optional<SourceWindow>& window,
                             const std::optional<Rational>& end, std::stop_token stop)
    : m_input(Input::open(source, std::move(stop))),
      m_isCut(window && (window->cutsStart || window->end)),
      m_window(window.value_or(SourceWindow{.start = clockStart(m_input.context()), .end = {}})) {
    if (end) {
        m_window.end = window ? m_window.start + *end / m_window.slowdown : *end;
    }
}

void SourceStreams::drop(const AVStream& stream, const std::string& reason) {
    m_warnings.push_back(streamName(stream) + " dropped: " + reason);
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
        drop(stream, "the picture is empty");
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
    route.target = target.index;
}

void SourceStreams::addText(AVFormatContext& output, const AVStream& stream, Route& route) {
    const AVCodecID codec = textFor(*output.oformat);
    try {
        route.text.emplace(stream, codec);
    } catch (const Error& error) {
        drop(stream, error.what());
        return;
    }
    addCopied(output, stream, route);
    route.text->describe(*output.streams[route.target]->codecpar);
    m_warnings.push_back(streamName(stream) + " converted to " + avcodec_get_name(codec));
}

void SourceStreams::addSound(AVFormatContext& output, const AVStream& stream, Route& route) {
    const AVCodecID codec = soundFor(*output.oformat);
    try {
        route.sound.emplace(stream, codec, m_window);
    } catch (const Error& error) {
        drop(stream, error.what());
        return;
    }
    addCopied(output, stream, route);
    route.sound->describe(*output.streams[route.target]);
    m_warnings.push_back(streamName(stream) + (m_window.isSlowed() ? " stretched and" : "") +
                         " encoded again as " + avcodec_get_name(codec));
}

void SourceStreams::addOne(AVFormatContext& output, const AVStream& stream, Keep keep) {
    Route& route = m_routes[static_cast<std::size_t>(stream.index)];
    const AVOutputFormat& container = *output.oformat;
    const AVCodecID codec = stream.codecpar->codec_id;
    const AVMediaType type = stream.codecpar->codec_type;
    const std::string cannot = containerName(container) + " cannot hold it";
    const bool isSound = type == AVMEDIA_TYPE_AUDIO;
    const bool isText = type == AVMEDIA_TYPE_SUBTITLE && SubtitleConverter::isText(codec);
    const bool isEssential = isSound || (type == AVMEDIA_TYPE_SUBTITLE && keep != Keep::Sound);
    if (keep != Keep::Everything && !isEssential) {
        drop(stream, cannot);
    } else if (type == AVMEDIA_TYPE_ATTACHMENT) {
        isMatroska(container) ? addAttachment(output, stream) : drop(stream, cannot);
    } else if (isCover(stream) && isMatroska(container)) {
        addCover(output, stream);
    } else if (isSound && m_window.isSlowed()) {
        m_window.keepSound ? addSound(output, stream, route) : drop(stream, "slow motion without sound");
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
    m_warnings.clear();
    m_routes.clear();
    m_ended = false;
    m_routes.resize(source.nb_streams);
    for (unsigned i = 0; i < source.nb_streams; ++i) {
        AVStream& stream = *source.streams[i];
        if (stream.index == m_input.videoIndex()) {
            addVideo();
        } else {
            addOne(output, stream, keep);
        }
        const bool wanted = m_routes[i].target >= 0;
        stream.discard = wanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    copyTags(output.metadata, source.metadata);
    const int leftOut = copyChapters(output, source, m_window);
    if (leftOut > 0) {
        m_warnings.push_back(counted(leftOut, "chapter") + " outside the part that was kept left out");
    }
}

void SourceStreams::describe(AVStream& target) {
    for (std::string& warning : describeVideo(target, m_input)) {
        m_warnings.push_back(std::move(warning));
    }
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
    const AVRational slowed = toAv(from * m_window.slowdown);
    const AVStream& target = *output.streams[route.target];
    av_packet_rescale_ts(&packet, slowed, target.time_base);
    makeUpForDelay(packet, target, *output.oformat);
    return true;
}

// Encoded sound that waits to be written; at the end of the source, what the converters still hold.
bool SourceStreams::takeSound(AVPacket& packet, const AVFormatContext& output) {
    for (Route& route : m_routes) {
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

bool SourceStreams::next(AVPacket& packet, const AVFormatContext& output) {
    while (!takeSound(packet, output)) {
        if (m_ended || m_input.readPacket(packet) != Input::Read::Packet) {
            if (m_ended || m_input.stopRequested()) {
                return false;
            }
            m_ended = true;
            for (Route& route : m_routes) {
                if (route.sound) {
                    route.sound->push(nullptr);
                }
            }
            continue;
        }
        if (static_cast<std::size_t>(packet.stream_index) >= m_routes.size()) {
            continue;  // a stream that appeared after the header
        }
        Route& route = m_routes[static_cast<std::size_t>(packet.stream_index)];
        if (route.target < 0 || packet.size <= 0) {
            continue;
        }
        if (route.sound) {
            route.sound->push(&packet);
            continue;
        }
        if ((route.text && !route.text->convert(packet)) || !moveToOutput(packet, route, output)) {
            continue;
        }
        packet.stream_index = route.target;
        packet.pos = -1;
        keepIncreasing(packet, route, output);
        return true;
    }
    return true;
}

std::vector<std::string> SourceStreams::warnings() const {
    std::vector<std::string> all = m_warnings;
    if (m_repairedTimes > 0) {
        all.push_back(counted(m_repairedTimes, "packet") +
                      " of other streams had a backward timestamp; repaired");
    }
    return all;
}

}  // namespace tessera::media
