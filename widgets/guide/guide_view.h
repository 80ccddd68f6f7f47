#pragma once

#include <QTextBrowser>

#include "widgets/text/guide_sections.h"

namespace wattplan {

/// A chapter of the guide as it is read: headings, tables and code in the look of the theme, with an anchor
/// at each heading. It follows no link itself.
class GuideView : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);

    void show(const text::GuideChapter& chapter);
    /// Brings the heading of an anchor to the top; false for none.
    bool goTo(const QString& anchor);
    /// How far the reader scrolled from where `goTo` led last [pixels].
    int scrolledOn() const;
    /// The anchor of the section at the top of what is seen.
    QString anchorInView() const;
    /// Marks every place where one of the words stands, and brings the first from an anchor on into view.
    void highlight(const QStringList& words, const QString& fromAnchor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void style(QTextDocument& chapter) const;
    void styleTables(QTextFrame* frame) const;
    void fitWidth();

    QTextDocument* m_shown = nullptr;
    struct {
        QString anchor{};
        int scrolled = 0;
    } m_wentTo;
    QStringList m_anchors;  // of the headings, in their order
};

}  // namespace wattplan
