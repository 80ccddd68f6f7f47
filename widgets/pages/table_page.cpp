#include "widgets/pages/table_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/tables/form_panel.h"
#include "widgets/tables/table_view.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int shortestTable = 148;  // heading, columns, two rows

constexpr int margin = 14;
constexpr int spacing = 12;

std::vector<TableColumn> columnsOf(const TablePageSpec::Table& table) {
    std::vector<TableColumn> columns{{TableColumn::Type::name, {}, {}}};
    for (const std::string_view key : table.first)
        columns.push_back(key.front() == '=' ? TableColumn::ofResult(table.kind, key.substr(1))
                                             : TableColumn::ofField(table.kind, key));
    if (table.rest == Rest::leftOut) {
        columns.push_back({TableColumn::Type::key, {}, {}});
        return columns;
    }
    for (const TableColumn& column : allColumns(table.kind))
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) columns.push_back(column);
    return columns;
}

QString sentenceStart(const QString& words) {
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString titleOf(const TablePageSpec::Table& table) {
    return table.title.empty() ? sentenceStart(text::kindText(table.kind, text::Plural::yes))
                               : text::translate(table.title);
}

}  // namespace

TablePage::TablePage(Document& document, Display& display, const TablePageSpec& spec, QWidget* parent)
    : Page(document, display, parent), m_spec(spec) {
    theme::setRole(this, theme::Role::page);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    addForms();
    prepareTables();
}

bool TablePage::makeNextPart() {
    if (m_tables.size() == m_spec.tables.size()) return false;
    addTable(m_spec.tables[m_tables.size()]);
    retranslate();
    emit badgeChanged();
    return m_tables.size() < m_spec.tables.size();
}

void TablePage::addForms() {
    if (m_spec.forms.empty()) return;
    auto* inside = new QWidget;
    theme::setRole(inside, theme::Role::page);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (const Kind kind : m_spec.forms) {
        auto* panel = new FormPanel(document(), display(), kind, inside);
        row->addWidget(panel, kind == Kind::finance ? 4 : 3, Qt::AlignTop);  // it has the longest units
        connect(panel, &FormPanel::explain, this, &Page::explain);
        connect(panel, &FormPanel::message, this, &Page::message);
        m_forms.push_back(panel);
    }
    auto* area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    layout()->addWidget(area);
}

void TablePage::forward(TablePanel* panel) {
    connect(panel, &TablePanel::explain, this, &Page::explain);
    connect(panel, &TablePanel::message, this, &Page::message);
    connect(panel, &TablePanel::rowsChanged, this, &Page::badgeChanged);
    m_tables.push_back(panel);
}

void TablePage::prepareTables() {
    auto* box = static_cast<QVBoxLayout*>(layout());
    if (m_spec.layout == TableLayout::tabs) {
        m_tabs = new QTabBar(this);
        m_tabs->setDrawBase(false);
        m_tabs->setExpanding(false);
        m_stack = new QStackedWidget(this);
        box->addWidget(m_tabs);
        box->addWidget(m_stack, 1);
        connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    } else {
        m_splitter = new QSplitter(Qt::Vertical, this);
        m_splitter->setHandleWidth(spacing);
        m_splitter->setChildrenCollapsible(false);
        m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
        box->addWidget(m_splitter, 1);
    }
}

void TablePage::addTable(const TablePageSpec::Table& table) {
    TablePlan plan{table.kind,
                   columnsOf(table),
                   isLibrary(table.kind) ? TableRows::planAndCatalogue : TableRows::planOnly,
                   {},
                   table.key,
                   table.title};
    if (table.owner != Kind::plan) plan.owner = [this, owner = table.owner] { return ownerFor(owner); };
    auto* panel = new TablePanel(document(), display(), std::move(plan), this);
    forward(panel);
    if (m_stack != nullptr) {
        m_tabs->addTab(QString());
        m_stack->addWidget(panel);
    } else {
        panel->setMinimumHeight(shortestTable);
        m_splitter->addWidget(panel);
    }
}

void TablePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_splitter == nullptr || m_isShared) return;
    m_isShared = true;
    // Height goes where the rows are, once; from then on the reader moves the handles.
    constexpr int aroundRows = 110;
    constexpr int rowHeight = 28;
    constexpr int mostRows = 8;
    QList<int> sizes;
    for (const TablePanel* panel : m_tables)
        sizes += aroundRows + rowHeight * std::clamp(panel->table().rowCount(), 2, mostRows);
    m_splitter->setSizes(sizes);
}

ObjectId TablePage::ownerFor(Kind owner) const {
    // The one selected in the table beside, else the first there is.
    if (const TablePanel* panel = table(owner))
        if (const auto selected = panel->view().selectedObjects(); !selected.empty()) return selected.front();
    const auto objects = document().plan().objects(owner);
    return objects.empty() ? ObjectId{} : objects.front()->id;
}

TablePanel* TablePage::table(Kind kind) const {
    for (TablePanel* panel : m_tables)
        if (panel->table().kind() == kind) return panel;
    return nullptr;
}

FormPanel* TablePage::form(Kind kind) const {
    for (FormPanel* panel : m_forms)
        if (panel->table().kind() == kind) return panel;
    return nullptr;
}

QString TablePage::title() const {
    return text::translate(m_spec.title);
}

QString TablePage::badge() const {
    if (m_tables.size() < m_spec.tables.size()) return {};  // a part of the count is a wrong count
    int rows = 0;
    std::vector<Kind> counted;  // several tables may show the same rows
    for (const TablePanel* panel : m_tables) {
        const Kind kind = panel->table().kind();
        if (std::ranges::find(counted, kind) != counted.end()) continue;
        counted.push_back(kind);
        rows += panel->table().rowCount();
    }
    return QString::number(rows);
}

bool TablePage::goTo(FieldAddress address) {
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        if (m_tables[i]->table().indexOf(address).isValid() && m_tabs != nullptr)
            m_tabs->setCurrentIndex(static_cast<int>(i));
        if (m_tables[i]->goTo(address)) return true;
    }
    return std::any_of(m_forms.begin(), m_forms.end(), [&](FormPanel* form) { return form->goTo(address); });
}

std::vector<TableOffer> TablePage::tables() const {
    std::vector<TableOffer> tables;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const TablePageSpec::Table& spec = m_spec.tables[i];
        const std::string_view key = *spec.key ? spec.key : Registry::instance().kind(spec.kind).key;
        const QString title = titleOf(spec);
        tables.push_back({QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())),
                          title,
                          {},
                          [panel = m_tables[i], title] {
                              charts::ChartTable table = panel->fileTable();
                              table.title = title;
                              return table;
                          }});
    }
    return tables;
}

void TablePage::retranslate() {
    for (std::size_t i = 0; m_tabs != nullptr && i < m_tables.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), titleOf(m_spec.tables[i]));
}

void TablePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

}  // namespace wattplan
