#include "widgets/report/speaker_notes.h"

#include <QCoreApplication>
#include <array>

#include "core/analysis/strongest_assumption.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/report/section_words.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The result that a section turns on, of the first object of a kind.
struct Turn {
    std::string_view section;
    Kind kind;
    std::string_view result;
};
constexpr std::array turns{Turn{"summary", Kind::plan, "cost_owned"},
                           Turn{"compute-growth", Kind::growthEra, "doubling"},
                           Turn{"training", Kind::trainingRun, "hours"},
                           Turn{"power-draw", Kind::plan, "peak_power"},
                           Turn{"facility-year", Kind::facility, "pue"},
                           Turn{"facilities", Kind::facility, "capex"},
                           Turn{"orbit", Kind::orbitalCluster, "cost_per_energy"},
                           Turn{"serving", Kind::service, "cost_per_token"},
                           Turn{"cost", Kind::plan, "cost_owned"},
                           Turn{"carbon-water", Kind::plan, "carbon"}};

QString assumptionText(const PlanView& view, const analysis::MovedByInput& moved) {
    const Object* object = moved.field.object.isCatalogue() ? view.catalogue.find(moved.field.object)
                                                            : view.plan.find(moved.field.object);
    if (!object) return {};
    const FieldSpec& field = Registry::instance().field(moved.field.field);
    const FieldValue& own = object->value(field.id);
    const text::FieldWording wording = text::fieldWording(view.plan, view.catalogue, view.numbers);
    const QString value =
        isEmpty(own) ? text::defaultText(field, wording) : text::valueText(own, field, wording);
    const QString source = QString::fromStdString(object->provenanceOf(field.id).source);
    const QString change = view.numbers.changeText(moved.elasticity / 100.0);
    const QString name = inputName(view, moved.field);
    const QString said = Texts::tr(
                             "Of the assumptions it is moved most by “%1”, now %2: one percent more "
                             "changes it by %3.",
                             "input, value, change")
                             .arg(name, value, change);
    const QString from = isEmpty(own)       ? Texts::tr("That value is the program's default.")
                         : source.isEmpty() ? Texts::tr("That value is the planner's own.")
                                            : Texts::tr("That value is from: %1.", "a source").arg(source);
    return Texts::tr("%1 %2", "two sentences").arg(said, from);
}

}  // namespace

QString speakerNote(std::string_view section, const PlanView& view,
                    std::span<const analysis::AssumedInput> assumptions) {
    const auto* const turn = std::ranges::find(turns, section, &Turn::section);
    if (turn == turns.end()) return {};
    const auto objects = view.plan.objects(turn->kind);
    if (objects.empty()) return {};
    const ResultAddress result = view.address(*objects.front(), turn->result);
    if (view.model.value(result).value_or(0.0) == 0.0) return {};
    const ResultSpec& spec = specOf(result);
    const QString label = isSingleton(turn->kind)
                              ? text::resultLabel(result.result)
                              : Texts::tr("%1, %2", "an object, its result")
                                    .arg(view.name(result.object), text::resultLabel(result.result));
    QStringList lines{Texts::tr("%1: %2.", "a result, its value").arg(label, planText(view, result)),
                      text::translate(spec.help)};
    if (const auto moved = analysis::strongestAssumption(view.model, result, assumptions))
        lines += assumptionText(view, *moved);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace wattplan::report
