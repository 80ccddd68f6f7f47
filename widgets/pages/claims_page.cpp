#include "widgets/pages/claims_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <set>

#include "widgets/document/claim_table_model.h"
#include "widgets/document/fed_table_model.h"
#include "widgets/pages/claims_table.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using evidence::Claim;
using evidence::Verdict;

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int detailHeight = 210;
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while its study runs
constexpr std::array verdicts{Verdict::holds, Verdict::holdsIf, Verdict::doesNotHold, Verdict::mixes,
                              Verdict::unverified};

}  // namespace

ClaimsPage::ClaimsPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_claimModel(new ClaimTableModel(this)),
      m_behindModel(new FedTableModel(document, display, this)),
      m_studies(*this, [this](std::shared_ptr<const ClaimStudy> study) { takeStudy(std::move(study)); }),
      m_needs(*this, [this](const Need& need) {
          m_need = need;
          showDetail();
      }) {
    theme::setRole(this, theme::Role::page);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, gap, margin, margin);
    rows->setSpacing(gap);
    m_listCard = new Card(this);
    m_detailCard = new Card(this);
    rows->addWidget(m_listCard, 1);
    rows->addWidget(m_detailCard);
    auto* line = new QHBoxLayout;
    m_verdicts = new SegmentSwitch(m_listCard);
    line->addWidget(m_verdicts);
    line->addStretch(1);
    m_listCard->body().addLayout(line);
    m_claims = new ListTable(m_listCard);
    m_claims->setSelectionMode(QAbstractItemView::SingleSelection);
    m_claims->showModel(*m_claimModel, {{54}, {150, 6}, {176}, {126}, {66}, {130, 1}});
    m_claims->sortByColumn(ClaimTableModel::numberColumn, Qt::AscendingOrder);
    m_listCard->body().addWidget(m_claims, 1);
    buildDetail();
    connect(m_verdicts, &SegmentSwitch::chose, this, [this](int index) {
        setShown(index == 0 ? std::nullopt : std::optional(verdicts[static_cast<std::size_t>(index - 1)]));
    });
    connect(m_claims, &ListTable::rowSelected, this, &ClaimsPage::tell);
    connect(m_add, &QPushButton::clicked, this, &ClaimsPage::addObjects);
    connect(m_behind, &ListTable::wanted, this, &ClaimsPage::follow);
    connect(m_behind, &ListTable::looked, this,
            [this](const Subject& subject) { emit explain(tagOfSubject(subject)); });
}

ClaimsPage::~ClaimsPage() = default;

void ClaimsPage::buildDetail() {
    m_detailCard->setFixedHeight(detailHeight);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap);
    auto* texts = new QWidget(m_detailCard);
    auto* lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    m_statement = new QLabel(texts);
    m_detail = new QLabel(texts);
    for (QLabel* label : {m_statement, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    theme::setRole(m_detail, theme::Role::caption);
    lines->addStretch(1);
    auto* scroll = new QScrollArea(m_detailCard);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(texts);
    scroll->viewport()->setAutoFillBackground(false);
    texts->setAutoFillBackground(false);
    m_behind = new ListTable(m_detailCard);
    m_behind->showModel(*m_behindModel, {{84, 2}, {106, 3}, {60}, {110, 1}});
    m_add = new QPushButton(m_detailCard);
    m_add->setObjectName(QStringLiteral("add-objects"));
    auto* behind = new QVBoxLayout;
    behind->addWidget(m_behind, 1);
    behind->addWidget(m_add, 0, Qt::AlignRight);
    columns->addWidget(scroll, 1);
    columns->addLayout(behind, 1);
    m_detailCard->body().addLayout(columns, 1);
}

QString ClaimsPage::title() const {
    return tr("Claims");
}

QString ClaimsPage::detailText() const {
    return m_detail->text();
}

void ClaimsPage::setShown(std::optional<Verdict> verdict) {
    m_shown = verdict;
    m_claims->proxy().setWanted([this, verdict](int row) {
        return !verdict || m_claimModel->rowAt(row).judgement.verdict == verdict;
    });
    refreshVerdicts();
}

bool ClaimsPage::makeNextPart() {
    if (LivePage::makeNextPart()) return true;
    return !isSettled(patience);
}

bool ClaimsPage::isSettled(std::chrono::milliseconds patience) {
    return m_studies.isSettled(patience) && m_needs.isSettled(patience);
}

void ClaimsPage::refresh() {
    m_isCurrent = false;
    m_studies.ask([plan = document().plan(), &catalogue = document().catalogue()] {
        return std::make_shared<const ClaimStudy>(plan, catalogue);
    });
    if (!textsChanged()) return;
    retranslate();
    if (m_study) showStudy();
}

void ClaimsPage::takeStudy(std::shared_ptr<const ClaimStudy> study) {
    m_study = std::move(study);
    m_isCurrent = true;
    showStudy();
}

void ClaimsPage::showStudy() {
    m_claimModel->show(*m_study, document().catalogue(), view().numbers);
    setShown(m_shown);
    m_add->setVisible(!m_study->trial.missing(document().plan()).empty());
    const QModelIndex current = m_claims->currentIndex();
    if (current.isValid())
        tell(m_claims->proxy().mapToSource(current).row());
    else
        m_claims->selectRow(0);
}

void ClaimsPage::retranslate() {
    m_claimModel->refreshTexts();
    m_behindModel->refreshTexts();
    m_listCard->setTitle(tr("Statements of 2023, recomputed by this plan"));
    m_listCard->setCaption(tr("a claim holds within ±10 % of the published range"));
    m_claims->setAccessibleName(tr("Claims"));
    m_behind->setAccessibleName(tr("What the claim rests on"));
    m_add->setText(tr("Take their objects into the plan"));
    m_add->setToolTip(
        tr("Clusters, runs and services that the claims speak of and this plan lacks: until they "
           "are in it, they are reckoned beside it and can't be edited."));
}

void ClaimsPage::refreshVerdicts() {
    const auto& rows = m_claimModel->rows();
    QStringList texts{tr("All (%1)", "claims").arg(rows.size())};
    int chosen = 0;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const auto count = std::ranges::count_if(
            rows, [&](const ClaimRow& row) { return row.judgement.verdict == verdicts[i]; });
        texts += tr("%1 (%2)", "verdict, number of claims")
                     .arg(text::translate(evidence::verdictLabel(verdicts[i])))
                     .arg(count);
        if (m_shown == verdicts[i]) chosen = static_cast<int>(i) + 1;
    }
    m_verdicts->setTexts(texts);
    m_verdicts->setChosen(chosen);
}

void ClaimsPage::tell(int row) {
    m_told = row;
    if (row < 0) return m_behindModel->clear();
    const Claim& claim = *m_claimModel->rowAt(row).judgement.claim;
    showDetail();
    showBehind(claim);
    if (m_need.claim != &claim || m_need.study != m_study) seek(claim);
}

void ClaimsPage::seek(const Claim& claim) {
    m_needs.ask([study = m_study, &claim, &catalogue = document().catalogue()] {
        const ClaimTrial& trial = study->trial;
        return Need{study, &claim,
                    evidence::whatWouldHaveToBeTrue(claim, trial.plan(), catalogue, trial.model())};
    });
}

void ClaimsPage::showDetail() {
    if (m_told < 0 || m_told >= m_claimModel->rowCount()) return;
    const evidence::Judgement& judgement = m_claimModel->rowAt(m_told).judgement;
    const Claim& claim = *judgement.claim;
    const std::string language = text::languageCode(display().language()).toStdString();
    const auto of = [&](const evidence::Trilingual& texts) {
        return QString::fromStdString(texts.in(language));
    };
    m_detailCard->setTitle(QString::fromStdString(claim.id) + QStringLiteral(" · ") +
                           m_claimModel->index(m_told, ClaimTableModel::verdictColumn).data().toString());
    m_detailCard->setCaption(of(claim.attributedTo));
    m_statement->setText(of(claim.text));
    QStringList lines;
    if (judgement.dangling)
        lines += tr("%1: %2.", "name, why it can't be used")
                     .arg(QString::fromStdString(judgement.dangling->name),
                          text::translate(judgement.dangling->why));
    if (!claim.reason.in(language).empty()) lines += of(claim.reason);
    if (!claim.condition.in(language).empty())
        lines +=
            judgement.underCondition
                ? tr("On the condition: %1. Then %2.", "condition, number")
                      .arg(of(claim.condition), m_claimModel->numberText(claim, *judgement.underCondition))
                : tr("On the condition: %1.").arg(of(claim.condition));
    if (m_need.claim == &claim && m_need.answer) lines += needText();
    lines += tr("Tested by: %1").arg(QString::fromStdString(claim.source));
    if (!claim.url.empty()) lines.back() += QStringLiteral(" · ") + QString::fromStdString(claim.url);
    m_detail->setText(lines.join(u'\n'));
}

QString ClaimsPage::needText() const {
    const evidence::Answer& answer = *m_need.answer;
    const FieldSpec& field = Registry::instance().field(answer.input.field);
    const text::NumberFormat numbers = view().numbers;
    const QString input =
        tr("%1 of %2", "field, object")
            .arg(text::fieldLabel(field.id), text::objectName(answer.input.object, m_study->trial.plan(),
                                                              document().catalogue(), display().language()));
    const auto number = [&](double value) {
        return numbers.format(field.unit.toBase(value), field.unit.dimension, field.unit.symbol).text();
    };
    if (!answer.value) return tr("What would have to be true: no %1 in its range makes it so.").arg(input);
    if (!answer.present) return tr("What would have to be true: %1 is %2.").arg(input, number(*answer.value));
    return tr("What would have to be true: %1 is %2, not %3.")
        .arg(input, number(*answer.value), number(*answer.present));
}

// The quantities of its expressions that belong to the plan.
void ClaimsPage::showBehind(const Claim& claim) {
    analysis::Source behind;
    std::set<std::string> names;
    for (const auto* expression : {&claim.plain, &claim.conditional})
        if (*expression) names.insert((*expression)->names().begin(), (*expression)->names().end());
    for (const std::string& name : names) {
        const auto address = evidence::namedAddress(name, document().plan(), document().catalogue());
        if (!address) continue;
        if (const auto* result = std::get_if<ResultAddress>(&*address))
            behind.results.push_back(*result);
        else
            behind.inputs.push_back(std::get<FieldAddress>(*address));
    }
    m_behindModel->show(behind);
}

void ClaimsPage::addObjects() {
    if (!m_study) return;
    if (const auto done = document().apply(m_study->trial.missing(document().plan())); !done)
        emit message(text::sentence(done.error()));
}

void ClaimsPage::follow(const Subject& subject) {
    if (const auto* input = std::get_if<FieldAddress>(&subject))
        emit goToRequested(tagOf(*input));
    else
        emit explain(tagOfSubject(subject));
}

std::vector<TableOffer> ClaimsPage::tables() const {
    return {{QStringLiteral("claims"),
             tr("Claims"),
             {},
             [this] {
                 if (m_isCurrent && !isStale()) return claimsTable(*m_study, display().language());
                 return claimsTable({document().plan(), document().catalogue()}, display().language());
             },
             {},
             [this] {
                 ClaimTableModel claims;
                 if (m_isCurrent && !isStale())
                     claims.show(*m_study, document().catalogue(), view().numbers);
                 else
                     claims.show({document().plan(), document().catalogue()}, document().catalogue(),
                                 view().numbers);
                 return fileTable(claims, tr("Claims"));
             }}};
}

}  // namespace wattplan
