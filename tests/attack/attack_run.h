// One hostile run of a program: how it ended, and what must hold whatever it was given.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tessera::attack {

struct Ended {
    int exitCode = -1;  // -1: by a signal, or not at all
    bool inTime = true;
    QByteArray output;
    QByteArray errors;
};

struct Start {
    QStringList arguments;
    QString folder;                // where it runs
    std::function<void()> before;  // in the new process, before the program; may be empty
    int longestMs = 120'000;       // the machine may be loaded
};

[[nodiscard]] Ended runProgram(const Start& start);

// "" when the run ended as it must: in time, by no signal, with no code that means a fault of ours, and with one line
// when it failed. Otherwise what is wrong.
[[nodiscard]] QString faultOf(const Ended& ended);

// Prints a fault with all that is needed to repeat it.
void report(const QString& kind, int number, const Start& start, const QString& fault, const Ended& ended);

// The names in a folder; hidden ones too.
[[nodiscard]] QStringList namesIn(const QString& folder);

[[nodiscard]] QByteArray contentsOf(const QString& file);
void writeFile(const QString& file, const QByteArray& bytes);

// Runs FFmpeg's program; false when it has not what is asked of it.
[[nodiscard]] bool makeWithFfmpeg(const QStringList& arguments);

// A demonstration clip; throws std::runtime_error when it cannot be made.
void makeClip(const QString& file, const QString& size, const QString& seconds);

}  // namespace tessera::attack
