#pragma once

#include <QIcon>
#include <QListWidget>
#include <vector>

#include "core/analysis/checks.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// The checks of a plan, gravest first: a mark and a sentence each. A click or Enter asks for the field where
/// it is mended.
class CheckList : public QListWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void show(const std::vector<analysis::Check>& checks, const PlanView& view);

signals:
    void goToRequested(quint64 tag);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        analysis::Severity severity{};
        QString sentence;
        quint64 tag = 0;
        bool operator==(const Row&) const = default;
    };
    void fill();
    void fitRows();
    void ask(const QListWidgetItem* item);

    std::vector<Row> m_rows;
    QColor m_ink;  // of the theme the icons were painted in
};

/// The mark of a severity, told apart by shape as well as by colour, in the theme now in force.
QIcon severityIcon(analysis::Severity severity, qreal devicePixelRatio);

/// How many of the checks found something, and how many passed: "1 error · 5 warnings · 4 passed".
QString checkCounts(const std::vector<analysis::Check>& checks);

}  // namespace wattplan
