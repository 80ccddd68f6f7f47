#include "widgets/charts/note_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace wattplan::charts {
namespace {

constexpr int shortestLine = 260;
constexpr int apart = 8;  // from the place
constexpr int longestNote = 200;

}  // namespace

NoteEditor::NoteEditor(const QString& text, QWidget* chart)
    : QFrame(chart, Qt::Popup), m_line(new QLineEdit(text, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("noteEditor"));
    setFocusProxy(m_line);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_line);
    m_line->setMinimumWidth(shortestLine);
    m_line->setMaxLength(longestNote);
    m_line->setAccessibleName(tr("Note"));
    m_line->setPlaceholderText(text.isEmpty() ? tr("Write a note, press Enter")
                                              : tr("No words: the note goes"));
    m_line->selectAll();
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        emit written(m_line->text().simplified());
        close();
    });
}

void NoteEditor::openAt(const QPoint& place) {
    adjustSize();
    const QRect inside = parentWidget()->rect().adjusted(0, 0, -width(), -height());
    const QPoint corner(std::clamp(place.x() + apart, inside.left(), std::max(inside.left(), inside.right())),
                        std::clamp(place.y() + apart, inside.top(), std::max(inside.top(), inside.bottom())));
    move(parentWidget()->mapToGlobal(corner));
    show();
    m_line->setFocus();
}

void NoteEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace wattplan::charts
