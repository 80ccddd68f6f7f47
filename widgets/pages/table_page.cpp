#include "widgets/pages/table_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/pages/live_page.h"
#include "widgets/tables/form_panel.h"
#include "widgets/tables/table_view.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"
#include "widgets/theme/restyling.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int shortestTable = 140;  // heading, columns, two rows

constexpr int margin = 14;
constexpr int spacing = 12;

/// Tables above each other with a gap to take hold of between them.
class GapSplitter : public QSplitter {
public:
    explicit GapSplitter(QWidget* parent) : QSplitter(Qt::Vertical, parent) {
        theme::styleChildrenApart(this);
        setHandleWidth(spacing);
        setChildrenCollapsible(false);
    }

protected:
    QSplitterHandle* createHandle() override {
        class Gap : public QSplitterHandle {
        public:
            using QSplitterHandle::QSplitterHandle;

        protected:
            void paintEvent(QPaintEvent*) override {}
        };
        return new Gap(orientation(), this);
    }
};

std::vector<TableColumn> columnsOf(const TablePageSpec::Table& table) {
    std::vector<TableColumn> columns{{TableColumn::Type::name, {}, {}}};
    for (const auto* keys : {&table.first, &table.more})
        for (const std::string_view key : *keys)
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

// How many columns come first; 0 where none waits.
std::size_t quickOf(const TablePageSpec::Table& table) {
    const bool waits = table.rest == Rest::more || !table.more.empty();
    return waits ? 1 + table.first.size() : 0;
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
    theme::styleChildrenApart(this);  // with all its cells at once another theme would hold the window up
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    addForms();
    prepareTables();
}

bool TablePage::makeNextPart() {
    if (isWhole()) return false;
    if (m_tables.size() < m_spec.tables.size()) {
        addTable(m_spec.tables[m_tables.size()]);
    } else if (m_last == nullptr && m_spec.makeLast) {
        m_last = addPart(m_spec.makeLast);
        m_tabs->addTab(QString());
        m_stack->addWidget(m_last);
        theme::styleEarly(m_last);
    } else {
        m_below = addPart(m_spec.makeBelow);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_below, 2);
        theme::styleEarly(m_below);
    }
    retranslate();
    emit badgeChanged();
    return !isWhole();
}

bool TablePage::isWhole() const {
    return m_tables.size() == m_spec.tables.size() && (m_last || !m_spec.makeLast) &&
           (m_below || !m_spec.makeBelow);
}

void TablePage::addForms() {
    if (m_spec.forms.empty()) return;
    auto* inside = new QWidget;
    theme::setRole(inside, theme::Role::page);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    // Two columns: values with their units are wide, and forms of few fields stand below each other.
    std::array<QVBoxLayout*, 2> columns{new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout* column : columns) {
        column->setSpacing(spacing);
        row->addLayout(column, 1);
    }
    for (const auto& [kind, quick] : m_spec.forms) {
        auto* panel = new FormPanel(document(), display(), kind, quick, inside);
        columns[m_forms.size() % columns.size()]->addWidget(panel);
        connect(panel, &FormPanel::explain, this, &Page::explain);
        connect(panel, &FormPanel::message, this, &Page::message);
        m_forms.push_back(panel);
    }
    for (QVBoxLayout* column : columns)
        column->addStretch(1);
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
        theme::styleChildrenApart(m_stack);
        box->addWidget(m_tabs);
        box->addWidget(m_stack, 1);
        connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    } else {
        m_splitter = new GapSplitter(this);
        box->addWidget(m_splitter, 1);
    }
}

void TablePage::addTable(const TablePageSpec::Table& table) {
    TablePlan plan{table.kind,
                   columnsOf(table),
                   isLibrary(table.kind) ? TableRows::planAndCatalogue : TableRows::planOnly,
                   {},
                   table.key,
                   table.title,
                   quickOf(table)};
    if (table.owner != Kind::plan) plan.owner = [this, owner = table.owner] { return ownerFor(owner); };
    auto* panel = new TablePanel(document(), display(), std::move(plan), this);
    forward(panel);
    if (table.makeFoot) panel->addFoot(table.makeFoot(*panel, *this, document(), display()));
    if (m_stack != nullptr) {
        m_tabs->addTab(QString());
        m_stack->addWidget(panel);
    } else {
        panel->setMinimumHeight(shortestTable);
        m_splitter->addWidget(panel);
    }
    theme::styleEarly(panel);
}

LivePage* TablePage::addPart(TablePageSpec::MakePart make) {
    LivePage* part = make(document(), display());
    for (const auto signal : {&Page::explain, &Page::goToRequested})
        connect(part, signal, this, signal);
    connect(part, &Page::message, this, &Page::message);
    return part;
}

void TablePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isShared) return;
    m_isShared = true;
    // Height goes where the rows are, once; from then on the reader moves the handles.
    constexpr int aroundRows = 110;
    constexpr int rowHeight = 28;
    constexpr int mostRows = 8;
    QList<int> sizes;
    for (const TablePanel* panel : m_tables)
        sizes += aroundRows + rowHeight * std::clamp(panel->table().rowCount(), 2, mostRows);
    if (m_splitter != nullptr)
        m_splitter->setSizes(sizes);
    else if (m_below != nullptr)
        m_stack->setFixedHeight(*std::ranges::max_element(sizes));
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
    for (const LivePage* part : {m_last, m_below})
        for (TableOffer& table : part ? part->tables() : std::vector<TableOffer>())
            tables.push_back(std::move(table));
    return tables;
}

std::vector<ChartOffer> TablePage::pictures() const {
    std::vector<ChartOffer> pictures;
    for (const LivePage* part : {m_last, m_below})
        for (ChartOffer& picture : part ? part->pictures() : std::vector<ChartOffer>())
            pictures.push_back(std::move(picture));
    return pictures;
}

void TablePage::retranslate() {
    for (std::size_t i = 0; m_tabs != nullptr && i < m_tables.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), titleOf(m_spec.tables[i]));
    if (m_last != nullptr) m_tabs->setTabText(static_cast<int>(m_tables.size()), m_last->title());
}

void TablePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

}  // namespace wattplan
