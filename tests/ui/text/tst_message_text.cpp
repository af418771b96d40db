// Core's messages in the window's languages: errors and warnings with what to do about them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/model_messages.h"
#include "core/base/output_messages.h"
#include "core/base/source_messages.h"
#include "ui/text/message_text.h"
#include "ui/text/translation.h"

#include <QTest>

using namespace tessera;
using namespace tessera::ui;

namespace {

// Ten errors and five warnings, of every table.
const std::vector<Message>& someMessages() {
    static const std::vector<Message> messages{
        message::FileMissing(Name{"clip.mp4"}),
        message::OutOfMemoryForTile(Size{512, 512}),
        message::FileExceedsSpace(Name{"out.mkv"}, Bytes{2'300'000'000}, Bytes{512'000'000}),
        message::SourceCutOff(Name{"recording.mp4"}),
        message::SourceHasOnlySound(Name{"song.mkv"}),
        message::OutputExists(Name{"out.mkv"}),
        message::GifTooFast("60", 50),
        message::JobCannotContinue(message::SourceHasChanged(Name{"clip.mp4"})),
        message::ModelFileDamaged(Name{"flownet.pkl"}),
        message::ModelUnknown(Name{"rift"}, "flow, rife"),
        message::DamagedFramesSkipped(3),
        message::FileEndsEarly(Seconds{1.25}, Seconds{60}),
        message::SmallerTiles(Size{512, 512}, Size{256, 256}),
        message::ThingDropped(message::WithDetail(message::AudioStream(1), "aac, eng"),
                              message::ContainerCannotHold("GIF")),
        message::GapsLeft(1, Seconds{1}),
    };
    return messages;
}

}  // namespace

class TestMessageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setLanguage(*qApp, QStringLiteral("en")); }

    void theWindowSaysWhatTheCommandLineSays() {
        setLanguage(*qApp, QStringLiteral("en"));
        for (const Message& message : {someMessages()[1], someMessages()[10], someMessages()[13]}) {
            QString expected = QString::fromStdString(english(message));
            expected.replace(QLatin1String("512x512"), QStringLiteral("512×512"));
            QCOMPARE(messageText(message), expected);
            QCOMPARE(messageAdvice(message), QString::fromStdString(englishAdvice(message)));
        }
        QCOMPARE(messageText(message::DamagedFramesSkipped(1)),
                 QStringLiteral("1 damaged frame was skipped."));
        QCOMPARE(messageText(message::DamagedFramesSkipped(2)),
                 QStringLiteral("2 damaged frames were skipped."));
    }

    void everyMessageIsTranslatedWithItsAdvice_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages()) {
            if (language.code != QLatin1String("en")) {
                QTest::newRow(qPrintable(language.code)) << language.code;
            }
        }
    }
    void everyMessageIsTranslatedWithItsAdvice() {
        QFETCH(QString, code);
        setLanguage(*qApp, QStringLiteral("en"));
        std::vector<Failure> failures;
        QStringList before;
        for (const Message& message : someMessages()) {
            failures.push_back({ErrorCode::BadInput, message, {}});
            before.append(failureText(failures.back()));
        }
        setLanguage(*qApp, code);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const Message& message = failures[static_cast<std::size_t>(i)].message;
            const QString text = failureText(failures[static_cast<std::size_t>(i)]);
            QVERIFY2(text != before[i] && !text.contains(u'%'), qPrintable(text));
            const std::string advice = englishAdvice(message);
            QCOMPARE(messageAdvice(message).isEmpty(), advice.empty());
            QVERIFY2(advice.empty() || messageAdvice(message) != QString::fromStdString(advice),
                     advice.c_str());
        }
    }

    void pluralsAndNamesFollowTheLanguage() {
        setLanguage(*qApp, QStringLiteral("de"));
        QVERIFY(messageText(message::DamagedFramesSkipped(1)) !=
                messageText(message::DamagedFramesSkipped(2)));
        QVERIFY(messageText(message::FileMissing(Name{"a.mp4"})).contains(QStringLiteral("„a.mp4“")));
        setLanguage(*qApp, QStringLiteral("ja"));
        QVERIFY(messageText(message::FileMissing(Name{"a.mp4"})).contains(QStringLiteral("「a.mp4」")));
    }

    void aNameCannotTearTheLineOrTurnIt() {
        const QString text = messageText(message::FileMissing(Name{"a\nb\u202Egnp.exe"}));
        QVERIFY2(!text.contains(u'\n') && !text.contains(QChar(0x202E)), qPrintable(text));
    }

    void theCauseStandsBetweenSentenceAndAdvice() {
        const Failure failure{ErrorCode::Output, message::FileNotCreated(Name{"x"}), "Permission denied"};
        const QString text = failureText(failure);
        QVERIFY(text.indexOf(QLatin1String("created")) < text.indexOf(QLatin1String("Permission denied")));
        QVERIFY(text.indexOf(QLatin1String("Permission denied")) < text.indexOf(QLatin1String("Check")));
    }
};

QTEST_MAIN(TestMessageText)
#include "tst_message_text.moc"
