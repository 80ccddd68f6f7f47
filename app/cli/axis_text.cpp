#include "app/cli/axis_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/alternatives.h"
#include "core/analysis/sweep_setup.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

using analysis::SweepAxis;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SweepTexts)
};

QString notAnAxis(std::string_view text) {
    return Texts::tr(
               "“%1” is no list of values. Write KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal "
               "ratios, or KEY.FIELD=A,B,C; KEY.FIELD alone takes every choice.")
        .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

}  // namespace

tl::expected<SweepAxis, Outcome> readAxis(const Session& session, std::string_view text) {
    const std::size_t equals = std::min(text.find('='), text.size());
    const auto input = inputNamed(session.plan, session.library(), text.substr(0, equals));
    if (!input) return tl::unexpected(refusal(input.error()));
    const FieldSpec& field = Registry::instance().field(input->field);
    if (!field.isNumeric() && !analysis::isChoice(field))
        return tl::unexpected(
            refusal(Texts::tr("%1 is neither a number nor a choice.")
                        .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))));
    const std::string_view values = text.substr(std::min(equals + 1, text.size()));
    auto axis = analysis::readSweepAxis(session.plan, session.library(), *session.model,
                                        {*input, std::string(values)});
    if (axis) return std::move(*axis);
    if (axis.error().error) return tl::unexpected(refusal(*axis.error().error));
    if (!axis.error().reason.empty())
        return tl::unexpected(refusal(
            Texts::tr("“%1” can't be swept: %2.")
                .arg(QString::fromStdString(axis.error().text), text::translate(axis.error().reason))));
    return tl::unexpected(refusal(notAnAxis(values.empty() ? text : axis.error().text)));
}

}  // namespace wattplan::cli
