#include "core/media/output/segment_chain.h"

#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/media/input/open_input.h"
#include "core/media/output/packet_addition.h"

#include <algorithm>

namespace tessera::media {

namespace {

bool sameEncoding(const AVCodecParameters& a, const AVCodecParameters& b) {
    return a.codec_id == b.codec_id && a.width == b.width && a.height == b.height && a.format == b.format &&
           a.extradata_size == b.extradata_size &&
           std::equal(a.extradata, a.extradata + a.extradata_size, b.extradata);
}

}  // namespace

SegmentChain::SegmentChain(std::vector<std::filesystem::path> paths, int extraDelay)
    : m_paths(std::move(paths)) {
    if (m_paths.empty()) {
        throw Error::internal("there are no segments to join");
    }
    openNext();
    m_timeBase = m_segment.header.timeBase;
    m_parameters.reset(avcodec_parameters_alloc());
    if (!m_parameters) {
        check(AVERROR(ENOMEM), "no room to join segments");
    }
    check(avcodec_parameters_copy(m_parameters.get(), m_segment.stream().codecpar),
          "no room to join segments");
    m_parameters->video_delay += extraDelay;
}

void SegmentChain::openNext() {
    const std::filesystem::path& path = m_paths[m_opened++];
    m_segment = openSegment(path);
    m_firstPacket = true;
    if (m_parameters && (!sameEncoding(*m_parameters, *m_segment.stream().codecpar) ||
                         av_cmp_q(m_timeBase, m_segment.header.timeBase) != 0)) {
        throw Error(ErrorCode::BadInput, message::SegmentDiffers(named(path)));
    }
}

// Decode time k is presentation time k - delay in order of presentation: increasing, and never after its own
// frame. The first few, which have no such predecessor, are counted back from the first frame.
std::int64_t SegmentChain::decodeTime(std::int64_t pts) {
    m_waiting.push(pts);
    const std::int64_t delay = m_parameters->video_delay;
    std::int64_t dts = pts - delay + m_frames;
    if (m_frames >= delay) {
        dts = m_waiting.top();
        m_waiting.pop();
    } else if (m_lastDts != AV_NOPTS_VALUE) {
        dts = m_lastDts + 1;
    }
    if (m_lastDts != AV_NOPTS_VALUE && dts <= m_lastDts) {
        throw ReorderedFurther{};
    }
    m_lastDts = dts;
    return dts;
}

bool SegmentChain::next(AVPacket& packet) {
    av_packet_unref(&packet);
    while (true) {
        const int result = av_read_frame(m_segment.context.get(), &packet);
        if (result >= 0) {
            break;
        }
        if (result != AVERROR_EOF) {
            throw Error(ErrorCode::BadInput, message::SegmentDamaged(named(m_paths[m_opened - 1])),
                        avErrorText(result));
        }
        if (m_opened == m_paths.size()) {
            return false;
        }
        openNext();
    }
    if (packet.pts == AV_NOPTS_VALUE) {
        throw Error::internal("a segment holds a frame without a time");
    }
    if (haveAddition(*m_parameters) && !unfoldAddition(packet)) {
        throw Error(ErrorCode::BadInput, message::SegmentDamaged(named(m_paths[m_opened - 1])),
                    "a packet without its transparency");
    }
    packet.pts =
        av_rescale_q(packet.pts, m_segment.stream().time_base, m_timeBase);  // exact: see SegmentWriter
    if (m_firstPacket) {
        m_firstPacket = false;
        m_shift = m_segment.header.startPts - packet.pts;  // a closed segment starts with its first frame
    }
    packet.pts += m_shift;
    packet.dts = decodeTime(packet.pts);
    ++m_frames;
    return true;
}

}  // namespace tessera::media
