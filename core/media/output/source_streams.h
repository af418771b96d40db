// Everything of the source but its video, on its way into the finished file: copied, converted or dropped by
// name.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/open_input.h"
#include "core/media/output/audio_converter.h"
#include "core/media/output/fate.h"
#include "core/media/output/subtitle_converter.h"
#include "core/media/output/subtitle_lines.h"
#include "core/media/source_window.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tessera::media {

class SourceStreams {
public:
    // Without a window: all of it, from where the source's clock starts. `end`: where to end, on the clock of the
    // output's video, if not where the window or the source does.
    // `outputRate`: frames per second of the output's video, 0 when unknown.
    SourceStreams(const std::filesystem::path& source, const std::optional<SourceWindow>& window,
                  const std::optional<Rational>& end, const Rational& outputRate, std::stop_token stop);

    // The source is a finished file of the output's kind: everything is as it has to be and stays so. Before addTo().
    void takeAsFinished() noexcept { m_isFinished = true; }

    // How much to try to keep: less when a container refuses its header.
    enum class Keep { Everything, SoundAndText, Sound };

    // Adds an output stream for each that is kept, in the source's order, calling `addVideo` where the video
    // was; then chapters and tags.
    void addTo(AVFormatContext& output, Keep keep, const std::function<void()>& addVideo);

    // Gives the video stream what it takes over from the source's.
    void describe(AVStream& target, const AVOutputFormat& container);

    // The next packet, for the output's streams and in their time bases. False at the end or when stopped.
    [[nodiscard]] bool next(AVPacket& packet, const AVFormatContext& output);

    // What of the source is used; its start is 0 in the output: broadcast clocks start anywhere.
    [[nodiscard]] const SourceWindow& window() const noexcept { return m_window; }
    // Of each stream of the source but the video, of chapters and the like.
    [[nodiscard]] Fates fates() const;
    // Packets whose time ran backwards and was put right.
    [[nodiscard]] std::int64_t repairedTimes() const noexcept { return m_repairedTimes; }
    [[nodiscard]] bool hasPackets(int stream) const;  // that were handed on
    // Whether the beginning of every stream that is kept was handed on, or is not near.
    [[nodiscard]] bool isRehearsed() const;

    [[nodiscard]] const Input& input() const noexcept { return m_input; }
    // Which streams of the source are in the output, in the source's order, the video among them.
    [[nodiscard]] const std::vector<int>& keptStreams() const noexcept { return m_kept; }
    // Whether tags need QuickTime's free form, with names like com.apple.quicktime.make.
    [[nodiscard]] bool hasFreeTags(const AVOutputFormat& container) const;

private:
    struct Route {
        int target = -1;  // stream of the output, -1 when dropped or stored whole
        std::optional<SubtitleConverter> text;
        std::optional<SubtitleLines> lines;  // where only one can be shown at a time
        std::optional<AudioConverter> sound;
        std::int64_t lastDts = AV_NOPTS_VALUE;
        bool isTrimmed = false;  // an edit list cut something away before the beginning
    };

    void moveTimecode(AVDictionary*& tags, const AVOutputFormat& container);
    [[nodiscard]] bool isMadeAgain(const AVStream& stream, const AVOutputFormat& container) const;
    [[nodiscard]] bool isCutAway(const AVPacket& packet, Route& route, const AVFormatContext& output) const;
    [[nodiscard]] bool isPause(const AVPacket& packet) const;
    [[nodiscard]] bool losesPriming(const AVStream& stream, const AVOutputFormat& container) const;
    void finishConverters();
    void addOne(AVFormatContext& output, const AVStream& stream, Keep keep);
    void addAttachment(AVFormatContext& output, const AVStream& stream);
    void addCover(AVFormatContext& output, const AVStream& stream);
    void addCopied(AVFormatContext& output, const AVStream& stream, Route& route);
    void addText(AVFormatContext& output, const AVStream& stream, Route& route);
    void addSound(AVFormatContext& output, const AVStream& stream, Route& route);
    void drop(const AVStream& stream, Message reason);
    [[nodiscard]] bool moveToOutput(AVPacket& packet, const Route& route, const AVFormatContext& output);
    [[nodiscard]] bool takeSound(AVPacket& packet, const AVFormatContext& output);
    void keepIncreasing(AVPacket& packet, Route& route, const AVFormatContext& output);

    Input m_input;
    bool m_isFinished = false;
    bool m_isCut = false;  // what lies before the window is left out; otherwise it may stay, as priming does
    SourceWindow m_window;
    Rational m_outputRate;
    std::vector<int> m_kept;
    std::vector<Route> m_routes;  // one for each stream of the source
    Fates m_fates;
    std::int64_t m_packets = 0;  // read
    std::int64_t m_repairedTimes = 0;
    bool m_ended = false;  // the source has no more packets
};

}  // namespace tessera::media
