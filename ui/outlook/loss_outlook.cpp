#include "ui/outlook/loss_outlook.h"

#include "core/files/picture_sequence.h"

#include <algorithm>
#include <tuple>

namespace tessera::ui {

namespace {

constexpr int restMs = 300;
constexpr std::size_t mostKnown = 100;

// What decides over losses; all the rest may change freely.
job::JobSpec decisive(const job::JobSpec& spec) {
    job::JobSpec bare;
    bare.input = spec.input;
    bare.output = spec.output;
    bare.factor = spec.factor;
    bare.targetRate = spec.targetRate;
    bare.slowMotion = spec.slowMotion;
    bare.slowSound = spec.slowSound;
    bare.timeMap = spec.timeMap;
    bare.from = spec.from;
    bare.to = spec.to;
    bare.encoder = spec.encoder;
    return bare;
}

bool decideTheSame(const job::JobSpec& a, const job::JobSpec& b) {
    const auto values = [](const job::JobSpec& spec) {
        const media::EncoderOptions& encoder = spec.encoder;
        return std::tie(spec.input, spec.output, spec.factor, spec.targetRate, spec.slowMotion,
                        spec.slowSound, spec.timeMap, spec.from, spec.to, encoder.codec, encoder.quality,
                        encoder.speed, encoder.pixelFormat);
    };
    return values(a) == values(b);
}

bool isDropped(const media::Fates& fates, const Message& thing) {
    return std::ranges::any_of(fates, [&](const media::Fate& fate) {
        return fate.kind == media::FateKind::Dropped && fate.thing == thing;
    });
}

// Empty where nothing is dropped, where the file is one already, and where it cannot be told.
std::vector<Message> keptByMatroska(const ForeseeFates& foresee, job::JobSpec spec, const media::Fates& fates,
                                    const std::stop_token& stop) {
    std::vector<Message> kept;
    const bool isFile = !files::isSequence(spec.output) && spec.output.extension() != ".mkv";
    if (!isFile || std::ranges::none_of(fates, [](const media::Fate& fate) {
            return fate.kind == media::FateKind::Dropped;
        })) {
        return kept;
    }
    spec.output.replace_extension(".mkv");
    const Outcome<media::Fates> other = attempt([&] { return foresee(spec, stop); });
    const auto* inMatroska = std::get_if<media::Fates>(&other);
    for (const media::Fate& fate : fates) {
        if (inMatroska != nullptr && !inMatroska->empty() && fate.kind == media::FateKind::Dropped &&
            !isDropped(*inMatroska, fate.thing)) {
            kept.push_back(fate.thing);
        }
    }
    return kept;
}

}  // namespace

LossOutlook::LossOutlook(ForeseeFates foresee, QObject* parent)
    : QObject(parent), m_foresee(std::move(foresee)), m_background(QStringLiteral("losses")) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &LossOutlook::ask);
}

LossOutlook::~LossOutlook() {
    m_question.request_stop();
}

void LossOutlook::want(const job::JobSpec& spec) {
    if (m_wanted && decideTheSame(*m_wanted, spec)) {
        return;
    }
    m_question.request_stop();
    m_wanted = decisive(spec);
    m_answer.reset();
    const auto known = std::ranges::find_if(
        m_known, [&](const Known& other) { return decideTheSame(other.spec, *m_wanted); });
    if (known != m_known.end()) {
        m_rest.stop();
        m_answer = known->foresight;
    } else {
        m_rest.start();
    }
    Q_EMIT changed();
}

void LossOutlook::wantNothing() {
    m_question.request_stop();
    m_rest.stop();
    if (m_wanted) {
        m_wanted.reset();
        m_answer.reset();
        Q_EMIT changed();
    }
}

void LossOutlook::ask() {
    m_question = {};
    m_background.run(
        [foresee = m_foresee, spec = *m_wanted, stop = m_question.get_token()](const std::stop_token&) {
            const media::Fates fates = foresee(spec, stop);
            return Foresight{fates, keptByMatroska(foresee, spec, fates, stop)};
        },
        [this, spec = *m_wanted, stop = m_question.get_token()](const Outcome<Foresight>& outcome) {
            if (!stop.stop_requested()) {
                answer(spec, outcome);
            }
        });
}

void LossOutlook::answer(const job::JobSpec& spec, const Outcome<Foresight>& outcome) {
    if (const auto* foresight = std::get_if<Foresight>(&outcome)) {
        if (m_known.size() == mostKnown) {
            m_known.erase(m_known.begin());
        }
        m_known.push_back({spec, *foresight});
    }
    m_answer = outcome;
    Q_EMIT changed();
}

}  // namespace tessera::ui
