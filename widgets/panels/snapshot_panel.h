#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeWidget;

namespace wattplan {

class Document;

/// The snapshots of the plan: taken under a name, ticked to be compared with now, opened again, restored as a
/// what-if, deleted.
class SnapshotPanel : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotPanel(Document& document, QWidget* parent = nullptr);

    void retranslate();
    /// Those that are ticked, oldest first.
    std::vector<std::int64_t> compared() const;
    QTreeWidget& list() const { return *m_list; }
    /// The verbs for the one selected, filled when it is about to be shown.
    QMenu& verbs() const { return *m_verbs; }
    QLineEdit& name() const { return *m_name; }
    QPushButton& takeButton() const { return *m_take; }

signals:
    void comparedChanged();
    /// A reader wants to see the plan as it stood then.
    void openWanted(qint64 id);
    void message(const QString& sentence);

private:
    void fill();
    void fillVerbs();
    void take();
    std::int64_t selected() const;

    Document& m_document;
    QLabel* m_title;
    QTreeWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_take;
    QMenu* m_verbs;
};

}  // namespace wattplan
