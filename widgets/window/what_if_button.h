#pragma once

#include <QPointer>
#include <QToolButton>

#include "core/plan/ids.h"
#include "widgets/text/language.h"

namespace wattplan {

class Document;

/// Says in the toolbar which what-if is shown, and leads to the others: its menu shows the tree, makes a new
/// one, and keeps the newest edits as one.
class WhatIfButton : public QToolButton {
    Q_OBJECT

public:
    explicit WhatIfButton(QWidget* parent = nullptr);

    void setDocument(Document& document);
    void retranslate(text::Language language);

signals:
    void compareWanted();
    void message(const QString& sentence);

private:
    void refresh();
    void fill();
    void fillKeep(QMenu& menu);
    void keepFrom(std::size_t step);

    QPointer<Document> m_document;
    text::Language m_language = text::Language::en;
    QMenu* m_menu;
};

}  // namespace wattplan
