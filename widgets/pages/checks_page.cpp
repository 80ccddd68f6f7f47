#include "widgets/pages/checks_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <set>

#include "core/analysis/fixes.h"
#include "widgets/charts/chart_table.h"
#include "widgets/pages/check_row.h"
#include "widgets/pages/parts.h"
#include "widgets/text/check_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/spacing.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using analysis::Check;
using analysis::Severity;

constexpr std::array gravestFirst{Severity::error, Severity::warning, Severity::note, Severity::pass};
constexpr std::size_t mostRows = 100;             // of a severity; the rest is counted: nobody reads on
constexpr std::size_t rowsOfPart = 5;             // made at a time
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while mends are looked for

}  // namespace

ChecksPage::ChecksPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_finder(*this, [this](Mends found) { takeMends(std::move(found)); }) {
    build();
    connect(m_severities, &SegmentSwitch::chose, this, [this](int index) {
        setSeverity(index == 0 ? std::nullopt
                               : std::optional(gravestFirst[static_cast<std::size_t>(index - 1)]));
    });
    connect(m_objects, &QComboBox::activated, this,
            [this](int index) { setObject({m_objects->itemData(index).toULongLong()}); });
    connect(&document, &Document::resultsChanged, this, &Page::badgeChanged);
}

void ChecksPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_severities = new SegmentSwitch(this);
    m_label = new QLabel(this);
    theme::setRole(m_label, theme::Role::caption);
    m_objects = new QComboBox(this);
    m_objects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objects->setMinimumContentsLength(14);  // longer names are read in the list
    m_label->setBuddy(m_objects);
    line->addWidget(m_severities);
    line->addSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_objects);
    line->addStretch(1);
    rows.addLayout(line);
    for (const Severity severity : gravestFirst) {
        Group& group = m_groups[severity];
        group.card = new Card(rows.parentWidget());
        group.more = new QLabel(group.card);
        theme::setRole(group.more, theme::Role::caption);
        group.card->body().addWidget(group.more);
        rows.addWidget(group.card);
    }
    m_none = new QLabel(this);
    m_none->setWordWrap(true);
    theme::setRole(m_none, theme::Role::caption);
    rows.addWidget(m_none);
    rows.addStretch(1);
}

QString ChecksPage::title() const {
    return tr("Checks");
}

QString ChecksPage::badge() const {
    const int grave = document().warningCount();
    return grave > 0 ? QString::number(grave) : QString();
}

bool ChecksPage::badgeWarns() const {
    return document().warningCount() > 0;
}

void ChecksPage::setSeverity(std::optional<Severity> severity) {
    m_severity = severity;
    showRows();
}

void ChecksPage::setObject(ObjectId object) {
    m_object = object;
    showRows();
}

std::vector<CheckRow*> ChecksPage::rows() const {
    std::vector<CheckRow*> shown;
    for (const Severity severity : gravestFirst) {
        const Group& group = m_groups.at(severity);
        shown.insert(shown.end(), group.rows.begin(),
                     group.rows.begin() + static_cast<std::ptrdiff_t>(group.shown));
    }
    return shown;
}

void ChecksPage::refresh() {
    askMends();
    showRows();
}

// Of as many of each severity as are shown; gravest first, as the checks stand.
void ChecksPage::askMends() {
    m_areMendsOld = true;
    m_finder.ask([checks = document().checks(), plan = document().plan(), catalogue = &document().catalogue(),
                  kernels = document().model().kernels()] {
        const PlanModel model(plan, *catalogue, kernels);
        Mends found{checks, {}};
        std::map<Severity, std::size_t> tried;
        for (const Check& check : checks)
            found.fixes.push_back(tried[check.severity]++ < mostRows
                                      ? analysis::fixesOf(check, plan, *catalogue, model)
                                      : std::vector<analysis::Fix>());
        return found;
    });
}

void ChecksPage::takeMends(Mends found) {
    if (isStale()) return;  // of a plan that the page, hidden, has not followed
    m_mends = std::move(found);
    m_areMendsOld = false;
    showRows();
    const auto wanted = std::exchange(m_wanted, {});
    if (!wanted) return;
    const auto& fixes = m_mends.of(wanted->check);
    const auto fix = std::ranges::find(fixes, wanted->fix, &analysis::Fix::kind);
    if (fix == fixes.end()) return;
    if (const auto done = document().apply(fix->edits); !done) emit message(text::sentence(done.error()));
}

const std::vector<analysis::Fix>& ChecksPage::Mends::of(const Check& check) const {
    static const std::vector<analysis::Fix> none;
    const auto place = std::ranges::find(checks, check);
    return place == checks.end() ? none : fixes[static_cast<std::size_t>(place - checks.begin())];
}

void ChecksPage::showRows() {
    const PlanView view = this->view();
    std::vector<Check> found = document().checks();
    refreshFilters(found, view);
    std::erase_if(found, [&](const Check& check) {
        return (m_severity && check.severity != *m_severity) ||
               (m_object.isValid() && check.object != m_object);
    });
    for (const Severity severity : gravestFirst) {
        std::vector<Check> group;
        std::ranges::copy_if(found, std::back_inserter(group),
                             [&](const Check& check) { return check.severity == severity; });
        refreshGroup(severity, group, view);
    }
    m_none->setText(m_severity || m_object.isValid()
                        ? tr("No check of this kind. Choose all of them above.")
                        : tr("Nothing to check yet. Add a facility, a cluster and a training run."));
    m_none->setVisible(found.empty());
}

void ChecksPage::refreshFilters(const std::vector<Check>& found, const PlanView& view) {
    QStringList texts{tr("All (%1)", "checks").arg(found.size())};
    int chosen = 0;
    for (std::size_t i = 0; i < gravestFirst.size(); ++i) {
        const auto count = std::ranges::count(found, gravestFirst[i], &Check::severity);
        texts += tr("%1 (%2)", "severity, number of checks")
                     .arg(text::severityHeading(gravestFirst[i]))
                     .arg(count);
        if (m_severity == gravestFirst[i]) chosen = static_cast<int>(i) + 1;
    }
    m_severities->setTexts(texts);
    m_severities->setChosen(chosen);
    m_label->setText(tr("About"));
    const text::CheckText words(view.plan, view.catalogue, view.numbers);
    std::set<ObjectId> named;
    std::vector<std::pair<QString, quint64>> items{{tr("Everything"), 0}};
    for (const Check& check : found)
        if (named.insert(check.object).second) items.emplace_back(words.object(check), check.object.value);
    const QSignalBlocker quiet(m_objects);
    if (items != m_items) {
        m_items = std::move(items);
        m_objects->clear();
        for (const auto& [name, id] : m_items)
            m_objects->addItem(name, QVariant::fromValue(id));
    }
    if (!named.contains(m_object)) m_object = {};
    m_objects->setCurrentIndex(m_objects->findData(QVariant::fromValue<quint64>(m_object.value)));
}

CheckRow* ChecksPage::row(Group& group, std::size_t index) {
    while (group.rows.size() <= index) {
        auto* made = new CheckRow(group.card);
        connect(made, &CheckRow::fixWanted, this,
                [this, made](const std::vector<Edit>& edits) { mend(*made, edits); });
        connect(made, &CheckRow::goToRequested, this, &Page::goToRequested);
        group.card->body().insertWidget(static_cast<int>(group.rows.size()), made);
        group.rows.push_back(made);
    }
    return group.rows[index];
}

bool ChecksPage::makeNextPart() {
    const std::vector<Check> found = document().checks();
    for (const Severity severity : gravestFirst) {
        Group& group = m_groups[severity];
        const auto wanted = std::min(
            static_cast<std::size_t>(std::ranges::count(found, severity, &Check::severity)), mostRows);
        if (group.rows.size() >= wanted) continue;
        row(group, std::min(group.rows.size() + rowsOfPart, wanted) - 1);
        return true;
    }
    return LivePage::makeNextPart() || !isSettled(patience);
}

bool ChecksPage::isSettled(std::chrono::milliseconds patience) {
    return m_finder.isSettled(patience);
}

void ChecksPage::refreshGroup(Severity severity, const std::vector<Check>& checks, const PlanView& view) {
    Group& group = m_groups[severity];
    const text::CheckText words(view.plan, view.catalogue, view.numbers);
    group.card->setTitle(text::severityHeading(severity));
    group.card->setCaption(QString::number(checks.size()));
    group.card->setVisible(!checks.empty());
    group.shown = std::min(checks.size(), mostRows);
    for (std::size_t i = 0; i < group.shown; ++i) {
        CheckRow* shown = row(group, i);
        shown->show(checks[i], m_mends.of(checks[i]), words);
        shown->setVisible(true);
    }
    for (std::size_t i = group.shown; i < group.rows.size(); ++i)
        group.rows[i]->setVisible(false);
    group.more->setText(tr("and %n more", nullptr, static_cast<int>(checks.size() - group.shown)));
    group.more->setVisible(checks.size() > group.shown);
}

// What is shown may have been found for the plan before the last step: then it is done when it is found anew.
void ChecksPage::mend(const CheckRow& row, const std::vector<Edit>& edits) {
    if (m_areMendsOld) {
        const auto fix = std::ranges::find(row.fixes(), edits, &analysis::Fix::edits);
        if (fix != row.fixes().end()) m_wanted = {row.check(), fix->kind};
        return;
    }
    if (const auto done = document().apply(edits); !done) emit message(text::sentence(done.error()));
}

std::vector<TableOffer> ChecksPage::tables() const {
    return {{QStringLiteral("checks"), title(), {}, [this] {
                 const PlanView view = this->view();
                 const text::CheckText words(view.plan, view.catalogue, view.numbers);
                 charts::ChartTable table;
                 table.title = title();
                 table.headings = {tr("Severity"), tr("About"), tr("Found")};
                 table.units = {QString(), QString(), QString()};
                 for (const Check& check : document().checks())
                     table.rows.push_back({text::severityText(check.severity), words.object(check),
                                           text::withSpaces(words.sentence(check))});
                 return table;
             }}};
}

}  // namespace wattplan
