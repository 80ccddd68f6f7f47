#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace wattplan {

/// Rows of text in columns, for a terminal: a Chinese character takes two places. Trailing empty cells take
/// none.
class TextTable {
public:
    enum class Align : std::uint8_t { left, right };

    explicit TextTable(std::vector<Align> columns, int indent = 0)
        : m_columns(std::move(columns)), m_indent(indent) {}

    void addRow(const QStringList& cells) { m_rows.push_back(cells); }
    bool isEmpty() const { return m_rows.empty(); }
    QString text() const;

private:
    std::vector<Align> m_columns;
    int m_indent;
    std::vector<QStringList> m_rows;
};

/// Places a text takes in a terminal.
int terminalWidth(const QString& text);

/// The text with plain spaces for unbreakable ones, which terminals and scripts do not expect.
QString forTerminal(QString text);

}  // namespace wattplan
