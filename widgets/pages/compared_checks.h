#pragma once

#include <vector>

#include "widgets/pages/compare_figures.h"
#include "widgets/pages/parts.h"

namespace wattplan {

class CheckRow;

/// Warnings and errors of what-ifs side by side. What mends one makes a what-if of its own.
class ComparedChecks : public Card {
    Q_OBJECT

public:
    using Card::Card;

    /// By plan and check, of the first of them; see Comparison::fixes.
    using Fixes = std::vector<std::vector<std::vector<analysis::Fix>>>;
    static constexpr std::size_t mostRows = 12;  // nobody reads on here: the page of checks has them all

    /// Without fixes until these are found.
    void show(const ComparedView& view, const Fixes& fixes);
    /// The rows in use, in their order.
    std::vector<CheckRow*> rows() const;

signals:
    /// A fix of what was found in a what-if is wanted as a what-if below it.
    void keepWanted(quint32 whatIf, const QString& name, const std::vector<wattplan::Edit>& edits);

private:
    struct Place {
        QLabel* heading = nullptr;
        CheckRow* row = nullptr;
        quint32 whatIf = 0;
    };
    Place& place(std::size_t index);

    std::vector<Place> m_places;
    std::size_t m_used = 0;
    QLabel* m_more = nullptr;
};

}  // namespace wattplan
