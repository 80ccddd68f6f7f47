#include "core/analysis/paired_moments.h"

#include <bit>

namespace wattplan::analysis {

void PairedMoments::add(const Moments& moments, int level) {
    m_end += std::uint64_t{1} << level;
    m_parts.push_back({level, moments});
    while (m_parts.size() > 1) {
        const Part& last = m_parts.back();
        Part& before = m_parts[m_parts.size() - 2];
        // A pair begins at an even place of its level.
        const std::uint64_t beginning = m_end - (std::uint64_t{2} << last.level);
        if (before.level != last.level || (beginning >> last.level) % 2 != 0) return;
        before.moments.add(last.moments);
        ++before.level;
        m_parts.pop_back();
    }
}

bool PairedMoments::add(const std::vector<Moments>& parts, std::uint64_t groups) {
    std::size_t next = 0;
    for (std::uint64_t left = groups; left > 0; ++next) {
        if (next == parts.size()) return false;
        const int fits = std::bit_width(left) - 1;
        const int aligned = m_end == 0 ? fits : std::countr_zero(m_end);
        const int level = fits < aligned ? fits : aligned;
        left -= std::uint64_t{1} << level;
        add(parts[next], level);
    }
    return next == parts.size();
}

std::vector<Moments> PairedMoments::parts() const {
    std::vector<Moments> list;
    for (const Part& part : m_parts)
        list.push_back(part.moments);
    return list;
}

}  // namespace wattplan::analysis
