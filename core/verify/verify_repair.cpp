#include "core/verify/verify_repair.h"

#include "core/media/av_compat.h"
#include "core/media/input/open_input.h"
#include "core/media/stream_tags.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

extern "C" {
#include <libavutil/md5.h>
}

namespace tessera::verify {

namespace {

struct Md5Deleter {
    void operator()(AVMD5* md5) const noexcept { av_free(md5); }
};

// Of whatever is told, in its order.
class Sum {
public:
    Sum() : m_state(av_md5_alloc()) {
        if (!m_state) {
            media::check(AVERROR(ENOMEM), "no room for a checksum");
        }
        av_md5_init(m_state.get());
    }
    void add(const void* bytes, std::size_t count) {
        add(static_cast<std::int64_t>(count));
        av_md5_update(m_state.get(), static_cast<const std::uint8_t*>(bytes), count);
    }
    void add(std::int64_t number) {
        av_md5_update(m_state.get(), reinterpret_cast<const std::uint8_t*>(&number), sizeof(number));
    }
    void add(AVRational value) {
        add(std::int64_t{value.num});
        add(std::int64_t{value.den});
    }
    // Muxers add statistics, which are the file's own.
    void add(const AVDictionary* tags) {
        AVDictionary* copied = nullptr;
        media::copyTags(copied, tags);
        const media::DictPtr owner(copied);
        const AVDictionaryEntry* entry = nullptr;
        while ((entry = av_dict_get(copied, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
            add(entry->key, std::char_traits<char>::length(entry->key));
            add(entry->value, std::char_traits<char>::length(entry->value));
        }
    }
    [[nodiscard]] std::array<std::uint8_t, 16> value() {
        std::array<std::uint8_t, 16> sum{};
        av_md5_final(m_state.get(), sum.data());
        return sum;
    }

private:
    std::unique_ptr<AVMD5, Md5Deleter> m_state;
};

// What a stream says of itself.
void describe(Sum& sum, const AVStream& stream) {
    const AVCodecParameters& parameters = *stream.codecpar;
    const std::array numbers = {static_cast<std::int64_t>(parameters.codec_type),
                                static_cast<std::int64_t>(parameters.codec_id),
                                static_cast<std::int64_t>(parameters.codec_tag),
                                static_cast<std::int64_t>(parameters.width),
                                static_cast<std::int64_t>(parameters.height),
                                static_cast<std::int64_t>(parameters.format),
                                static_cast<std::int64_t>(parameters.color_range),
                                static_cast<std::int64_t>(parameters.color_primaries),
                                static_cast<std::int64_t>(parameters.color_trc),
                                static_cast<std::int64_t>(parameters.color_space),
                                static_cast<std::int64_t>(parameters.sample_rate),
                                static_cast<std::int64_t>(parameters.initial_padding),
                                static_cast<std::int64_t>(stream.disposition),
                                stream.start_time};
    for (const std::int64_t number : numbers) {
        sum.add(number);
    }
    sum.add(stream.time_base);
    sum.add(stream.sample_aspect_ratio);
    sum.add(parameters.extradata, static_cast<std::size_t>(parameters.extradata_size));
    sum.add(stream.metadata);
    for (const AVPacketSideData& data : media::compat::streamSideData(stream)) {
        sum.add(std::int64_t{data.type});
        sum.add(data.data, data.size);
    }
}

void describe(Sum& sum, const AVFormatContext& context) {
    sum.add(context.metadata);
    for (unsigned i = 0; i < context.nb_chapters; ++i) {
        const AVChapter& chapter = *context.chapters[i];
        sum.add(chapter.time_base);
        sum.add(chapter.start);
        sum.add(chapter.end);
        sum.add(chapter.metadata);
    }
}

// By name; the video's run by its times alone.
class FileSums {
public:
    FileSums(const std::filesystem::path& path, const media::FrameRun& run, const std::stop_token& stop)
        : m_input(media::Input::open(path, stop)), m_run(run) {
        // Only QuickTime's family stores decode times; of others they are a reader's guess.
        m_storesDecodeTimes =
            std::string_view(m_input.context().iformat->name).find("mov") != std::string_view::npos;
        m_sums.resize(m_input.context().nb_streams);
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            describe(m_sums[i], *m_input.context().streams[i]);
        }
        readPackets();
    }

    [[nodiscard]] std::vector<std::pair<std::string, std::array<std::uint8_t, 16>>> values() {
        std::vector<std::pair<std::string, std::array<std::uint8_t, 16>>> values;
        Sum own;
        describe(own, m_input.context());
        values.emplace_back("what the file says of itself and its chapters", own.value());
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            values.emplace_back(english(media::streamName(*m_input.context().streams[i])), m_sums[i].value());
        }
        std::ranges::sort(m_runTimes);
        Sum times;
        for (const std::int64_t time : m_runTimes) {
            times.add(time);
        }
        values.emplace_back("the times of the frames that were made again", times.value());
        return values;
    }

private:
    void readPackets() {
        const media::PacketPtr packet = media::makePacket();
        std::int64_t position = 0;
        while (m_input.readPacket(*packet) == media::Input::Read::Packet) {
            const auto stream = static_cast<std::size_t>(packet->stream_index);
            if (stream >= m_sums.size()) {
                continue;
            }
            const bool isVideo = packet->stream_index == m_input.videoIndex();
            const bool isInRun = isVideo && position >= m_run.first && position < m_run.end;
            position += isVideo ? 1 : 0;
            if (isInRun) {
                m_runTimes.push_back(packet->pts);
            } else {
                add(m_sums[stream], *packet);
            }
        }
    }

    void add(Sum& sum, const AVPacket& packet) const {
        sum.add(packet.pts);
        sum.add(m_storesDecodeTimes ? packet.dts : 0);
        sum.add(packet.duration);
        sum.add(std::int64_t{packet.flags});
        sum.add(packet.data, static_cast<std::size_t>(packet.size));
        for (int i = 0; i < packet.side_data_elems; ++i) {
            sum.add(std::int64_t{packet.side_data[i].type});
            sum.add(packet.side_data[i].data, packet.side_data[i].size);
        }
    }

    media::Input m_input;
    media::FrameRun m_run;
    bool m_storesDecodeTimes = false;
    std::vector<Sum> m_sums;  // of each stream
    std::vector<std::int64_t> m_runTimes;
};

}  // namespace

std::string differenceOutside(const std::filesystem::path& before, const std::filesystem::path& after,
                              const media::FrameRun& run, std::stop_token stop) {
    const auto old = FileSums(before, run, stop).values();
    const auto now = FileSums(after, run, stop).values();
    if (stop.stop_requested()) {
        return "";
    }
    for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i) {
        if (old[i] != now[i]) {
            return old[i].first;
        }
    }
    return old.size() == now.size() ? "" : "the number of streams";
}

}  // namespace tessera::verify
