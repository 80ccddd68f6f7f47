#pragma once

#include <QFrame>

#include "core/plan/what_if_edits.h"
#include "widgets/document/what_if_tree_model.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace wattplan {

class Display;
class Document;
class SnapshotPanel;

/// The tree of what-ifs and what can be done with the one that is selected: shown, renamed, noted on,
/// coloured, copied, moved by dragging, promoted, reset, deleted, its conflicts mended. Ticks choose what is
/// compared.
class WhatIfPanel : public QFrame {
    Q_OBJECT

public:
    WhatIfPanel(Document& document, const Display& display, QWidget* parent = nullptr);

    WhatIfTreeModel& tree() { return *m_model; }
    QTreeView& view() { return *m_view; }
    /// The verbs for the one selected, filled when it is about to be shown.
    QMenu& verbs() { return *m_verbs; }
    SnapshotPanel& snapshots() { return *m_snapshots; }
    WhatIfId selected() const;
    void select(WhatIfId whatIf);
    void retranslate();

signals:
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fillVerbs();
    void fillConflicts(WhatIfId whatIf);
    void fillColours(WhatIfId whatIf);
    QAction* add(QMenu& menu, const QString& text, std::function<Result<std::vector<Edit>>()> edits);
    void perform(Result<std::vector<Edit>> edits);
    void create();
    void removeSelected();
    void refreshDetail();

    Document& m_document;
    const Display& m_display;
    WhatIfTreeModel* m_model;
    WhatIfId m_selected{};  // while the tree is built anew
    QLabel* m_title = nullptr;
    QTreeView* m_view = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_conflicts = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_verbs = nullptr;
    SnapshotPanel* m_snapshots = nullptr;
};

/// Makes a what-if below the one that is shown, under a name that nobody has yet, and shows it.
Result<void> createWhatIf(Document& document);
/// A what-if of edits drafted for the plan as it is seen there, under a name; it is shown.
Result<void> keepAsWhatIf(Document& document, WhatIfId parent, const QString& name,
                          const std::vector<Edit>& edits);

}  // namespace wattplan
