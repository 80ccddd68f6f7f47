#include "widgets/pages/sources_page.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <set>

#include "widgets/document/fed_table_model.h"
#include "widgets/document/library_update_model.h"
#include "widgets/document/source_table_model.h"
#include "widgets/document/today.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/assumption_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/source_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using analysis::Source;

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int filterWidth = 170;
constexpr std::chrono::milliseconds pause{150};
constexpr int mostUpdates = 7;  // rows shown at once

/// A link that is one stop of the Tab key; Enter opens it. A QLabel steps through its links by itself and,
/// backwards, never lets go.
class AddressLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    bool focusNextPrevChild(bool next) override {
        return parentWidget() != nullptr && QFrame::focusNextPrevChild(next);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            QDesktopServices::openUrl(QUrl(toolTip()));
        else
            QLabel::keyPressEvent(event);
    }
};

QString linkTo(const QString& address) {
    return QStringLiteral("<a href=\"%1\" style='color:%2; text-decoration:none'>%1</a>")
        .arg(address.toHtmlEscaped(), theme::palette().accent.name());
}

}  // namespace

SourcesPage::SourcesPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_sourceModel(new SourceTableModel(document, display, this)),
      m_fedModel(new FedTableModel(document, display, this)),
      m_updateModel(new LibraryUpdateModel(document, display, this)) {
    theme::setRole(this, theme::Role::page);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, gap, margin, margin);
    rows->setSpacing(gap);
    m_updateCard = new Card(this);
    rows->addWidget(m_updateCard);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(gap);
    parts->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    rows->addWidget(parts, 1);
    m_listCard = new Card(parts);
    m_detailCard = new Card(parts);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    buildUpdates();
    buildList();
    buildDetail();
    connect(&theme::notifier(), &theme::Notifier::changed, this,
            [this] { m_address->setText(linkTo(m_address->toolTip())); });
    // The count in the navigation is right while the page is hidden, too, once edits pause.
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(pause);
    connect(later, &QTimer::timeout, this, [this] {
        if (isVisible()) return;
        m_sourceModel->refresh(ageBasis(this->document()));
        emit badgeChanged();
    });
    connect(&document, &Document::resultsChanged, this, [this, later] {
        if (!isVisible() && this->document().lastReport().recorded) later->start();
    });
    m_sourceModel->refresh(ageBasis(document));
}

void SourcesPage::buildUpdates() {
    m_takeSelected = new QPushButton(m_updateCard);
    m_takeSelected->setObjectName(QStringLiteral("take-selected"));
    m_takeAll = new QPushButton(m_updateCard);
    m_takeAll->setObjectName(QStringLiteral("take-all"));
    m_updateCard->header().addWidget(m_takeSelected);
    m_updateCard->header().addWidget(m_takeAll);
    m_updates = new ListTable(m_updateCard);
    m_updates->setMostRows(mostUpdates);
    m_updates->showModel(*m_updateModel, {{96, 2}, {90, 2}, {112, 3}, {112, 3}, {74}, {80, 2}, {90, 2}});
    m_updateCard->body().addWidget(m_updates);
    m_updateCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_updateCard->hide();
    connect(m_updates, &ListTable::wanted, this, &SourcesPage::follow);
    connect(m_updates, &ListTable::looked, this,
            [this](const Subject& subject) { emit explain(tagOfSubject(subject)); });
    connect(m_updates->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_takeSelected->setEnabled(!m_updates->selectedRows().empty()); });
    connect(m_takeSelected, &QPushButton::clicked, this, [this] { takeOver(m_updates->selectedRows()); });
    connect(m_takeAll, &QPushButton::clicked, this, [this] {
        std::vector<int> all(static_cast<std::size_t>(m_updateModel->rowCount()));
        std::iota(all.begin(), all.end(), 0);
        takeOver(all);
    });
}

void SourcesPage::takeOver(const std::vector<int>& rows) {
    const auto done = m_updateModel->takeOver(rows);
    if (!done) return emit message(text::sentence(done.error()));
    emit message(tr("%n value(s) of the library taken over. Undo takes them back.", nullptr,
                    static_cast<int>(rows.size())));
}

void SourcesPage::refreshUpdates() {
    m_updateModel->refresh();
    const int count = m_updateModel->rowCount();
    m_updateCard->setVisible(count > 0);
    m_updateCard->setCaption(tr("%n value(s); what you typed is not among them", nullptr, count));
    m_takeSelected->setEnabled(!m_updates->selectedRows().empty());
    m_updates->updateGeometry();
}

void SourcesPage::buildList() {
    auto* line = new QHBoxLayout;
    m_kinds = new SegmentSwitch(m_listCard);
    m_filter = new QLineEdit(m_listCard);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setFixedWidth(filterWidth);
    m_filter->setClearButtonEnabled(true);
    line->addWidget(m_kinds);
    line->addStretch(1);
    line->addWidget(m_filter);
    m_listCard->body().addLayout(line);
    m_sources = new ListTable(m_listCard);
    m_sources->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sources->showModel(*m_sourceModel, {{130, 6}, {76, 3}, {60}, {62}, {66}, {112}, {94}, {100}});
    // What feeds most comes first.
    m_sources->sortByColumn(SourceTableModel::inputsColumn, Qt::DescendingOrder);
    m_listCard->body().addWidget(m_sources, 1);
    connect(m_kinds, &SegmentSwitch::chose, this, [this](int index) { setShown(static_cast<Shown>(index)); });
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_sources->proxy().setFilterText(text); });
    connect(m_sources, &ListTable::rowSelected, this, &SourcesPage::tell);
}

void SourcesPage::buildDetail() {
    m_address = new AddressLabel(m_detailCard);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setOpenExternalLinks(true);
    m_address->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_remarks = new RemarksLabel(m_detailCard);
    theme::setRole(m_remarks, theme::Role::caption);
    m_detailCard->body().addWidget(m_address);
    m_detailCard->body().addWidget(m_remarks);
    m_fed = new ListTable(m_detailCard);
    m_fed->showModel(*m_fedModel, {{150, 2}, {180, 3}, {70}, {120, 1}});
    m_detailCard->body().addWidget(m_fed, 1);
    connect(m_fed, &ListTable::wanted, this, &SourcesPage::follow);
    connect(m_fed, &ListTable::looked, this,
            [this](const Subject& subject) { emit explain(tagOfSubject(subject)); });
}

QString SourcesPage::title() const {
    return tr("Sources");
}

QString SourcesPage::badge() const {
    const int count = m_sourceModel->rowCount();
    return count > 0 ? QString::number(count) : QString();
}

void SourcesPage::setShown(Shown shown) {
    m_shown = shown;
    m_sources->proxy().setWanted([this, shown](int row) {
        const SourceRow& source = m_sourceModel->rowAt(row);
        switch (shown) {
            case Shown::all:
                return true;
            case Shown::data:
                return source.source.type == Source::Type::data;
            case Shown::methods:
                return source.source.type == Source::Type::method;
            case Shown::old:
                return analysis::isOld(source.monthsOld);
        }
        return true;
    });
    m_kinds->setChosen(static_cast<int>(shown));
}

void SourcesPage::refresh() {
    const analysis::AgeBasis basis = ageBasis(document());
    m_sourceModel->refresh(basis);
    if (textsChanged()) retranslate();
    refreshUpdates();
    m_listCard->setCaption(text::ageBasisText(basis, display().language()));
    refreshKinds();
    const QModelIndex current = m_sources->currentIndex();
    if (current.isValid())
        tell(m_sources->proxy().mapToSource(current).row());
    else if (m_sources->proxy().rowCount() > 0)
        m_sources->selectRow(0);
    else
        tell(-1);
    emit badgeChanged();
}

void SourcesPage::retranslate() {
    m_sourceModel->refreshTexts();
    m_fedModel->refreshTexts();
    m_updateModel->refreshTexts();
    m_updateCard->setTitle(tr("The library has other values now"));
    m_takeSelected->setText(tr("Take over"));
    m_takeSelected->setToolTip(tr("The selected values of the library replace those of the plan."));
    m_takeAll->setText(tr("Take over all"));
    m_takeAll->setToolTip(tr("Every value of the library in this list replaces that of the plan."));
    m_listCard->setTitle(tr("What the plan rests on"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the sources"));
    m_sources->setAccessibleName(tr("Sources"));
    m_fed->setAccessibleName(tr("What the source feeds"));
}

void SourcesPage::refreshKinds() {
    const auto& rows = m_sourceModel->rows();
    const auto methods = std::ranges::count_if(
        rows, [](const SourceRow& row) { return row.source.type == Source::Type::method; });
    const auto old =
        std::ranges::count_if(rows, [](const SourceRow& row) { return analysis::isOld(row.monthsOld); });
    const auto all = static_cast<qsizetype>(rows.size());
    m_kinds->setTexts({tr("All (%1)", "sources").arg(all), tr("Data (%1)", "sources").arg(all - methods),
                       tr("Methods (%1)", "sources").arg(methods), tr("Old (%1)", "sources").arg(old)});
    m_kinds->setChosen(static_cast<int>(m_shown));
}

void SourcesPage::tell(int row) {
    m_detailCard->setVisible(row >= 0);
    if (row < 0) return m_fedModel->clear();
    const Source& source = m_sourceModel->rowAt(row).source;
    m_detailCard->setTitle(text::sourceTitle(source));
    m_detailCard->setCaption(tr("feeds %1 and %2", "number of inputs, number of results")
                                 .arg(tr("%n input(s)", nullptr, static_cast<int>(source.inputs.size())),
                                      tr("%n result(s)", nullptr, static_cast<int>(source.results.size()))));
    const QString address = text::sourceAddress(source);
    m_address->setVisible(!address.isEmpty());
    m_address->setText(linkTo(address));
    m_address->setToolTip(address);
    const QStringList remarks = text::sourceRemarks(source);
    m_remarks->setText(remarks.join(QStringLiteral(" · ")));
    m_remarks->setVisible(!remarks.isEmpty());
    m_fedModel->show(source);
}

void SourcesPage::follow(const Subject& subject) {
    if (const auto* input = std::get_if<FieldAddress>(&subject))
        emit goToRequested(tagOf(*input));
    else
        emit explain(tagOfSubject(subject));
}

// Most results rest on many sources: each is put into words once.
charts::ChartTable SourcesPage::usesOf(const std::vector<SourceRow>& sources) const {
    analysis::Source all;
    for (const SourceRow& row : sources) {
        all.inputs.insert(all.inputs.end(), row.source.inputs.begin(), row.source.inputs.end());
        all.results.insert(all.results.end(), row.source.results.begin(), row.source.results.end());
    }
    const auto onceEach = [](auto& list) {
        std::ranges::sort(list);
        const auto twice = std::ranges::unique(list);
        list.erase(twice.begin(), twice.end());
    };
    onceEach(all.inputs);
    onceEach(all.results);
    FedTableModel fed(document(), display());
    fed.show(all);
    charts::ChartTable uses = fileTable(fed, tr("What the sources feed"));
    std::map<Subject, std::vector<charts::Cell>> cellsOf;
    for (std::size_t i = 0; i < fed.rows().size(); ++i)
        cellsOf[fed.rows()[i].subject] = std::move(uses.rows[i]);
    uses.rows.clear();
    uses.headings.prepend(tr("Source"));
    uses.units.prepend(QString());
    for (const SourceRow& row : sources) {
        std::set<Subject> subjects(row.source.inputs.begin(), row.source.inputs.end());
        subjects.insert(row.source.results.begin(), row.source.results.end());
        for (const Subject& subject : subjects) {
            const auto found = cellsOf.find(subject);
            if (found == cellsOf.end()) continue;
            std::vector<charts::Cell>& cells = uses.rows.emplace_back();
            cells.reserve(1 + found->second.size());
            cells.push_back(text::sourceTitle(row.source));
            cells.insert(cells.end(), found->second.begin(), found->second.end());
        }
    }
    return uses;
}

std::vector<TableOffer> SourcesPage::tables() const {
    std::vector<TableOffer> list;
    const auto updates = analysis::catalogueUpdates(document().plan(), document().catalogue());
    if (!updates.empty())
        list.push_back(
            {QStringLiteral("library-updates"), tr("The library has other values now"), {}, [this] {
                 LibraryUpdateModel model(document(), display());
                 model.refresh();
                 return fileTable(model, tr("The library has other values now"));
             }});
    list.push_back({QStringLiteral("sources"), tr("Sources"), {}, [this] {
                        SourceTableModel sources(document(), display());
                        sources.refresh(ageBasis(document()));
                        return fileTable(sources, tr("Sources"));
                    }});
    list.push_back({QStringLiteral("source-uses"), tr("What the sources feed"), {}, [this] {
                        SourceTableModel sources(document(), display());
                        sources.refresh(ageBasis(document()));
                        return usesOf(sources.rows());
                    }});
    return list;
}

}  // namespace wattplan
