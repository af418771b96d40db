#include "core/media/stream_tags.h"

#include "core/base/output_messages.h"
#include "core/media/av_compat.h"

#include <algorithm>
#include <array>
#include <string_view>

extern "C" {
#include <libavutil/avstring.h>
}

namespace tessera::media {

namespace {

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

// Statistics that mkvmerge and FFmpeg leave in a file are true of that file only.
bool describesOldFile(std::string_view key) {
    constexpr std::array<std::string_view, 4> exact = {"encoder", "major_brand", "minor_version",
                                                       "compatible_brands"};
    constexpr std::array<std::string_view, 5> statistics = {"DURATION", "BPS", "NUMBER_OF_FRAMES",
                                                            "NUMBER_OF_BYTES", "_STATISTICS_"};
    const auto isSame = [key](std::string_view one) {
        return av_strncasecmp(one.data(), key.data(), key.size()) == 0 && one.size() == key.size();
    };
    return std::ranges::any_of(exact, isSame) ||
           std::ranges::any_of(statistics, [&](std::string_view start) { return startsWith(key, start); });
}

Message kindAndNumber(const AVStream& stream) {
    switch (stream.codecpar->codec_type) {
        case AVMEDIA_TYPE_VIDEO:
            return message::VideoStream(stream.index);
        case AVMEDIA_TYPE_AUDIO:
            return message::AudioStream(stream.index);
        case AVMEDIA_TYPE_SUBTITLE:
            return message::SubtitleStream(stream.index);
        case AVMEDIA_TYPE_ATTACHMENT:
            return message::AttachmentStream(stream.index);
        case AVMEDIA_TYPE_DATA:
            return message::DataStream(stream.index);
        default:
            return message::UnknownStream(stream.index);
    }
}

}  // namespace

void copyTags(AVDictionary*& to, const AVDictionary* from) {
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(from, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        if (!describesOldFile(entry->key)) {
            check(av_dict_set(&to, entry->key, entry->value, 0), "no room for tags");
        }
    }
}

unsigned usableTag(const AVOutputFormat& container, AVCodecID codec, unsigned tag) {
    if (container.codec_tag == nullptr) {
        return 0;
    }
    unsigned own = 0;
    const bool hasOwn = av_codec_get_tag2(container.codec_tag, codec, &own) != 0;
    return !hasOwn || av_codec_get_id(container.codec_tag, tag) == codec ? tag : 0;
}

void copyStream(AVStream& to, const AVStream& from, const AVOutputFormat& container) {
    check(avcodec_parameters_copy(to.codecpar, from.codecpar), "no room for a stream");
    to.codecpar->codec_tag = usableTag(container, from.codecpar->codec_id, from.codecpar->codec_tag);
    to.time_base = from.time_base;
    to.avg_frame_rate = from.avg_frame_rate;
    to.r_frame_rate = from.r_frame_rate;
    to.sample_aspect_ratio = from.sample_aspect_ratio;
    to.disposition = from.disposition;
    copyTags(to.metadata, from.metadata);
    if constexpr (!compat::parametersHoldSideData) {
        for (const AVPacketSideData& data : compat::streamSideData(from)) {
            compat::setStreamSideData(to, data.type, {data.data, data.size});
        }
    }
}

Message streamName(const AVStream& stream) {
    std::string detail;
    if (stream.codecpar->codec_id != AV_CODEC_ID_NONE) {
        detail = avcodec_get_name(stream.codecpar->codec_id);
    } else if (stream.codecpar->codec_tag != 0) {
        std::array<char, AV_FOURCC_MAX_STRING_SIZE> text{};
        detail = av_fourcc_make_string(text.data(), stream.codecpar->codec_tag);
    }
    for (const char* key : {"language", "title", "filename"}) {
        const AVDictionaryEntry* entry = av_dict_get(stream.metadata, key, nullptr, 0);
        if (entry != nullptr && std::string_view(entry->value) != "und") {
            detail += (detail.empty() ? "" : ", ") + std::string(entry->value);
        }
    }
    Message name = kindAndNumber(stream);
    return detail.empty() ? name : message::WithDetail(std::move(name), std::move(detail));
}

}  // namespace tessera::media
