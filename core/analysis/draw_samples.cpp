#include "core/analysis/draw_samples.h"

#include <algorithm>
#include <numeric>

namespace wattplan::analysis {

void drawSamples(const DrawSource& source, const DrawRequest& request,
                 const std::function<bool(const SampleBlock&)>& take) {
    std::vector<std::uint64_t> ids;
    for (const DrawInput& input : source.inputs)
        ids.push_back(input.id);
    const DrawSequence sequence(request.sampling, request.seed, ids);
    const std::vector<std::size_t> used = inputsOfTargets(source);
    std::vector<std::size_t> all(source.inputs.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    InputDraws draws(source, sequence, all);
    TargetLanes lanes(source, used);
    std::vector<std::vector<double>> numbers(source.inputs.size());
    std::vector<std::vector<double>> usedNumbers(used.size());

    forTurnsOf(request, [&](std::uint64_t first, std::size_t count) {
        for (std::vector<double>& column : numbers)
            column.resize(count);
        draws.draw(first, count, numbers);
        for (std::size_t i = 0; i < used.size(); ++i)
            usedNumbers[i] = numbers[used[i]];
        std::vector<TargetColumn> columns = lanes.columns(count);
        lanes.run(usedNumbers, count, 0, columns);
        return take({first, count, numbers, columns});
    });
}

void forTurnsOf(const DrawRequest& request, const std::function<bool(std::uint64_t, std::size_t)>& take) {
    const std::uint64_t groups = (request.draws + groupDraws - 1) / groupDraws;
    const std::uint64_t end =
        std::min(request.draws, groups * (request.shard.index + 1) / request.shard.count * groupDraws);
    std::uint64_t first = groups * request.shard.index / request.shard.count * groupDraws;
    for (; first < end && !request.stop.stop_requested(); first += DrawSequence::turn)
        if (!take(first, static_cast<std::size_t>(std::min(DrawSequence::turn, end - first)))) return;
}

}  // namespace wattplan::analysis
