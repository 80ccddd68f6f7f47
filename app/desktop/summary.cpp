#include "app/desktop/summary.h"

#include <QCoreApplication>
#include <array>

#include "app/common/text_table.h"
#include "core/exchange/csv_writer.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

struct Column {
    std::string_view ofRun;
    std::string_view ofPlan;  // "" where the plan has no such total
};
constexpr std::array columns{Column{"energy_facility", "energy"},
                             Column{"days", ""},
                             Column{"hours", "hours"},
                             Column{"cost_owned", "cost_owned"},
                             Column{"cost_rented", "cost_rented"},
                             Column{"electricity_share.full", "electricity_share"},
                             Column{"carbon", "carbon"},
                             Column{"water", "water"}};
constexpr std::array<std::string_view, 5> facilityColumns{"pue", "peak_power", "nameplate_power", "energy",
                                                          "wue"};

class Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    Summary(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
            text::Language language)
        : m_plan(plan), m_catalogue(catalogue), m_model(model), m_language(language) {}

    QString text(const text::NumberFormat& numbers) const {
        QStringList heading{tr("Training run")};
        for (const Column& column : columns)
            heading << text::resultLabel(resultId(Kind::trainingRun, column.ofRun));
        TextTable runs = table(heading.size());
        runs.addRow(heading);
        for (const Object* run : m_plan.objects(Kind::trainingRun)) {
            QStringList row{name(*run)};
            for (const Column& column : columns)
                row << cell(*run, column.ofRun, numbers);
            runs.addRow(row);
        }
        const Object& whole = m_plan.only(Kind::plan);
        QStringList total{tr("Whole plan")};
        for (const Column& column : columns)
            total << (column.ofPlan.empty() ? QString() : cell(whole, column.ofPlan, numbers));
        runs.addRow(total);

        heading = {tr("Facility")};
        for (const std::string_view key : facilityColumns)
            heading << text::resultLabel(resultId(Kind::facility, key));
        TextTable facilities = table(heading.size());
        facilities.addRow(heading);
        for (const Object* facility : m_plan.objects(Kind::facility)) {
            QStringList row{name(*facility)};
            for (const std::string_view key : facilityColumns)
                row << cell(*facility, key, numbers);
            facilities.addRow(row);
        }
        return forTerminal(runs.text() + u'\n' + facilities.text());
    }

    std::string csv() const {
        // Summary::tr, because lupdate would file a plain tr() here under "std", the function's return type.
        exchange::CsvWriter csv;
        csv.cell("key");
        csv.cell(Summary::tr("Name").toStdString());
        for (const Column& column : columns) {
            const ResultSpec& spec = *Registry::instance().result(Kind::trainingRun, column.ofRun);
            const QString label = text::resultLabel(spec.id);
            const QString unit = QString::fromStdString(unitSymbol(spec));
            csv.cell((unit.isEmpty() ? label : Summary::tr("%1 [%2]", "heading, unit").arg(label, unit))
                         .toStdString());
        }
        csv.endRow();
        for (const Object* run : m_plan.objects(Kind::trainingRun)) {
            csv.cell(run->key);
            csv.cell(name(*run).toStdString());
            for (const Column& column : columns)
                number(csv, *run, column.ofRun);
            csv.endRow();
        }
        const Object& whole = m_plan.only(Kind::plan);
        csv.cell(whole.key);
        csv.cell(Summary::tr("Whole plan").toStdString());
        for (const Column& column : columns)
            number(csv, whole, column.ofPlan);
        csv.endRow();
        return csv.text();
    }

private:
    static TextTable table(qsizetype columnCount) {
        std::vector<TextTable::Align> aligns(static_cast<std::size_t>(columnCount), TextTable::Align::right);
        aligns.front() = TextTable::Align::left;
        return TextTable(std::move(aligns));
    }
    QString name(const Object& object) const { return text::objectName(object, m_catalogue, m_language); }
    QString cell(const Object& object, std::string_view key, const text::NumberFormat& numbers) const {
        const ResultSpec& spec = *Registry::instance().result(object.kind, key);
        const auto value = m_model.value({object.id, spec.id});
        return value ? text::resultNumber(*value, spec, numbers).text() : QStringLiteral("—");
    }
    void number(exchange::CsvWriter& csv, const Object& object, std::string_view key) const {
        const ResultSpec* spec = key.empty() ? nullptr : Registry::instance().result(object.kind, key);
        const auto value = spec ? m_model.value({object.id, spec->id}) : std::nullopt;
        if (value)
            csv.cell(spec->unit.fromBase(*value));
        else
            csv.cell("");
    }
    std::string unitSymbol(const ResultSpec& spec) const {
        if (spec.unit.currency.empty()) return spec.unit.symbol;
        std::string symbol = spec.unit.symbol;  // of a declared unit; amounts are in plan currency
        return symbol.replace(symbol.find(spec.unit.currency), spec.unit.currency.size(),
                              text::currencyName("", m_plan, m_catalogue).code);
    }

    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    text::Language m_language;
};

}  // namespace

QString summaryText(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                    const text::NumberFormat& numbers) {
    return Summary(plan, catalogue, model, numbers.language()).text(numbers);
}

std::string summaryCsv(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                       text::Language language) {
    return Summary(plan, catalogue, model, language).csv();
}

}  // namespace wattplan
