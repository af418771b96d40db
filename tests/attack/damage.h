// Damage that files suffer, by chance or on purpose.
#pragma once

#include <QByteArray>

#include <random>

namespace tessera::attack {

// Bits turned, blocks overwritten, taken out or doubled, numbers made extreme, the end cut off: one to four of these.
[[nodiscard]] QByteArray damaged(QByteArray bytes, std::mt19937_64& random);

// The same for text in JSON: also numbers and words exchanged for what nobody expects.
[[nodiscard]] QByteArray damagedJson(QByteArray text, std::mt19937_64& random);

}  // namespace tessera::attack
