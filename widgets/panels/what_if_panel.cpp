#include "widgets/panels/what_if_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/plan/what_if_conflicts.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/panels/snapshot_panel.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/what_if_text.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int rowHeight = 28;

/// A name in the colour that is seen when it is the what-if shown, its changes behind it.
class TreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const theme::Palette& colours = theme::palette();
        const bool isShown = index.data(WhatIfTreeModel::ShownRole).toBool();
        shown.font.setBold(isShown);
        const QString changes = index.data(WhatIfTreeModel::ChangesRole).toString();
        QFont small = shown.font;
        small.setBold(false);
        small.setPixelSize(theme::pixelSize(theme::TextSize::small));
        const int changesWidth = changes.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(changes) + 8;
        const QString name = shown.text;
        shown.text.clear();
        const QStyle* style = shown.widget ? shown.widget->style() : nullptr;
        if (!style) return;
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
        QRect line = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget);
        line.setRight(shown.rect.right() - 4);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            colours.of(static_cast<theme::Tone>(index.data(WhatIfTreeModel::ColourRole).toInt())));
        painter->drawEllipse(QPointF(line.left() + 5.0, line.center().y() + 1.0), 4.0, 4.0);
        line.setLeft(line.left() + 16);
        painter->setFont(small);
        painter->setPen(index.data(WhatIfTreeModel::ConflictRole).toBool() ? colours.bad : colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, changes);
        line.setRight(line.right() - changesWidth);
        painter->setFont(shown.font);
        painter->setPen(isShown ? colours.accent : colours.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(shown.font).elidedText(name, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

QIcon swatch(theme::Tone tone) {
    constexpr int side = 12;
    QPixmap picture(side, side);
    picture.fill(theme::palette().of(tone));
    return QIcon(picture);
}

}  // namespace

Result<void> createWhatIf(Document& document) {
    const Plan& whole = document.whole();
    const WhatIfId made = whole.nextWhatIfId();
    WhatIfHead head;
    head.parent = document.whatIf();
    head.name = WhatIfPanel::tr("What-if %1", "number").arg(made.value).toStdString();
    if (auto done = document.applyToTree(WhatIfEditor(whole).create(head)); !done) return done;
    document.show(made);
    return {};
}

Result<void> keepAsWhatIf(Document& document, WhatIfId parent, const QString& name,
                          const std::vector<Edit>& edits) {
    const Plan& whole = document.whole();
    const WhatIfId made = whole.nextWhatIfId();
    WhatIfHead head;
    head.parent = parent;
    head.name = name.toStdString();
    if (auto done = document.applyToTree(WhatIfEditor(whole).createFrom(head, edits)); !done) return done;
    document.show(made);
    return {};
}

WhatIfPanel::WhatIfPanel(Document& document, const Display& display, QWidget* parent)
    : QFrame(parent), m_document(document), m_display(display), m_model(new WhatIfTreeModel(document, this)) {
    theme::setRole(this, theme::Role::panel);
    build();
    retranslate();
    // What was selected stays so where it hangs now.
    connect(m_model, &WhatIfTreeModel::modelAboutToBeReset, m_view, [this] { m_selected = selected(); });
    connect(m_model, &WhatIfTreeModel::modelReset, m_view, [this] {
        m_view->expandAll();
        select(m_document.whole().findWhatIf(m_selected) ? m_selected : m_document.whatIf());
    });
    connect(m_model, &WhatIfTreeModel::refreshed, this, &WhatIfPanel::refreshDetail);
    connect(&document, &Document::whatIfShown, this, [this] { select(m_document.whatIf()); });
    connect(m_model, &WhatIfTreeModel::refused, this, &WhatIfPanel::message);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WhatIfPanel::refreshDetail);
    const auto show = [this](const QModelIndex& index) { m_document.show(m_model->whatIfAt(index)); };
    connect(m_view, &QTreeView::doubleClicked, this, show);
    const auto* remove =
        new QShortcut(keysOf(Shortcut::deleteWhatIf).front(), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &WhatIfPanel::removeSelected);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_view->indexAt(at).isValid()) m_verbs->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_verbs, &QMenu::aboutToShow, this, &WhatIfPanel::fillVerbs);
    connect(m_add, &QToolButton::clicked, this, &WhatIfPanel::create);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        const WhatIf* whatIf = m_document.whole().findWhatIf(selected());
        if (whatIf && m_note->text().toStdString() != whatIf->note)
            perform(WhatIfEditor(m_document.whole()).setNote(whatIf->id, m_note->text().toStdString()));
    });
    select(document.whatIf());
}

void WhatIfPanel::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 10);
    rows->setSpacing(8);
    auto* head = new QHBoxLayout;
    m_title = new QLabel(this);
    theme::setRole(m_title, theme::Role::title);
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("add-what-if"));
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("what-if-verbs"));
    m_more->setText(QStringLiteral("⋯"));
    m_verbs = new QMenu(m_more);
    m_more->setMenu(m_verbs);
    m_more->setPopupMode(QToolButton::InstantPopup);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_more);
    rows->addLayout(head);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("what-ifs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TreeDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(14);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::CopyAction);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->expandAll();
    rows->addWidget(m_view, 1);
    m_conflicts = new QLabel(this);
    m_conflicts->setWordWrap(true);
    theme::setRole(m_conflicts, theme::Role::bad);
    rows->addWidget(m_conflicts);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("what-if-note"));
    rows->addWidget(m_note);
    m_snapshots = new SnapshotPanel(m_document, this);
    rows->addSpacing(6);
    rows->addWidget(m_snapshots);
    connect(m_snapshots, &SnapshotPanel::message, this, &WhatIfPanel::message);
}

void WhatIfPanel::retranslate() {
    m_title->setText(tr("What-ifs"));
    m_add->setText(tr("+ What-if"));
    m_add->setToolTip(tr("A what-if below the one that is shown"));
    m_more->setAccessibleName(tr("What can be done with the what-if selected"));
    m_more->setToolTip(m_more->accessibleName());
    m_view->setAccessibleName(tr("What-ifs"));
    m_note->setPlaceholderText(tr("Note on this what-if"));
    m_note->setAccessibleName(tr("Note on this what-if"));
    m_snapshots->retranslate();
    m_model->refreshTexts();
    refreshDetail();
}

WhatIfId WhatIfPanel::selected() const {
    return m_model->whatIfAt(m_view->currentIndex());
}

void WhatIfPanel::select(WhatIfId whatIf) {
    m_view->setCurrentIndex(m_model->indexOf(whatIf));
    refreshDetail();
}

void WhatIfPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    refreshDetail();
}

void WhatIfPanel::refreshDetail() {
    if (!isVisible()) return;  // when it is shown
    const WhatIf* whatIf = m_document.whole().findWhatIf(selected());
    m_note->setEnabled(whatIf != nullptr && !m_document.isReadOnly());
    if (!m_note->hasFocus() || !whatIf)
        m_note->setText(whatIf ? QString::fromStdString(whatIf->note) : QString());
    m_add->setEnabled(!m_document.isReadOnly());
    QStringList lines;
    if (whatIf)
        for (const Conflict& conflict : conflicts(m_document.whole(), whatIf->id))
            lines += text::conflictText(conflict, m_document.whole(), m_document.catalogue(),
                                        m_display.language());
    m_conflicts->setText(lines.join(u'\n'));
    m_conflicts->setVisible(!lines.isEmpty());
}

void WhatIfPanel::perform(Result<std::vector<Edit>> edits) {
    const auto done = m_document.applyToTree(std::move(edits));
    if (!done)
        emit message(
            text::sentence(done.error(), m_document.plan(), m_document.catalogue(), m_display.language()));
}

void WhatIfPanel::create() {
    if (const auto done = createWhatIf(m_document); !done) return emit message(text::sentence(done.error()));
    select(m_document.whatIf());
    m_view->edit(m_view->currentIndex());
}

// What follows it is asked for by the menu.
void WhatIfPanel::removeSelected() {
    const Plan& whole = m_document.whole();
    const WhatIfId id = selected();
    if (!whole.findWhatIf(id) || m_document.isReadOnly()) return;
    if (WhatIfTree(whole).children(id).empty())
        return perform(WhatIfEditor(whole).remove(id, WhatIfEditor::Children::reparent));
    m_verbs->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
}

QAction* WhatIfPanel::add(QMenu& menu, const QString& text,
                          std::function<Result<std::vector<Edit>>()> edits) {
    QAction* action = menu.addAction(text);
    connect(action, &QAction::triggered, this, [this, edits = std::move(edits)] { perform(edits()); });
    return action;
}

void WhatIfPanel::fillVerbs() {
    using Children = WhatIfEditor::Children;
    using Scope = WhatIfEditor::Scope;
    m_verbs->clear();
    const Plan& whole = m_document.whole();
    const WhatIfId id = selected();
    QAction* show = m_verbs->addAction(tr("Show it"));
    show->setEnabled(id != m_document.whatIf());
    connect(show, &QAction::triggered, this, [this, id] { m_document.show(id); });
    const WhatIf* whatIf = whole.findWhatIf(id);
    if (!whatIf || m_document.isReadOnly()) return;
    connect(m_verbs->addAction(tr("Rename")), &QAction::triggered, this,
            [this] { m_view->edit(m_view->currentIndex()); });
    fillColours(id);
    m_verbs->addSeparator();
    const std::string copyName = tr("%1, copy", "what-if").arg(text::whatIfName(id, whole)).toStdString();
    const bool hasChildren = !WhatIfTree(whole).children(id).empty();
    add(*m_verbs, tr("Copy"), [this, id, copyName] {
        return WhatIfEditor(m_document.whole()).duplicate(id, Scope::alone, copyName);
    });
    if (hasChildren)
        add(*m_verbs, tr("Copy with what follows it"), [this, id, copyName] {
            return WhatIfEditor(m_document.whole()).duplicate(id, Scope::withDescendants, copyName);
        });
    add(*m_verbs, tr("Promote into %1", "parent").arg(text::whatIfName(whatIf->parent, whole)),
        [this, id] { return WhatIfEditor(m_document.whole()).promote(id); });
    add(*m_verbs, tr("Reset all its changes"), [this, id] {
        return WhatIfEditor(m_document.whole()).resetAll(id);
    })->setEnabled(whatIf->changeCount() > 0);
    fillConflicts(id);
    m_verbs->addSeparator();
    // What follows it is asked for here, once, by the verb that is chosen.
    add(*m_verbs,
        hasChildren
            ? tr("Delete; what follows it follows %1", "parent").arg(text::whatIfName(whatIf->parent, whole))
            : tr("Delete"),
        [this, id] { return WhatIfEditor(m_document.whole()).remove(id, Children::reparent); });
    if (hasChildren)
        add(*m_verbs, tr("Delete with what follows it"),
            [this, id] { return WhatIfEditor(m_document.whole()).remove(id, Children::remove); });
}

void WhatIfPanel::fillColours(WhatIfId whatIf) {
    QMenu* colours = m_verbs->addMenu(tr("Colour"));
    const WhatIf* shown = m_document.whole().findWhatIf(whatIf);
    const auto entry = [&](const QString& text, std::optional<int> colour) {
        QAction* action = add(*colours, text, [this, whatIf, colour] {
            return WhatIfEditor(m_document.whole()).setColour(whatIf, colour);
        });
        action->setCheckable(true);
        action->setChecked(shown->colour == colour);
        return action;
    };
    entry(tr("By its place in the tree"), std::nullopt);
    const QStringList names{tr("Blue"),   tr("Sky blue"),  tr("Green"),  tr("Purple"),
                            tr("Orange"), tr("Vermilion"), tr("Yellow"), tr("Grey")};
    for (int i = 0; i < names.size(); ++i)
        entry(names[i], i)->setIcon(swatch(static_cast<theme::Tone>(i)));
}

void WhatIfPanel::fillConflicts(WhatIfId whatIf) {
    for (const Conflict& conflict : conflicts(m_document.whole(), whatIf)) {
        QMenu* mends = m_verbs->addMenu(
            text::conflictText(conflict, m_document.whole(), m_document.catalogue(), m_display.language()));
        for (const Conflict::Mend& mend : conflict.mends)
            add(*mends, text::mendText(mend.type),
                [edits = mend.edits] { return Result<std::vector<Edit>>(edits); });
    }
}

}  // namespace wattplan
