#include "core/inference/cost_cache.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <system_error>

namespace tessera::inference {

namespace {

constexpr int schemaVersion = 1;

std::string keyText(const CostKey& key) {
    std::ostringstream text;
    text << key.device << '|' << key.model << '|' << key.flowScale << '|' << key.sampleSteps << '|'
         << key.versions;
    return text.str();
}

nlohmann::json readCache(const std::filesystem::path& path) {
    std::ifstream file(path);
    nlohmann::json cache = nlohmann::json::parse(file, nullptr, false);
    const bool usable =
        cache.is_object() && cache.value("schema", 0) == schemaVersion && cache["costs"].is_object();
    return usable ? cache : nlohmann::json{{"schema", schemaVersion}, {"costs", nlohmann::json::object()}};
}

}  // namespace

std::filesystem::path costCachePath() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && *cache == '/') {
        return std::filesystem::path(cache) / "tessera" / "costs.json";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/tmp") / ".cache" / "tessera" / "costs.json";
}

std::optional<CostModel> cachedCost(const std::filesystem::path& cache, const CostKey& key) {
    try {
        const nlohmann::json all = readCache(cache);
        const nlohmann::json& entry = all.at("costs").at(keyText(key));
        CostModel cost;
        cost.fixedBytes = entry.at("fixedBytes");
        cost.bytesPerPixel = entry.at("bytesPerPixel");
        cost.fixedSeconds = entry.at("fixedSeconds");
        cost.secondsPerPixel = entry.at("secondsPerPixel");
        cost.guidanceFixedBytes = entry.at("guidanceFixedBytes");
        cost.guidanceBytesPerPixel = entry.at("guidanceBytesPerPixel");
        cost.heldBytesPerPixel = entry.at("heldBytesPerPixel");
        cost.guidanceSecondsPerPixel = entry.at("guidanceSecondsPerPixel");
        return cost;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

void storeCost(const std::filesystem::path& cache, const CostKey& key, const CostModel& cost) {
    nlohmann::json all = readCache(cache);
    all["costs"][keyText(key)] = {{"fixedBytes", cost.fixedBytes},
                                  {"bytesPerPixel", cost.bytesPerPixel},
                                  {"fixedSeconds", cost.fixedSeconds},
                                  {"secondsPerPixel", cost.secondsPerPixel},
                                  {"guidanceFixedBytes", cost.guidanceFixedBytes},
                                  {"guidanceBytesPerPixel", cost.guidanceBytesPerPixel},
                                  {"heldBytesPerPixel", cost.heldBytesPerPixel},
                                  {"guidanceSecondsPerPixel", cost.guidanceSecondsPerPixel}};
    std::error_code ignored;
    std::filesystem::create_directories(cache.parent_path(), ignored);
    std::filesystem::path unfinished = cache;
    unfinished += "." + std::to_string(getpid());
    {
        std::ofstream file(unfinished);
        file << all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
        if (!file.flush()) {
            std::filesystem::remove(unfinished, ignored);
            return;
        }
    }
    std::filesystem::rename(unfinished, cache, ignored);
}

}  // namespace tessera::inference
