#include "core/exchange/draw_part.h"

#include <cmath>
#include <utility>

#include "core/exchange/json_value.h"
#include "core/exchange/json_writer.h"

namespace wattplan::exchange {

namespace {

using analysis::Bins;
using analysis::DrawnResult;
using analysis::Histogram;
using analysis::Moments;
using Layout = JsonWriter::Layout;

constexpr Label needsDraws = WATTPLAN_TEXT("Reasons", "this is not a part of a job of draws");
constexpr double largestWhole = 9007199254740992.0;  // 2^53

/// Bin and value of each.
void writeAtoms(JsonWriter& json, const char* name, const std::vector<Bins::Atom>& atoms) {
    json.name(name);
    json.beginArray(Layout::oneLine);
    for (const Bins::Atom& atom : atoms) {
        json.value(std::uint64_t{atom.bin});
        json.value(atom.value);
    }
    json.end();
}

void writeBins(JsonWriter& json, const Bins& bins) {
    json.name("bins");
    json.beginObject(Layout::oneLine);
    json.member("logarithmic", std::uint64_t{bins.isLogarithmic});
    json.member("single", std::uint64_t{bins.isSingle});
    json.member("first", bins.first);
    json.member("per_unit", bins.perUnit);
    json.member("ties", std::uint64_t{bins.hasTies});
    json.member("step", bins.step);
    json.member("origin", bins.origin);
    writeAtoms(json, "atoms", bins.atoms);
    json.end();
}

void writeResult(JsonWriter& json, const std::string& address, const DrawnResult& result) {
    json.beginObject();
    json.member("result", address);
    json.name("groups");  // count, mean and sum of squares of each
    json.beginArray(Layout::oneLine);
    for (const Moments& part : result.parts) {
        json.value(part.count);
        json.value(part.mean);
        json.value(part.squares);
    }
    json.end();
    writeBins(json, result.histogram.bins());
    json.member("least", result.histogram.least());
    json.member("greatest", result.histogram.greatest());
    json.name("counts");  // place and count of each bin that is not empty
    json.beginArray(Layout::oneLine);
    const auto counts = result.histogram.counts();
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] == 0) continue;
        json.value(std::uint64_t{bin});
        json.value(counts[bin]);
    }
    json.end();
    std::vector<Bins::Atom> only;
    for (std::size_t bin = 0; bin < counts.size(); ++bin)
        if (const double* value = result.histogram.onlyValueOf(bin))
            only.push_back({static_cast<std::uint32_t>(bin), *value});
    writeAtoms(json, "only", only);
    json.name("failures");  // status and count of each
    json.beginArray(Layout::oneLine);
    for (const analysis::DrawFailure& failure : result.failures) {
        json.value(std::uint64_t{failure.status});
        json.value(failure.count);
    }
    json.end();
    json.end();
}

/// Reads the members of one object; remembers whether one of them was wrong.
class Members {
public:
    explicit Members(const JsonValue& object) : m_object(object) {}

    std::string text(std::string_view name) {
        const JsonValue* member = m_object.member(name);
        m_isGood = m_isGood && member && member->is(JsonValue::Type::text);
        return m_isGood ? member->text : std::string();
    }
    double number(std::string_view name) {
        const JsonValue* member = m_object.member(name);
        m_isGood = m_isGood && member && member->is(JsonValue::Type::number);
        return m_isGood ? member->number : 0.0;
    }
    std::uint64_t whole(std::string_view name) { return asWhole(number(name)); }
    /// A list of numbers, `each` at a time.
    std::vector<double> numbers(std::string_view name, std::size_t each) {
        std::vector<double> result;
        const JsonValue* member = m_object.member(name);
        m_isGood =
            m_isGood && member && member->is(JsonValue::Type::array) && member->items.size() % each == 0;
        if (!m_isGood) return result;
        for (const JsonValue& item : member->items) {
            m_isGood = m_isGood && item.is(JsonValue::Type::number);
            result.push_back(item.number);
        }
        return result;
    }
    std::uint64_t asWhole(double value) {
        m_isGood = m_isGood && value >= 0.0 && value < largestWhole && value == std::floor(value);
        return m_isGood ? static_cast<std::uint64_t>(value) : 0;
    }
    bool isGood() const { return m_isGood; }
    void refuse() { m_isGood = false; }

private:
    const JsonValue& m_object;
    bool m_isGood = true;
};

std::vector<Bins::Atom> readAtoms(Members& members, std::string_view name) {
    std::vector<Bins::Atom> atoms;
    const auto pairs = members.numbers(name, 2);
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
        const std::uint64_t bin = members.asWhole(pairs[i]);
        if (bin >= Bins::count) members.refuse();
        atoms.push_back({static_cast<std::uint32_t>(bin), pairs[i + 1]});
    }
    return atoms;
}

Result<DrawnResult> readResult(const JsonValue& json) {
    Members members(json);
    DrawnResult result;
    const auto groups = members.numbers("groups", 3);
    for (std::size_t i = 0; i + 2 < groups.size(); i += 3)
        result.parts.push_back({members.asWhole(groups[i]), groups[i + 1], groups[i + 2]});
    const auto failures = members.numbers("failures", 2);
    for (std::size_t i = 0; i + 1 < failures.size(); i += 2)
        result.failures.push_back(
            {static_cast<graph::StatusCode>(members.asWhole(failures[i])), members.asWhole(failures[i + 1])});
    Bins bins;
    if (const JsonValue* given = json.member("bins")) {
        Members binMembers(*given);
        bins.isLogarithmic = binMembers.whole("logarithmic") != 0;
        bins.isSingle = binMembers.whole("single") != 0;
        bins.first = binMembers.number("first");
        bins.perUnit = binMembers.number("per_unit");
        bins.hasTies = binMembers.whole("ties") != 0;
        bins.step = binMembers.number("step");
        bins.origin = binMembers.number("origin");
        bins.atoms = readAtoms(binMembers, "atoms");
        if (!binMembers.isGood()) members.refuse();
    } else {
        members.refuse();
    }
    std::vector<std::uint64_t> counts(Bins::count);
    const auto pairs = members.numbers("counts", 2);
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
        const std::uint64_t bin = members.asWhole(pairs[i]);
        if (bin >= counts.size()) members.refuse();
        if (members.isGood()) counts[bin] = members.asWhole(pairs[i + 1]);
    }
    const std::vector<Bins::Atom> only = readAtoms(members, "only");
    if (!members.isGood()) return malformed(json, needsDraws);
    result.histogram =
        Histogram::from(bins, std::move(counts), members.number("least"), members.number("greatest"), only);
    if (!members.isGood()) return malformed(json, needsDraws);
    return result;
}

}  // namespace

std::string drawPartJson(const DrawPart& part) {
    const analysis::DrawAnswer& answer = part.answer;
    JsonWriter json;
    json.beginObject();
    json.member("plan", part.plan);
    json.member("seed", answer.seed);
    json.member("independent", std::uint64_t{answer.sampling == analysis::Sampling::philox});
    json.member("shard", answer.shard.index);
    json.member("shards", answer.shard.count);
    json.member("asked", answer.asked);
    json.member("first", answer.first);
    json.member("done", answer.done);
    json.name("results");
    json.beginArray();
    for (std::size_t i = 0; i < answer.results.size(); ++i)
        writeResult(json, part.results[i], answer.results[i]);
    json.end();
    json.end();
    return json.take();
}

Result<DrawPart> readDrawPart(std::string_view text) {
    const auto json = readJson(text, unboundedTree);
    if (!json) return tl::unexpected(json.error());
    Members members(*json);
    DrawPart part;
    part.plan = members.text("plan");
    part.answer.seed = members.whole("seed");
    part.answer.sampling =
        members.whole("independent") != 0 ? analysis::Sampling::philox : analysis::Sampling::sobol;
    part.answer.shard = {members.whole("shard"), members.whole("shards")};
    part.answer.asked = members.whole("asked");
    part.answer.first = members.whole("first");
    part.answer.done = members.whole("done");
    const JsonValue* results = json->member("results");
    if (!members.isGood() || !results || !results->is(JsonValue::Type::array))
        return malformed(*json, needsDraws);
    for (const JsonValue& each : results->items) {
        auto result = readResult(each);
        if (!result) return tl::unexpected(result.error());
        Members named(each);
        part.results.push_back(named.text("result"));
        if (!named.isGood()) return malformed(each, needsDraws);
        part.answer.results.push_back(std::move(*result));
    }
    return part;
}

std::optional<DrawPart> mergedParts(const std::vector<DrawPart>& parts) {
    if (parts.empty()) return std::nullopt;
    std::vector<analysis::DrawAnswer> answers;
    for (const DrawPart& part : parts) {
        if (part.plan != parts.front().plan || part.results != parts.front().results) return std::nullopt;
        answers.push_back(part.answer);
    }
    auto whole = analysis::merged(std::move(answers));
    if (!whole) return std::nullopt;
    return DrawPart{parts.front().plan, parts.front().results, std::move(*whole)};
}

}  // namespace wattplan::exchange
