#pragma once

#include <QProgressDialog>
#include <atomic>
#include <future>
#include <memory>
#include <optional>

#include "core/catalog/catalogue.h"
#include "core/exchange/plan_sheet.h"
#include "core/plan/plan.h"
#include "core/result.h"
#include "widgets/text/number_format.h"

class QTimer;

namespace wattplan {

/// Writes a plan as a workbook of live formulas on a thread of its own, from the moment it is made; shows how
/// far it is where that takes longer than a moment, and ends when it is told to. The language must not change
/// meanwhile: it is modal to its window. A file that was there is replaced only by a whole one.
class SheetExport : public QProgressDialog {
    Q_OBJECT

public:
    SheetExport(const Plan& plan, const catalog::Catalogue& catalogue, const text::NumberFormat& numbers,
                const QString& path, QWidget* parent);
    ~SheetExport() override;

signals:
    void written(const QString& path, int formulas);
    void failed(const wattplan::Error& error);
    void cancelled();

private:
    struct Job;

    void look();

    std::unique_ptr<Job> m_job;
    QTimer* m_timer;
};

}  // namespace wattplan
