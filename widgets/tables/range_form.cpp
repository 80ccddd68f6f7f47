#include "widgets/tables/range_form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/analysis/input_range.h"
#include "core/plan/distribution.h"
#include "core/plan/distribution_text.h"
#include "core/plan/edits.h"
#include "widgets/document/field_table_model.h"
#include "widgets/tables/range_picture.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using Shape = Distribution::Kind;

// What people know best comes first.
constexpr std::array kindOrder{Shape::uniform,   Shape::triangular, Shape::pert,      Shape::normal,
                               Shape::logNormal, Shape::logUniform, Shape::empirical, Shape::discrete};

// As a cell reads them.
QString nameOf(Shape kind) {
    switch (kind) {
        case Shape::normal:
            return QStringLiteral("normal");
        case Shape::logNormal:
            return QStringLiteral("lognormal");
        case Shape::triangular:
            return QStringLiteral("triangular");
        case Shape::pert:
            return QStringLiteral("pert");
        case Shape::uniform:
            return QStringLiteral("uniform");
        case Shape::logUniform:
            return QStringLiteral("loguniform");
        case Shape::discrete:
            return QStringLiteral("discrete");
        case Shape::empirical:
            return QStringLiteral("data");
    }
    return {};
}

// Commas stand between the numbers: those within them go.
QString ungrouped(QString number) {
    static const QRegularExpression grouping(QStringLiteral("(?<=\\d),(?=\\d{3}(?!\\d))"));
    return number.remove(grouping).trimmed();
}

// Each number of the form has its own unit, where those of a typed range share the one that is named; in the
// unit of the field they need none. What is no number stays as it is, to be refused.
QString alone(const FieldSpec& field, const QString& typed) {
    const QString number = ungrouped(typed);
    const auto read = readFieldValue(field, number.toStdString());
    const auto* value = read ? std::get_if<Number>(&*read) : nullptr;
    if (!value) return number;
    const QString digits = text::exactText(value->value);
    return value->currency.empty()
               ? digits
               : QStringLiteral("%1 %2").arg(QString::fromStdString(value->currency), digits);
}

// Pasted from a column or a row of a spreadsheet, or typed; a weight stands behind a colon.
QString listed(const QString& pasted) {
    static const QRegularExpression between(QStringLiteral("[\\s;,，、]+"));
    static const QRegularExpression colon(QStringLiteral("\\s*[:：]\\s*"));
    QString text = pasted;
    return text.replace(colon, QStringLiteral(":"))
        .split(between, Qt::SkipEmptyParts)
        .join(QStringLiteral(", "));
}

QString shortText(double value) {
    constexpr int digits = 4;
    return text::exactText(text::roundedTo(value, digits));
}

bool hasValues(Shape kind) {
    return parameterCount(kind) == 0;
}

}  // namespace

bool takesRange(const FieldTableModel& table, const QModelIndex& source) {
    const FieldSpec* field = source.isValid() ? table.fieldAt(source.column()) : nullptr;
    return field != nullptr && field->varies && (table.flags(source) & Qt::ItemIsEditable) != 0;
}

RangeForm::RangeForm(FieldTableModel& table, const QModelIndex& source, QWidget* parent)
    : QDialog(parent), m_table(table), m_cell(source), m_field(*table.fieldAt(source.column())) {
    build();
    start();
}

void RangeForm::build() {
    const QString object = m_table.headerData(m_cell.row(), Qt::Vertical).toString();
    setWindowTitle(tr("Range of %1, %2", "field, object").arg(text::fieldLabel(m_field.id), object));
    setMinimumWidth(420);
    auto* rows = new QVBoxLayout(this);
    m_rows = new QFormLayout;
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_kinds = new QComboBox(this);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    for (const Shape kind : kindOrder)
        m_kinds->addItem(text::distributionKindText(kind));
    m_rows->addRow(tr("Kind"), m_kinds);
    for (QLineEdit*& parameter : m_parameters) {
        parameter = new QLineEdit(this);
        m_rows->addRow(new QLabel(this), parameter);
        connect(parameter, &QLineEdit::textChanged, this, &RangeForm::review);
    }
    m_values = new QPlainTextEdit(this);
    m_values->setObjectName(QStringLiteral("values"));
    m_values->setTabChangesFocus(true);
    m_values->setFixedHeight(96);
    m_rows->addRow(new QLabel(this), m_values);
    m_lowest = new QLineEdit(this);
    m_highest = new QLineEdit(this);
    for (QLineEdit* limit : {m_lowest, m_highest}) {
        limit->setPlaceholderText(tr("no limit of its own"));
        connect(limit, &QLineEdit::textChanged, this, &RangeForm::review);
    }
    m_rows->addRow(tr("Never below"), m_lowest);
    m_rows->addRow(tr("Never above"), m_highest);
    rows->addLayout(m_rows);
    m_picture = new RangePicture(this);
    rows->addWidget(m_picture);
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addWidget(m_words);
    m_buttons = new QDialogButtonBox(this);
    auto* set = m_buttons->addButton(tr("Set the range"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    theme::setRole(set, theme::Role::primary);
    rows->addWidget(m_buttons);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        if (m_last) propose(*m_last);
        showFields();
        review();
    });
    connect(m_values, &QPlainTextEdit::textChanged, this, &RangeForm::review);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RangeForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// The number that the cell stands for now, in the unit of its field.
double RangeForm::present() const {
    const FieldAddress address = *m_table.addressAt(m_cell);
    const Document& document = m_table.document();
    if (const auto* number = std::get_if<Number>(&document.find(address.object)->value(address.field)))
        return number->value;
    const graph::NodeId node = document.model().node(address);
    if (node != graph::noNode && document.model().evaluation().isOk(node))
        return m_field.unit.fromBase(document.model().evaluation().value(node));
    return m_field.defaultValue.value_or(0.0);
}

void RangeForm::start() {
    const FieldAddress address = *m_table.addressAt(m_cell);
    const Object& object = *m_table.document().find(address.object);
    const QSignalBlocker quiet(m_kinds);
    if (const auto* known = std::get_if<Distribution>(&object.value(address.field))) {
        m_last = *known;
        m_kinds->setCurrentIndex(
            static_cast<int>(std::ranges::find(kindOrder, known->kind) - kindOrder.begin()));
        fill(*known);
    } else {
        m_kinds->setCurrentIndex(1);
        const double now = present();
        if (const auto range = analysis::inputRange(object, m_field, now)) {
            Distribution proposed{Shape::triangular,
                                  {std::min(range->low, now), now, std::max(range->high, now)}};
            if (const auto* number = std::get_if<Number>(&object.value(address.field)))
                proposed.currency = number->currency;
            m_last = proposed;
            fill(proposed);
        }
    }
    showFields();
    review();
}

Distribution::Kind RangeForm::kind() const {
    return kindOrder[static_cast<std::size_t>(std::max(0, m_kinds->currentIndex()))];
}

// The numbers of the chosen kind that come nearest to another.
void RangeForm::propose(const Distribution& like) {
    if (hasValues(kind()) || hasValues(like.kind) || like.kind == kind()) return;
    const double typical = pointValue(like);
    const double p5 = quantile(like, 0.05);
    const double p95 = quantile(like, 0.95);
    const bool hasEnds = std::isfinite(quantile(like, 0.0)) && std::isfinite(quantile(like, 1.0));
    const double low = hasEnds ? quantile(like, 0.0) : p5;
    const double high = hasEnds ? quantile(like, 1.0) : p95;
    Distribution next{kind(), {}, like.lowest, like.highest, like.currency, {}, {}};
    constexpr double fiveToNinetyFive = 3.2897;  // standard deviations of a normal
    if (kind() == Shape::normal)
        next.parameters = {typical, (p95 - p5) / fiveToNinetyFive};
    else if (kind() == Shape::logNormal)
        next.parameters = {p5, p95};
    else if (parameterCount(kind()) == 3)
        next.parameters = {low, std::clamp(typical, low, high), high};
    else
        next.parameters = {low, high};
    fill(next);
}

void RangeForm::fill(const Distribution& distribution) {
    const QString currency =
        distribution.currency.empty() ? QString() : QString::fromStdString(distribution.currency) + u' ';
    const auto number = [&](double value) { return currency + shortText(value); };
    for (int i = 0; i < parameterCount(distribution.kind); ++i)
        parameter(i).setText(number(distribution.parameters[static_cast<std::size_t>(i)]));
    QStringList lines;
    for (std::size_t i = 0; i < distribution.values.size(); ++i)
        lines += i < distribution.weights.size() && distribution.kind == Shape::discrete
                     ? QStringLiteral("%1: %2").arg(text::exactText(distribution.values[i]),
                                                    text::exactText(distribution.weights[i]))
                     : text::exactText(distribution.values[i]);
    if (!lines.isEmpty()) m_values->setPlainText(lines.join(u'\n'));
    m_lowest->setText(std::isfinite(distribution.lowest) ? shortText(distribution.lowest) : QString());
    m_highest->setText(std::isfinite(distribution.highest) ? shortText(distribution.highest) : QString());
}

void RangeForm::showFields() {
    const QStringList names = text::parameterNames(kind());
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const bool shown = static_cast<qsizetype>(i) < names.size();
        m_parameters[i]->setVisible(shown);
        auto* label = qobject_cast<QLabel*>(m_rows->labelForField(m_parameters[i]));
        label->setVisible(shown);
        if (!shown) continue;
        label->setText(names[static_cast<qsizetype>(i)]);
        m_parameters[i]->setAccessibleName(names[static_cast<qsizetype>(i)]);
    }
    auto* label = qobject_cast<QLabel*>(m_rows->labelForField(m_values));
    m_values->setVisible(hasValues(kind()));
    label->setVisible(hasValues(kind()));
    label->setText(tr("Values"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setPlaceholderText(kind() == Shape::discrete
                                     ? tr("A value and its weight a line, such as 4: 0.3")
                                     : tr("A value a line; paste a column of a spreadsheet"));
}

QString RangeForm::typed() const {
    QStringList numbers;
    for (int i = 0; i < parameterCount(kind()); ++i)
        numbers += alone(m_field, parameter(i).text());
    const QString inside =
        hasValues(kind()) ? listed(m_values->toPlainText()) : numbers.join(QStringLiteral(", "));
    QString text = QStringLiteral("%1(%2)").arg(nameOf(kind()), inside);
    const QString low = alone(m_field, m_lowest->text());
    const QString high = alone(m_field, m_highest->text());
    if (!low.isEmpty() || !high.isEmpty()) text += QStringLiteral(" in %1..%2").arg(low, high);
    return text;
}

std::optional<Distribution> RangeForm::distribution() const {
    const auto read = readDistribution(m_field, typed().toStdString());
    if (!read || !*read) return std::nullopt;
    return withinRange(m_field, **read);
}

bool RangeForm::canStand() const {
    return m_table.refusal(m_cell, typed()).isEmpty();
}

QString RangeForm::words() const {
    return m_words->text();
}

void RangeForm::review() {
    const QString refusal = m_table.refusal(m_cell, typed());
    const auto shown = refusal.isEmpty() ? distribution() : std::nullopt;
    m_buttons->buttons().front()->setEnabled(shown.has_value());
    theme::setRole(m_words, shown ? theme::Role::caption : theme::Role::bad);
    if (!shown) {
        m_picture->clear();
        m_words->setText(refusal);
        return;
    }
    m_last = **readDistribution(m_field, typed().toStdString());
    text::Wording language;
    language.language = theme::fontLanguage();
    const Document& document = m_table.document();
    const text::FieldWording wording =
        text::fieldWording(document.plan(), document.catalogue(), text::NumberFormat(language));
    QStringList percentiles;
    for (const double share : {0.1, 0.5, 0.9})
        percentiles +=
            text::cellNumber({text::roundedTo(quantile(*shown, share), 3), shown->currency}, m_field, wording)
                .text();
    m_picture->show(*shown, percentiles);
    m_words->setText(
        text::distributionWords(*readDistribution(m_field, typed().toStdString()).value(), m_field, wording));
}

void RangeForm::accept() {
    const auto done = m_table.document().setText(*m_table.addressAt(m_cell), typed());
    if (done) return QDialog::accept();
    theme::setRole(m_words, theme::Role::bad);
    m_words->setText(m_table.sentence(done.error()));
}

}  // namespace wattplan
