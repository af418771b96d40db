#include "core/evaluation/evaluation_scores.h"

#include "core/analysis/picture_comparison.h"
#include "core/base/error.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace tessera::evaluation {

namespace {

constexpr double highestPsnr = 60;  // so that equal frames do not make every mean infinite
constexpr double worstShare = 0.05;

double lumaPsnr(const analysis::LumaPlane& a, const analysis::LumaPlane& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        const double difference = a.values[i] - b.values[i];
        sum += difference * difference;
    }
    return 10 * std::log10(255.0 * 255.0 * static_cast<double>(a.values.size()) / sum);
}

double meanOf(const std::vector<MadeScore>& frames, double MadeScore::*value) {
    double sum = 0;
    for (const MadeScore& score : frames) {
        sum += score.*value;
    }
    return sum / static_cast<double>(frames.size());
}

// Of the frames that have a value.
std::optional<double> meanOf(const std::vector<MadeScore>& frames, std::optional<double> MadeScore::*value) {
    double sum = 0;
    int count = 0;
    for (const MadeScore& score : frames) {
        sum += (score.*value).value_or(0);
        count += (score.*value) ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> sharpness(const analysis::LumaPlane& truth, const analysis::LumaPlane& made) {
    const double detail = analysis::detailOf(truth);
    return detail > 0 ? std::optional(analysis::detailOf(made) / detail) : std::nullopt;
}

double meanOfWorst(const std::vector<MadeScore>& frames) {
    std::vector<double> values;
    for (const MadeScore& score : frames) {
        values.push_back(score.psnr);
    }
    std::ranges::sort(values);
    const auto count = static_cast<std::size_t>(std::ceil(worstShare * static_cast<double>(values.size())));
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += values[i];
    }
    return sum / static_cast<double>(count);
}

}  // namespace

void EvaluationScores::addKept(const media::Frame& frame) {
    analysis::LumaPlane luma = analysis::lumaPlane(m_pictures.make(frame));
    addChange(luma, luma);
}

void EvaluationScores::addMade(std::int64_t index, const media::Frame& truth, const media::Frame& made) {
    ScoredPicture scored{{}, m_pictures.make(truth), m_pictures.make(made)};
    analysis::LumaPlane trueLuma = analysis::lumaPlane(scored.truth);
    analysis::LumaPlane madeLuma = analysis::lumaPlane(scored.made);
    scored.score = {index,
                    std::min(analysis::psnr(scored.truth, scored.made), highestPsnr),
                    std::min(lumaPsnr(trueLuma, madeLuma), highestPsnr),
                    analysis::ssim(trueLuma, madeLuma),
                    analysis::multiscaleSsim(trueLuma, madeLuma),
                    analysis::gradientDeviation(trueLuma, madeLuma),
                    sharpness(trueLuma, madeLuma),
                    m_spec.perceptualDistance
                        ? std::optional(m_spec.perceptualDistance(scored.truth, scored.made))
                        : std::nullopt};
    addChange(std::move(trueLuma), std::move(madeLuma));
    m_frames.push_back(scored.score);
    const auto place = std::ranges::upper_bound(m_worst, scored.score.psnr, {},
                                                [](const ScoredPicture& other) { return other.score.psnr; });
    m_worst.insert(place, std::move(scored));
    // Those that are left out in the end may be among the worst.
    const auto most = static_cast<std::size_t>(m_spec.worstPictures + 2 * m_spec.leaveOut);
    m_worst.resize(std::min(m_worst.size(), most));
}

void EvaluationScores::addChange(analysis::LumaPlane truth, analysis::LumaPlane made) {
    if (m_lastTruth.size == truth.size) {
        double sum = 0;
        for (std::size_t i = 0; i < truth.values.size(); ++i) {
            const float change = std::abs(made.values[i] - m_lastMade.values[i]);
            sum += std::max(0.0F, change - std::abs(truth.values[i] - m_lastTruth.values[i]));
        }
        m_flicker += sum / static_cast<double>(truth.values.size());
        ++m_changes;
    }
    m_lastTruth = std::move(truth);
    m_lastMade = std::move(made);
}

Evaluation EvaluationScores::finish(std::int64_t lastKept) {
    std::vector<std::int64_t> leftOut;
    for (std::int64_t index = 0; index < lastKept; ++index) {
        if (index % m_spec.keepEvery != 0) {
            leftOut.push_back(index);
        }
    }
    const auto margin = static_cast<std::size_t>(m_spec.leaveOut);
    const bool enough = leftOut.size() > 2 * margin;
    const auto doesNotCount = [&](std::int64_t index) {
        return index < leftOut[margin] || index > leftOut[leftOut.size() - 1 - margin];
    };
    if (enough) {
        std::erase_if(m_frames, [&](const MadeScore& score) { return doesNotCount(score.frame); });
        std::erase_if(m_worst, [&](const ScoredPicture& other) { return doesNotCount(other.score.frame); });
    }
    if (!enough || m_frames.empty()) {
        throw Error(ErrorCode::BadInput, message::ClipTooShort(named(m_spec.clip), 2 * m_spec.leaveOut + 1));
    }
    return finish();
}

Evaluation EvaluationScores::finish() {
    Evaluation evaluation;
    evaluation.clip = m_spec.clip;
    evaluation.size = m_lastTruth.size;
    evaluation.frames = m_frames;
    m_worst.resize(std::min(m_worst.size(), static_cast<std::size_t>(m_spec.worstPictures)));
    evaluation.worst = std::move(m_worst);
    evaluation.psnr = meanOf(evaluation.frames, &MadeScore::psnr);
    evaluation.lumaPsnr = meanOf(evaluation.frames, &MadeScore::lumaPsnr);
    evaluation.ssim = meanOf(evaluation.frames, &MadeScore::ssim);
    evaluation.multiscaleSsim = meanOf(evaluation.frames, &MadeScore::multiscaleSsim);
    evaluation.gradientDeviation = meanOf(evaluation.frames, &MadeScore::gradientDeviation);
    evaluation.sharpness = meanOf(evaluation.frames, &MadeScore::sharpness);
    evaluation.perceptual = meanOf(evaluation.frames, &MadeScore::perceptual);
    evaluation.worstPsnr = meanOfWorst(evaluation.frames);
    evaluation.flicker = m_changes > 0 ? m_flicker / static_cast<double>(m_changes) : 0;
    return evaluation;
}

}  // namespace tessera::evaluation
