#include "core/media/output/picture_writer.h"

#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"
#include "core/files/unfinished_folder.h"
#include "core/media/input/open_input.h"
#include "core/media/output/container.h"
#include "core/media/output/output_check.h"
#include "core/media/output/segment_chain.h"
#include "core/media/output/source_losses.h"

#include <cmath>
#include <vector>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

// Whether the distances between frames say more than their order does.
bool isSteady(const std::vector<std::int64_t>& times) {
    const auto count = static_cast<double>(times.size());
    const double step =
        times.size() > 1 ? static_cast<double>(times.back() - times.front()) / (count - 1) : 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double expected = static_cast<double>(times.front()) + step * static_cast<double>(i);
        if (std::abs(static_cast<double>(times[i]) - expected) > step / 2) {
            return false;
        }
    }
    return true;
}

}  // namespace

AssemblySummary writePictures(const AssemblyRequest& request, std::stop_token stop) {
    SegmentChain chain(request.segments);
    const fs::path output = fs::absolute(files::entryOf(request.output)).lexically_normal();
    files::UnfinishedFolder folder(output);
    const fs::path pattern = folder.path() / request.output.filename();
    AssemblySummary summary;
    std::vector<std::int64_t> times;
    const PacketPtr packet = makePacket();
    while (chain.next(*packet)) {
        if (stop.stop_requested()) {
            return {};
        }
        folder.add(files::pictureOf(pattern, chain.frames()).filename(),
                   {reinterpret_cast<const char*>(packet->data), static_cast<std::size_t>(packet->size)});
        summary.bytes += packet->size;
        times.push_back(packet->pts);
    }
    const files::SequenceRange written = files::findSequence(pattern);
    if (written.count != chain.frames() || written.bytes != summary.bytes) {
        throw Error(ErrorCode::Output, message::OutputDamaged(named(request.output)));
    }
    if (request.beforeNaming) {
        request.beforeNaming(pattern);
    }
    checkOutput(request.source, request.output, request.overwrite);  // much may have happened since the start
    folder.publish();
    summary.videoFrames = chain.frames();
    if (!request.source.empty()) {
        summary.warnings = lossesOf(lossesInPictures(request.source, outputName(request.output)));
    }
    if (!isSteady(times)) {
        summary.warnings.push_back(message::FrameTimesLost());
    }
    return summary;
}

}  // namespace tessera::media
