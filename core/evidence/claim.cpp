#include "core/evidence/claim.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "core/catalog/embedded.h"

namespace wattplan::evidence {

namespace {

struct VerdictWords {
    Verdict verdict;
    std::string_view name;
    Label label;
};

constexpr std::array verdicts{
    VerdictWords{Verdict::holds, "holds", WATTPLAN_TEXT("Verdict", "holds")},
    VerdictWords{Verdict::holdsIf, "holds_if", WATTPLAN_TEXT("Verdict", "holds if")},
    VerdictWords{Verdict::doesNotHold, "does_not_hold", WATTPLAN_TEXT("Verdict", "does not hold")},
    VerdictWords{Verdict::mixes, "mixes", WATTPLAN_TEXT("Verdict", "mixes two things")},
    VerdictWords{Verdict::unverified, "unverified", WATTPLAN_TEXT("Verdict", "unverified")},
};

/// A record by the names of its columns.
class Row {
public:
    Row(const catalog::CsvTable& table, const catalog::CsvRecord& record)
        : m_table(table), m_record(record) {}

    const std::string& text(std::string_view column) const {
        static const std::string none;
        const auto index = m_table.column(column);
        return index ? m_record.cells[*index] : none;
    }
    Result<std::optional<double>> number(std::string_view column) const {
        const std::string& cell = text(column);
        if (cell.empty()) return std::optional<double>{};
        double value = 0.0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (error != std::errc{} || end != cell.data() + cell.size())
            return wrong(column, WATTPLAN_TEXT("Reasons", "it is not a number"));
        return std::optional(value);
    }
    Result<std::optional<Expression>> expression(std::string_view column) const {
        if (text(column).empty()) return std::optional<Expression>{};
        auto read = Expression::read(text(column));
        if (!read) return wrong(column, WATTPLAN_TEXT("Reasons", "the expression can't be read"));
        return std::optional(std::move(*read));
    }
    Trilingual trilingual(std::string_view stem) const {
        const std::string name(stem);
        return {{text(name + "_en"), text(name + "_zh_hans"), text(name + "_zh_hant")}};
    }
    tl::unexpected<Error> wrong(std::string_view column, Label why) const {
        return catalog::malformedRow(m_table.file, m_record.line, column, why);
    }

private:
    const catalog::CsvTable& m_table;
    const catalog::CsvRecord& m_record;
};

Result<void> readRange(const Row& row, Claim& claim, std::string_view stem) {
    const auto low = row.number(std::string(stem) + "_low");
    if (!low) return tl::unexpected(low.error());
    const auto high = row.number(std::string(stem) + "_high");
    if (!high) return tl::unexpected(high.error());
    claim.low = *low;
    claim.high = *high;
    return {};
}

Result<void> readQuestion(const Row& row, Claim& claim) {
    if (row.text("solve_input").empty()) return {};
    const auto low = row.number("solve_low");
    if (!low) return tl::unexpected(low.error());
    const auto high = row.number("solve_high");
    if (!high) return tl::unexpected(high.error());
    if (!*low || !*high || **low <= 0.0 || **low >= **high)
        return row.wrong("solve_low", WATTPLAN_TEXT("Reasons", "the range is empty or not positive"));
    claim.question = Question{row.text("solve_input"), **low, **high};
    return {};
}

Result<void> readTie(const Row& row, Claim& claim) {
    const auto unit = parseUnit(row.text("unit"));
    if (!unit) return row.wrong("unit", WATTPLAN_TEXT("Reasons", "there is no such unit"));
    claim.unit = *unit;
    auto plain = row.expression("recomputed");
    if (!plain) return tl::unexpected(plain.error());
    auto conditional = row.expression("recomputed_if");
    if (!conditional) return tl::unexpected(conditional.error());
    claim.plain = std::move(*plain);
    claim.conditional = std::move(*conditional);
    if (!claim.plain && !claim.conditional)
        return row.wrong("recomputed", WATTPLAN_TEXT("Reasons", "the claim is tied to nothing"));
    const auto verdict = verdictByName(row.text("verdict"));
    if (!verdict) return row.wrong("verdict", WATTPLAN_TEXT("Reasons", "there is no such verdict"));
    claim.authored = *verdict;
    if (const auto read = readQuestion(row, claim); !read) return read;
    const bool isRangeStated = claim.low || claim.high;
    if (!isRangeStated || !row.text("threshold_low").empty())  // "at least" is a range without an upper end
        if (const auto read = readRange(row, claim, "threshold"); !read) return read;
    claim.isThreshold = !isRangeStated;
    claim.condition = row.trilingual("condition");
    claim.reason = row.trilingual("reason");
    claim.source = row.text("source");
    claim.url = row.text("source_url");
    claim.checked = row.text("checked");
    return {};
}

std::vector<Claim> builtIn() {
    const auto table = [](std::string_view name) {
        return catalog::readCsv(std::string(name), catalog::embeddedFile(name));
    };
    const auto claims = table("evidence/claims.csv");
    const auto ties = table("evidence/claim_ties.csv");
    if (claims && ties)
        if (auto read = readClaims(*claims, *ties)) return std::move(*read);
    std::fprintf(stderr, "The built-in table of claims is malformed.\n");
    std::abort();
}

}  // namespace

std::string_view verdictName(Verdict verdict) {
    return verdicts[static_cast<std::size_t>(verdict)].name;
}

std::optional<Verdict> verdictByName(std::string_view name) {
    const auto found = std::ranges::find(verdicts, name, &VerdictWords::name);
    return found == verdicts.end() ? std::nullopt : std::optional(found->verdict);
}

Label verdictLabel(Verdict verdict) {
    return verdicts[static_cast<std::size_t>(verdict)].label;
}

const std::string& Trilingual::in(std::string_view language) const {
    const std::string& text = texts[language == "zh_CN" ? 1 : language == "zh_TW" ? 2 : 0];
    return text.empty() ? texts[0] : text;
}

Result<std::vector<Claim>> readClaims(const catalog::CsvTable& claims, const catalog::CsvTable& ties) {
    const auto idOf = [](const catalog::CsvTable& table, const catalog::CsvRecord& record) {
        return Row(table, record).text("id");
    };
    for (const catalog::CsvRecord& tie : ties.records) {
        const bool isKnown = std::ranges::any_of(claims.records, [&](const catalog::CsvRecord& record) {
            return idOf(claims, record) == idOf(ties, tie);
        });
        if (!isKnown) return Row(ties, tie).wrong("id", WATTPLAN_TEXT("Reasons", "there is no such claim"));
    }
    std::vector<Claim> result;
    for (const catalog::CsvRecord& record : claims.records) {
        const Row row(claims, record);
        const auto tie = std::ranges::find_if(
            ties.records, [&](const catalog::CsvRecord& each) { return idOf(ties, each) == row.text("id"); });
        if (tie == ties.records.end()) continue;
        Claim claim;
        claim.id = row.text("id");
        claim.text = row.trilingual("claim");
        const Row tied(ties, *tie);
        claim.attributedTo.texts = {row.text("attributed_to"), tied.text("attributed_zh_hans"),
                                    tied.text("attributed_zh_hant")};
        if (const auto read = readRange(row, claim, "published"); !read) return tl::unexpected(read.error());
        if (const auto read = readTie(Row(ties, *tie), claim); !read) return tl::unexpected(read.error());
        result.push_back(std::move(claim));
    }
    return result;
}

std::span<const Claim> builtInClaims() {
    static const std::vector<Claim> claims = builtIn();
    return claims;
}

}  // namespace wattplan::evidence
