#include "core/base/child_answer.h"
#include "core/base/confinement.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace tessera;
using namespace std::chrono_literals;

namespace {

// The first letters of those that can be opened.
std::string openable(std::initializer_list<const char*> paths) {
    std::string found;
    for (const char* path : paths) {
        const int file = ::open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
        found += file >= 0 ? 'y' : 'n';
        if (file >= 0) {
            ::close(file);
        }
    }
    return found;
}

}  // namespace

class TestChildAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidComesBack() {
        const ChildAnswer answer = askChild([] { return std::string("no display"); }, 10s);
        QVERIFY(answer.end == ChildAnswer::End::Answered);
        QCOMPARE(answer.text, std::string("no display"));
        QVERIFY(askChild([] { return std::string(); }, 10s).end == ChildAnswer::End::Answered);
    }

    void aCrashStaysThere() {
        const auto crash = []() -> std::string {
            (void)std::raise(SIGSEGV);
            return "unreached";
        };
        QVERIFY(askChild(crash, 10s).end == ChildAnswer::End::Died);
    }

    void whatNeverAnswersIsLeft() {
        QElapsedTimer timer;
        timer.start();
        const auto hang = []() -> std::string {
            std::this_thread::sleep_for(60s);
            return "late";
        };
        QVERIFY(askChild(hang, 200ms).end == ChildAnswer::End::Silent);
        QVERIFY(timer.elapsed() < 5000);
    }

    void confinedProgramsSeeNoDevicesButTheOrdinary() {
        if (confinementOffered().find("files") != 0) {
            QSKIP("this kernel offers no Landlock");
        }
        const auto tried = [](const OpenPaths& paths) {
            return askChild(
                [&] {
                    confine(paths);
                    return openable({"/dev/null", "/dev/urandom", "/dev/loop-control", "/dev/ptmx"});
                },
                10s);
        };
        QCOMPARE(tried({}).text, std::string("yynn"));
        QCOMPARE(tried({.read = {}, .write = {}, .devices = true}).text, std::string("yynn"));
    }
};

QTEST_APPLESS_MAIN(TestChildAnswer)
#include "tst_child_answer.moc"
