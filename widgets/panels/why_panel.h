#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include "widgets/guide/subject_source.h"

class QPushButton;
class QTextBrowser;
class QUrl;

namespace wattplan {

class Display;
class Document;

/// The panel at the right: why the number that was last asked about is what it is, kept up to date with every
/// edit. Steps that the reader opened stay open.
class WhyPanel : public QFrame, public SubjectSource {
    Q_OBJECT

public:
    WhyPanel(Document& document, Display& display, QWidget* parent = nullptr);

    /// Shows the node of a result or input by its tag.
    void explain(quint64 tag);
    quint64 tag() const override { return m_tag; }
    /// What is shown, as plain text.
    QString plainText() const;

signals:
    /// An input was clicked: show its cell.
    void goTo(quint64 tag);
    /// What moves the result that is shown most, and what would bring it elsewhere.
    void seekWanted(quint64 tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void write();
    bool replaceChanged(const QStringList& paragraphs);
    void scheduleWriting();

    Document& m_document;
    Display& m_display;
    QTextBrowser* m_browser;
    QPushButton* m_seek;  // of results that are numbers
    QSet<QString> m_toggled;
    QStringList m_paragraphs;  // as they stand in the browser
    quint64 m_tag = 0;
    QTimer m_writing;
    QElapsedTimer m_sinceWriting;  // after an edit
};

}  // namespace wattplan
