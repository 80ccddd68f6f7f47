#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/analysis/checks.h"
#include "core/analysis/fixes.h"
#include "widgets/document/background.h"
#include "widgets/pages/live_page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace wattplan {

class Card;
class CheckRow;
class SegmentSwitch;

/// All checks of the plan, gravest first, of one severity or object if the reader wants. Each can be mended
/// where it stands; a mend is one undo step. The ways to mend are tried out on a thread of its own.
class ChecksPage : public LivePage {
    Q_OBJECT

public:
    ChecksPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("checks"); }
    std::vector<TableOffer> tables() const override;
    QString badge() const override;
    bool badgeWarns() const override;
    bool makeNextPart() override;
    /// Whether the ways to mend are those of the plan as it stands, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience);

    /// Only checks of this severity; all if not given.
    void setSeverity(std::optional<analysis::Severity> severity);
    /// Only checks about this object; all if invalid.
    void setObject(ObjectId object);
    /// The checks shown, from the top.
    std::vector<CheckRow*> rows() const;

protected:
    void refresh() override;

private:
    struct Group {
        Card* card = nullptr;
        QLabel* more = nullptr;
        std::vector<CheckRow*> rows{};  ///< made so far; those not needed now are hidden
        std::size_t shown = 0;
    };
    /// The checks of a plan and, of each, what mends it.
    struct Mends {
        std::vector<analysis::Check> checks{};
        std::vector<std::vector<analysis::Fix>> fixes{};

        const std::vector<analysis::Fix>& of(const analysis::Check& check) const;
    };
    /// A button that was pressed while they were looked for.
    struct Wanted {
        analysis::Check check{};
        analysis::FixKind fix{};
    };

    void build();
    void askMends();
    void takeMends(Mends found);
    void showRows();
    CheckRow* row(Group& group, std::size_t index);
    void refreshFilters(const std::vector<analysis::Check>& found, const PlanView& view);
    void refreshGroup(analysis::Severity severity, const std::vector<analysis::Check>& checks,
                      const PlanView& view);
    void mend(const CheckRow& row, const std::vector<Edit>& edits);

    std::optional<analysis::Severity> m_severity{};
    ObjectId m_object{};
    std::vector<std::pair<QString, quint64>> m_items;  // of m_objects: names and objects
    SegmentSwitch* m_severities = nullptr;
    QLabel* m_label = nullptr;
    QComboBox* m_objects = nullptr;
    QLabel* m_none = nullptr;
    std::map<analysis::Severity, Group> m_groups;
    Mends m_mends;  // while others are looked for, those of the plan as it was
    bool m_areMendsOld = true;
    std::optional<Wanted> m_wanted;
    Background<Mends> m_finder;  // goes first, and with it its thread
};

}  // namespace wattplan
