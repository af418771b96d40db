// Exact fractions for time: rates, time bases, timestamps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera {

// Always in lowest terms with a positive denominator. Intermediate results use 128 bits; a result that does
// not fit 64 bits throws Error(Internal) rather than wrapping.
class Rational {
public:
    constexpr Rational() noexcept = default;
    constexpr Rational(std::int64_t whole) noexcept : m_num(whole) {}  // NOLINT: 2 * rate reads naturally
    Rational(std::int64_t num, std::int64_t den);

    [[nodiscard]] std::int64_t num() const noexcept { return m_num; }
    [[nodiscard]] std::int64_t den() const noexcept { return m_den; }
    [[nodiscard]] double toDouble() const noexcept {
        return static_cast<double>(m_num) / static_cast<double>(m_den);
    }

    // Nearest integer, halves away from zero.
    [[nodiscard]] std::int64_t rounded() const noexcept;
    [[nodiscard]] std::int64_t floor() const noexcept;

    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    friend Rational operator/(const Rational& a, const Rational& b);
    friend bool operator==(const Rational& a, const Rational& b) noexcept = default;
    friend bool operator<(const Rational& a, const Rational& b) noexcept;
    friend bool operator>(const Rational& a, const Rational& b) noexcept { return b < a; }
    friend bool operator<=(const Rational& a, const Rational& b) noexcept { return !(b < a); }
    friend bool operator>=(const Rational& a, const Rational& b) noexcept { return !(a < b); }

private:
    std::int64_t m_num = 0;
    std::int64_t m_den = 1;
};

}  // namespace tessera
