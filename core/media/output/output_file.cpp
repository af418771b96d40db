#include "core/media/output/output_file.h"

#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/media/input/open_input.h"

namespace tessera::media {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& path, int result) {
    const bool full = result == AVERROR(ENOSPC) || result == AVERROR(EDQUOT) || result == AVERROR(EFBIG);
    throw Error(ErrorCode::Output,
                full ? message::FileExceedsDisk(named(path)) : message::FileNotWritten(named(path)),
                avErrorText(result));
}

}  // namespace

OutputPtr openOutput(const std::filesystem::path& place, const char* formatName,
                     const std::filesystem::path& name) {
    AVFormatContext* context = nullptr;
    const std::string url = fileUrl(place);
    check(avformat_alloc_output_context2(&context, nullptr, formatName, url.c_str()),
          "no such container format");
    OutputPtr output(context);
    const int result = avio_open(&output->pb, url.c_str(), AVIO_FLAG_WRITE);
    if (result < 0) {
        refuse(name, result);
    }
    return output;
}

void checkWritten(const AVFormatContext& context, int result, const std::filesystem::path& path) {
    if (result == AVERROR(ENOMEM)) {
        check(result, "no room to write");
    }
    if (context.pb != nullptr && context.pb->error < 0) {
        refuse(path, context.pb->error);  // the cause; `result` may only be its consequence
    }
    if (result < 0) {
        refuse(path, result);
    }
}

void closeOutput(OutputPtr context, const std::filesystem::path& path) {
    checkWritten(*context, av_write_trailer(context.get()), path);
    avio_flush(context->pb);
    checkWritten(*context, 0, path);
    const int result = avio_closep(&context->pb);
    if (result < 0) {
        refuse(path, result);
    }
    context.reset();
}

}  // namespace tessera::media
