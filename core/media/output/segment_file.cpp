#include "core/media/output/segment_file.h"

#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/media/input/open_input.h"

#include <array>
#include <charconv>
#include <cstring>

namespace tessera::media {

namespace {

// One field of AVCodecParameters that travels as a number under a name.
struct Field {
    const char* key;
    std::int64_t (*get)(const AVCodecParameters&);
    void (*set)(AVCodecParameters&, std::int64_t);
};

template <auto member>
constexpr Field field(const char* key) {
    return {key, [](const AVCodecParameters& p) { return static_cast<std::int64_t>(p.*member); },
            [](AVCodecParameters& p, std::int64_t value) {
                p.*member = static_cast<std::remove_reference_t<decltype(p.*member)>>(value);
            }};
}

constexpr std::array fields = {
    field<&AVCodecParameters::codec_id>("tessera_codec"),
    field<&AVCodecParameters::format>("tessera_format"),
    field<&AVCodecParameters::color_range>("tessera_range"),
    field<&AVCodecParameters::color_primaries>("tessera_primaries"),
    field<&AVCodecParameters::color_trc>("tessera_transfer"),
    field<&AVCodecParameters::color_space>("tessera_matrix"),
    field<&AVCodecParameters::chroma_location>("tessera_chroma_location"),
    field<&AVCodecParameters::profile>("tessera_profile"),
    field<&AVCodecParameters::level>("tessera_level"),
    field<&AVCodecParameters::video_delay>("tessera_delay"),
    field<&AVCodecParameters::bits_per_raw_sample>("tessera_bits"),
};
constexpr const char* startKey = "tessera_start";
constexpr const char* baseNumKey = "tessera_time_base_num";
constexpr const char* baseDenKey = "tessera_time_base_den";

bool readNumber(const AVDictionary* metadata, const char* key, std::int64_t& value) {
    const AVDictionaryEntry* entry = av_dict_get(metadata, key, nullptr, 0);
    if (entry == nullptr) {
        return false;
    }
    const char* end = entry->value + std::strlen(entry->value);
    return std::from_chars(entry->value, end, value).ptr == end;
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& cause) {
    throw Error(ErrorCode::BadInput, message::SegmentDamaged(named(path)), cause);
}

}  // namespace

void storeSegmentHeader(AVFormatContext& context, const SegmentHeader& header,
                        const AVCodecParameters& parameters) {
    av_dict_set_int(&context.metadata, startKey, header.startPts, 0);
    av_dict_set_int(&context.metadata, baseNumKey, header.timeBase.num, 0);
    av_dict_set_int(&context.metadata, baseDenKey, header.timeBase.den, 0);
    for (const Field& entry : fields) {
        av_dict_set_int(&context.metadata, entry.key, entry.get(parameters), 0);
    }
}

SegmentInput openSegment(const std::filesystem::path& path) {
    AVFormatContext* context = nullptr;
    const int result =
        avformat_open_input(&context, fileUrl(path).c_str(), av_find_input_format("nut"), nullptr);
    if (result < 0) {
        refuse(path, avErrorText(result));
    }
    SegmentInput segment{InputPtr(context), {}};
    if (context->nb_streams != 1 || segment.stream().codecpar->codec_type != AVMEDIA_TYPE_VIDEO) {
        refuse(path, "not one video stream");
    }
    std::int64_t num = 0;
    std::int64_t den = 0;
    if (!readNumber(context->metadata, startKey, segment.header.startPts) ||
        !readNumber(context->metadata, baseNumKey, num) || !readNumber(context->metadata, baseDenKey, den) ||
        num <= 0 || den <= 0) {
        refuse(path, "not made by this program");
    }
    segment.header.timeBase = toAv(Rational{num, den});
    for (const Field& entry : fields) {
        std::int64_t value = 0;
        if (!readNumber(context->metadata, entry.key, value)) {
            refuse(path, entry.key);
        }
        entry.set(*segment.stream().codecpar, value);
    }
    return segment;
}

}  // namespace tessera::media
