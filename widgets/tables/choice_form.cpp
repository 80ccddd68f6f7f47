#include "widgets/tables/choice_form.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/analysis/alternatives.h"
#include "core/analysis/open_choices.h"
#include "core/analysis/sweep_setup.h"
#include "widgets/document/field_table_model.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

enum Column { nameColumn, weightColumn, shareColumn };
constexpr int keyRole = Qt::UserRole;
constexpr int weightWidth = 72;
constexpr int listHeight = 280;

bool isTicked(const QTreeWidgetItem& item) {
    return item.checkState(nameColumn) == Qt::Checked;
}

/// Nothing where it is no number above 0.
double weightOf(const QTreeWidgetItem& item) {
    bool isNumber = false;
    const double weight = item.text(weightColumn).trimmed().toDouble(&isNumber);
    return isNumber && weight > 0.0 && std::isfinite(weight) ? weight : 0.0;
}

QString percentText(double share) {
    return QStringLiteral("%1%2%").arg(std::lround(100.0 * share)).arg(QChar(text::noBreakSpace));
}

}  // namespace

bool takesChoices(const FieldTableModel& table, const QModelIndex& source) {
    const FieldSpec* field = source.isValid() ? table.fieldAt(source.column()) : nullptr;
    if (field == nullptr || !analysis::isChoice(*field) || ownerField(field->kind) == field) return false;
    const auto address = table.addressAt(source);
    return address && !table.document().inPlan(address->object).isCatalogue() &&
           (table.flags(source) & Qt::ItemIsEditable) != 0;
}

ChoiceForm::ChoiceForm(FieldTableModel& table, const QModelIndex& source, QWidget* parent)
    : QDialog(parent), m_table(table), m_cell(source), m_field(*table.fieldAt(source.column())) {
    build();
    fill();
    review();
}

void ChoiceForm::build() {
    const QString object = m_table.headerData(m_cell.row(), Qt::Vertical).toString();
    setWindowTitle(tr("Open choice: %1, %2", "field, object").arg(text::fieldLabel(m_field.id), object));
    setMinimumWidth(480);
    auto* rows = new QVBoxLayout(this);
    auto* how = new QLabel(tr("Tick all that may still be chosen. A weight says how likely each is."), this);
    how->setWordWrap(true);
    rows->addWidget(how);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    rows->addWidget(m_filter);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(tr("What may be chosen"));
    m_list->setHeaderLabels({tr("What may be chosen"), tr("Weight"), tr("Chance")});
    for (const int column : {weightColumn, shareColumn})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(listHeight);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    for (const int column : {weightColumn, shareColumn})
        m_list->header()->resizeSection(column, weightWidth);
    rows->addWidget(m_list, 1);
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(this);
    m_set = buttons->addButton(tr("Leave it open"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    theme::setRole(m_set, theme::Role::primary);
    rows->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceForm::show);
    connect(m_list, &QTreeWidget::itemChanged, this, &ChoiceForm::review);
    // A weight is edited where it stands; elsewhere a row is ticked.
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == weightColumn && isTicked(*item)) m_list->editItem(item, column);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoiceForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChoiceForm::fill() {
    const QSignalBlocker quiet(m_list);
    const Document& document = m_table.document();
    const FieldAddress address = *m_table.addressAt(m_cell);
    const Plan& plan = document.plan();
    const catalog::Catalogue& catalogue = document.catalogue();
    m_present = QString::fromStdString(analysis::choiceKey(
        plan, catalogue, analysis::presentChoice(*document.find(address.object), m_field)));
    for (const auto& [key, name] : m_table.choicesAt(m_cell)) {
        auto* item = new QTreeWidgetItem(m_list, {name, {}, {}});
        item->setData(nameColumn, keyRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsEditable);
        item->setCheckState(nameColumn, Qt::Unchecked);
        item->setTextAlignment(weightColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(shareColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (const auto open = analysis::openChoice(plan, catalogue, address)) {
        for (std::size_t i = 0; i < open->values.size(); ++i)
            tick(QString::fromStdString(analysis::choiceKey(plan, catalogue, open->values[i])),
                 text::exactText(open->weights[i]));
    } else {
        tick(m_present);
    }
    if (QTreeWidgetItem* present = itemOf(m_present)) m_list->scrollToItem(present);
}

QTreeWidgetItem* ChoiceForm::itemOf(const QString& key) const {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(nameColumn, keyRole).toString() == key)
            return m_list->topLevelItem(i);
    return nullptr;
}

void ChoiceForm::tick(const QString& key, const QString& weight) {
    QTreeWidgetItem* item = itemOf(key);
    if (item == nullptr) return;
    item->setCheckState(nameColumn, Qt::Checked);
    item->setText(weightColumn, weight);
}

void ChoiceForm::untick(const QString& key) {
    if (QTreeWidgetItem* item = itemOf(key)) item->setCheckState(nameColumn, Qt::Unchecked);
}

// What is ticked stays in sight.
void ChoiceForm::show(const QString& part) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        item->setHidden(!isTicked(*item) &&
                        !item->text(nameColumn).contains(part.trimmed(), Qt::CaseInsensitive));
    }
}

QString ChoiceForm::typed() const {
    QStringList parts;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem& item = *m_list->topLevelItem(i);
        if (!isTicked(item)) continue;
        const QString key = item.data(nameColumn, keyRole).toString();
        parts += weightOf(item) == 1.0 ? key
                                       : QStringLiteral("%1: %2").arg(key, item.text(weightColumn).trimmed());
    }
    // One alone is chosen, whatever its weight.
    if (parts.size() == 1) return parts.front().section(u':', 0, 0);
    return parts.join(QStringLiteral(" | "));
}

QString ChoiceForm::words() const {
    return m_words->text();
}

void ChoiceForm::review() {
    const QSignalBlocker quiet(m_list);
    double total = 0.0;
    int ticked = 0;
    const QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        if (!isTicked(item)) continue;
        if (item.text(weightColumn).isEmpty()) item.setText(weightColumn, QStringLiteral("1"));
        const bool isPresent = item.data(nameColumn, keyRole).toString() == m_present;
        if (first == nullptr || isPresent) first = &item;
        total += weightOf(item);
        ++ticked;
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        if (!isTicked(item)) item.setText(weightColumn, {});
        item.setText(shareColumn,
                     isTicked(item) && total > 0.0 ? percentText(weightOf(item) / total) : QString());
    }
    const QString refusal = ticked == 0 ? tr("Tick at least one.") : m_table.refusal(m_cell, typed());
    m_set->setEnabled(refusal.isEmpty());
    m_set->setText(ticked == 1 ? tr("Make this choice") : tr("Leave it open"));
    theme::setRole(m_words, refusal.isEmpty() ? theme::Role::caption : theme::Role::bad);
    if (!refusal.isEmpty())
        m_words->setText(refusal);
    else if (ticked == 1)
        m_words->setText(tr("Nothing is left open: %1.").arg(first->text(nameColumn)));
    else
        m_words->setText(
            tr("The plan is computed with %1. With ranges on, results are drawn from all that is "
               "ticked.")
                .arg(first->text(nameColumn)));
}

void ChoiceForm::accept() {
    const auto done = m_table.document().setText(*m_table.addressAt(m_cell), typed());
    if (done) return QDialog::accept();
    theme::setRole(m_words, theme::Role::bad);
    m_words->setText(m_table.sentence(done.error()));
}

}  // namespace wattplan
