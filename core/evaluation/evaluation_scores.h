// Scores made frames one by one and sums them up.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/structural_similarity.h"
#include "core/evaluation/evaluation_result.h"
#include "core/media/rgb_picture.h"

namespace tessera::evaluation {

// Frames are handed over in the order of the clip. Keeps numbers and a few pictures: memory does not grow with
// pictures.
class EvaluationScores {
public:
    explicit EvaluationScores(const EvaluationSpec& spec) : m_spec(spec) {}

    void addKept(const media::Frame& frame);
    void addMade(std::int64_t index, const media::Frame& truth, const media::Frame& made);
    [[nodiscard]] std::int64_t made() const noexcept { return static_cast<std::int64_t>(m_frames.size()); }

    // The figures of quality of the frames that count: of all that were left out before `lastKept`, a frame of the
    // clip, without the outermost. Throws Error(BadInput) when none counts.
    [[nodiscard]] Evaluation finish(std::int64_t lastKept);

    // Of all frames.
    [[nodiscard]] Evaluation finish();

    // The next frame does not follow the one before: nothing changes between them.
    void forgetLast() { m_lastTruth = {}; }

private:
    // 8-bit RGB made by swscale's bicubic filter, as published figures are made with; tensor::makePicture() is for the eye.
    void addChange(analysis::LumaPlane truth, analysis::LumaPlane made);

    const EvaluationSpec& m_spec;
    media::RgbPictureMaker m_pictures;
    std::vector<MadeScore> m_frames;
    std::vector<ScoredPicture> m_worst;  // lowest PSNR first, more than will be needed
    analysis::LumaPlane m_lastTruth;
    analysis::LumaPlane m_lastMade;
    double m_flicker = 0;
    std::int64_t m_changes = 0;
};

}  // namespace tessera::evaluation
