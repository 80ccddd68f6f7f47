#pragma once

#include <QDialog>
#include <QProgressDialog>
#include <atomic>
#include <future>
#include <memory>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"
#include "core/result.h"

class QCheckBox;
class QSpinBox;
class QTimer;

namespace wattplan {

/// How many draws to write, and of which results.
class SampleDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int usualDraws = 65536;
    static constexpr int mostDraws = 10'000'000;

    explicit SampleDialog(QWidget* parent = nullptr);

    int draws() const;
    /// Whether the usual results of the plan are wanted too, beside those of the page.
    bool wantsUsual() const;
    QSpinBox& count() const { return *m_draws; }
    QCheckBox& usual() const { return *m_usual; }

private:
    QSpinBox* m_draws;
    QCheckBox* m_usual;
};

/// Writes single draws of a plan as CSV, as `wattplan-cli draw --samples` does, on a thread of its own, from
/// the moment it is made; shows how far it is where that takes longer than a moment, and ends when it is told
/// to. A file that was there is replaced only by a whole one.
class SampleExport : public QProgressDialog {
    Q_OBJECT

public:
    struct Request {
        Plan plan{};                           ///< as it is seen
        std::vector<ResultAddress> results{};  ///< those that the plan does not have are left out
        bool withUsual = false;                ///< the usual results after them
        int draws = 0;
        QString path{};
    };

    SampleExport(Request request, const catalog::Catalogue& catalogue, QWidget* parent);
    ~SampleExport() override;

signals:
    void written(const QString& path, int draws);
    void failed(const wattplan::Error& error);
    void cancelled();

private:
    struct Job;

    void look();

    std::unique_ptr<Job> m_job;
    QTimer* m_timer;
};

}  // namespace wattplan
