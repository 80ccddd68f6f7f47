#include "widgets/report/sections.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/analysis/open_choices.h"
#include "core/evidence/expression.h"
#include "widgets/document/source_table_model.h"
#include "widgets/document/today.h"
#include "widgets/pages/kpi_figures.h"
#include "widgets/pages/result_table.h"
#include "widgets/report/object_sections.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/choice_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"
#include "widgets/text/source_text.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array<std::string_view, 7> workloadResults{
    "energy_facility", "pue", "cost_owned", "cost_rented", "electricity_share.full", "carbon", "water"};
constexpr std::array<std::string_view, 5> facilityResults{"pue", "peak_power", "nameplate_power", "energy",
                                                          "wue"};
constexpr std::array inputKinds{Kind::plan,        Kind::facility, Kind::feedStep,       Kind::cluster,
                                Kind::trainingRun, Kind::service,  Kind::orbitalCluster, Kind::finance,
                                Kind::growth,      Kind::growthEra};
constexpr std::size_t monthsInYear = 12;

Table tableOf(const PlanView& view, const QString& title, const QString& corner,
              const std::vector<const Object*>& objects, std::span<const std::string_view> results) {
    ResultTable table;
    table.corner = corner;
    for (const std::string_view key : results)
        table.columns.push_back(columnOf(*Registry::instance().result(objects.front()->kind, key)));
    for (const Object* object : objects) {
        ResultTable::Row row;
        row.name = view.name(object->id);
        for (const std::string_view key : results)
            row.cells.push_back(Registry::instance().result(object->kind, key) ? cellOf(view, *object, key)
                                                                               : ResultTable::Cell{});
        table.rows.push_back(std::move(row));
    }
    return readable(fileTable(table, view.numbers, title));
}

/// A row for each input in use of some objects.
class InputRows {
public:
    explicit InputRows(const PlanView& view)
        : m_view(view), m_wording(text::fieldWording(view.plan, view.catalogue, view.numbers)) {}

    /// Of the planner's objects a row for each input; of the library's a row for each source of an object.
    Table of(Kind kind) const {
        charts::ChartTable table;
        table.title = text::kindText(kind, text::Plural::yes);
        table.headings = isLibrary(kind) ? headingsOfSources(kind) : headingsOfInputs(kind);
        for (const Object* object : m_view.plan.objects(kind)) {
            const auto inputs = inputsOf(*object);
            if (isLibrary(kind))
                addSources(table, *object, inputs);
            else
                addInputs(table, *object, inputs);
        }
        return readable(table);
    }

private:
    struct Input {
        QString label{};
        QString value{};
        const Provenance* from = nullptr;
    };

    static QStringList headingsOfInputs(Kind kind) {
        return {text::kindText(kind),
                Texts::tr("Input"),
                Texts::tr("Value"),
                Texts::tr("Source"),
                Texts::tr("Date", "of a source"),
                Texts::tr("Trust", "in a source")};
    }
    static QStringList headingsOfSources(Kind kind) {
        return {text::kindText(kind), Texts::tr("Inputs"), Texts::tr("Source"),
                Texts::tr("Date", "of a source"), Texts::tr("Trust", "in a source")};
    }

    bool isUsed(const Object& object, const FieldSpec& field) const {
        if (field.role != FieldRole::input || isEmpty(object.value(field.id))) return false;
        const FieldAddress address{object.id, field.id};
        return m_view.model.node(address) != graph::noNode || m_view.model.structure().contains(address);
    }

    std::vector<Input> inputsOf(const Object& object) const {
        std::vector<Input> inputs;
        const auto fields = Registry::instance().fields(object.kind);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!isUsed(object, fields[i])) continue;
            const bool isYear = beginsYear(object, fields.subspan(i));
            inputs.push_back(inputOf(object, fields.subspan(i, isYear ? monthsInYear : 1)));
            if (isYear) i += monthsInYear - 1;
        }
        return inputs;
    }

    void addInputs(charts::ChartTable& table, const Object& object, const std::vector<Input>& inputs) const {
        for (const Input& input : inputs)
            table.rows.push_back({m_view.name(object.id), input.label, input.value, sourceOf(*input.from),
                                  QString::fromStdString(input.from->date), trustIn(*input.from)});
    }

    void addSources(charts::ChartTable& table, const Object& object, const std::vector<Input>& inputs) const {
        std::vector<bool> isDone(inputs.size(), false);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (isDone[i]) continue;
            QStringList list;
            for (std::size_t other = i; other < inputs.size(); ++other) {
                if (!(*inputs[other].from == *inputs[i].from)) continue;
                list +=
                    Texts::tr("%1: %2", "an input, its value").arg(inputs[other].label, inputs[other].value);
                isDone[other] = true;
            }
            const Provenance& from = *inputs[i].from;
            // A row is not broken between pages: one of all that a cooling technology has would be longer.
            constexpr qsizetype mostInRow = 14;
            for (qsizetype first = 0; first < list.size(); first += mostInRow)
                table.rows.push_back({m_view.name(object.id),
                                      list.mid(first, mostInRow).join(Texts::tr("; ", "between inputs")),
                                      sourceOf(from), QString::fromStdString(from.date), trustIn(from)});
        }
    }

    static QString sourceOf(const Provenance& from) {
        return from.source.empty() ? Texts::tr("own figure") : QString::fromStdString(from.source);
    }
    static QString trustIn(const Provenance& from) {
        return from.isEmpty() ? QString() : text::trustText(trustOf(from));
    }

    /// Whether here begin the twelve months of one thing: "rh_01" to "rh_12".
    bool beginsYear(const Object& object, std::span<const FieldSpec> fields) const {
        if (fields.size() < monthsInYear || !fields[0].key.ends_with("_01")) return false;
        const auto stem = fields[0].key.substr(0, fields[0].key.size() - 2);
        return fields[monthsInYear - 1].key.starts_with(stem) &&
               fields[monthsInYear - 1].key.ends_with("_12") &&
               std::ranges::all_of(fields.first(monthsInYear), [&](const FieldSpec& field) {
                   return std::holds_alternative<Number>(object.value(field.id));
               });
    }

    QString valueText(const Object& object, const FieldSpec& field) const {
        const FieldValue& value = object.value(field.id);
        const auto* number = std::get_if<Number>(&value);
        if (number && field.isNumeric()) return text::cellNumber(*number, field, m_wording).text();
        const QString shown = text::valueText(value, field, m_wording);
        const auto open = analysis::openChoice(m_view.plan, m_view.catalogue, {object.id, field.id});
        return open ? Texts::tr("%1 (left open: %2)", "what an input has, what may be chosen")
                          .arg(shown, text::openChoiceText(*open, m_wording))
                    : shown;
    }

    // Twelve months stand as the lowest and the highest.
    Input inputOf(const Object& object, std::span<const FieldSpec> fields) const {
        const FieldSpec& field = fields.front();
        QString label = text::fieldLabel(field.id);
        QString value = valueText(object, field);
        if (fields.size() > 1) {
            const auto number = [&](const FieldSpec& each) {
                return std::get<Number>(object.value(each.id)).value;
            };
            const auto [lowest, highest] = std::ranges::minmax_element(fields, {}, number);
            label = Texts::tr("%1, and the other months", "a field of January").arg(label);
            value = Texts::tr("%1 to %2", "lowest and highest value")
                        .arg(valueText(object, *lowest), valueText(object, *highest));
        }
        return {label, value, &object.provenanceOf(field.id)};
    }

    const PlanView& m_view;
    text::FieldWording m_wording;
};

Figures keyFigures(const PlanView& view) {
    Figures figures;
    for (const KpiFigure& figure : kpiFigures(view, {})) {
        const bool isKnown = figure.reason.isEmpty();
        figures.figures.push_back(
            {{figure.label, {}},
             isKnown ? figure.number.prefix + figure.number.number : QStringLiteral("—"),
             figure.number.unit,
             {isKnown ? figure.detail : figure.reason, {}}});
    }
    return figures;
}

QString numberAt(const QString& name, const PlanView& view) {
    const auto address = evidence::namedAddress(name.toStdString(), view.plan, view.catalogue);
    if (!address) return {};
    if (const auto* result = std::get_if<ResultAddress>(&*address)) {
        const auto value = view.model.value(*result);
        return value ? text::resultNumber(*value, Registry::instance().result(result->result), view.numbers)
                           .text()
                     : QString();
    }
    const FieldAddress input = std::get<FieldAddress>(*address);
    const Object* object = view.plan.find(input.object);
    return object ? text::valueText(object->value(input.field), Registry::instance().field(input.field),
                                    text::fieldWording(view.plan, view.catalogue, view.numbers))
                  : QString();
}

/// "{plan.energy}".
const QRegularExpression& boundNumber() {
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z][a-z0-9_]*\\.[a-z][a-z0-9_.]*)\\}"));
    return pattern;
}

}  // namespace

Parts summaryParts(const Document& document, const PlanView& view) {
    Parts parts;
    parts.emplace_back(isOrbital(view) ? orbitFigures(view) : keyFigures(view));
    const int grave = document.warningCount();
    parts.emplace_back(Paragraph{
        {grave == 0
             ? Texts::tr("No check warns of anything.")
             : Texts::tr("%n check(s) ask to be looked at; see the section of checks.", nullptr, grave),
         {}},
        true});
    if (const auto runs = view.plan.objects(Kind::trainingRun); !runs.empty())
        parts.emplace_back(tableOf(view, text::kindText(Kind::trainingRun, text::Plural::yes),
                                   text::kindText(Kind::trainingRun), runs, workloadResults));
    if (const auto services = view.plan.objects(Kind::service); !services.empty())
        parts.emplace_back(tableOf(view, text::kindText(Kind::service, text::Plural::yes),
                                   text::kindText(Kind::service), services, workloadResults));
    if (const auto facilities = view.plan.objects(Kind::facility); !facilities.empty())
        parts.emplace_back(tableOf(view, text::kindText(Kind::facility, text::Plural::yes),
                                   text::kindText(Kind::facility), facilities, facilityResults));
    return parts;
}

PartMaker inputMaker() {
    std::vector<Kind> kinds(inputKinds.begin(), inputKinds.end());
    for (const KindSpec& kind : Registry::instance().kinds())
        if (isLibrary(kind.kind)) kinds.push_back(kind.kind);
    return [kinds = std::move(kinds), next = std::size_t{0}](const PlanView& view, Parts& parts) mutable {
        if (Table table = InputRows(view).of(kinds[next]); !table.rows.empty())
            parts.emplace_back(std::move(table));
        return ++next < kinds.size();
    };
}

Parts sourceParts(Document& document, const Display& display) {
    SourceTableModel sources(document, display);
    sources.refresh(ageBasis(document));
    List data;
    List::Group groups[]{{{Texts::tr("Data"), {}}, {}}, {{Texts::tr("Methods"), {}}, {}}};
    for (int row = 0; row < sources.rowCount(); ++row) {
        const SourceRow& each = sources.rowAt(row);
        const analysis::Source& source = each.source;
        const auto cell = [&](SourceTableModel::Column column) {
            return sources.index(row, column).data().toString();
        };
        QStringList remarks{text::sourceAddress(source), cell(SourceTableModel::trustColumn),
                            cell(SourceTableModel::dateColumn)};
        if (analysis::isOld(each.monthsOld)) remarks += cell(SourceTableModel::ageColumn);
        const int inputs = static_cast<int>(source.inputs.size());
        const int results = static_cast<int>(source.results.size());
        if (inputs > 0) remarks += Texts::tr("%n input(s)", nullptr, inputs);
        if (results > 0) remarks += Texts::tr("%n result(s)", nullptr, results);
        remarks.removeAll(QString());
        const QString title = cell(SourceTableModel::titleColumn);
        const QString line = remarks.join(QStringLiteral(" · "));
        auto& entries = groups[source.type == analysis::Source::Type::method ? 1 : 0].entries;
        // What is cited at several places of one title has a line for each.
        if (!entries.empty() && entries.back().name.text == title)
            entries.back().remarks.text += u'\n' + line;
        else
            entries.push_back({{title, {}}, {line, {}}});
    }
    for (List::Group& group : groups)
        if (!group.entries.empty()) data.groups.push_back(std::move(group));
    Parts parts;
    if (!data.groups.empty()) parts.emplace_back(std::move(data));
    return parts;
}

QStringList unknownResults(const QString& text, const PlanView& view) {
    QStringList list;
    for (auto match = boundNumber().globalMatch(text); match.hasNext();)
        if (const QString name = match.next().captured(1); numberAt(name, view).isEmpty()) list += name;
    return list;
}

std::vector<QString> paragraphs(const QString& text, const PlanView& view) {
    static const QRegularExpression between(QStringLiteral("\n[ \t]*\n"));
    std::vector<QString> list;
    for (const QString& each : text.split(between, Qt::SkipEmptyParts)) {
        QString words;
        qsizetype from = 0;
        for (auto match = boundNumber().globalMatch(each); match.hasNext();) {
            const auto found = match.next();
            const QString number = numberAt(found.captured(1), view);
            words += each.mid(from, found.capturedStart() - from);
            words += number.isEmpty() ? found.captured() : number;
            from = found.capturedEnd();
        }
        words += each.mid(from);
        if (words = words.trimmed(); !words.isEmpty()) list.push_back(words);
    }
    return list;
}

}  // namespace wattplan::report
