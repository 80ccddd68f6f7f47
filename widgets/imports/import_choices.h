#pragma once

#include <QWidget>

#include "core/exchange/import_plan.h"
#include "core/exchange/table_file.h"

class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace wattplan {

/// How a table is to be read: where it goes, its sheet, encoding and delimiter, its row of headings. What is
/// not chosen is found by itself, and then shown.
class ImportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ImportChoices(QWidget* parent = nullptr);

    /// Another source: nothing is chosen of how it is read.
    void begin();
    /// What the reader chose of how a file is read.
    exchange::TableOptions options() const;
    bool hasEncoding() const;
    /// What was found; `table` may be null.
    void show(const exchange::TableFile* table, const exchange::ImportPlan& plan);
    /// Lets only that be chosen which a source has.
    void enable(const exchange::TableFile* table, bool isPasted, bool isRefused);

signals:
    /// The source is to be read again.
    void readingChosen();
    void headerChosen(int row);  ///< from 1
    void kindChosen(wattplan::Kind kind);

private:
    void fill();
    void place();

    QComboBox* m_kinds;
    QComboBox* m_worksheet;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QSpinBox* m_header;
};

}  // namespace wattplan
