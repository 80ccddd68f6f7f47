#include "app/cli/axis_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <vector>

#include "core/analysis/alternatives.h"
#include "core/analysis/input_probe.h"
#include "core/plan/edits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan::cli {

namespace {

using analysis::SweepAxis;
using Axis = tl::expected<SweepAxis, Outcome>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SweepTexts)
};

QString notAnAxis(std::string_view text) {
    return Texts::tr(
               "“%1” is no list of values. Write KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal "
               "ratios, or KEY.FIELD=A,B,C; KEY.FIELD alone takes every choice.")
        .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

/// Reads an input and its values as they are typed.
class AxisReader {
public:
    explicit AxisReader(const Session& session) : m_session(session) {}

    Axis read(std::string_view text) const {
        const std::size_t equals = text.find('=');
        const auto input = inputNamed(m_session.plan, m_session.library(), text.substr(0, equals));
        if (!input) return tl::unexpected(refusal(input.error()));
        const FieldSpec& field = Registry::instance().field(input->field);
        const std::string_view values = equals == std::string_view::npos ? "" : text.substr(equals + 1);
        if (analysis::isChoice(field)) return choices(*input, values);
        if (!field.isNumeric())
            return tl::unexpected(
                refusal(Texts::tr("%1 is neither a number nor a choice.")
                            .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))));
        if (values.empty()) return tl::unexpected(refusal(notAnAxis(text)));
        return values.find("..") == std::string_view::npos ? list(*input, field, values)
                                                           : range(*input, field, values);
    }

private:
    Axis choices(FieldAddress input, std::string_view values) const {
        SweepAxis all = analysis::sweepChoices(m_session.plan, m_session.library(), input,
                                               values.empty() ? mostRows : std::string::npos);
        if (values.empty()) return all;
        const auto wording = text::fieldWording(m_session.plan, m_session.library(), m_session.numbers);
        SweepAxis axis{input, {}};
        for (const std::string_view each : split(values, ',')) {
            const auto found = std::ranges::find_if(all.values, [&](const FieldValue& value) {
                return text::editText(value, wording).toStdString() == each;
            });
            if (found == all.values.end())
                return tl::unexpected(refusal(
                    Error{ErrorCode::unknownKey, "", "", {std::string(each), nearest(all, each, wording)}}));
            axis.values.push_back(*found);
        }
        return axis;
    }

    static std::string nearest(const SweepAxis& all, std::string_view typed,
                               const text::FieldWording& wording) {
        std::vector<std::string> known;
        for (const FieldValue& value : all.values)
            known.push_back(text::editText(value, wording).toStdString());
        return nearestKey(std::string(typed), known);
    }

    /// A number as the cell takes it: without a currency in that of the cell.
    tl::expected<Number, Outcome> number(FieldAddress input, const FieldSpec& field,
                                         std::string_view typed) const {
        const auto value = readFieldValue(field, typed);
        if (!value) return tl::unexpected(refusal(value.error()));
        const auto* number = std::get_if<Number>(&*value);
        if (!number) return tl::unexpected(refusal(notAnAxis(typed)));
        if (!number->currency.empty() || !field.isMoney()) return *number;
        return analysis::numberFor(m_session.plan, m_session.library(), *m_session.model, input,
                                   number->value);
    }

    Axis list(FieldAddress input, const FieldSpec& field, std::string_view values) const {
        SweepAxis axis{input, {}};
        for (const std::string_view each : split(values, ',')) {
            const auto value = number(input, field, each);
            if (!value) return tl::unexpected(value.error());
            axis.values.emplace_back(*value);
        }
        return axis;
    }

    Axis range(FieldAddress input, const FieldSpec& field, std::string_view values) const {
        const auto parts = split(values, ':');
        const std::size_t dots = parts[0].find("..");
        int count = 0;
        const bool isRatio = parts.size() == 3 && parts[2] == "log";
        if (dots == std::string_view::npos || parts.size() < 2 || parts.size() > 3 ||
            (parts.size() == 3 && !isRatio) ||
            std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), count).ptr !=
                parts[1].data() + parts[1].size() ||
            count < 2 || static_cast<std::size_t>(count) > analysis::mostSweepCells)
            return tl::unexpected(refusal(notAnAxis(values)));
        const auto low = number(input, field, parts[0].substr(0, dots));
        if (!low) return tl::unexpected(low.error());
        const auto high = number(input, field, parts[0].substr(dots + 2));
        if (!high) return tl::unexpected(high.error());
        const auto spacing = isRatio ? analysis::SweepSpacing::ratio : analysis::SweepSpacing::even;
        const auto numbers = analysis::sweepNumbers(field, low->value, high->value, count, spacing);
        if (numbers.empty() || low->currency != high->currency)
            return tl::unexpected(refusal(notAnAxis(values)));
        SweepAxis axis{input, {}};
        for (const double each : numbers)
            axis.values.emplace_back(Number{each, low->currency});
        return axis;
    }

    static constexpr std::size_t mostRows = 64;

    const Session& m_session;
};

}  // namespace

tl::expected<SweepAxis, Outcome> readAxis(const Session& session, std::string_view text) {
    return AxisReader(session).read(text);
}

}  // namespace wattplan::cli
