#include "tests/attack/damage.h"

#include "tests/attack/attack_kinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace tessera::attack {

namespace {

// Most faults that matter are made where the headers are.
qsizetype somewhere(const QByteArray& bytes, std::mt19937_64& random) {
    const qsizetype end = below(random, 3) == 0 ? std::min<qsizetype>(bytes.size(), 600) : bytes.size();
    return below<qsizetype>(random, std::max<qsizetype>(1, end));
}

void turnBits(QByteArray& bytes, std::mt19937_64& random) {
    for (int i = 1 + below(random, 24); i > 0; --i) {
        bytes[somewhere(bytes, random)] ^= static_cast<char>(1 << below(random, 8));
    }
}

void overwrite(QByteArray& bytes, std::mt19937_64& random) {
    constexpr std::array fillings{'\0', '\xFF', '\x7F', ' '};
    const qsizetype at = somewhere(bytes, random);
    const qsizetype count = std::min<qsizetype>(bytes.size() - at, 1 + below(random, 300));
    bytes.replace(at, count, QByteArray(count, fillings[below(random, fillings.size())]));
}

void makeExtreme(QByteArray& bytes, std::mt19937_64& random) {
    static const std::array<QByteArray, 5> numbers{
        QByteArray("\x7F\xFF\xFF\xFF"), QByteArray("\xFF\xFF\xFF\xFF"), QByteArray("\x00\x00\x00\x00", 4),
        QByteArray("\x80\x00\x00\x00", 4), QByteArray("\x01\x00\x00\x00\x00\x00\x00\x00", 8)};
    const QByteArray& number = numbers[below(random, numbers.size())];
    bytes.replace(somewhere(bytes, random), number.size(), number);
}

}  // namespace

QByteArray damaged(QByteArray bytes, std::mt19937_64& random) {
    for (int i = 1 + below(random, 4); i > 0 && bytes.size() > 8; --i) {
        switch (below(random, 6)) {
            case 0:
                turnBits(bytes, random);
                break;
            case 1:
                overwrite(bytes, random);
                break;
            case 2:
                makeExtreme(bytes, random);
                break;
            case 3:
                bytes.remove(somewhere(bytes, random), 1 + below(random, 200));
                break;
            case 4: {
                const qsizetype at = somewhere(bytes, random);
                bytes.insert(at, bytes.mid(at, 1 + below(random, 2000)));
                break;
            }
            default:
                bytes.truncate(8 + below<qsizetype>(random, bytes.size() - 7));
        }
    }
    return bytes;
}

QByteArray damagedJson(QByteArray text, std::mt19937_64& random) {
    if (below(random, 3) == 0) {
        return damaged(std::move(text), random);
    }
    static const std::vector<QByteArray> values{"0",
                                                "-1",
                                                "1e9",
                                                "-1e308",
                                                "1e999",
                                                "9223372036854775807",
                                                "null",
                                                "true",
                                                "\"\"",
                                                "\"../../../etc/passwd\"",
                                                "\"/dev/zero\"",
                                                "\"/proc/self/mem\"",
                                                "[]",
                                                "{}",
                                                QByteArray(3000, '['),
                                                "\"" + QByteArray(100'000, 'x') + "\"",
                                                "\"a\\nb\\u001b[31m\"",
                                                "0.0000001",
                                                "\"\\u202e\"",
                                                "123456789012345678901234567890"};
    static const QRegularExpression value(R"raw(:\s*("[^"]*"|-?\d[\d.eE+-]*|true|false|null|\[\]))raw");
    const QString whole = QString::fromUtf8(text);
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (auto match = value.globalMatch(whole); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        places.emplace_back(found.capturedStart(1), found.capturedLength(1));
    }
    if (places.empty()) {
        return damaged(std::move(text), random);
    }
    const auto [at, length] = places[below(random, places.size())];
    QString changed = whole;
    changed.replace(at, length, QString::fromUtf8(values[below(random, values.size())]));
    return changed.toUtf8();
}

}  // namespace tessera::attack
