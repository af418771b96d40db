// The window's functions with every call noted: which thread made it.
#pragma once

#include "ui/core/core_functions.h"

#include <QMap>
#include <QString>

#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace tessera::tests {

// Threads: any. Outlives the functions it wrapped.
class CallRecord {
public:
    // The same function, noted under `name`.
    template <typename Result, typename... Arguments>
    [[nodiscard]] std::function<Result(Arguments...)> noted(const char* name,
                                                            std::function<Result(Arguments...)> function) {
        return [this, name, function = std::move(function)](Arguments... arguments) {
            note(name);
            return function(std::forward<Arguments>(arguments)...);
        };
    }

    [[nodiscard]] ui::CoreFunctions noted(const ui::CoreFunctions& core) {
        return {.convert = noted("convert", core.convert),
                .openSource = noted("openSource", core.openSource),
                .nameOutput = noted("nameOutput", core.nameOutput),
                .catalog = {.codecs = noted("codecs", core.catalog.codecs),
                            .engine = noted("engineCatalog", core.catalog.engine)},
                .measureCost = noted("measureCost", core.measureCost),
                .foreseeFates = noted("foreseeFates", core.foreseeFates),
                .forecast = noted("forecast", core.forecast),
                .renderPreview = noted("renderPreview", core.renderPreview),
                .releasePreview = noted("releasePreview", core.releasePreview),
                .renderMotion = noted("renderMotion", core.renderMotion),
                .scanScores = noted("scanScores", core.scanScores),
                .recovery = {.unfinishedJobs = noted("unfinishedJobs", core.recovery.unfinishedJobs),
                             .discardJob = noted("discardJob", core.recovery.discardJob),
                             .takeCrashReports = noted("takeCrashReports", core.recovery.takeCrashReports)},
                .models = {.inspect = noted("models.inspect", core.models.inspect),
                           .install = noted("models.install", core.models.install),
                           .list = noted("models.list", core.models.list),
                           .verify = noted("models.verify", core.models.verify),
                           .remove = noted("models.remove", core.models.remove)}};
    }

    [[nodiscard]] QStringList calledOn(std::thread::id thread) {
        const std::scoped_lock lock(m_mutex);
        QStringList names;
        for (auto call = m_threads.cbegin(); call != m_threads.cend(); ++call) {
            if (call.value().contains(thread)) {
                names.append(call.key());
            }
        }
        return names;
    }

    [[nodiscard]] QStringList called() {
        const std::scoped_lock lock(m_mutex);
        return m_threads.keys();
    }

private:
    void note(const char* name) {
        const std::scoped_lock lock(m_mutex);
        m_threads[QString::fromLatin1(name)].insert(std::this_thread::get_id());
    }

    std::mutex m_mutex;
    QMap<QString, std::set<std::thread::id>> m_threads;
};

}  // namespace tessera::tests
