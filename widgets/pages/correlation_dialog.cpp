#include "widgets/pages/correlation_dialog.h"

#include <QDialogButtonBox>
#include <QFont>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/analysis/address_names.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/text/digits.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr double shownChange = 0.0005;  // below it two numbers read alike

/// Of a correlation of normal numbers the rank correlation: Pearson 1907.
double rankOf(double normal) {
    return 6.0 / std::numbers::pi * std::asin(std::clamp(normal, -1.0, 1.0) / 2.0);
}

QString rankText(double rank) {
    constexpr int decimals = 3;
    return QString::number(rank, 'f', decimals).replace(u'-', QChar(0x2212));
}

/// Enter begins to type, and never ends the window as it would on its way to the button OK.
class MatrixView : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return QTableView::keyPressEvent(event);
        if (currentIndex().flags() & Qt::ItemIsEditable) edit(currentIndex());
    }
};

}  // namespace

void CorrelationModel::show(const QStringList& names,
                            const std::vector<analysis::InputCorrelation>& correlations) {
    beginResetModel();
    m_names = names;
    const auto size = static_cast<int>(names.size());
    m_typed.assign(static_cast<std::size_t>(size) * static_cast<std::size_t>(size), 0.0);
    for (int i = 0; i < size; ++i)
        m_typed[at(i, i)] = 1.0;
    for (const analysis::InputCorrelation& each : correlations) {
        const auto first = static_cast<int>(each.first);
        const auto second = static_cast<int>(each.second);
        m_typed[at(first, second)] = m_typed[at(second, first)] = each.rank;
    }
    repairNow();
    endResetModel();
    emit changed();
}

std::vector<analysis::InputCorrelation> CorrelationModel::correlations() const {
    std::vector<analysis::InputCorrelation> list;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < row; ++column)
            if (typed(row, column) != 0.0)
                list.push_back(
                    {static_cast<std::size_t>(column), static_cast<std::size_t>(row), typed(row, column)});
    return list;
}

double CorrelationModel::typed(int row, int column) const {
    return m_typed[at(row, column)];
}

double CorrelationModel::drawn(int row, int column) const {
    return m_drawn[at(row, column)];
}

void CorrelationModel::repairNow() {
    m_drawn = m_typed;
    const analysis::Copula copula(correlations());
    m_repair = copula.repair();
    const auto& inputs = copula.inputs();
    if (m_repair == 0.0) return;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        for (std::size_t k = 0; k < i; ++k) {
            const auto row = static_cast<int>(inputs[i]);
            const auto column = static_cast<int>(inputs[k]);
            m_drawn[at(row, column)] = m_drawn[at(column, row)] = rankOf(copula.matrix().at(i, k));
        }
}

void CorrelationModel::clear() {
    show(m_names, {});
}

int CorrelationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant CorrelationModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    const int column = index.column();
    if (row == column && role != Qt::TextAlignmentRole)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("1")) : QVariant();
    const bool isTyped = row > column;
    const double value = isTyped ? typed(row, column) : drawn(row, column);
    const bool isChanged = std::abs(typed(row, column) - drawn(row, column)) >= shownChange;
    switch (role) {
        case Qt::DisplayRole:
            return value == 0.0 ? QStringLiteral("·") : isTyped ? text::exactText(value) : rankText(value);
        case Qt::EditRole:
            return text::exactText(typed(row, column));
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignCenter);
        case Qt::ForegroundRole: {
            const theme::Palette& palette = theme::palette();
            if (isChanged) return palette.warning;
            return isTyped && value != 0.0 ? palette.text : palette.muted;
        }
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return isChanged ? tr("%1 and %2: typed %3, drawn %4", "input, input, numbers")
                                   .arg(m_names[row], m_names[column], rankText(typed(row, column)),
                                        rankText(drawn(row, column)))
                             : tr("%1 and %2: %3", "input, input, number")
                                   .arg(m_names[row], m_names[column], rankText(typed(row, column)));
        case ChangedRole:
            return isChanged;
        default:
            return {};
    }
}

bool CorrelationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    QString typed = value.toString().trimmed();
    typed.replace(QChar(0x2212), u'-').replace(u',', u'.');
    bool isNumber = typed.isEmpty() || typed == QStringLiteral("·");
    const double rank = isNumber ? 0.0 : typed.toDouble(&isNumber);
    if (!isNumber || !(rank >= -1.0 && rank <= 1.0)) {
        emit refused(value.toString());
        return false;
    }
    m_typed[at(index.row(), index.column())] = m_typed[at(index.column(), index.row())] = rank;
    repairNow();
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, rowCount() - 1));
    emit changed();
    return true;
}

QVariant CorrelationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::ToolTipRole) return m_names[section];
    if (role != Qt::DisplayRole) return {};
    return orientation == Qt::Horizontal ? QString::number(section + 1)
                                         : QStringLiteral("%1  %2").arg(section + 1).arg(m_names[section]);
}

Qt::ItemFlags CorrelationModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() != index.column() && !m_isReadOnly ? usual | Qt::ItemIsEditable : usual;
}

CorrelationDialog::CorrelationDialog(Document& document, Display& display, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_model(new CorrelationModel(this)),
      m_view(new MatrixView(this)),
      m_words(new QLabel(this)),
      m_clear(new QPushButton(this)) {
    const PlanView view(document, display);
    setWindowTitle(tr("Correlations"));
    auto* rows = new QVBoxLayout(this);
    auto* how = new QLabel(tr("Ranges that go together: a rank correlation from −1 to 1, below the diagonal. "
                              "Above it stands what is drawn."),
                           this);
    how->setWordWrap(true);
    rows->addWidget(how);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Correlations"));
    constexpr int row = 36;
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    constexpr int cell = 64;
    m_view->horizontalHeader()->setDefaultSectionSize(cell);
    rows->addWidget(m_view, 1);
    m_words->setWordWrap(true);
    rows->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_clear->setText(tr("None goes with another"));
    m_clear->setAutoDefault(false);
    buttons->addButton(m_clear, QDialogButtonBox::ResetRole);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrelationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_clear, &QPushButton::clicked, m_model, &CorrelationModel::clear);
    connect(m_model, &CorrelationModel::changed, this, &CorrelationDialog::review);
    connect(m_model, &CorrelationModel::refused, this, [this](const QString& typed) {
        theme::setRole(m_words, theme::Role::warning);
        m_words->setText(tr("“%1” is no number from −1 to 1.").arg(typed));
    });
    m_inputs = analysis::varyingInputs(view.plan, view.catalogue, view.model);
    QStringList names;
    for (const analysis::VaryingInput& each : m_inputs)
        names += inputName(view, each.input);
    m_model->setReadOnly(document.isReadOnly());
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!document.isReadOnly());
    m_clear->setEnabled(!document.isReadOnly());
    m_model->show(names, analysis::correlationsAmong(view.plan, view.catalogue, m_inputs));
    // Names are whole in their hints: the numbers are what the window is for.
    constexpr int widestNames = 320;
    QHeaderView* beside = m_view->verticalHeader();
    beside->setFixedWidth(std::min(widestNames, beside->sizeHint().width()));
    constexpr QSize usual{920, 560};
    resize(usual);
}

QString CorrelationDialog::words() const {
    return m_words->text();
}

void CorrelationDialog::review() {
    const double repair = m_model->repair();
    const bool isRepaired = repair >= shownChange;
    theme::setRole(m_words, isRepaired ? theme::Role::warning : theme::Role::caption);
    m_words->setText(
        isRepaired
            ? tr("These contradict each other. Drawn are the nearest that do not: they differ by up to "
                 "%1, and stand in another colour.")
                  .arg(rankText(repair))
            : tr("Each input keeps its own range; only which values meet is another (Gaussian copula). "
                 "· is 0: independent."));
}

// Those of inputs that are no range now stay as they are kept.
void CorrelationDialog::accept() {
    const Plan& plan = m_document.plan();
    const catalog::Catalogue& catalogue = m_document.catalogue();
    const auto isShown = [this](FieldAddress input) {
        return std::ranges::find(m_inputs, input, &analysis::VaryingInput::input) != m_inputs.end();
    };
    std::vector<analysis::KeptCorrelation> kept;
    for (const analysis::KeptCorrelation& each : analysis::keptCorrelations(plan, catalogue))
        if (!isShown(each.first) || !isShown(each.second)) kept.push_back(each);
    for (const analysis::InputCorrelation& each : m_model->correlations())
        kept.push_back({m_inputs[each.first].input, m_inputs[each.second].input, each.rank});
    const std::string text = analysis::correlationsText(plan, catalogue, kept);
    const auto done = m_document.setValue(analysis::placeOfKept(plan, "correlations"),
                                          text.empty() ? FieldValue{} : FieldValue(Text{text}));
    if (!done) emit message(text::sentence(done.error()));
    QDialog::accept();
}

}  // namespace wattplan
