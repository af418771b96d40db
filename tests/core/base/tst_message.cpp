// Messages: how they read in English, and that records and rows are checked.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/model_messages.h"
#include "core/base/output_messages.h"
#include "core/base/source_messages.h"

#include <QTest>

using namespace tessera;

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsFillTheSentenceAndTheAdvice();
    void oneIsSaidInTheSingular();
    void amountsHaveTheirUnits();
    void aPhraseStandsInsideASentence();
    void aNameCannotTearTheLine();
    void anErrorIsOneLineOfSentenceCauseAndAdvice();
    void idsHaveNamesAndAreFoundByThem();
    void wrongArgumentsAreNoticed();
};

void TestMessage::argumentsFillTheSentenceAndTheAdvice() {
    const Message message = message::ModelUnknown(Name{"rift"}, "flow, rife");
    QCOMPARE(english(message), "There is no model called \"rift\".");
    QCOMPARE(englishAdvice(message), "Known models: flow, rife.");
}

void TestMessage::oneIsSaidInTheSingular() {
    QCOMPARE(english(message::DamagedFramesSkipped(1)), "1 damaged frame was skipped.");
    QCOMPARE(english(message::DamagedFramesSkipped(0)), "0 damaged frames were skipped.");
    QCOMPARE(english(message::DamagedFramesSkipped(21)), "21 damaged frames were skipped.");
}

void TestMessage::amountsHaveTheirUnits() {
    QCOMPARE(english(message::FrameExceedsMemory(Size{1920, 1080}, Bytes{2'340'000'000}, Bytes{512'000'000})),
             "A frame of 1920x1080 needs at least 2.3 GB of memory, and 512 MB may be used.");
    QCOMPARE(english(message::FileEndsEarly(Seconds{1.25}, Seconds{60})),
             "The file ends early: 1.2 s of 60.0 s could be read.");
    QCOMPARE(english(message::FlowScaleOutOfRange(0.025)), "A flow scale of 0.025 is out of range.");
}

void TestMessage::aPhraseStandsInsideASentence() {
    QCOMPARE(english(message::JobCannotContinue(message::SourceHasChanged(Name{"a.mkv"}))),
             "The job cannot continue: \"a.mkv\" has changed since it began.");
    QCOMPARE(
        english(message::ThingConverted(
            message::ThePicture(), message::Loses({message::LossOfTransparency(), message::LossOfDepth()}))),
        "The picture loses transparency, bit depth.");
    QCOMPARE(english(message::ThingDropped(message::AudioStream(1), message::SoundNotDecoded())),
             "Audio stream #1 dropped: This build cannot decode this sound.");
}

void TestMessage::aNameCannotTearTheLine() {
    QCOMPARE(english(message::FileMissing(Name{"a\nb\x7f%1\""})), "There is no file \"a?b?%1\"\".");
}

void TestMessage::anErrorIsOneLineOfSentenceCauseAndAdvice() {
    const Error error(ErrorCode::Output, message::FileNotCreated(Name{"x"}), "Permission denied");
    QCOMPARE(std::string(error.what()),
             "\"x\" could not be created (Permission denied). Check that the folder exists and may be "
             "written to.");
    QCOMPARE(
        std::string(Error::internal("rows are in order").what()),
        "An internal check of Tessera failed (rows are in order). Report this to the developers, with the "
        "details.");
    QCOMPARE(Error::internal("rows are in order").code(), ErrorCode::Internal);
}

void TestMessage::idsHaveNamesAndAreFoundByThem() {
    std::size_t known = 0;
    for (std::size_t number = 0; number <= 65535; ++number) {
        const auto id = static_cast<MessageId>(number);
        const std::string name = patternOf(id).name;
        if (name != "InternalError") {                        // which stands for ids that are none
            QVERIFY2(messageIdOf(name) == id, name.c_str());  // so no two tables have a row of one name
            ++known;
        }
    }
    QVERIFY(known > 300);
    QVERIFY(!messageIdOf("NobodyEverSaidThis"));
    QCOMPARE(patternOf(static_cast<MessageId>(60000)).name, patternOf(message::InternalError.id).name);
}

void TestMessage::wrongArgumentsAreNoticed() {
    QVERIFY(isComplete(message::FileMissing(Name{"x"})));
    QVERIFY(!isComplete({message::FileMissing.id, {}}));
    QVERIFY(!isComplete({message::FileMissing.id, {Text("x")}}));
    QVERIFY(!isComplete({message::FileMissing.id, {Name{"x"}, Name{"y"}}}));
    QVERIFY(!isComplete({message::JobCannotContinue.id, {Phrases{{message::SourceHasChanged.id, {}}}}}));
    QVERIFY(!isComplete({static_cast<MessageId>(60000), {}}));
    QCOMPARE(english({message::FileMissing.id, {}}), "There is no file %1.");  // and it does not crash
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
