#include "core/media/encode/palette_filter.h"

#include <string>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

namespace tessera::media {

namespace {

using GraphPtr = std::unique_ptr<AVFilterGraph, AvDeleter<avfilter_graph_free>>;

std::string sourceText(const std::string& name, const AVFrame& like, AVRational timeBase) {
    return "buffer@" + name + "=width=" + std::to_string(like.width) +
           ":height=" + std::to_string(like.height) + ":pix_fmt=" + std::to_string(like.format) +
           ":time_base=" + std::to_string(timeBase.num) + "/" + std::to_string(timeBase.den);
}

struct Graph {
    explicit Graph(const std::string& text) : graph(avfilter_graph_alloc()) {
        AVFilterInOut* open = nullptr;
        AVFilterInOut* closed = nullptr;
        const int result =
            graph ? avfilter_graph_parse2(graph.get(), text.c_str(), &open, &closed) : AVERROR(ENOMEM);
        avfilter_inout_free(&open);
        avfilter_inout_free(&closed);
        check(result, "the colours cannot be reduced", ErrorCode::Unsupported);
        check(avfilter_graph_config(graph.get(), nullptr), "the colours cannot be reduced",
              ErrorCode::Unsupported);
    }

    // A null frame ends that input. Each one is worked off at once: unasked, a graph only gathers them.
    void push(const char* input, const AVFrame* frame) const {
        const FramePtr own = frame != nullptr ? shareFrame(*frame) : nullptr;
        check(av_buffersrc_add_frame_flags(avfilter_graph_get_filter(graph.get(), input), own.get(),
                                           AV_BUFFERSRC_FLAG_PUSH),
              "the colours could not be reduced");
    }

    [[nodiscard]] FramePtr pull() const {
        FramePtr frame = makeFrame();
        check(av_buffersink_get_frame(avfilter_graph_get_filter(graph.get(), "buffersink@out"), frame.get()),
              "the colours could not be reduced");
        return frame;
    }

    GraphPtr graph;
};

}  // namespace

struct PaletteMaker::State {
    Graph graph;
};

PaletteMaker::PaletteMaker(const AVFrame& like, AVRational timeBase)
    : m_state(
          new State{Graph(sourceText("in", like, timeBase) + ",palettegen=stats_mode=full,buffersink@out")}) {
}
PaletteMaker::~PaletteMaker() = default;

void PaletteMaker::add(const AVFrame& frame) {
    m_state->graph.push("buffer@in", &frame);
}

FramePtr PaletteMaker::finish() {
    m_state->graph.push("buffer@in", nullptr);
    return m_state->graph.pull();
}

struct PaletteUser::State {
    Graph graph;
};

// Ordered dithering: what is diffused from pixel to pixel would crawl over the picture from frame to frame.
PaletteUser::PaletteUser(const AVFrame& like, AVRational timeBase, const AVFrame& palette)
    : m_state(new State{Graph(sourceText("in", like, timeBase) + "[a];" +
                              sourceText("palette", palette, timeBase) +
                              "[b];[a][b]paletteuse=dither=bayer:bayer_scale=4,buffersink@out")}) {
    const FramePtr colours = shareFrame(palette);
    colours->pts = 0;
    m_state->graph.push("buffer@palette", colours.get());
    m_state->graph.push("buffer@palette", nullptr);
}
PaletteUser::~PaletteUser() = default;

FramePtr PaletteUser::convert(const AVFrame& frame) {
    m_state->graph.push("buffer@in", &frame);
    return m_state->graph.pull();
}

}  // namespace tessera::media
