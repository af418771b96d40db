#include "core/media/output/kept_check.h"

#include "core/base/output_messages.h"
#include "core/media/output/language_codes.h"
#include "core/media/stream_tags.h"

#include <map>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace tessera::media {

namespace {

std::string valueOf(const AVDictionary* tags, const char* key) {
    const AVDictionaryEntry* entry = av_dict_get(tags, key, nullptr, 0);
    return entry != nullptr ? entry->value : "";
}

bool isCover(const AVStream& stream) {
    return (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
}

// Streams keep their order among those of their kind.
class Partners {
public:
    explicit Partners(const AVFormatContext& written) {
        for (unsigned i = 0; i < written.nb_streams; ++i) {
            m_streams[kindOf(*written.streams[i])].push_back(written.streams[i]);
        }
    }
    // The next of this stream's kind; null when there are no more.
    const AVStream* next(const AVStream& stream) {
        const int kind = kindOf(stream);
        std::size_t& count = m_counts[kind];
        return count < m_streams[kind].size() ? m_streams[kind][count++] : nullptr;
    }

private:
    static int kindOf(const AVStream& stream) { return isCover(stream) ? -2 : stream.codecpar->codec_type; }

    std::map<int, std::vector<const AVStream*>> m_streams;
    std::map<int, std::size_t> m_counts;
};

void compareStream(Fates& losses, const AVStream& before, const AVStream& after,
                   const std::string& container) {
    const Message name = streamName(before);
    const std::string language = valueOf(before.metadata, "language");
    const std::string kept = valueOf(after.metadata, "language");
    if (!language.empty() && language != "und" && !isSameLanguage(language, kept)) {
        losses.push_back(
            {message::LanguageOf(name), FateKind::Dropped, message::ContainerCannotSay(container)});
    }
    const std::string title = valueOf(before.metadata, "title");
    if (!title.empty() && title != valueOf(after.metadata, "title")) {
        const bool isHandler = title == valueOf(after.metadata, "handler_name");
        losses.push_back(
            {message::TitleOf(name), isHandler ? FateKind::Converted : FateKind::Dropped,
             isHandler ? message::BecomesHandler(container) : message::ContainerCannotHold(container)});
    }
    for (int bit = 0; bit < 31; ++bit) {
        const int flag = 1 << bit;
        const char* mark =
            (before.disposition & ~after.disposition & flag) != 0 ? av_disposition_to_string(flag) : nullptr;
        if (mark != nullptr && !isCover(before)) {
            losses.push_back({message::MarkOf(Name{mark}, name), FateKind::Dropped,
                              message::ContainerCannotHold(container)});
        }
    }
}

// Values stay as they are; what is lost is that the file says what they mean.
void compareColour(Fates& losses, const AVCodecParameters& before, const AVCodecParameters& after) {
    const auto compare = [&losses](const auto& what, int said, int kept, int unsaid, const char* name) {
        if (said != unsaid && kept == unsaid && name != nullptr) {
            losses.push_back({what(name), FateKind::Converted, message::IsNoLongerSaid()});
        }
    };
    const bool isRgb = before.color_space == AVCOL_SPC_RGB;
    compare(message::ColourRange, before.color_range, after.color_range, AVCOL_RANGE_UNSPECIFIED,
            isRgb ? nullptr : av_color_range_name(before.color_range));
    compare(message::ColourPrimaries, before.color_primaries, after.color_primaries, AVCOL_PRI_UNSPECIFIED,
            av_color_primaries_name(before.color_primaries));
    compare(message::ColourTransfer, before.color_trc, after.color_trc, AVCOL_TRC_UNSPECIFIED,
            av_color_transfer_name(before.color_trc));
    compare(message::ColourMatrix, before.color_space, after.color_space, AVCOL_SPC_UNSPECIFIED,
            isRgb ? nullptr : av_color_space_name(before.color_space));
}

}  // namespace

void addLostTags(Fates& losses, const AVDictionary* before, const AVDictionary* after,
                 const std::string& container) {
    AVDictionary* copied = nullptr;
    copyTags(copied, before);  // what describes only the old file is no loss
    const DictPtr owner(copied);
    std::string names;
    int count = 0;
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(copied, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        const std::string_view key = entry->key;
        const bool isOfDisc = key.starts_with("iTun") || key == "timecode";
        if (valueOf(after, entry->key).empty() && std::string_view(entry->value) != "" && !isOfDisc) {
            names += (names.empty() ? "" : ", ") + std::string(key);
            ++count;
        }
    }
    if (count > 0) {
        losses.push_back({message::Tags(count, names), FateKind::Dropped,
                          count == 1 ? message::ContainerCannotHold(container)
                                     : message::ContainerCannotHoldThem(container)});
    }
}

Fates lossesOfTags(const SourceStreams& source, const AVFormatContext& written, int videoIndex,
                   const std::string& container) {
    const AVFormatContext& before = source.input().context();
    Fates losses;
    Partners partners(written);
    for (const int index : source.keptStreams()) {
        const AVStream& stream = *before.streams[index];
        if (!source.hasPackets(index) && index != source.input().videoIndex()) {
            continue;  // nothing was written of it yet
        }
        if (const AVStream* partner = partners.next(stream)) {
            compareStream(losses, stream, *partner, container);
        } else {
            losses.push_back(
                {streamName(stream), FateKind::Dropped, message::ContainerCannotHold(container)});
        }
    }
    addLostTags(losses, before.metadata, written.metadata, container);
    compareColour(losses, *source.input().video().codecpar, *written.streams[videoIndex]->codecpar);
    return losses;
}

}  // namespace tessera::media
