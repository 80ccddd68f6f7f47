#include "widgets/exports/sheet_export.h"

#include <QTimer>

#include "core/exchange/file_text.h"
#include "widgets/text/sheet_text.h"

namespace wattplan {

namespace {

constexpr int patience = 50;  // ms before the dialog shows
constexpr int steps = 1000;

}  // namespace

struct SheetExport::Job {
    Plan plan;
    QString path;
    std::atomic<double> share = 0.0;
    std::atomic<bool> isCancelled = false;
    exchange::SheetCounts counts{};
    std::future<Result<void>> worker{};  // goes first, and with it the thread
};

SheetExport::SheetExport(const Plan& plan, const catalog::Catalogue& catalogue,
                         const text::NumberFormat& numbers, const QString& path, QWidget* parent)
    : QProgressDialog(tr("Writing the spreadsheet…"), tr("Cancel"), 0, steps, parent),
      m_job(std::make_unique<Job>()),
      m_timer(new QTimer(this)) {
    setWindowTitle(tr("Export a spreadsheet"));
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(patience);
    setMinimumWidth(360);
    setAutoClose(false);
    setAutoReset(false);
    m_job->plan = plan;
    m_job->path = path;
    Job& job = *m_job;
    job.worker = std::async(std::launch::async, [&job, &catalogue, numbers]() -> Result<void> {
        const auto goesOn = [&job](double share) {
            job.share = share;
            return !job.isCancelled;
        };
        const auto bytes =
            exchange::planSheet(job.plan, catalogue, std::make_shared<graph::KernelCache>(),
                                text::sheetWords(job.plan, catalogue, numbers), goesOn, &job.counts);
        if (!bytes) return tl::unexpected(bytes.error());
        if (job.isCancelled) return {};
        return exchange::writeFileText(job.path.toStdString(), *bytes);
    });
    connect(this, &QProgressDialog::canceled, this, [this] { m_job->isCancelled = true; });
    connect(m_timer, &QTimer::timeout, this, &SheetExport::look);
    m_timer->start(20);
    setValue(0);
}

SheetExport::~SheetExport() {
    m_job->isCancelled = true;
}

void SheetExport::look() {
    using namespace std::chrono_literals;
    if (m_job->worker.wait_for(0ms) != std::future_status::ready) {
        if (!m_job->isCancelled) setValue(static_cast<int>(m_job->share * steps));
        return;
    }
    m_timer->stop();
    const Result<void> done = m_job->worker.get();
    hide();
    if (!done)
        emit failed(done.error());
    else if (m_job->isCancelled)
        emit cancelled();
    else
        emit written(m_job->path, m_job->counts.formulas);
    deleteLater();
}

}  // namespace wattplan
