#include "ui/session/machine_catalog.h"

namespace tessera::ui {

MachineCatalog::MachineCatalog(const CatalogFunctions& core, QObject* parent)
    : QObject(parent), m_askEngine(core.engine), m_background(QStringLiteral("catalog")) {
    m_background.run([codecs = core.codecs](const std::stop_token&) { return codecs(); },
                     [this](const Outcome<std::vector<media::CodecChoice>>& outcome) {
                         if (const auto* codecs = std::get_if<std::vector<media::CodecChoice>>(&outcome)) {
                             m_codecs = *codecs;
                             Q_EMIT changed();
                         }
                     });
}

void MachineCatalog::askEngine() {
    m_engineAsked = true;
    m_background.run([ask = m_askEngine](const std::stop_token&) { return ask(); },
                     [this](const Outcome<EngineCatalog>& outcome) {
                         if (const auto* engine = std::get_if<EngineCatalog>(&outcome)) {
                             m_engine = *engine;
                             Q_EMIT changed();
                         } else {
                             Q_EMIT failed(std::get<Failure>(outcome));
                         }
                     });
}

void MachineCatalog::askEngineOnce() {
    if (!m_engineAsked) {
        askEngine();
    }
}

}  // namespace tessera::ui
