#include "core/catalog/hardware_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/units/fold_text.h"

namespace wattplan::catalog {

namespace {

using Words = std::vector<std::string>;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

bool isNumber(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, isDigit);
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Words of letters and digits in lower case; everything else parts them. A point stays between digits.
Words wordsOf(std::string_view text) {
    const std::string small = smallLetters(text);
    Words words(1);
    for (std::size_t i = 0; i < small.size(); ++i) {
        const char c = small[i];
        const bool isPoint =
            c == '.' && i > 0 && isDigit(small[i - 1]) && i + 1 < small.size() && isDigit(small[i + 1]);
        if (isLetter(c) || isDigit(c) || isPoint)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string squeezed(std::string_view text) {
    std::string result;
    for (const std::string& word : wordsOf(text))
        result += word;
    return result;
}

// What parts of a name say of the form of an accelerator.
enum class Form { unsaid, server, card, pair };

std::optional<Form> formOf(std::string_view word) {
    if (word.starts_with("sxm") || word == "oam" || word == "dgx" || word == "hgx") return Form::server;
    if (word.starts_with("pcie") || word == "pci") return Form::card;
    if (word == "nvl") return Form::pair;
    return std::nullopt;
}

/// "80gb", "80g", "80gib" → 80.
std::optional<int> memoryOf(std::string_view word) {
    std::size_t digits = 0;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    const std::string_view unit = word.substr(digits);
    if (digits == 0 || digits > 4 || (unit != "gb" && unit != "gib" && unit != "g")) return std::nullopt;
    return std::stoi(std::string(word.substr(0, digits)));
}

/// A row of the library as its key names it: "a100-sxm4-80" is of the family "a100".
struct Row {
    const Object* object = nullptr;
    std::string family{};
    Form form = Form::unsaid;
    std::optional<int> memory{};
    std::optional<Date> launch{};
};

Row rowOf(const Object& object) {
    Row row{&object};
    const Words parts = wordsOf(object.catalogueKey);
    const auto* memory = std::get_if<Number>(&object.value(fieldId(Kind::accelerator, "memory")));
    if (memory) row.memory = static_cast<int>(memory->value + 0.5);
    if (const auto* launch = std::get_if<Date>(&object.value(fieldId(Kind::accelerator, "launch_date"))))
        row.launch = *launch;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto form = formOf(parts[i]);
        const bool isMemory = i > 0 && i + 1 == parts.size() && isNumber(parts[i]) && memory &&
                              std::stod(parts[i]) == memory->value;
        if (form)
            row.form = *form;
        else if (!isMemory && parts[i] != "gpu")
            row.family += parts[i];
    }
    return row;
}

/// Other names of a family, as makers, clouds and papers write them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 34> aliases{{
    {"910a", "ascend910"},
    {"ascend910a", "ascend910"},
    {"910b", "ascend910b3"},
    {"ascend910b", "ascend910b3"},
    {"910c", "ascend910c"},
    {"tpuv5lite", "tpuv5e"},
    {"tpuv6", "tpuv6e"},
    {"trillium", "tpuv6e"},
    {"ironwood", "tpuv7"},
    {"tpu7x", "tpuv7"},
    {"trainium", "trainium1"},
    {"trn1", "trainium1"},
    {"trn2", "trainium2"},
    {"trn3", "trainium3"},
    {"inf2", "inferentia2"},
    {"wse2", "cerebraswse2"},
    {"cs2", "cerebraswse2"},
    {"wse3", "cerebraswse3"},
    {"cs3", "cerebraswse3"},
    {"bow", "graphcorebow"},
    {"ipu", "graphcorebow"},
    {"lpu", "groqlpu1"},
    {"sn40l", "sambanovasn40l"},
    {"gracehopper", "gh200"},
    {"dgx2", "v100"},
    {"p800", "kunlunp800"},
    {"cloudmatrix384", "ascend910c"},
    {"ampere", "a100"},
    {"hopper", "h100"},
    {"blackwell", "b200"},
    {"mi300", "mi300x"},
    {"habanagaudi2", "gaudi2"},
    {"p40", "teslap40"},
    {"a6000", "rtxa6000"},
}};

/// What a text says, family by family in its order.
class Reader {
public:
    Reader(std::string text, const Catalogue& catalogue, std::optional<Date> used) : m_used(used) {
        for (const Object* object : catalogue.rows(Kind::accelerator))
            m_rows.push_back(rowOf(*object));
        replaceAll(text, "昇腾", " ascend ");
        replaceAll(text, "昇騰", " ascend ");
        replaceAll(text, "昆仑芯", " kunlun ");
        m_words = wordsOf(text);
        for (std::string& word : m_words)
            word = withoutCount(std::move(word));
    }

    NamedAccelerator read() {
        std::size_t at = 0;
        std::vector<std::string> families;
        while (at < m_words.size())
            if (const std::size_t taken = takeFamily(at, families); taken > 0)
                at += taken;
            else
                takeWord(at++);
        if (families.empty()) return {};
        // "a100-sxm4-80": a last number that is a memory of the family
        if (const std::string& last = m_words.back(); !m_memory && isNumber(last) && last.size() < 5)
            for (const Row& row : m_rows)
                if (row.family == families.front() && row.memory == std::stoi(last)) m_memory = row.memory;
        const bool hasOthers = std::ranges::any_of(
            families, [&](const std::string& family) { return family != families.front(); });
        return choose(families.front(), hasOthers);
    }

private:
    /// "8xa100" and "h100x8" without the count.
    static std::string withoutCount(std::string word) {
        std::size_t digits = 0;
        while (digits < word.size() && isDigit(word[digits]))
            ++digits;
        if (digits > 0 && digits + 2 < word.size() && word[digits] == 'x' && isLetter(word[digits + 1]))
            return word.substr(digits + 1);
        const std::size_t x = word.rfind('x');
        if (x != std::string::npos && x > 2 && isDigit(word[x - 1]) && isNumber(word.substr(x + 1)))
            return word.substr(0, x);
        return word;
    }

    std::optional<std::string> familyOf(const std::string& word) const {
        const auto known = [&](std::string_view family) {
            return std::ranges::find(m_rows, family, &Row::family) != m_rows.end();
        };
        if (known(word)) return word;
        const auto alias =
            std::ranges::find(aliases, word, &std::pair<std::string_view, std::string_view>::first);
        if (alias != aliases.end()) return std::string(alias->second);
        if (word.size() > 3 && word.back() == 's' && known(word.substr(0, word.size() - 1)))
            return word.substr(0, word.size() - 1);
        return std::nullopt;
    }

    /// How many words from `at` on name a family, the longest first; 0 where none does.
    std::size_t takeFamily(std::size_t at, std::vector<std::string>& families) {
        constexpr std::size_t most = 3;
        for (std::size_t count = std::min(most, m_words.size() - at); count > 0; --count) {
            std::string joined;
            for (std::size_t i = at; i < at + count; ++i)
                joined += m_words[i];
            if (auto family = familyOf(joined)) {
                families.push_back(std::move(*family));
                return count;
            }
        }
        // "a100sxm4", "h100pcie"
        for (std::size_t length = m_words[at].size(); length > 2; --length) {
            const auto family = familyOf(m_words[at].substr(0, length));
            const std::string rest = m_words[at].substr(length);
            if (!family || rest.empty() || !(formOf(rest) || memoryOf(rest))) continue;
            families.push_back(*family);
            takeSaid(rest);
            return 1;
        }
        return 0;
    }

    void takeWord(std::size_t at) {
        const bool hasUnit = at + 1 < m_words.size() && isNumber(m_words[at]) &&
                             (m_words[at + 1] == "gb" || m_words[at + 1] == "gib");
        takeSaid(hasUnit ? m_words[at] + m_words[at + 1] : m_words[at]);
    }

    void takeSaid(std::string_view word) {
        if (const auto form = formOf(word); form && m_form == Form::unsaid) m_form = *form;
        if (const auto memory = memoryOf(word); memory && !m_memory) m_memory = memory;
    }

    NamedAccelerator choose(const std::string& family, bool hasOthers) const {
        std::vector<const Row*> left;
        for (const Row& row : m_rows)
            if (row.family == family) left.push_back(&row);
        bool isUnmet = false;
        const auto keep = [&](const auto& fits) {
            std::vector<const Row*> fitting;
            std::ranges::copy_if(left, std::back_inserter(fitting), fits);
            if (fitting.empty())
                isUnmet = true;
            else
                left = std::move(fitting);
        };
        // Capacity is printed in GB or GiB, and with or without what is held back.
        if (m_memory)
            keep([&](const Row* row) {
                constexpr double nearly = 0.08;
                return row->memory && std::abs(*row->memory - *m_memory) <= nearly * *m_memory;
            });
        if (m_form != Form::unsaid &&
            std::ranges::any_of(left, [](const Row* row) { return row->form != Form::unsaid; }))
            keep([&](const Row* row) { return row->form == m_form; });
        const auto server =
            std::ranges::find_if(left, [](const Row* row) { return row->form == Form::server; });
        const Row* chosen = server == left.end() ? left.front() : *server;
        for (const Row* row : left)
            if (row->form == chosen->form && isNewer(*row, *chosen)) chosen = row;
        return {chosen->object, left.size() > 1 || isUnmet || hasOthers};
    }

    /// Whether one was launched after another, and had been sold for a year when it was used.
    bool isNewer(const Row& one, const Row& other) const {
        if (!m_used || !one.launch || !other.launch) return false;
        return one.launch->monthIndex() > other.launch->monthIndex() &&
               one.launch->monthIndex() + 12 <= m_used->monthIndex();
    }

    std::vector<Row> m_rows;
    std::optional<Date> m_used;
    Words m_words;
    Form m_form = Form::unsaid;
    std::optional<int> m_memory;
};

}  // namespace

NamedAccelerator acceleratorNamed(std::string_view text, const Catalogue& catalogue,
                                  std::optional<Date> used) {
    const auto read = [&](std::string_view part) {
        return Reader(std::string(part), catalogue, used).read();
    };
    const std::size_t bracket = text.find('(');
    if (bracket == std::string_view::npos) return read(text);
    // "A100 (80 GB)" says more of it, "H100 (after A100)" speaks of another.
    const NamedAccelerator before = read(text.substr(0, bracket));
    return before.row && read(text.substr(bracket)).row ? before : read(text);
}

const Object* modelNamed(std::string_view text, const Catalogue& catalogue) {
    const Words words = wordsOf(text);
    const std::string whole = squeezed(text);
    if (whole.empty()) return nullptr;
    const Object* longest = nullptr;
    std::size_t length = 0;
    for (const Object* row : catalogue.rows(Kind::model)) {
        for (const std::string_view name :
             {catalogue.name(*row, "en"), std::string_view(row->catalogueKey)}) {
            if (squeezed(name) == whole) return row;
            const Words own = wordsOf(name);
            if (own.size() < 2 || own.size() <= length || own.size() > words.size()) continue;
            if (!std::equal(own.begin(), own.end(), words.begin())) continue;
            longest = row;
            length = own.size();
        }
    }
    return longest;
}

}  // namespace wattplan::catalog
