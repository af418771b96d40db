#include "core/media/output/output_check.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"
#include "core/media/encode/codec_table.h"
#include "core/media/output/container.h"
#include "core/media/output/output_format.h"

#include <algorithm>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

void checkFolder(const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure)) {
        throw Error(ErrorCode::Output, message::OutputFolderMissing(named(folder)));
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        throw Error(ErrorCode::Output, message::OutputFolderReadOnly(named(folder)));
    }
}

fs::path folderOf(const fs::path& path) {
    return path.parent_path().empty() ? fs::path(".") : path.parent_path();
}

// File systems hold names of 255 bytes; the file gets a longer one while it is made.
void checkNameLength(const fs::path& output) {
    constexpr std::int64_t most = 250;
    if (std::ssize(output.filename().native()) > most) {
        throw Error(ErrorCode::Output, message::FileNotCreated(named(output)),
                    "its name is longer than " + std::to_string(most) + " bytes");
    }
}

// Pictures come in a folder of their own, which is there whole or not at all.
void checkPictureFolder(const fs::path& folder) {
    std::error_code failure;
    const fs::file_status status = fs::symlink_status(folder, failure);
    if (fs::exists(status) && (!fs::is_directory(status) || !fs::is_empty(folder, failure))) {
        throw Error(ErrorCode::Output, message::OutputFolderNotEmpty(named(folder)));
    }
    checkFolder(folderOf(folder));
}

}  // namespace

void checkFolderOf(const fs::path& output) {
    checkFolder(folderOf(fs::absolute(files::entryOf(output)).lexically_normal()));
}

void checkOutput(const fs::path& source, const fs::path& output, bool overwrite) {
    checkNameLength(output);
    if (outputKind(output) == OutputKind::Pictures) {
        checkPictureFolder(fs::absolute(files::entryOf(output)).lexically_normal());
        return;
    }
    std::error_code failure;
    if (!source.empty() && fs::equivalent(source, output, failure) && !failure) {
        throw Error(ErrorCode::BadInput, message::OutputIsInput(named(output)));
    }
    const fs::path folder = folderOf(output);
    if (!fs::is_directory(folder, failure)) {
        checkFolder(folder);
    }
    if (fs::is_directory(output, failure)) {
        throw Error(ErrorCode::Output, message::OutputIsFolder(named(output)));
    }
    const fs::file_status status = fs::symlink_status(output, failure);
    if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_symlink(status)) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(output)), "it is not an ordinary file");
    }
    if (fs::exists(status) && !overwrite) {
        throw Error(ErrorCode::Output, message::OutputExists(named(output)));
    }
    checkFolder(folder);
}

bool containerHolds(const fs::path& output, const std::string& codec) {
    if (codec == quickestCodec) {
        return outputKind(output) == OutputKind::Container;
    }
    const auto choice = std::ranges::find(knownCodecs(), codec, &CodecChoice::name);
    if (choice == knownCodecs().end()) {
        return false;
    }
    const bool isAnimation = codec == "gif" || codec == "apng";
    if (isAnimation || outputKind(output) != OutputKind::Container) {
        return usualCodec(output) == codec;
    }
    const AVCodec* encoder = avcodec_find_encoder_by_name(choice->encoder.c_str());
    if (encoder == nullptr && choice->isHardware()) {
        return containerHolds(output, softwareTwin(codec));
    }
    const AVOutputFormat& container = containerFor(output);
    // Matroska and NUT take what they have a name for; the others have rules beside.
    const bool isFree = isMatroska(container) || std::string_view(container.name) == "nut";
    return encoder != nullptr && canHold(container, encoder->id) &&
           (isFree || takesVideo(container, encoder->id));
}

void checkCodec(const fs::path& output, const std::string& codec) {
    if (codec != quickestCodec) {
        (void)codecNamed(codec);
    }
    if (!containerHolds(output, codec)) {
        throw Error(ErrorCode::Unsupported,
                    message::CodecNotForOutput(outputName(output), codec, usualCodec(output)));
    }
}

}  // namespace tessera::media
