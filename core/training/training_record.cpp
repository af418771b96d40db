#include "core/training/training_record.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>

namespace tessera::training {

namespace {

using Json = nlohmann::ordered_json;

constexpr int plotWidth = 760;
constexpr int plotHeight = 220;
constexpr int plotLeft = 70;

void writeText(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (!out) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(file)));
    }
}

Json namesOf(const std::vector<std::filesystem::path>& paths) {
    Json names = Json::array();
    for (const std::filesystem::path& path : paths) {
        names.push_back(path.filename().string());
    }
    return names;
}

std::string text(const char* format, double value) {
    char buffer[64];
    std::snprintf(buffer, sizeof(buffer), format, value);
    return buffer;
}

// One curve in a frame of its own, with its least and greatest value.
std::string plot(const std::vector<ScoredStep>& steps, const std::string& title, int top,
                 const std::function<double(const ScoredStep&)>& valueOf) {
    const auto values = [&] {
        std::vector<double> all;
        std::ranges::transform(steps, std::back_inserter(all), valueOf);
        return all;
    }();
    const auto [least, greatest] = std::ranges::minmax(values);
    const double range = std::max(greatest - least, 1e-9);
    const double last = std::max<double>(1, static_cast<double>(steps.back().step));
    std::string points;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        points += text("%.1f,", plotLeft + plotWidth * static_cast<double>(steps[k].step) / last) +
                  text("%.1f ", top + plotHeight * (greatest - values[k]) / range);
    }
    const std::string y = std::to_string(top);
    return "<rect x='" + std::to_string(plotLeft) + "' y='" + y + "' width='" + std::to_string(plotWidth) +
           "' height='" + std::to_string(plotHeight) +
           "' fill='none' stroke='#999'/><polyline fill='none' stroke='#06c' stroke-width='1.5' points='" +
           points + "'/><text x='" + std::to_string(plotLeft) + "' y='" + std::to_string(top - 8) + "'>" +
           title + "</text><text x='4' y='" + std::to_string(top + 12) + "'>" + text("%.3f", greatest) +
           "</text><text x='4' y='" + std::to_string(top + plotHeight) + "'>" + text("%.3f", least) +
           "</text>";
}

}  // namespace

void writeRecord(const std::filesystem::path& file, const TrainingRecord& record) {
    Json json{{"seed", record.trainer.seed},
              {"steps", record.trainer.steps},
              {"batch", record.trainer.batch},
              {"rate", record.trainer.rate},
              {"data",
               {{"seed", record.set.seed},
                {"side", record.set.side},
                {"tripletsPerVideo", record.set.tripletsPerVideo},
                {"tilesPerTriplet", record.set.tilesPerTriplet},
                {"scenes", record.set.scenes},
                {"tiles", record.tiles},
                {"videos", namesOf(record.set.videos)},
                {"heldOut", namesOf(record.set.heldOut)},
                {"photos", namesOf(record.set.photos)}}},
              {"firstLosses", record.firstLosses},
              {"scored", Json::array()}};
    for (const ScoredStep& scored : record.scored) {
        json["scored"].push_back({{"step", scored.step},
                                  {"loss", scored.loss},
                                  {"flow", scored.score.flow},
                                  {"compact", scored.score.compact}});
    }
    writeText(file, json.dump(1) + "\n");
}

TrainingRecord readRecord(const std::filesystem::path& file) {
    TrainingRecord record;
    if (!std::filesystem::exists(file)) {
        return record;
    }
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    try {
        const Json json = Json::parse(content.str());
        record.firstLosses = json.at("firstLosses").get<std::vector<double>>();
        for (const Json& scored : json.at("scored")) {
            record.scored.push_back({scored.at("step").get<std::int64_t>(),
                                     scored.at("loss").get<double>(),
                                     {scored.at("flow").get<double>(), scored.at("compact").get<double>()}});
        }
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadInput, message::TrainingRecordUnreadable(Name{file.string()}),
                    error.what());
    }
    return record;
}

void writeCurve(const std::filesystem::path& file, const TrainingRecord& record) {
    if (record.scored.empty()) {
        return;
    }
    constexpr int gap = 60;
    const std::string size = "width='" + std::to_string(plotLeft + plotWidth + 20) + "' height='" +
                             std::to_string(2 * (plotHeight + gap)) + "'";
    const double last = static_cast<double>(record.scored.back().step);
    writeText(file,
              "<svg xmlns='http://www.w3.org/2000/svg' " + size +
                  " font-family='sans-serif' font-size='13'>" +
                  plot(record.scored, "loss, " + text("%.0f steps", last), gap - 20,
                       [](const ScoredStep& step) { return step.loss; }) +
                  plot(record.scored, "PSNR above flow on what was held out, dB", plotHeight + 2 * gap - 20,
                       [](const ScoredStep& step) { return step.score.compact - step.score.flow; }) +
                  "</svg>\n");
}

}  // namespace tessera::training
