#pragma once

#include <QLineEdit>
#include <QModelIndex>
#include <functional>
#include <utility>
#include <vector>

class QLabel;

namespace wattplan {

/// The editor of one cell: a line that says under itself why its text can't stand. For references and choices
/// it completes names and offers them all.
class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    /// `refusal` gives the reason why a text can't stand, "" when it can; it is asked with what would be
    /// stored (the key of a choice).
    using Refusal = std::function<QString(const QString&)>;
    CellEditor(Refusal refusal, QWidget* parent);

    /// Keys and names to choose from; `required` says that none is no choice.
    void setChoices(const std::vector<std::pair<QString, QString>>& choices);
    /// Opens with this text: of a choice the key.
    void open(const QString& stored);
    /// What would be stored: the key of a name typed or chosen, or of each of several that are left open
    /// ("Air: 3 | Dry"), else the text as it stands.
    QString stored() const;
    bool hasChoices() const { return !m_choices.empty(); }
    /// Whether the text can stand. Shows the reason when it can't.
    bool validate();
    const QString& reason() const { return m_reason; }

    bool fillsSelection = false;  ///< its text goes into every cell selected, not into its own alone

signals:
    /// A name was chosen from the list: the cell can be committed.
    void chosen();
    /// The reason changed; empty when there is none.
    void reasonChanged(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setReason(const QString& reason);
    bool takeFirstOffered();
    void placeBubble();

    Refusal m_refusal;
    QString nameOf(const QString& key) const;
    QString keyOf(const QString& typed) const;

    std::vector<std::pair<QString, QString>> m_choices;
    QString m_opened;  // as it was opened: what is stored, and as it is shown
    QString m_shown;
    QString m_reason;
    QLabel* m_bubble;
    bool m_offered = false;
};

}  // namespace wattplan
