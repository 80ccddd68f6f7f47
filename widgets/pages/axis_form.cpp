#include "widgets/pages/axis_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "core/analysis/address_names.h"
#include "core/analysis/alternatives.h"
#include "core/analysis/input_probe.h"
#include "core/exchange/results.h"
#include "widgets/pages/address_picker.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/text/sheet_text.h"
#include "widgets/text/unit_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

/// A menu that stays while entries are ticked.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        QAction* action = activeAction();
        if (action && action->isEnabled() && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

QLineEdit* field(QWidget& parent, const char* name) {
    auto* made = new QLineEdit(&parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setMinimumWidth(46);
    return made;
}

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

AxisForm::AxisForm(QWidget& parent, QGridLayout& grid, int row, bool mayBeNone)
    : QObject(&parent),
      m_label(new QLabel(&parent)),
      m_inputs(new AddressPicker(parent, pickableInputs(true), mayBeNone)),
      m_spacing(new QComboBox(&parent)),
      m_low(field(parent, "from")),
      m_high(field(parent, "to")),
      m_count(field(parent, "count")),
      m_list(field(parent, "list")),
      m_choices(new QToolButton(&parent)),
      m_menu(new TickMenu(m_choices)),
      m_unit(new QLabel(&parent)) {
    constexpr int firstOfValues = 3;
    theme::setRole(m_label, theme::Role::caption);
    theme::setRole(m_unit, theme::Role::caption);
    grid.addWidget(m_label, row, 0);
    m_inputs->place(grid, row);
    m_spacing->addItems({QString(), QString(), QString()});
    m_spacing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_spacing->setMinimumContentsLength(8);
    int column = firstOfValues;
    for (QWidget* part : {static_cast<QWidget*>(m_spacing), static_cast<QWidget*>(m_low),
                          static_cast<QWidget*>(m_high), static_cast<QWidget*>(m_count)})
        grid.addWidget(part, row, column++);
    grid.addWidget(m_unit, row, column);
    grid.addWidget(m_list, row, firstOfValues + 1, 1, 3);
    grid.addWidget(m_choices, row, firstOfValues, 1, 4);
    m_choices->setObjectName(QStringLiteral("choices"));
    m_choices->setMenu(m_menu);
    m_choices->setPopupMode(QToolButton::InstantPopup);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_inputs, &AddressPicker::chose, this, &AxisForm::choseInput);
    connect(m_spacing, &QComboBox::activated, this, &AxisForm::changeSpacing);
    for (QLineEdit* part : {m_low, m_high, m_count, m_list})
        connect(part, &QLineEdit::editingFinished, this, [this] {
            if (typedValues() != m_kept) emit choseValues();
        });
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        if (chosenKeys() != m_kept) emit choseValues();
    });
}

AxisForm::~AxisForm() = default;

void AxisForm::retranslate(const QString& label, const QString& none) {
    m_label->setText(label);
    m_inputs->setNames(tr("Object of the input"), tr("Input"));
    m_inputs->setNone(none);
    m_spacing->setItemText(even, tr("Even steps"));
    m_spacing->setItemText(ratio, tr("Equal ratios"));
    m_spacing->setItemText(list_, tr("List of values"));
    m_spacing->setAccessibleName(tr("Spacing of the values"));
    m_low->setAccessibleName(tr("First value"));
    m_high->setAccessibleName(tr("Last value"));
    m_count->setAccessibleName(tr("Number of values"));
    m_list->setAccessibleName(tr("Values"));
    m_choices->setAccessibleName(tr("Choices"));
    m_low->setToolTip(tr("First value"));
    m_high->setToolTip(tr("Last value"));
    m_count->setToolTip(tr("Number of values"));
    m_low->setPlaceholderText(tr("from"));
    m_high->setPlaceholderText(tr("to"));
    m_count->setPlaceholderText(tr("how many"));
    m_list->setPlaceholderText(tr("values with commas"));
}

FieldAddress AxisForm::input() const {
    const AddressPicker::Address chosen = m_inputs->chosen();
    return chosen.object.isValid() ? FieldAddress{chosen.object, {chosen.id}} : FieldAddress{};
}

void AxisForm::fill(const PlanView& view, const analysis::SweptInput& swept) {
    m_inputs->set(view, {swept.input.object, swept.input.field.value});
    const bool isThere = input() == swept.input;
    showValues(view, isThere || !input().field.isValid()
                         ? swept.values
                         : analysis::proposedValues(view.plan, view.catalogue, view.model, input()));
}

analysis::SweptInput AxisForm::swept() const {
    if (!input().field.isValid()) return {};
    return {input(), m_isChoice ? chosenKeys() : typedValues()};
}

void AxisForm::showValues(const PlanView& view, const std::string& values) {
    m_kept = values;
    m_unit->clear();
    if (!input().field.isValid()) return showParts();
    const FieldSpec& spec = Registry::instance().field(input().field);
    m_isChoice = analysis::isChoice(spec);
    if (m_isChoice) {
        fillChoices(view, values);
        return showParts();
    }
    const std::size_t dots = values.find("..");
    const auto parts = analysis::partsOf(values, ':');
    const bool isList = dots == std::string::npos && !values.empty();
    const bool isRatio = parts.size() == 3 && parts[2] == "log";
    m_spacing->setCurrentIndex(isList ? list_ : isRatio ? ratio : even);
    const std::string_view span = parts.empty() ? std::string_view() : parts[0];
    const std::size_t middle = span.find("..");
    m_list->setText(isList ? textOf(values) : QString());
    m_low->setText(isList ? QString() : textOf(span.substr(0, middle)));
    m_high->setText(middle == std::string_view::npos ? QString() : textOf(span.substr(middle + 2)));
    m_count->setText(!isList && parts.size() > 1 ? textOf(parts[1]) : QString());
    const std::string currency =
        analysis::numberFor(view.plan, view.catalogue, view.model, input(), 0.0).currency;
    const std::string unit = exchange::unitIn(spec.unit, currency);
    m_unit->setText(spec.isMoney() ? text::moneyUnitText(unit, view.language())
                                   : text::unitText(unit, view.language()));
    showParts();
}

void AxisForm::showParts() {
    const bool isThere = input().field.isValid();
    const bool isList = m_spacing->currentIndex() == list_;
    m_spacing->setVisible(isThere && !m_isChoice);
    m_unit->setVisible(isThere && !m_isChoice);
    for (QLineEdit* part : {m_low, m_high, m_count})
        part->setVisible(isThere && !m_isChoice && !isList);
    m_list->setVisible(isThere && !m_isChoice && isList);
    m_choices->setVisible(isThere && m_isChoice);
}

void AxisForm::fillChoices(const PlanView& view, const std::string& values) {
    const auto all = analysis::sweepChoices(view.plan, view.catalogue, input(), std::string::npos);
    const auto usual = analysis::sweepChoices(view.plan, view.catalogue, input());
    const auto keys = analysis::partsOf(values, ',');
    m_menu->clear();
    int ticked = 0;
    for (const FieldValue& value : all.values) {
        const std::string key = analysis::choiceKey(view.plan, view.catalogue, value);
        QAction* action = m_menu->addAction(inputText(view, input(), value));
        action->setCheckable(true);
        action->setData(textOf(key));
        action->setChecked(keys.empty() ? std::ranges::find(usual.values, value) != usual.values.end()
                                        : std::ranges::find(keys, key) != keys.end());
        ticked += action->isChecked() ? 1 : 0;
    }
    m_shownKeys = tickedKeys();
    const auto count = static_cast<int>(all.values.size());
    m_choices->setText(ticked == count ? tr("All %n choice(s)", nullptr, count)
                                       : tr("%1 of %n choice(s)", nullptr, count).arg(ticked));
}

// Those that were shown stand for the values they were shown of, which may be "" for all.
std::string AxisForm::chosenKeys() const {
    const std::string ticked = tickedKeys();
    return ticked == m_shownKeys ? m_kept : ticked;
}

std::string AxisForm::tickedKeys() const {
    QStringList keys;
    for (const QAction* action : m_menu->actions())
        if (action->isChecked()) keys += action->data().toString();
    return keys.join(u',').toStdString();
}

std::string AxisForm::typedValues() const {
    if (m_spacing->currentIndex() == list_) return m_list->text().trimmed().toStdString();
    if (m_low->text().isEmpty() && m_high->text().isEmpty() && m_count->text().isEmpty()) return {};
    QString text = QStringLiteral("%1..%2:%3")
                       .arg(m_low->text().trimmed(), m_high->text().trimmed(), m_count->text().trimmed());
    if (m_spacing->currentIndex() == ratio) text += QStringLiteral(":log");
    return text.toStdString();
}

// A list begins with what is there.
void AxisForm::changeSpacing() {
    if (m_spacing->currentIndex() == list_ && m_list->text().isEmpty())
        m_list->setText(QStringLiteral("%1, %2").arg(m_low->text(), m_high->text()));
    showParts();
    if (typedValues() != m_kept) emit choseValues();
}

}  // namespace wattplan
