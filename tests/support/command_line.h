// Runs tessera-cli as a user would.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace tessera::tests {

struct CommandResult {
    int exitCode = -1;
    QString output;
    QString errors;
};

// How long a program may take, in milliseconds: less than the test function that waits for it, which takes ten times as long
// under a sanitizer.
inline int patience() {
    return std::max(qEnvironmentVariableIntValue("QTEST_FUNCTION_TIMEOUT"), 280'000);
}

inline CommandResult runTool(const QString& program, const QStringList& arguments,
                             const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    CommandResult result;
    if (!process.waitForFinished(patience())) {
        process.kill();
        process.waitForFinished();
        result.errors = program + " did not end: " + process.errorString();
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

inline CommandResult runTessera(const QStringList& arguments, const QString& folder = {}) {
    return runTool(QStringLiteral(TESSERA_BIN_DIR "/tessera-cli"), arguments, folder);
}

}  // namespace tessera::tests
