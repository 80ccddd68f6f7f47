// Correlations of the ranges, and single draws as a file.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include "core/analysis/kept_correlations.h"
#include "widgets/exports/sample_export.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/correlation_dialog.h"
#include "widgets/pages/uncertainty_page.h"
#include "widgets/text/range_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {

void UncertaintyPage::showTools() {
    const PlanView view = this->view();
    const auto pairs = static_cast<int>(
        analysis::correlationsAmong(view.plan, view.catalogue,
                                    analysis::varyingInputs(view.plan, view.catalogue, view.model))
            .size());
    m_correlate->setText(pairs == 0 ? tr("Correlations…") : tr("Correlations (%n)…", nullptr, pairs));
    m_export->setText(tr("Export samples…"));
}

CorrelationDialog* UncertaintyPage::openCorrelations() {
    auto* dialog = new CorrelationDialog(document(), display(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrelationDialog::message, this, &Page::message);
    dialog->open();
    return dialog;
}

void UncertaintyPage::chooseSamples() {
    auto* dialog = new SampleDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QString path = QFileDialog::getSaveFileName(this, tr("Export samples"),
                                                    tr("draws", "name of a file") + QStringLiteral(".csv"),
                                                    tr("Tables (*.csv)"));
        if (path.isEmpty()) return;
        if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".csv");
        exportSamples(path, dialog->draws(), dialog->wantsUsual());
    });
    dialog->open();
}

SampleExport* UncertaintyPage::exportSamples(const QString& path, int draws, bool withUsual) {
    auto* job = new SampleExport({document().plan(), {result(), other()}, withUsual, draws, path},
                                 document().catalogue(), this);
    connect(job, &SampleExport::failed, this,
            [this](const Error& error) { emit message(text::sentence(error)); });
    connect(job, &SampleExport::written, this, [this](const QString& target, int count) {
        const auto all = static_cast<std::uint64_t>(count);
        emit message(tr("Written to %1: %2.", "path, draws")
                         .arg(QDir::toNativeSeparators(target), text::drawsText(all, all)));
    });
    return job;
}

}  // namespace wattplan
