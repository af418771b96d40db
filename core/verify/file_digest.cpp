#include "core/verify/file_digest.h"

#include "core/media/av_compat.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_description.h"
#include "core/media/input/open_input.h"
#include "core/media/input/video_description.h"
#include "core/media/input/video_reader.h"
#include "core/media/stream_tags.h"
#include "core/verify/matroska_crop.h"

#include <algorithm>
#include <array>
#include <cstdio>

extern "C" {
#include <libavutil/mastering_display_metadata.h>
#include <libavutil/md5.h>
#include <libavutil/pixdesc.h>
}

namespace tessera::verify {

namespace {

struct Md5Deleter {
    void operator()(AVMD5* md5) const noexcept { av_free(md5); }
};

class Md5 {
public:
    Md5() : m_state(av_md5_alloc()) {
        if (!m_state) {
            media::check(AVERROR(ENOMEM), "no room for a checksum");
        }
        av_md5_init(m_state.get());
    }
    void add(const std::uint8_t* bytes, int size) {
        av_md5_update(m_state.get(), bytes, static_cast<std::size_t>(size));
    }
    [[nodiscard]] std::string hex() {
        std::array<std::uint8_t, 16> sum{};
        av_md5_final(m_state.get(), sum.data());
        std::string text;
        for (const std::uint8_t byte : sum) {
            constexpr const char* digits = "0123456789abcdef";
            text += digits[byte >> 4];
            text += digits[byte & 15];
        }
        return text;
    }

private:
    std::unique_ptr<AVMD5, Md5Deleter> m_state;
};

std::vector<std::string> dispositionNames(int disposition) {
    std::vector<std::string> names;
    for (int bit = 0; bit < 31; ++bit) {
        const int flag = 1 << bit;
        const char* name = (disposition & flag) != 0 ? av_disposition_to_string(flag) : nullptr;
        if (name != nullptr) {
            names.emplace_back(name);
        }
    }
    return names;
}

std::string masteringText(const std::uint8_t* data) {
    const auto& master = *reinterpret_cast<const AVMasteringDisplayMetadata*>(data);
    std::array<char, 256> text{};
    const auto& xy = master.display_primaries;
    std::snprintf(text.data(), text.size(),
                  "R(%.4f,%.4f) G(%.4f,%.4f) B(%.4f,%.4f) white(%.4f,%.4f) %.4f to %.1f cd/m2",
                  av_q2d(xy[0][0]), av_q2d(xy[0][1]), av_q2d(xy[1][0]), av_q2d(xy[1][1]), av_q2d(xy[2][0]),
                  av_q2d(xy[2][1]), av_q2d(master.white_point[0]), av_q2d(master.white_point[1]),
                  av_q2d(master.min_luminance), av_q2d(master.max_luminance));
    return text.data();
}

std::string lightText(const std::uint8_t* data) {
    const auto& light = *reinterpret_cast<const AVContentLightMetadata*>(data);
    return "MaxCLL " + std::to_string(light.MaxCLL) + ", MaxFALL " + std::to_string(light.MaxFALL);
}

std::string matrixText(const std::uint8_t* data) {
    std::string text;
    for (int i = 0; i < 9; ++i) {
        text += (i == 0 ? "" : " ") + std::to_string(reinterpret_cast<const std::int32_t*>(data)[i]);
    }
    return text;
}

void readSideData(FileDigest& digest, const media::Input& input) {
    for (const AVPacketSideData& data : media::compat::streamSideData(input.video())) {
        if (data.type == AV_PKT_DATA_MASTERING_DISPLAY_METADATA) {
            digest.masteringDisplay = masteringText(data.data);
        } else if (data.type == AV_PKT_DATA_CONTENT_LIGHT_LEVEL) {
            digest.contentLight = lightText(data.data);
        } else if (data.type == AV_PKT_DATA_DISPLAYMATRIX && media::isTurned(input.video())) {
            digest.displayMatrix = matrixText(data.data);
        } else if (data.type == AV_PKT_DATA_DOVI_CONF) {
            digest.dolbyVision = true;
        }
        digest.stereo = digest.stereo || data.type == AV_PKT_DATA_STEREO3D;
        digest.spherical = digest.spherical || data.type == AV_PKT_DATA_SPHERICAL;
    }
    if (!digest.info.video.hdr) {
        return;
    }
    media::VideoReader reader = media::VideoReader::open(input.path(), {}, {.threads = 1});
    const std::optional<media::Frame> first = reader.next();
    if (!first) {
        return;
    }
    const AVFrame& picture = first->picture();
    digest.hdrPlus = av_frame_get_side_data(&picture, AV_FRAME_DATA_DYNAMIC_HDR_PLUS) != nullptr;
    if (const auto* data = av_frame_get_side_data(&picture, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA)) {
        digest.masteringDisplay = masteringText(data->data);
    }
    if (const auto* data = av_frame_get_side_data(&picture, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        digest.contentLight = lightText(data->data);
    }
}

void readChapters(FileDigest& digest, const AVFormatContext& context) {
    for (unsigned i = 0; i < context.nb_chapters; ++i) {
        const AVChapter& chapter = *context.chapters[i];
        const Rational base = media::toRational(chapter.time_base);
        const AVDictionaryEntry* title = av_dict_get(chapter.metadata, "title", nullptr, 0);
        const std::int64_t end = chapter.end == AV_NOPTS_VALUE ? chapter.start : chapter.end;
        digest.chapters.push_back(
            {base * Rational{chapter.start}, base * Rational{end}, title != nullptr ? title->value : ""});
    }
}

void readTags(FileDigest& digest, const AVFormatContext& context) {
    AVDictionary* copied = nullptr;
    media::copyTags(copied, context.metadata);
    const media::DictPtr owner(copied);
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(copied, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        digest.tags[entry->key] = entry->value;
    }
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        const AVDictionaryEntry* code = av_dict_get(context.streams[i]->metadata, "timecode", nullptr, 0);
        digest.timecode = code != nullptr ? code->value : digest.timecode;
    }
    const auto ofFile = digest.tags.find("timecode");
    digest.timecode =
        digest.timecode.empty() && ofFile != digest.tags.end() ? ofFile->second : digest.timecode;
    digest.tags.erase("timecode");
}

void readPackets(std::vector<StreamDigest>& streams, media::Input& input) {
    std::vector<Md5> sums(streams.size());
    std::vector<bool> trimmed(streams.size());
    const media::PacketPtr packet = media::makePacket();
    while (input.readPacket(*packet) == media::Input::Read::Packet) {
        const auto index = static_cast<std::size_t>(packet->stream_index);
        if (packet->stream_index == input.videoIndex() || index >= streams.size() || packet->size <= 0) {
            continue;
        }
        StreamDigest& stream = streams[index];
        constexpr double priming =
            -0.1;  // seconds; what lies further back was cut away, not put there for decoders
        const bool isBack =
            packet->pts != AV_NOPTS_VALUE &&
            static_cast<double>(packet->pts) * av_q2d(input.context().streams[index]->time_base) < priming;
        const bool isHidden = (packet->flags & AV_PKT_FLAG_DISCARD) != 0;
        trimmed[index] = trimmed[index] || (isHidden && isBack);
        if (isHidden && trimmed[index]) {
            continue;
        }
        ++stream.packets;
        stream.bytes += packet->size;
        sums[index].add(packet->data, packet->size);
        const std::int64_t time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (time != AV_NOPTS_VALUE) {
            const double tick = av_q2d(input.context().streams[index]->time_base);
            const bool isCut = (packet->flags & AV_PKT_FLAG_DISCARD) != 0;
            const bool isEmpty = packet->size == 2 && packet->data[0] == 0 && packet->data[1] == 0;
            if (!isCut) {
                stream.stamps.push_back({static_cast<double>(time) * tick,
                                         static_cast<double>(packet->duration) * tick, isEmpty});
            }
        }
        if (!stream.first && time != AV_NOPTS_VALUE) {
            stream.first = media::toRational(input.context().streams[index]->time_base) * Rational{time};
        }
    }
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const AVCodecParameters& parameters = *input.context().streams[i]->codecpar;
        if (parameters.codec_type == AVMEDIA_TYPE_ATTACHMENT) {
            sums[i].add(parameters.extradata, parameters.extradata_size);
            streams[i].bytes = parameters.extradata_size;
        }
        streams[i].md5 = sums[i].hex();
    }
}

// Without a look at the pictures, which would overwrite it.
std::map<std::string, std::string> readContainerWords(const media::Input& probed) {
    AVFormatContext* context = nullptr;
    std::map<std::string, std::string> words;
    if (avformat_open_input(&context, media::fileUrl(probed.path()).c_str(), nullptr, nullptr) < 0) {
        return words;
    }
    const media::InputPtr file(context);
    if (probed.videoIndex() >= static_cast<int>(context->nb_streams)) {
        return words;
    }
    const AVCodecParameters& said = *context->streams[probed.videoIndex()]->codecpar;
    const auto note = [&words](const char* what, bool isSaid, const char* word) {
        if (isSaid && word != nullptr) {
            words[what] = word;
        }
    };
    note("matrix", said.color_space != AVCOL_SPC_UNSPECIFIED, av_color_space_name(said.color_space));
    note("primaries", said.color_primaries != AVCOL_PRI_UNSPECIFIED,
         av_color_primaries_name(said.color_primaries));
    note("transfer", said.color_trc != AVCOL_TRC_UNSPECIFIED, av_color_transfer_name(said.color_trc));
    note("range", said.color_range != AVCOL_RANGE_UNSPECIFIED, av_color_range_name(said.color_range));
    return words;
}

// FFmpeg shows a GIF as browsers do unless it is told not to.
media::SourceTimes readSaidDelays(const std::filesystem::path& path) {
    AVDictionary* entries = nullptr;
    av_dict_set(&entries, "min_delay", "0", 0);
    AVFormatContext* context = nullptr;
    const int opened = avformat_open_input(&context, media::fileUrl(path).c_str(), nullptr, &entries);
    const media::DictPtr options(entries);
    media::SourceTimes times;
    if (opened < 0) {
        return times;
    }
    const media::InputPtr file(context);
    const media::PacketPtr packet = media::makePacket();
    while (av_read_frame(context, packet.get()) >= 0) {
        times.pts.push_back(packet->pts);
        times.timeBase = media::toRational(context->streams[packet->stream_index]->time_base);
        av_packet_unref(packet.get());
    }
    return times;
}

}  // namespace

FileDigest digestFile(const std::filesystem::path& path, std::stop_token stop,
                      std::optional<media::SourceTimes> known) {
    FileDigest digest;
    digest.times = known ? *std::move(known) : media::scanFrames(path, stop).times;
    media::Input input = media::Input::open(path, std::move(stop), {.lateStreams = true});
    digest.info = media::describeMedia(input);
    if (digest.info.container == "gif") {
        digest.saidTimes = readSaidDelays(path);
    }
    const AVFormatContext& context = input.context();
    std::vector<StreamDigest> streams(context.nb_streams);
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        streams[i].info = digest.info.streams[i];
        streams[i].dispositions = dispositionNames(context.streams[i]->disposition);
        const AVDictionaryEntry* name = av_dict_get(context.streams[i]->metadata, "filename", nullptr, 0);
        streams[i].fileName = name != nullptr ? name->value : "";
        streams[i].isCover = (context.streams[i]->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
    }
    readPackets(streams, input);
    streams.erase(streams.begin() + input.videoIndex());
    // What tracks of time code and of chapters' names mean is compared by itself.
    std::erase_if(streams, [&](const StreamDigest& stream) {
        const AVStream& own = *context.streams[stream.info.index];
        const bool isTimecode = own.codecpar->codec_tag == MKTAG('t', 'm', 'c', 'd');
        const bool isChapters = own.codecpar->codec_id == AV_CODEC_ID_BIN_DATA && context.nb_chapters > 0;
        return own.codecpar->codec_type == AVMEDIA_TYPE_DATA && (isTimecode || isChapters);
    });
    digest.streams = std::move(streams);
    readChapters(digest, context);
    readTags(digest, context);
    readSideData(digest, input);
    if (!digest.info.isSequence) {
        digest.saidByContainer = readContainerWords(input);
        digest.crop = matroskaCrop(path);
    }
    return digest;
}

}  // namespace tessera::verify
