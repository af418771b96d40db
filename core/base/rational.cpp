#include "core/base/rational.h"

#include "core/base/error.h"

#include <limits>

namespace tessera {

namespace {

__extension__ using Wide = __int128;

Wide absolute(Wide value) {
    return value < 0 ? -value : value;
}

Wide gcd(Wide a, Wide b) {
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

struct Reduced {
    std::int64_t num;
    std::int64_t den;
};

Reduced reduced(Wide num, Wide den) {
    if (den == 0) {
        throw Error::internal("a time fraction has a zero denominator");
    }
    if (den < 0) {
        num = -num;
        den = -den;
    }
    const Wide divisor = gcd(absolute(num), den);
    num /= divisor;
    den /= divisor;
    constexpr Wide limit = std::numeric_limits<std::int64_t>::max();
    if (absolute(num) > limit || den > limit) {
        throw Error::internal("a time fraction is out of range");
    }
    return {static_cast<std::int64_t>(num), static_cast<std::int64_t>(den)};
}

Rational makeReduced(Wide num, Wide den) {
    const Reduced value = reduced(num, den);
    return {value.num, value.den};
}

}  // namespace

Rational::Rational(std::int64_t num, std::int64_t den) {
    const Reduced value = reduced(num, den);
    m_num = value.num;
    m_den = value.den;
}

std::int64_t Rational::rounded() const noexcept {
    const Wide doubled = absolute(Wide{m_num}) * 2 + m_den;
    const auto magnitude = static_cast<std::int64_t>(doubled / (Wide{m_den} * 2));
    return m_num < 0 ? -magnitude : magnitude;
}

std::int64_t Rational::floor() const noexcept {
    const std::int64_t quotient = m_num / m_den;
    return (m_num % m_den != 0 && m_num < 0) ? quotient - 1 : quotient;
}

Rational operator+(const Rational& a, const Rational& b) {
    return makeReduced(Wide{a.m_num} * b.m_den + Wide{b.m_num} * a.m_den, Wide{a.m_den} * b.m_den);
}

Rational operator-(const Rational& a, const Rational& b) {
    return makeReduced(Wide{a.m_num} * b.m_den - Wide{b.m_num} * a.m_den, Wide{a.m_den} * b.m_den);
}

Rational operator*(const Rational& a, const Rational& b) {
    return makeReduced(Wide{a.m_num} * b.m_num, Wide{a.m_den} * b.m_den);
}

Rational operator/(const Rational& a, const Rational& b) {
    return makeReduced(Wide{a.m_num} * b.m_den, Wide{a.m_den} * b.m_num);
}

bool operator<(const Rational& a, const Rational& b) noexcept {
    return Wide{a.m_num} * b.m_den < Wide{b.m_num} * a.m_den;
}

}  // namespace tessera
