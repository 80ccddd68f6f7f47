#include "widgets/pages/parts.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/charts/scene.h"
#include "widgets/theme/theme.h"

namespace wattplan {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shownText(int width) const {
    return fontMetrics().elidedText(text(), Qt::ElideRight, width);
}

QString RemarksLabel::shownText(int width) const {
    static const QString separator = QStringLiteral(" · ");
    QStringList remarks = text().split(separator);
    while (!remarks.isEmpty() && fontMetrics().horizontalAdvance(remarks.join(separator)) > width)
        remarks.removeLast();
    return remarks.join(separator);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    const QRect box = contentsRect();
    const QString shown = shownText(box.width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    style()->drawItemText(&painter, box, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

Card::Card(QWidget* parent) : QFrame(parent) {
    theme::setRole(this, theme::Role::card);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(13, 10, 13, 10);
    rows->setSpacing(6);
    m_header = new QHBoxLayout;
    m_header->setSpacing(10);
    m_title = new ElidedLabel(this);
    theme::setRole(m_title, theme::Role::title);
    m_caption = new RemarksLabel(this);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setRole(m_caption, theme::Role::caption);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // takes what the title leaves
    m_header->addWidget(m_title);
    m_header->addWidget(m_caption, 1);
    rows->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(6);
    rows->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    // A table or list in a card is what the card says.
    for (auto* view : findChildren<QAbstractItemView*>())
        if (qobject_cast<QAbstractItemView*>(view->parentWidget()) == nullptr) view->setAccessibleName(title);
}

void Card::setCaption(const QString& caption) {
    m_caption->setText(caption);
}

QVBoxLayout& addScrolledRows(QWidget& page) {
    constexpr int margin = 14;
    constexpr int gap = 10;
    theme::setRole(&page, theme::Role::page);
    auto* outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    theme::setRole(content, theme::Role::page);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, 10, margin, margin);
    rows->setSpacing(gap);
    return *rows;
}

namespace {

// Opens the menu of a chart, for those who do not look for it under the right mouse button.
class ChartMenuButton : public QToolButton {
    Q_DECLARE_TR_FUNCTIONS(wattplan::ChartMenuButton)

public:
    ChartMenuButton(charts::Chart* chart, QWidget* parent) : QToolButton(parent) {
        theme::setRole(this, theme::Role::quiet);
        setText(QStringLiteral("⋯"));
        setFocusPolicy(Qt::TabFocus);
        connect(this, &QToolButton::clicked, chart,
                [this, chart] { chart->menu()->popup(mapToGlobal(rect().bottomLeft())); });
        translate();
    }

protected:
    void changeEvent(QEvent* event) override {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) translate();
    }

private:
    void translate() {
        setToolTip(tr("Scale, small charts, marking, table, export"));
        setAccessibleName(tr("Chart menu"));
    }
};

}  // namespace

charts::Chart* addChart(Card& card) {
    auto* chart = new charts::Chart(&card);
    card.body().addWidget(chart, 1);
    card.header().addWidget(new ChartMenuButton(chart, &card));
    return chart;
}

int heightForBars(const charts::ChartData& data) {
    constexpr int barPitch = 16;
    constexpr int rowGap = 8;
    constexpr int legend = 56;
    constexpr int least = 230;
    constexpr int longName = 40;  // letters, that take a second line
    constexpr int twoLines = 34;
    const auto bars = static_cast<int>(charts::lanesOf(data.bars, {}).size());
    const bool hasLongNames = std::ranges::any_of(data.bars.categories, [](const QString& name) {
        const auto wide = std::ranges::count_if(name, [](QChar c) { return c.unicode() >= 0x2E80; });
        return name.size() + wide > longName;
    });
    const int row = std::max(bars * barPitch + rowGap, hasLongNames ? twoLines : 0);
    return std::max(least, static_cast<int>(data.bars.categories.size()) * row + legend);
}

int heightForGantt(const charts::ChartData& data) {
    constexpr int axisAndLegend = 52;
    constexpr int least = 160;
    return std::max(least, static_cast<int>(charts::layoutOf(data.gantt).height) + axisAndLegend);
}

SegmentSwitch::SegmentSwitch(QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this)) {
    theme::setRole(this, theme::Role::segments);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    // Not `idClicked`: a screen reader chooses without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_isShowing) emit chose(id);
    });
}

void SegmentSwitch::setTexts(const QStringList& texts) {
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = m_group->button(i);
        if (button == nullptr) {
            auto* made = new QToolButton(this);
            made->setCheckable(true);
            layout()->addWidget(made);
            m_group->addButton(made, i);
            button = made;
        }
        button->setText(texts[i]);
    }
}

void SegmentSwitch::setChosen(int index) {
    const QScopedValueRollback showing(m_isShowing, true);
    if (auto* button = m_group->button(index)) button->setChecked(true);
}

int SegmentSwitch::chosen() const {
    return m_group->checkedId();
}

}  // namespace wattplan
