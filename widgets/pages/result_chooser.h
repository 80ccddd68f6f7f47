#pragma once

#include <QToolButton>
#include <span>
#include <vector>

#include "core/analysis/comparison.h"
#include "widgets/document/document.h"

class QMenu;

namespace wattplan {

/// Which results of the whole plan are compared, and in which order: that in which they are ticked. Kept in
/// the plan. The menu stays open while results are ticked.
class ResultChooser : public QToolButton {
    Q_OBJECT

public:
    explicit ResultChooser(Document& document, QWidget* parent = nullptr);

    void retranslate();
    /// Those that are chosen; none for the usual ones.
    std::vector<ResultId> chosen() const;
    /// Those that are shown, which are ticked.
    void setShown(std::span<const analysis::ComparedResult> results);

signals:
    void chose();
    void message(const QString& sentence);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void keep(const std::vector<ResultId>& results);
    FieldAddress place() const;

    Document& m_document;
    QMenu* m_menu;
    std::vector<ResultId> m_shown{};
};

}  // namespace wattplan
