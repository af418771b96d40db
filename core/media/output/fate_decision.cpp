#include "core/media/output/fate_decision.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/output_messages.h"
#include "core/media/encode/caption_support.h"
#include "core/media/input/animation_plays.h"
#include "core/media/input/open_input.h"
#include "core/media/input/video_reader.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_format.h"
#include "core/media/output/segment_writer.h"
#include "core/media/output/source_losses.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

// A folder for the rehearsal, gone with it.
class RehearsalFolder {
public:
    RehearsalFolder() {
        std::string name = (fs::temp_directory_path() / "tessera-rehearsal-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw Error(ErrorCode::Output, message::TemporaryFolderMissing());
        }
        m_path = name;
    }
    ~RehearsalFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    RehearsalFolder(const RehearsalFolder&) = delete;
    RehearsalFolder& operator=(const RehearsalFolder&) = delete;

    [[nodiscard]] const fs::path& path() const noexcept { return m_path; }

private:
    fs::path m_path;
};

// What the first second or so of pictures holds inside.
void addCaptionFate(Fates& fates, VideoReader& reader, const std::string& codec) {
    const int frames = mayHoldCaptions(reader.info().video.codec) ? 30 : 1;
    for (int i = 1; i < frames && reader.faults().captioned == 0 && reader.next(); ++i) {
    }
    if (reader.faults().captioned > 0) {
        fates.push_back(carriesCaptions(codec)
                            ? Fate{message::Captions(), FateKind::Kept, {}}
                            : Fate{message::Captions(), FateKind::Dropped, captionLossReason(codec)});
    }
}

void addRepetitionFate(Fates& fates, const FateRequest& request) {
    const std::optional<int> plays = animationPlays(request.source);
    if (plays && outputKind(request.output) == OutputKind::Animation) {
        fates.push_back({message::Repetition(), FateKind::Kept, {}});
    } else if (plays && *plays > 1) {
        fates.push_back({message::RepetitionTimes(*plays), FateKind::Dropped,
                         message::LeftToThePlayer(outputName(request.output))});
    }
}

}  // namespace

Fates decideFates(const FateRequest& request, std::stop_token stop) {
    VideoReader reader = VideoReader::open(request.source, stop, {.threads = 1, .filter = request.filter});
    const std::optional<Frame> first = reader.next();
    if (!first) {
        return {};
    }
    Fates fates;
    const OutputKind kind = outputKind(request.output);
    const RehearsalFolder folder;
    const fs::path segment = folder.path() / "segment.nut";
    SegmentWriter writer(segment, *first, request.timeBase, request.frameRate, request.encoder,
                         storesAdditions(request.output));
    if (kind == OutputKind::Container) {
        writer.write(first->withPts(0));
        (void)writer.finish();
        AssemblyRequest assembly;
        assembly.segments = {segment};
        assembly.source = request.source;
        assembly.output = folder.path() / ("rehearsal" + request.output.extension().string());
        assembly.frameRate = request.frameRate;
        assembly.window = request.window;
        assembly.isRehearsal = true;
        assembly.isFiltered = !request.filter.empty();
        fates = assemble(assembly, std::move(stop)).fates;
    } else {
        fates = lossesInPictures(request.source, outputName(request.output));
    }
    if (usualCodec(request.output) == "gif") {
        fates.push_back({message::ThePicture(), FateKind::Converted, message::LosesColoursInGif()});
    } else if (writer.formatChange()) {
        fates.push_back({message::ThePixelFormat(), FateKind::Converted, writer.formatChange()});
    } else {
        fates.insert(fates.begin(), {message::ThePicture(), FateKind::Kept, {}});
    }
    addCaptionFate(fates, reader, request.encoder.codec);
    addRepetitionFate(fates, request);
    return fates;
}

}  // namespace tessera::media
