// What a model keeps of the frames and pairs around the one in work, so that nothing is computed twice.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/frame_reader.h"
#include "core/inference/frame_generator.h"
#include "core/interpolation/interpolator.h"

#include <c10/core/Device.h>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tessera::inference {

// One thread at a time, under c10::InferenceMode.
class PairContexts {
public:
    // `transfers`: with FramePath::Planes; outlives it, and belongs to the device.
    PairContexts(interpolation::Interpolator& model, const interpolation::Options& options,
                 c10::Device device, FramePath path, Transfers& transfers)
        : m_model(&model), m_options(options), m_device(device), m_path(path), m_transfers(&transfers) {}

    // The context for all tiles of `moment`; what is known already is not made again. Those of its later times, `atOnce` contexts in all
    // at most, are made with it. Valid until the next call.
    [[nodiscard]] const interpolation::PairContext& of(const Moment& moment, Size padded, int atOnce = 1);

    // A frame of the last moment, as models read it. Valid until the next call of of().
    [[nodiscard]] const FrameReader& pixels(const media::Frame& frame) { return *this->frame(frame).pixels; }

    [[nodiscard]] PictureColours& colours() noexcept { return m_colours; }

    // What is made from now on is made there. Lets go of everything.
    void moveTo(c10::Device device, FramePath path, Transfers& transfers);

    // Sends a frame off that will be asked for soon, where that is done beside the computing. Once for each frame.
    void sendAhead(const media::Frame& frame);

    // Lets go of everything.
    void clear();

private:
    struct Pair {
        media::Frame prev;
        media::Frame next;
        interpolation::ContextPtr context;  // as prepare() returned it
    };

    [[nodiscard]] bool isPrepared(const Moment& moment) const;
    void forgetAllBut(const Moment& moment);
    void preparePair(const Moment& moment);
    [[nodiscard]] interpolation::ContextPtr pair(const media::Frame& prev, const media::Frame& next);

    struct KnownFrame {
        std::shared_ptr<const FrameReader> pixels;
        interpolation::FeaturesPtr features;
    };
    [[nodiscard]] KnownFrame frame(const media::Frame& frame);
    [[nodiscard]] CodedPicture coded(const media::Frame& frame);

    interpolation::Interpolator* m_model;
    interpolation::Options m_options;
    c10::Device m_device;
    FramePath m_path;
    Transfers* m_transfers;
    std::optional<CodedPicture> m_ahead;
    PictureColours m_colours;  // FramePath::Planes
    Size m_padded;
    std::vector<KnownFrame> m_frames;  // of m_prepared and its neighbours, as are m_pairs
    std::vector<Pair> m_pairs;
    Moment m_prepared;
    interpolation::ContextPtr m_pair;                       // of m_prepared
    std::map<double, interpolation::ContextPtr> m_moments;  // the same at some t
};

}  // namespace tessera::inference
