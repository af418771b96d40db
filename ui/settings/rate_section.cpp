#include "ui/settings/rate_section.h"

#include "core/base/job_messages.h"
#include "core/base/rate_text.h"
#include "ui/controls/accessible.h"
#include "ui/controls/segments.h"
#include "ui/controls/text_label.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr int largestFactor = 16;
constexpr int usualTarget =
    60;  // frames per second; larger than any factor, so that one number tells which it is

int mostFactor(int slowMotion) {
    return std::max(1, largestFactor / slowMotion);
}

int leastFactor(int slowMotion) {
    return slowMotion > 1 ? 1 : 2;
}

QString factorText(int factor) {
    return QStringLiteral("×%1").arg(factor);
}

Rational rateOfScreen() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double rate = screen != nullptr ? screen->refreshRate() : 0;
    const auto known = attempt([&] { return parseRate(QByteArray::number(rate, 'f', 3).toStdString()); });
    return std::holds_alternative<Rational>(known) ? std::get<Rational>(known) : Rational{0};
}

void allow(QComboBox* box, int index, bool enabled) {
    if (auto* model = qobject_cast<QStandardItemModel*>(box->model())) {
        model->item(index)->setEnabled(enabled);
    }
}

}  // namespace

RateSection::RateSection(QWidget* parent)
    : SettingsSection(parent),
      m_usual(new Segments(this)),
      m_rates(new QComboBox(this)),
      m_slow(new QComboBox(this)),
      m_sound(new QCheckBox(tr("Sound"), this)),
      m_result(new TextLabel(Tone::SmallDim, {}, this)) {
    const QString toolTip =
        tr("Each gap between two frames is divided into this many.\n"
           "Time grows with it; memory and the original frames stay the same.");
    for (const int factor : {2, 4, 8}) {
        m_usual->add(factor, factorText(factor), tr("%n times the frames", nullptr, factor), toolTip);
    }
    m_usual->add(usualTarget, rateText(usualTarget), tr("%n frames per second", nullptr, usualTarget),
                 tr("New frames stand at exact times, so that motion stays even; few originals remain.\n"
                    "Time grows with the number of frames; memory stays the same."));
    fillRates();
    m_slow->addItem(tr("Normal speed"), 1);
    for (const int times : {2, 3, 4, 5, 6, 8, 10, 12, 16}) {
        m_slow->addItem(tr("%1 times slower").arg(times), times);
    }
    setAccessibleNameOf(m_slow, tr("Slow motion"));
    m_slow->setToolTip(tr("The picture lasts this many times as long; the frames between are generated."));
    m_sound->setToolTip(tr("Slow sound down with the picture, at its own pitch; otherwise it is left out"));
    m_result->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_usual, 1);
    row->addWidget(m_rates);
    auto* slow = new QHBoxLayout;
    slow->setSpacing(space::small);
    slow->addWidget(m_slow, 1);
    slow->addWidget(m_sound);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addLayout(row);
    layout->addLayout(slow);
    layout->addWidget(m_result);

    connect(m_usual, &Segments::chosen, this,
            [this](int value) { value > largestFactor ? chooseRate(Rational{value}) : chooseFactor(value); });
    connect(m_rates, &QComboBox::activated, this, [this] { chooseText(m_rates->currentData().toString()); });
    connect(m_rates->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_rates->currentText() != shownRate()) {
            chooseText(m_rates->currentText());
        }
    });
    connect(m_slow, &QComboBox::activated, this, [this] { chooseSlowMotion(m_slow->currentData().toInt()); });
    connect(m_sound, &QCheckBox::clicked, this, [this](bool kept) {
        edit([&](JobSettings& settings) {
            settings.slowSound = kept ? job::SlowSound::Stretch : job::SlowSound::Drop;
        });
    });
}

void RateSection::fillRates() {
    m_rates->setEditable(true);
    m_rates->setInsertPolicy(QComboBox::NoInsert);
    m_rates->setCompleter(nullptr);  // it would make 120 fps of 120000/1001
    setAccessibleNameOf(m_rates, tr("Frame rate of the new video"));
    m_rates->setToolTip(tr("A factor such as ×3, or frames per second: 24, 59.94, 30000/1001"));
    m_rates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rates->setMinimumContentsLength(8);
    m_rates->setFixedWidth(104);
    for (const int factor : {1, 2, 3, 4, 5, 6, 8, 10, 12, 16}) {
        m_rates->addItem(factorText(factor), factorText(factor));
    }
    std::vector<Rational> rates{{24}, {25}, {30}, {50}, {60000, 1001}, {60}, {120}, {144}};
    const Rational screen = rateOfScreen();
    const bool isNew = screen > Rational{0} && std::ranges::find(rates, screen) == rates.end();
    for (const Rational& rate : rates) {
        m_rates->addItem(rateText(rate.toDouble()), fractionText(rate));
    }
    if (isNew) {
        m_rates->addItem(tr("%1, as this screen").arg(rateText(screen.toDouble())), fractionText(screen));
    }
}

void RateSection::chooseText(const QString& text) {
    static const QRegularExpression factor(QStringLiteral("^\\s*[×xX]\\s*(\\d{1,3})\\s*$"));
    static const QRegularExpression rate(QStringLiteral("^\\s*([0-9.,/]+)\\s*(?:fps)?\\s*$"));
    if (const auto match = factor.match(text); match.hasMatch()) {
        chooseFactor(match.captured(1).toInt());
        return;
    }
    const auto match = rate.match(text);
    const QString number = match.hasMatch() ? match.captured(1).replace(u',', u'.') : text;
    const auto parsed = attempt([&] { return parseRate(number.toStdString()); });
    if (const auto* failure = std::get_if<Failure>(&parsed)) {
        m_result->setText(failureText(*failure));
        return;
    }
    chooseRate(std::get<Rational>(parsed));
}

void RateSection::chooseFactor(int factor) {
    const int slowMotion = settings().slowMotion;
    if (factor < leastFactor(slowMotion) || factor > mostFactor(slowMotion)) {
        m_result->setText(failureText(
            failureOf(Error(ErrorCode::BadOption, message::FactorOutOfRange(std::to_string(factor))))));
        return;
    }
    edit([&](JobSettings& settings) {
        settings.targetRate = {};
        settings.factor = factor;
    });
}

void RateSection::chooseRate(const Rational& rate) {
    const double own = passingRate();
    if (rate.toDouble() < own - 1e-3) {
        m_result->setText(failureText(
            failureOf(Error(ErrorCode::BadOption,
                            message::RateBelowVideo(job::spelled(rate), rateText(own).toStdString())))));
        return;
    }
    edit([&](JobSettings& settings) { settings.targetRate = rate; });
}

void RateSection::chooseSlowMotion(int times) {
    edit([&](JobSettings& settings) {
        settings.slowMotion = times;
        settings.factor = std::clamp(settings.factor, leastFactor(times), mostFactor(times));
    });
}

double RateSection::passingRate() const {
    return info() ? info()->video.frameRate.toDouble() / settings().slowMotion : 0;
}

QString RateSection::shownRate() const {
    return settings().targetRate > Rational{0} ? rateText(settings().targetRate.toDouble())
                                               : factorText(settings().factor);
}

void RateSection::refreshChoices() {
    const int slowMotion = settings().slowMotion;
    const double own = passingRate();
    const bool byRate = settings().targetRate > Rational{0};
    m_usual->setValue(byRate
                          ? static_cast<int>(settings().targetRate == Rational{usualTarget} ? usualTarget : 0)
                          : settings().factor);
    for (const int factor : {2, 4, 8}) {
        m_usual->setPossible(factor, factor <= mostFactor(slowMotion));
    }
    m_usual->setPossible(usualTarget, own < usualTarget);
    for (int index = 0; index < m_rates->count(); ++index) {
        const QString value = m_rates->itemData(index).toString();
        const int factor = value.startsWith(u'×') ? value.mid(1).toInt() : 0;
        const auto rate = fractionFrom(value);
        allow(m_rates, index,
              factor > 0 ? factor >= leastFactor(slowMotion) && factor <= mostFactor(slowMotion)
                         : rate && rate->toDouble() >= own - 1e-3);
    }
    m_rates->setEditText(shownRate());
    m_slow->setCurrentIndex(m_slow->findData(slowMotion));
    const bool hasRamp = !settings().speeds.empty();
    m_slow->setEnabled(!hasRamp);
    m_sound->setEnabled(slowMotion > 1 && !hasRamp);
    m_sound->setChecked(!hasRamp && (slowMotion == 1 || settings().slowSound == job::SlowSound::Stretch));
}

void RateSection::refresh() {
    const QSignalBlocker quiet(m_rates);
    const QSignalBlocker alsoQuiet(m_slow);
    refreshChoices();
    const double rate = info() ? info()->video.frameRate.toDouble() : 0;
    if (rate <= 0) {
        m_result->setText(tr("Frames between the originals are generated."));
        return;
    }
    QString text = tr("%1 → %2").arg(rateText(rate), rateText(outputRate(*info(), settings())));
    if (const auto frames = outputFrames(*info(), settings())) {
        text = tr("%1 · %2 frames").arg(text, QLocale().toString(*frames));
    }
    if (!settings().speeds.empty()) {
        text = tr("%1 · speed by %n key(s)", nullptr, static_cast<int>(settings().speeds.size())).arg(text);
    }
    m_result->setText(text);
}

QString RateSection::words() const {
    return m_result->text();
}

}  // namespace tessera::ui
