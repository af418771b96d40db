#include "core/media/input/filter_chain.h"

#include "core/base/error.h"
#include "core/base/source_messages.h"

#include <string_view>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

namespace tessera::media {

namespace {

using GraphPtr = std::unique_ptr<AVFilterGraph, AvDeleter<avfilter_graph_free>>;
using InOutPtr = std::unique_ptr<AVFilterInOut, AvDeleter<avfilter_inout_free>>;

[[noreturn]] void refuse(const Message& message, const std::string& cause) {
    throw Error(ErrorCode::BadOption, message, cause);
}

// Sources and files from elsewhere, and whatever ends the way of the picture, have no place here.
void checkFilters(const AVFilterGraph& graph, const std::string& text) {
    for (unsigned i = 0; i < graph.nb_filters; ++i) {
        const std::string_view name = graph.filters[i]->filter->name;
        for (const std::string_view refused : {"movie", "amovie", "sendcmd", "zmq", "nullsink"}) {
            if (name == refused) {
                refuse(message::FilterUnusable(Name{text}), std::string(name) + " is not allowed here");
            }
        }
    }
}

AVFilterContext* makeSource(AVFilterGraph& graph, const FilterInput& input) {
    AVFilterContext* source = avfilter_graph_alloc_filter(&graph, avfilter_get_by_name("buffer"), "in");
    AVBufferSrcParameters* parameters = av_buffersrc_parameters_alloc();
    if (source == nullptr || parameters == nullptr) {
        check(AVERROR(ENOMEM), "no room for a filter");
    }
    parameters->format = input.like->format;
    parameters->width = input.like->width;
    parameters->height = input.like->height;
    parameters->sample_aspect_ratio = input.like->sample_aspect_ratio;
    parameters->time_base = toAv(input.timeBase);
    parameters->frame_rate = toAv(input.frameRate);
#if LIBAVFILTER_VERSION_INT >= AV_VERSION_INT(10, 1, 100)
    parameters->color_space = input.like->colorspace;
    parameters->color_range = input.like->color_range;
#endif
    const int result = av_buffersrc_parameters_set(source, parameters);
    av_free(parameters);
    check(result, "no room for a filter");
    check(avfilter_init_str(source, nullptr), "no room for a filter");
    return source;
}

}  // namespace

struct FilterChain::State {
    std::string text;
    GraphPtr graph;
    AVFilterContext* source = nullptr;
    AVFilterContext* sink = nullptr;
    bool hasEnded = false;

    // Joins what the text leaves open with our ends.
    void join() {
        AVFilterInOut* inputs = nullptr;
        AVFilterInOut* outputs = nullptr;
        const int result = avfilter_graph_parse2(graph.get(), text.c_str(), &inputs, &outputs);
        const InOutPtr ownInputs(inputs);
        const InOutPtr ownOutputs(outputs);
        if (result < 0) {
            refuse(message::FilterUnusable(Name{text}), avErrorText(result));
        }
        const bool isStraight =
            inputs != nullptr && inputs->next == nullptr && outputs != nullptr && outputs->next == nullptr;
        if (!isStraight) {
            refuse(message::FilterNotStraight(Name{text}), "");
        }
        checkFilters(*graph, text);
        for (const int linked :
             {avfilter_link(source, 0, inputs->filter_ctx, static_cast<unsigned>(inputs->pad_idx)),
              avfilter_link(outputs->filter_ctx, static_cast<unsigned>(outputs->pad_idx), sink, 0),
              avfilter_graph_config(graph.get(), nullptr)}) {
            if (linked < 0) {
                refuse(message::FilterDoesNotFit(Name{text}), avErrorText(linked));
            }
        }
    }
};

FilterChain::FilterChain(const std::string& graph, const FilterInput& input)
    : m_state(std::make_unique<State>()) {
    State& state = *m_state;
    state.text = graph;
    state.graph.reset(avfilter_graph_alloc());
    if (!state.graph) {
        check(AVERROR(ENOMEM), "no room for a filter");
    }
    state.graph->nb_threads = 1;  // the same bytes on every machine
    state.source = makeSource(*state.graph, input);
    check(avfilter_graph_create_filter(&state.sink, avfilter_get_by_name("buffersink"), "out", nullptr,
                                       nullptr, state.graph.get()),
          "no room for a filter");
    state.join();
}

FilterChain::~FilterChain() = default;
FilterChain::FilterChain(FilterChain&&) noexcept = default;
FilterChain& FilterChain::operator=(FilterChain&&) noexcept = default;

void FilterChain::push(FramePtr picture) {
    State& state = *m_state;
    if (state.hasEnded) {
        return;
    }
    state.hasEnded = !picture;
    const int result = av_buffersrc_add_frame(state.source, picture.get());
    if (result == AVERROR(ENOMEM)) {
        check(result, "no room to filter");
    }
    if (result < 0 && result != AVERROR_EOF) {
        refuse(message::FilterFailed(Name{state.text}), avErrorText(result));
    }
}

FramePtr FilterChain::pull() {
    FramePtr picture = makeFrame();
    const int result = av_buffersink_get_frame(m_state->sink, picture.get());
    if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) {
        return nullptr;
    }
    if (result < 0) {
        refuse(message::FilterFailed(Name{m_state->text}), avErrorText(result));
    }
    return picture;
}

Rational FilterChain::timeBase() const {
    return toRational(av_buffersink_get_time_base(m_state->sink));
}

Rational FilterChain::frameRate() const {
    const AVRational rate = av_buffersink_get_frame_rate(m_state->sink);
    return rate.num > 0 && rate.den > 0 ? toRational(rate) : Rational{0};
}

}  // namespace tessera::media
