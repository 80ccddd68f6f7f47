#include "widgets/exports/sample_export.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <algorithm>
#include <array>
#include <chrono>

#include "core/analysis/comparison.h"
#include "core/analysis/kept_correlations.h"
#include "core/exchange/draw_samples_file.h"

namespace wattplan {

namespace {

constexpr int patience = 50;  // ms before the dialog shows
constexpr int steps = 1000;

std::vector<ResultAddress> resultsOf(const SampleExport::Request& request, const PlanModel& model) {
    std::vector<ResultAddress> results = request.results;
    if (request.withUsual) {
        const std::array seen{analysis::SeenPlan{&request.plan, &model}};
        for (const ResultAddress& each : analysis::defaultResults(seen))
            if (std::ranges::find(results, each) == results.end()) results.push_back(each);
    }
    std::erase_if(results, [&](const ResultAddress& each) {
        return !each.object.isValid() || model.node(each) == graph::noNode;
    });
    return results;
}

}  // namespace

SampleDialog::SampleDialog(QWidget* parent)
    : QDialog(parent), m_draws(new QSpinBox(this)), m_usual(new QCheckBox(this)) {
    setWindowTitle(tr("Export samples"));
    auto* rows = new QFormLayout(this);
    m_draws->setRange(1, mostDraws);
    m_draws->setValue(usualDraws);
    m_draws->setGroupSeparatorShown(true);
    rows->addRow(tr("Draws"), m_draws);
    m_usual->setText(tr("Also the plan's usual results"));
    rows->addRow(QString(), m_usual);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose a file…"));
    rows->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int SampleDialog::draws() const {
    return m_draws->value();
}

bool SampleDialog::wantsUsual() const {
    return m_usual->isChecked();
}

struct SampleExport::Job {
    Request request;
    std::atomic<double> share = 0.0;
    std::stop_source stop;
    std::future<Result<bool>> worker{};  // goes first, and with it the thread
};

SampleExport::SampleExport(Request request, const catalog::Catalogue& catalogue, QWidget* parent)
    : QProgressDialog(tr("Writing the draws…"), tr("Cancel"), 0, steps, parent),
      m_job(std::make_unique<Job>()),
      m_timer(new QTimer(this)) {
    setWindowTitle(tr("Export samples"));
    setMinimumDuration(patience);
    setMinimumWidth(360);
    setAutoClose(false);
    setAutoReset(false);
    m_job->request = std::move(request);
    Job& job = *m_job;
    job.worker = std::async(std::launch::async, [&job, &catalogue]() -> Result<bool> {
        const Plan& plan = job.request.plan;
        const PlanModel model(plan, catalogue);
        const auto inputs = analysis::varyingInputs(plan, catalogue, model);
        const auto results = resultsOf(job.request, model);
        const auto source = analysis::drawSource(plan, catalogue, inputs, model, results);
        analysis::DrawRequest draws;
        draws.draws = static_cast<std::uint64_t>(job.request.draws);
        draws.stop = job.stop.get_token();
        const auto tell = [&job](std::uint64_t done) {
            job.share = static_cast<double>(done) / static_cast<double>(job.request.draws);
        };
        const std::string path = job.request.path.toStdString();
        auto choices = analysis::openChoices(plan, catalogue);
        if (choices.empty())
            return exchange::writeDrawSamples(path, {plan, catalogue, inputs, results}, source, draws, tell);
        const analysis::ChoiceDraws open(plan, catalogue, model, std::move(choices),
                                         analysis::StatedRanges::leftOut, job.stop.get_token());
        return exchange::writeDrawSamples(path, {plan, catalogue, open.inputs(), results}, open, draws, tell);
    });
    connect(this, &QProgressDialog::canceled, this, [this] { m_job->stop.request_stop(); });
    connect(m_timer, &QTimer::timeout, this, &SampleExport::look);
    m_timer->start(20);
    setValue(0);
}

SampleExport::~SampleExport() {
    m_job->stop.request_stop();
}

void SampleExport::look() {
    using namespace std::chrono_literals;
    if (m_job->worker.wait_for(0ms) != std::future_status::ready) {
        if (!m_job->stop.stop_requested()) setValue(static_cast<int>(m_job->share * steps));
        return;
    }
    m_timer->stop();
    const Result<bool> done = m_job->worker.get();
    hide();
    if (!done)
        emit failed(done.error());
    else if (*done)
        emit written(m_job->request.path, m_job->request.draws);
    else
        emit cancelled();
    deleteLater();
}

}  // namespace wattplan
