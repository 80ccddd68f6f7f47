#include "widgets/tables/cell_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTimer>
#include <algorithm>

#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int listRows = 12;
constexpr int listWidth = 320;
constexpr int bubbleWidth = 360;

/// What several things that may be chosen become, "air: 3 | dry", one by one, their weights kept.
template <typename Function>
QString eachPart(const QString& text, const Function& become) {
    static const QRegularExpression between(QStringLiteral("\\s*[|｜]\\s*"));
    static const QRegularExpression weight(QStringLiteral("\\s*[:：]\\s*[0-9.]+\\s*%?\\s*$"));
    if (!text.contains(between)) return become(text);
    QStringList parts;
    for (const QString& part : text.split(between)) {
        const auto at = weight.match(part).capturedStart();
        parts += at < 0 ? become(part) : become(part.left(at)) + part.mid(at);
    }
    return parts.join(QStringLiteral(" | "));
}

}  // namespace

CellEditor::CellEditor(Refusal refusal, QWidget* parent)
    : QLineEdit(parent), m_refusal(std::move(refusal)), m_bubble(new QLabel(parent)) {
    setObjectName(QStringLiteral("cellEditor"));
    setFrame(false);
    m_bubble->setObjectName(QStringLiteral("cellReason"));
    m_bubble->setWordWrap(true);
    m_bubble->setMargin(6);
    m_bubble->setMaximumWidth(bubbleWidth);
    m_bubble->setAutoFillBackground(true);
    m_bubble->hide();
    connect(this, &QObject::destroyed, m_bubble, &QObject::deleteLater);
    // Typing on takes the reason away: it may be mended by now.
    connect(this, &QLineEdit::textEdited, this, [this] { setReason({}); });
}

void CellEditor::setChoices(const std::vector<std::pair<QString, QString>>& choices) {
    m_choices = choices;
    QStringList names;
    for (const auto& [key, name] : m_choices)
        names += name;
    auto* completer = new QCompleter(new QStringListModel(names, this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(listRows);
    completer->popup()->setMinimumWidth(listWidth);  // names are longer than their column
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        setText(name);
        // After the list has closed: the view deletes the editor on commit.
        QTimer::singleShot(0, this, &CellEditor::chosen);
    });
}

void CellEditor::open(const QString& stored) {
    m_opened = stored;
    m_shown = stored;
    if (hasChoices()) m_shown = eachPart(stored, [this](const QString& key) { return nameOf(key); });
    setText(m_shown);
    selectAll();
}

QString CellEditor::nameOf(const QString& key) const {
    const auto found = std::ranges::find(m_choices, key, &std::pair<QString, QString>::first);
    return found == m_choices.end() ? key : found->second;
}

QString CellEditor::stored() const {
    const QString typed = text();
    if (typed == m_shown) return m_opened;
    return hasChoices() ? eachPart(typed, [this](const QString& name) { return keyOf(name); }) : typed;
}

QString CellEditor::keyOf(const QString& typed) const {
    const auto matches = [&](const auto& choice) {
        return choice.second.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), matches);
    if (found != m_choices.end()) return found->first;
    // A part of one name is enough where it is a part of no other.
    const auto holds = [&](const auto& choice) {
        return !typed.trimmed().isEmpty() && choice.second.contains(typed.trimmed(), Qt::CaseInsensitive);
    };
    const auto first = std::find_if(m_choices.begin(), m_choices.end(), holds);
    if (first == m_choices.end() || std::find_if(first + 1, m_choices.end(), holds) != m_choices.end())
        return typed;
    return first->first;
}

bool CellEditor::validate() {
    const QString typed = stored();
    setReason(typed == m_opened ? QString() : m_refusal(typed));
    return m_reason.isEmpty();
}

void CellEditor::setReason(const QString& reason) {
    if (reason == m_reason) return;
    m_reason = reason;
    if (reason.isEmpty()) {
        m_bubble->hide();
        setStyleSheet({});
    } else {
        const theme::Palette& colours = theme::palette();
        setStyleSheet(QStringLiteral("border: 2px solid %1;").arg(colours.bad.name()));
        m_bubble->setStyleSheet(
            QStringLiteral("background: %1; color: %2; border: 1px solid %2; border-radius: 4px;")
                .arg(colours.badSoft.name(), colours.bad.name()));
        m_bubble->setText(reason);
        placeBubble();
        m_bubble->show();
        m_bubble->raise();
    }
    emit reasonChanged(m_reason);
}

void CellEditor::placeBubble() {
    const QWidget* area = parentWidget();
    if (area == nullptr) return;
    const int wide = std::min(bubbleWidth, std::max(120, area->width() - 8));
    m_bubble->setFixedWidth(wide);
    m_bubble->setFixedHeight(m_bubble->heightForWidth(wide));
    const int below = geometry().bottom() + 2;
    const int above = y() - m_bubble->height() - 2;
    const int left = std::clamp(x(), 0, std::max(0, area->width() - wide));
    if (below + m_bubble->height() <= area->height()) {
        m_bubble->move(left, below);
    } else if (above >= 0) {
        m_bubble->move(left, above);
    } else {  // beside it: what was typed stays in sight
        const int right = geometry().right() + 3;
        m_bubble->move(right + wide <= area->width() ? right : std::max(0, x() - wide - 3),
                       std::clamp(y(), 0, std::max(0, area->height() - m_bubble->height())));
    }
}

/// Enter while names are offered for what was typed: the only one is taken, of several the first is put into
/// the cell, for another Enter to take.
bool CellEditor::takeFirstOffered() {
    if (!hasChoices() || completer() == nullptr || text().trimmed().isEmpty() || text() == m_shown)
        return false;
    QAbstractItemView* list = completer()->popup();
    const QAbstractItemModel* offered = completer()->completionModel();
    if (!list->isVisible() || list->currentIndex().isValid() || offered->rowCount() == 0) return false;
    const QModelIndex first = offered->index(0, completer()->completionColumn());
    if (offered->rowCount() > 1) {
        list->setCurrentIndex(first);  // and with it the text
        return true;
    }
    setText(first.data().toString());
    list->hide();
    QTimer::singleShot(0, this, &CellEditor::chosen);
    return true;
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && takeFirstOffered()) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CellEditor::mouseDoubleClickEvent(QMouseEvent* event) {
    QLineEdit::mouseDoubleClickEvent(event);
    if (hasChoices()) selectAll();
}

void CellEditor::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    if (m_bubble->isVisible()) placeBubble();
}

void CellEditor::hideEvent(QHideEvent* event) {
    m_bubble->hide();
    QLineEdit::hideEvent(event);
}

void CellEditor::showEvent(QShowEvent* event) {
    QLineEdit::showEvent(event);
    if (!hasChoices() || m_offered) return;
    m_offered = true;
    // The whole list at once, when the view has put the editor in its place.
    QTimer::singleShot(0, this, [this] {
        if (!isVisible() || completer() == nullptr || text() != m_shown) return;
        completer()->setCompletionPrefix({});
        completer()->complete();
    });
}

void CellEditor::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    // The reason was said in the language before.
    if (event->type() == QEvent::LanguageChange && !m_reason.isEmpty()) validate();
}

}  // namespace wattplan
