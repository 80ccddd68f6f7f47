// The bins of histograms of draws, and which of them have one value only.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/draw_statistics.h"
#include "core/simd/elementary.h"

namespace wattplan::analysis {

namespace {

constexpr double margin = 0.5;    // of the pilot's span, on either side
constexpr double wideFrom = 4.0;  // greatest over least

/// The number whose chordLog2 this is.
double chordPower2(double chord) {
    const double exponent = std::floor(chord);
    return std::ldexp(1.0 + (chord - exponent), static_cast<int>(exponent));
}

}  // namespace

Bins Bins::around(std::span<const double> pilot) {
    Bins bins;
    if (pilot.empty()) {
        bins.isSingle = true;
        return bins;
    }
    auto [least, greatest] = std::ranges::minmax(pilot);
    if (least == greatest) {
        bins.isSingle = true;
        bins.first = least;
        return bins;
    }
    bins.isLogarithmic = least > 0.0 && greatest > wideFrom * least;
    if (bins.isLogarithmic) {
        least = simd::chordLog2(least);
        greatest = simd::chordLog2(greatest);
    }
    const double span = greatest - least;
    bins.first = least - margin * span;
    bins.perUnit = static_cast<double>(count) / (span * (1.0 + 2.0 * margin));
    bins.findAtoms(pilot);
    return bins;
}

/// Of each bin the value that could be most of it (Boyer and Moore's majority vote), then counted. Values
/// that come less often than once in some 2,000 draws are not among them.
void Bins::findAtoms(std::span<const double> pilot) {
    struct Seen {
        double value = 0.0;
        std::int32_t votes = 0;
        std::uint32_t all = 0;
        std::uint32_t equal = 0;
    };
    // Kept, since results have their bins made one after another.
    static thread_local std::vector<Seen> seen;
    static thread_local std::vector<std::uint32_t> places;
    seen.assign(count, {});
    places.resize(pilot.size());
    simd::loops().column(pilot.data(), pilot.size(), first, scale(), places.data());
    for (std::size_t i = 0; i < pilot.size(); ++i) {
        Seen& bin = seen[places[i]];
        ++bin.all;
        if (bin.votes == 0) bin.value = pilot[i];
        bin.votes += bin.value == pilot[i] ? 1 : -1;
        hasTies = hasTies || bin.votes > 1;
    }
    if (!hasTies) return;
    for (std::size_t i = 0; i < pilot.size(); ++i)
        if (seen[places[i]].value == pilot[i]) ++seen[places[i]].equal;
    std::size_t repeated = 0;
    for (std::size_t bin = 0; bin < count; ++bin) {
        if (seen[bin].equal < 2) continue;
        ++repeated;
        if (2 * seen[bin].equal > seen[bin].all)
            atoms.push_back({static_cast<std::uint32_t>(bin), seen[bin].value});
    }
    hasTies = repeated > 1;  // a limit that binds is one value, and that an atom
    if (!hasTies) return;
    std::vector<double> rising(pilot.begin(), pilot.end());
    std::ranges::sort(rising);
    origin = rising.front();
    step = rising.back() - rising.front();
    for (std::size_t i = 1; i < rising.size(); ++i)
        if (rising[i] > rising[i - 1]) step = std::min(step, rising[i] - rising[i - 1]);
    if (std::ranges::any_of(rising, [&](double value) {
            return origin + std::round((value - origin) / step) * step != value;
        }))
        step = 0.0;
    // What comes twice of three times is no atom where other values repeat too.
    constexpr std::uint32_t fewest = 8;
    if (step > 0.0)
        atoms.clear();
    else
        std::erase_if(atoms, [&](const Atom& atom) { return seen[atom.bin].equal < fewest; });
}

const double* Bins::atomOf(std::size_t bin) const {
    const auto atom = std::ranges::lower_bound(atoms, bin, {}, &Atom::bin);
    return atom != atoms.end() && atom->bin == bin ? &atom->value : nullptr;
}

std::size_t Bins::of(double value) const {
    if (isSingle) return value < first ? 0 : value > first ? 2 : 1;
    const simd::BinScale bins = scale();
    const double scaled = isLogarithmic ? simd::chordSteps(std::max(value, bins.lowest)) : value;
    const double place = (scaled - bins.first) * bins.perUnit;
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(bins.last)));
}

double Bins::valueAt(double place) const {
    if (isSingle) return first;
    const double scaled = first + place / perUnit;
    return isLogarithmic ? chordPower2(scaled) : scaled;
}

double Bins::valueWithin(std::size_t bin, double share) const {
    const double from = valueAt(static_cast<double>(bin));
    const double to = valueAt(static_cast<double>(bin) + 1.0);
    const double before = step > 0.0 ? std::ceil((from - origin) / step) : 0.0;
    const double number =
        step > 0.0 ? std::ceil((to - origin) / step) - before : 0.0;  // of values in the bin
    if (number < 2.0) return valueAt(static_cast<double>(bin) + share);
    return origin + (before + std::min(std::floor(share * number), number - 1.0)) * step;
}

simd::BinScale Bins::scale() const {
    const auto last = static_cast<std::uint32_t>(count - 1);
    if (!isLogarithmic) return {false, first, perUnit, last, 0.0};
    return {true, simd::chordStepsOfOne + first * simd::chordStepsPerOctave,
            perUnit / simd::chordStepsPerOctave, last,
            std::max(chordPower2(first), std::numeric_limits<double>::min())};
}

}  // namespace wattplan::analysis
