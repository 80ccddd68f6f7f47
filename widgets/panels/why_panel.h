#pragma once

#include <QWidget>
#include <set>

#include "core/graph/node.h"

class QLabel;
class QTextBrowser;

namespace wattplan {

class Display;
class Document;

/// The panel at the right: why the number that was last asked about is what it is, kept up to date with every
/// edit.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    WhyPanel(Document& document, Display& display, QWidget* parent = nullptr);

    /// Shows the node of a result or input by its tag.
    void explain(quint64 tag);
    quint64 tag() const { return m_tag; }
    /// What is shown, as plain text.
    QString plainText() const;

signals:
    /// An input was clicked: show its cell.
    void goTo(quint64 tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void follow(const QString& target);

    Document& m_document;
    Display& m_display;
    QLabel* m_title;
    QTextBrowser* m_text;
    quint64 m_tag = 0;
    std::set<graph::NodeId> m_unfolded;
};

}  // namespace wattplan
