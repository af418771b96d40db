#include "core/training/training.h"

#include "core/base/error.h"
#include "core/base/tool_messages.h"
#include "core/interpolation/torch_call.h"
#include "core/training/footage.h"
#include "core/training/tensor_file.h"
#include "core/training/trainer.h"
#include "core/training/training_set.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdio>

namespace tessera::training {

namespace {

std::string lineOf(const ScoredStep& scored) {
    char line[160];
    std::snprintf(line, sizeof(line), "step %lld: loss %.4f, held out: flow %.3f dB, compact %.3f dB (%+.3f)",
                  static_cast<long long>(scored.step), scored.loss, scored.score.flow, scored.score.compact,
                  scored.score.compact - scored.score.flow);
    return line;
}

class TrainingRun {
public:
    TrainingRun(const TrainingSpec& spec, RunControl& control, const OnProgress& onProgress)
        : m_spec(spec), m_control(control), m_onProgress(onProgress) {}

    TrainingRecord run() {
        std::filesystem::create_directories(m_spec.folder);
        const TrainingSet set = makeTrainingSet(m_spec.set, m_spec.folder / "cache", m_control.stopToken(),
                                                [&](const std::string& part, std::size_t tiles) {
                                                    say(part + ", " + std::to_string(tiles) + " tiles");
                                                });
        if (m_control.stopRequested()) {
            return m_record;
        }
        if (set.learned.empty() || set.heldOut.empty()) {
            throw Error(ErrorCode::BadInput, message::NothingToLearn());
        }
        Trainer trainer(m_spec.trainer, set.learned);
        begin(trainer, set);
        const std::int64_t end = m_spec.stopAfter > 0
                                     ? std::min(m_spec.trainer.steps, trainer.done() + m_spec.stopAfter)
                                     : m_spec.trainer.steps;
        while (trainer.done() < end && m_control.proceed()) {
            const double loss = trainer.step();
            if (m_record.firstLosses.size() < recordedLosses) {
                m_record.firstLosses.push_back(loss);
            }
            m_lossSum += loss;
            ++m_lossCount;
            if (trainer.done() % m_spec.scoreEvery == 0 || trainer.done() == end) {
                score(trainer, set);
            }
        }
        return m_record;
    }

private:
    void say(const std::string& line) const {
        if (m_onProgress) {
            m_onProgress(line);
        }
    }

    void begin(Trainer& trainer, const TrainingSet& set) {
        const std::filesystem::path checkpoint = m_spec.folder / "checkpoint.safetensors";
        if (std::filesystem::exists(checkpoint)) {
            trainer.load(checkpoint);
            m_record = readRecord(m_spec.folder / "record.json");
        }
        m_record.trainer = m_spec.trainer;
        m_record.set = m_spec.set;
        m_record.tiles = set.learned.size();
        std::erase_if(m_record.scored,
                      [&](const ScoredStep& scored) { return scored.step > trainer.done(); });
        say(std::to_string(set.learned.size()) + " tiles to learn from, " +
            std::to_string(set.heldOut.size()) + " held out; from step " + std::to_string(trainer.done()));
    }

    void score(const Trainer& trainer, const TrainingSet& set) {
        const ScoredStep scored{trainer.done(), m_lossSum / static_cast<double>(m_lossCount),
                                trainer.score(set.heldOut)};
        m_lossSum = 0;
        m_lossCount = 0;
        const bool best = std::ranges::all_of(m_record.scored, [&](const ScoredStep& other) {
            return other.score.compact < scored.score.compact;
        });
        m_record.scored.push_back(scored);
        if (best) {
            NamedTensors weights = trainer.network().state();
            for (auto& [name, tensor] : weights) {
                tensor = tensor.detach().to(at::kHalf);
            }
            writeTensors(m_spec.folder / "compact.safetensors", weights,
                         {{"step", std::to_string(scored.step)}});
        }
        trainer.save(m_spec.folder / "checkpoint.safetensors");
        writeRecord(m_spec.folder / "record.json", m_record);
        writeCurve(m_spec.folder / "curve.svg", m_record);
        say(lineOf(scored));
    }

    const TrainingSpec& m_spec;
    RunControl& m_control;
    const OnProgress& m_onProgress;
    TrainingRecord m_record;
    double m_lossSum = 0;
    std::int64_t m_lossCount = 0;
};

}  // namespace

std::vector<std::filesystem::path> trainingFiles(const std::filesystem::path& folder) {
    return folder.empty() ? std::vector<std::filesystem::path>{} : filesIn(folder);
}

TrainingRecord runTraining(const TrainingSpec& spec, RunControl& control, const OnProgress& onProgress) {
    at::set_num_threads(spec.threads);
    return interpolation::torchCall([&] { return TrainingRun(spec, control, onProgress).run(); });
}

}  // namespace tessera::training
