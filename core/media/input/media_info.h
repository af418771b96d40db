// What a file contains, as plain values: for the window, the command line, and the recommendation of presets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/rational.h"
#include "core/media/input/frame_scan.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tessera::media {

struct VideoInfo {
    int streamIndex = -1;
    Size size;                 // as coded, before rotation
    Rational sampleAspect{1};  // pixel width / height
    int rotationDegrees = 0;   // clockwise, as shown: 0, 90, 180, 270
    Rational frameRate{0};     // average; 0 when unknown
    Rational timeBase{1};
    bool variableRate = false;    // estimate from the header: average and nominal rate differ
    std::int64_t frameCount = 0;  // 0 when the container does not say; scanFrames() counts
    std::string codec;            // "h264"
    std::string pixelFormat;      // "yuv420p10le"
    int bitDepth = 8;
    // FFmpeg's names: "bt709", "smpte2084"; "unknown" when the file does not say.
    std::string matrix, primaries, transfer, range, chromaLocation;
    bool hdr = false;  // PQ or HLG
    bool interlaced = false;
    bool alpha = false;
};

struct StreamInfo {
    int index = -1;
    std::string kind;      // "video", "audio", "subtitle", "attachment", "data"
    std::string codec;     // "" when no decoder knows it
    std::string language;  // "" when not tagged
    std::string title;
    std::string detail;  // "48000 Hz, 2 channels", "640x360"
};

struct MediaInfo {
    std::filesystem::path path;
    std::string container;       // "matroska,webm"
    double durationSeconds = 0;  // 0 when unknown
    bool isSequence = false;     // pictures without times of their own: see picture_sequence.h
    std::int64_t fileBytes = 0;
    int chapters = 0;
    VideoInfo video;
    std::vector<StreamInfo> streams;  // every stream, the video included
};

}  // namespace tessera::media
