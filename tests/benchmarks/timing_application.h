// An application that times every event of the UI thread, for the benchmarks of the window.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QThread>

#include <sys/resource.h>
#include <cstdio>
#include <ctime>
#include <utility>

namespace tessera::tests {

class TimingApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ", " +
                                QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
        QElapsedTimer timer;
        timer.start();
        const double begun = threadMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double own = threadMilliseconds() - begun;
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (milliseconds > m_longest) {
            m_longest = milliseconds;
            m_own = own;
            m_what = what;
        }
        return result;
    }

    void report(const char* phase) {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%-34s longest event %7.1f ms, %.1f its own work  (%s), peak memory %.2f GB\n", phase,
                    m_longest, m_own, m_what.constData(), static_cast<double>(usage.ru_maxrss) * 1024 / 1e9);
        std::fflush(stdout);
        m_longest = 0;
    }

    // Since it was last asked, in milliseconds.
    [[nodiscard]] double takeLongest() { return std::exchange(m_longest, 0); }
    [[nodiscard]] const QByteArray& longestWhat() const noexcept { return m_what; }
    // Of that event: what the thread worked itself; the rest it waited, for a lock or for the processor.
    [[nodiscard]] double ownOfLongest() const noexcept { return m_own; }

private:
    static double threadMilliseconds() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    double m_longest = 0;
    double m_own = 0;
    QByteArray m_what;
};

}  // namespace tessera::tests
