#include "tests/attack/attack_kinds.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>
#include <vector>

namespace tessera::attack {

namespace {

// All options of `convert` that take a value, as its help lists them: new ones are attacked from their first day.
QStringList optionsOfConvert() {
    const Ended help = runProgram({{"convert", "--help"}, {}, {}});
    static const QRegularExpression option(
        R"((--[a-z][a-z-]*) (?:TEXT|INT|UINT|FLOAT|NUMBER|PATH|[A-Z]+)\b)");
    QStringList options;
    for (auto match = option.globalMatch(QString::fromUtf8(help.output)); match.hasNext();) {
        options.append(match.next().captured(1));
    }
    options.removeDuplicates();
    if (options.size() < 10) {
        throw std::runtime_error("the help of convert lists no options");
    }
    return options;
}

const QStringList& values() {
    static const QStringList all{"",
                                 "0",
                                 "-1",
                                 "1",
                                 "2",
                                 "0.0000001",
                                 "1e9",
                                 "-1e308",
                                 "1e999",
                                 "nan",
                                 "inf",
                                 "2/0",
                                 "1/3",
                                 "99999999999999999999999",
                                 "-9223372036854775808",
                                 "0x10",
                                 "1x1",
                                 "999999x999999",
                                 "00:00:-1",
                                 "5%",
                                 "%s%n%n",
                                 "a\nb",
                                 "\x1b[31mred",
                                 QString::fromUtf8("\u202egnp"),
                                 "--",
                                 "-",
                                 "/",
                                 "/dev/zero",
                                 "/dev/full",
                                 "../../../../../../etc/passwd",
                                 "$(touch owned)",
                                 "`touch owned`",
                                 "; touch owned",
                                 QString(5000, 'x'),
                                 QString::fromUtf8("\u00e9\u4e2d\U0001F600"),
                                 "h264",
                                 "none",
                                 "clip.mkv"};
    return all;
}

QString faultIn(const QString& folder, const QByteArray& clip, const Ended& ended) {
    if (const QString fault = faultOf(ended); !fault.isEmpty()) {
        return fault;
    }
    if (contentsOf(folder + "/clip.mkv") != clip) {
        return "the source was changed";
    }
    const QStringList names = namesIn(folder);
    if (names.contains("owned")) {
        return "a value was run by a shell";
    }
    return !names.filter("tessera-").isEmpty() ? "something unfinished is left: " + names.join(", ")
                                               : QString();
}

}  // namespace

Tally attackWithOptions(Setting setting) {
    makeClip(setting.folder + "/clip.mkv", "48x32", "0.3");
    const QByteArray clip = contentsOf(setting.folder + "/clip.mkv");
    const QStringList options = optionsOfConvert();
    Tally tally;
    for (int number = 0; number < setting.count; ++number) {
        const QString& option = options[number % options.size()];
        const QString& value = values()[below(setting.random, values().size())];
        Start start{{"convert", "clip.mkv", "-o", "out.mkv", "-q"}, setting.folder, {}};
        start.arguments += option == "--model" ? QStringList{"--model=" + value}
                                               : QStringList{"--model", "blend", option + "=" + value};
        const Ended ended = runProgram(start);
        const QString fault = faultIn(setting.folder, clip, ended);
        ++(fault.isEmpty() ? tally.passed : tally.failed);
        if (!fault.isEmpty()) {
            report("option", number, start, fault, ended);
        }
        for (const QString& left : namesIn(setting.folder)) {
            if (left != "clip.mkv" && !QFile::remove(setting.folder + "/" + left)) {
                QDir(setting.folder + "/" + left).removeRecursively();
            }
        }
        if (contentsOf(setting.folder + "/clip.mkv") != clip) {
            writeFile(setting.folder + "/clip.mkv", clip);
        }
    }
    return tally;
}

}  // namespace tessera::attack
