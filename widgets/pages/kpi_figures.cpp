#include "widgets/pages/kpi_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/document/ranges.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"

namespace wattplan {
namespace {

class Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)

public:
    Figures(const PlanView& view, const Object* run) : m_view(view), m_run(run) {
        const Object* cluster = run ? view.target(*run, "cluster") : nullptr;
        m_facility = cluster ? view.target(*cluster, "facility") : nullptr;
    }

    std::array<KpiFigure, 6> all() const {
        const Object& plan = m_view.plan.only(Kind::plan);
        if (m_run == nullptr)
            return {figure(plan, "energy", planDetail()),
                    figure(plan, "peak_power", peakMonth(plan, "peak")),
                    figure(plan, "cost_owned", tr("capital included")),
                    figure(plan, "cost_rented", againstOwned(plan)),
                    figure(plan, "electricity_share", shareDetail()),
                    figure(plan, "carbon", tr("location-based"))};
        return {figure(*m_run, "energy_facility", pueDetail(), tr("Training energy")),
                peak(),
                figure(*m_run, "cost_owned", perHour("cost_per_hour")),
                figure(*m_run, "cost_rented", perHour("price_per_hour")),
                figure(*m_run, "electricity_share.full", ofCash()),
                figure(*m_run, "carbon", tr("location-based"))};
    }

private:
    KpiFigure figure(const Object& object, std::string_view key, const QString& detail,
                     const QString& label = {}) const {
        const ResultSpec& spec = *Registry::instance().result(object.kind, key);
        KpiFigure figure;
        figure.label = label.isEmpty() ? text::resultLabel(spec.id) : label;
        figure.result = {object.id, spec.id};
        figure.detail = detail;
        if (const auto value = m_view.model.value(figure.result)) {
            figure.number = text::resultNumber(*value, spec, m_view.numbers);
            return figure;
        }
        figure.reason = m_view.reason(figure.result);
        if (figure.reason.isEmpty()) figure.reason = tr("Add a training run.");
        return figure;
    }

    KpiFigure peak() const {
        const QString label = tr("Peak facility power");
        if (m_facility) return figure(*m_facility, "peak_power", peakMonth(*m_facility, "peak"), label);
        KpiFigure unknown;
        unknown.label = label;
        unknown.reason = tr("Choose the run's cluster and its facility.");
        return unknown;
    }

    QString planDetail() const {
        const auto runs = m_view.plan.objects(Kind::trainingRun).size();
        const auto services = m_view.plan.objects(Kind::service).size();
        switch (m_view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("services: %1").arg(services);
            case Workloads::both:
                return tr("training runs: %1 · services: %2").arg(runs).arg(services);
            default:
                return tr("training runs: %1").arg(runs);
        }
    }

    QString shareDetail() const {
        switch (m_view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("of all services");
            case Workloads::both:
                return tr("of all workloads");
            default:
                return tr("of all runs");
        }
    }

    QString peakMonth(const Object& object, std::string_view key) const {
        const auto series = m_view.model.series(m_view.address(object, key));
        if (series.empty()) return {};
        const auto highest = std::ranges::max_element(series);
        if (!(*highest > 0.0)) return {};
        return tr("in %1", "month")
            .arg(text::monthText(monthAt(m_view.model, static_cast<int>(highest - series.begin())),
                                 m_view.language(), text::DateStyle::sentence));
    }

    QString againstOwned(const Object& object) const {
        const auto owned = m_view.value(object, "cost_owned");
        const auto rented = m_view.value(object, "cost_rented");
        if (!owned || !rented || !(*owned > 0.0)) return {};
        return tr("%1 to owned", "−15 %").arg(m_view.numbers.changeText(*rented / *owned - 1.0));
    }

    QString pueDetail() const { return tr("PUE %1").arg(m_view.resultText(*m_run, "pue")); }
    QString perHour(std::string_view result) const {
        return tr("%1 each", "price of an hour of an accelerator").arg(m_view.resultText(*m_run, result));
    }
    QString ofCash() const {
        return tr("%1 of cash cost", "percentage").arg(m_view.resultText(*m_run, "electricity_share.cash"));
    }

    const PlanView& m_view;
    const Object* m_run;
    const Object* m_facility = nullptr;
};

}  // namespace

std::array<KpiFigure, 6> kpiFigures(const PlanView& view, ObjectId run) {
    return Figures(view, run.isValid() ? view.plan.find(run) : nullptr).all();
}

std::vector<ResultAddress> resultsOf(std::span<const KpiFigure> figures) {
    std::vector<ResultAddress> results;
    for (const KpiFigure& figure : figures)
        if (figure.reason.isEmpty() && figure.result.object.isValid()) results.push_back(figure.result);
    return results;
}

void showRanges(std::span<KpiFigure> figures, const Ranges& ranges, const text::NumberFormat& numbers) {
    for (KpiFigure& figure : figures) {
        const DrawnRange* range = figure.reason.isEmpty() ? ranges.find(figure.result) : nullptr;
        if (!range) continue;
        const ResultSpec& spec = Registry::instance().result(figure.result.result);
        figure.number = text::resultNumber(range->middle, spec, numbers);
        figure.detail = text::spanText(range->low, range->high, spec, numbers);
        figure.isMedian = true;
    }
}

}  // namespace wattplan
