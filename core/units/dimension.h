#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace wattplan {

/// The base dimensions. Counts (accelerators, layers, parameters) are dimensionless; power is energy/time.
enum class Base : std::uint8_t { time, energy, money, mass, length, temperature, flop, byte, token, request };
inline constexpr int baseCount = 10;

/// Exponents of the base dimensions. A value.
class Dimension {
public:
    constexpr Dimension() = default;
    constexpr explicit Dimension(Base base) { m_exponents[static_cast<std::size_t>(base)] = 1; }

    constexpr int exponent(Base base) const { return m_exponents[static_cast<std::size_t>(base)]; }
    constexpr bool isNone() const { return *this == Dimension{}; }

    constexpr Dimension operator*(const Dimension& other) const { return combined(other, 1); }
    constexpr Dimension operator/(const Dimension& other) const { return combined(other, -1); }
    constexpr Dimension pow(int exponent) const {
        Dimension result;
        for (std::size_t i = 0; i < m_exponents.size(); ++i)
            result.m_exponents[i] = static_cast<std::int8_t>(m_exponents[i] * exponent);
        return result;
    }
    constexpr bool operator==(const Dimension&) const = default;

private:
    constexpr Dimension combined(const Dimension& other, int sign) const {
        Dimension result;
        for (std::size_t i = 0; i < m_exponents.size(); ++i)
            result.m_exponents[i] = static_cast<std::int8_t>(m_exponents[i] + sign * other.m_exponents[i]);
        return result;
    }

    std::array<std::int8_t, baseCount> m_exponents{};
};

namespace dimension {
inline constexpr Dimension none{};
inline constexpr Dimension time{Base::time};
inline constexpr Dimension energy{Base::energy};
inline constexpr Dimension power = energy / time;
inline constexpr Dimension money{Base::money};
inline constexpr Dimension mass{Base::mass};
inline constexpr Dimension length{Base::length};
inline constexpr Dimension area = length * length;
inline constexpr Dimension volume = length * length * length;
inline constexpr Dimension temperature{Base::temperature};
inline constexpr Dimension flop{Base::flop};
inline constexpr Dimension flopRate = flop / time;
inline constexpr Dimension byte{Base::byte};
inline constexpr Dimension byteRate = byte / time;
inline constexpr Dimension token{Base::token};
inline constexpr Dimension request{Base::request};
inline constexpr Dimension moneyPerTime = money / time;
inline constexpr Dimension moneyPerEnergy = money / energy;
inline constexpr Dimension moneyPerPower = money / power;
inline constexpr Dimension carbonIntensity = mass / energy;
inline constexpr Dimension waterIntensity = volume / energy;
inline constexpr Dimension perTime = none / time;
inline constexpr Dimension perPower = none / power;
inline constexpr Dimension flopPerToken = flop / token;
inline constexpr Dimension energyPerFlop = energy / flop;
}  // namespace dimension

/// The dimension in words for an error of ours, e.g. "energy/time".
std::string describe(const Dimension& dimension);

}  // namespace wattplan
