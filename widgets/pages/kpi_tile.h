#pragma once

#include <QFrame>

#include "core/plan/ids.h"
#include "widgets/guide/subject_source.h"
#include "widgets/text/number_format.h"

class QLabel;

namespace wattplan {

class ElidedLabel;

/// What a KPI shows.
struct KpiFigure {
    QString label{};
    text::FormattedNumber number{};
    QString detail{};        ///< the quiet line below
    QString reason{};        ///< why there is no number; shown instead of it, and of the detail
    ResultAddress result{};  ///< what is explained when it is clicked; invalid for none
    bool isMedian = false;   ///< the number is the P50 of draws, and the detail their P10 and P90
};

/// A small card with one number. A click, Enter or Space asks why it is what it is.
class KpiTile : public QFrame, public SubjectSource {
    Q_OBJECT

public:
    explicit KpiTile(QWidget* parent = nullptr);

    void show(const KpiFigure& figure);
    quint64 tag() const override;
    QString numberText() const;
    QString detailText() const;

signals:
    void explain(quint64 tag);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();

    ElidedLabel* m_label;
    QLabel* m_number;
    QLabel* m_median;
    ElidedLabel* m_unit;
    ElidedLabel* m_detail;
    ResultAddress m_result{};
};

}  // namespace wattplan
