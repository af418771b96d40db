// Runs tessera-cli as a user would.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace tessera::tests {

struct CommandResult {
    int exitCode = -1;
    QString output;
    QString errors;
};

inline CommandResult runTool(const QString& program, const QStringList& arguments,
                             const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    CommandResult result;
    if (!process.waitForFinished(280000)) {
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
