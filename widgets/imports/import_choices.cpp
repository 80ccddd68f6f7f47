#include "widgets/imports/import_choices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "widgets/text/import_text.h"
#include "widgets/text/object_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using exchange::FileKind;

constexpr char delimiters[] = {',', '\t', ';', '|'};
constexpr int mostHeaderRow = 20;

QLabel* caption(const QString& words, QWidget* buddy) {
    auto* label = new QLabel(words);
    label->setBuddy(buddy);
    theme::setRole(label, theme::Role::section);
    return label;
}

QString sentenceStart(const QString& words) {
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

}  // namespace

ImportChoices::ImportChoices(QWidget* parent)
    : QWidget(parent),
      m_kinds(new QComboBox(this)),
      m_worksheet(new QComboBox(this)),
      m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_header(new QSpinBox(this)) {
    fill();
    place();
    for (QComboBox* box : {m_encoding, m_delimiter, m_worksheet})
        connect(box, &QComboBox::activated, this, &ImportChoices::readingChosen);
    connect(m_header, &QSpinBox::valueChanged, this, &ImportChoices::headerChosen);
    connect(m_kinds, &QComboBox::activated, this,
            [this] { emit kindChosen(static_cast<Kind>(m_kinds->currentData().toInt())); });
}

void ImportChoices::fill() {
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->addItem(tr("Found by itself", "an encoding or delimiter"));
    for (const exchange::Encoding each : exchange::allEncodings())
        m_encoding->addItem(text::encodingText(exchange::encodingKey(each)));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_delimiter->addItem(tr("Found by itself", "an encoding or delimiter"));
    for (const char each : delimiters)
        m_delimiter->addItem(text::delimiterText(each));
    m_header->setObjectName(QStringLiteral("header"));
    m_header->setRange(1, mostHeaderRow);
    m_worksheet->setObjectName(QStringLiteral("worksheet"));
    m_kinds->setObjectName(QStringLiteral("kind"));
    for (const KindSpec& kind : Registry::instance().kinds())
        if (exchange::isImported(kind.kind))
            m_kinds->addItem(sentenceStart(text::kindText(kind.kind, text::Plural::yes)),
                             static_cast<int>(kind.kind));
    m_kinds->setPlaceholderText(tr("Choose a table"));
    m_kinds->setCurrentIndex(-1);
}

void ImportChoices::place() {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    const auto add = [&](const QString& words, QWidget* part) {
        constexpr int narrowest = 60;
        part->setMinimumWidth(narrowest);
        part->setAccessibleName(words);
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(caption(words, part));
        column->addWidget(part);
        columns->addLayout(column);
    };
    add(tr("Table", "that an import goes into"), m_kinds);
    add(tr("Sheet", "of a workbook"), m_worksheet);
    add(tr("Encoding"), m_encoding);
    add(tr("Cells are divided by"), m_delimiter);
    add(tr("Row of headings"), m_header);
    columns->addStretch(1);
}

void ImportChoices::begin() {
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_worksheet->clear();
}

bool ImportChoices::hasEncoding() const {
    return m_encoding->currentIndex() > 0;
}

exchange::TableOptions ImportChoices::options() const {
    exchange::TableOptions options{.worksheet = m_worksheet->currentText().toStdString()};
    if (hasEncoding())
        options.encoding = exchange::allEncodings()[static_cast<std::size_t>(m_encoding->currentIndex() - 1)];
    if (m_delimiter->currentIndex() > 0) options.delimiter = delimiters[m_delimiter->currentIndex() - 1];
    return options;
}

void ImportChoices::show(const exchange::TableFile* table, const exchange::ImportPlan& plan) {
    const QSignalBlocker header(m_header);
    m_header->setValue(static_cast<int>(plan.headerRow) + 1);
    m_worksheet->clear();
    if (table)
        for (const std::string& name : table->worksheets)
            m_worksheet->addItem(QString::fromStdString(name));
    m_worksheet->setCurrentText(table ? QString::fromStdString(table->worksheet) : QString());
    m_kinds->setCurrentIndex(plan.kind ? m_kinds->findData(static_cast<int>(*plan.kind)) : -1);
}

void ImportChoices::enable(const exchange::TableFile* table, bool isPasted, bool isRefused) {
    const bool isCells = table && table->kind == FileKind::delimited;
    const bool isWorkbook = table && table->kind == FileKind::workbook;
    m_encoding->setEnabled((isCells || (isRefused && hasEncoding())) && !isPasted);
    m_delimiter->setEnabled(isCells);
    m_worksheet->setEnabled(isWorkbook);
    m_header->setEnabled(isCells || isWorkbook);
    m_kinds->setEnabled(table && !table->sheet.rows.empty());
}

}  // namespace wattplan
