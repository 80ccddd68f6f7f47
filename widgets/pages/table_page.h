#pragma once

#include <vector>

#include "core/text_label.h"
#include "widgets/pages/page.h"
#include "widgets/tables/table_panel.h"

class QTabBar;
class QSplitter;
class QStackedWidget;

namespace wattplan {

class FormPanel;
class LivePage;

/// How the tables of a page stand together.
enum class TableLayout : std::uint8_t {
    stacked,  ///< one above the other, with handles between them
    tabs,     ///< one at a time
};

/// What becomes of the fields of a kind that a table does not name.
enum class Rest : std::uint8_t {
    shown,    ///< they follow in the order of the registry, the key last
    more,     ///< the same, but they wait for "more"
    leftOut,  ///< another table has them; the key is last
};

/// What a page of tables is made of.
struct TablePageSpec {
    const char* key;
    Label title;
    TableLayout layout = TableLayout::stacked;
    struct Form {
        Kind kind{};
        std::vector<std::string_view>
            quick{};  ///< fields by key; the others wait for "more". None: all are shown
    };
    std::vector<Form> forms{};  ///< kinds of one object, in two columns above the tables
    struct Table {
        Kind kind{};
        /// Columns by key, those of results with "=" before.
        std::vector<std::string_view> first{};
        Kind owner = Kind::plan;  ///< whose object a new row belongs to; plan: none
        Rest rest = Rest::shown;
        const char* key = "";  ///< where a kind has several tables
        Label title{};         ///< likewise; else the name of the kind
        /// Columns that wait for "more", where the rest is left out.
        std::vector<std::string_view> more{};
        /// Makes a line below the table, about the row that is selected; none.
        QWidget* (*makeFoot)(TablePanel&, Page&, Document&, Display&) = nullptr;
    };
    std::vector<Table> tables{};
    using MakePart = LivePage* (*)(Document&, Display&);
    MakePart makeLast = nullptr;   ///< a tab behind those of the tables
    MakePart makeBelow = nullptr;  ///< what the tables lead to, below them
};

/// A page of tables of the plan's objects and of the library.
class TablePage : public Page {
    Q_OBJECT

public:
    TablePage(Document& document, Display& display, const TablePageSpec& spec, QWidget* parent = nullptr);

    bool makeNextPart() override;
    QString title() const override;
    QString key() const override { return QString::fromLatin1(m_spec.key); }
    bool goTo(FieldAddress address) override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;
    QString badge() const override;

    TablePanel* table(Kind kind) const;
    FormPanel* form(Kind kind) const;
    /// The tab behind those of the tables, and what stands below them; null for none.
    LivePage* last() const { return m_last; }
    LivePage* below() const { return m_below; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addForms();
    void prepareTables();
    void addTable(const TablePageSpec::Table& table);
    LivePage* addPart(TablePageSpec::MakePart make);
    bool isWhole() const;
    ObjectId ownerFor(Kind owner) const;
    void retranslate();
    void forward(TablePanel* panel);

    const TablePageSpec& m_spec;
    std::vector<FormPanel*> m_forms;
    std::vector<TablePanel*> m_tables;  ///< as far as they are made
    QSplitter* m_splitter = nullptr;
    bool m_isShared = false;  // the height, among the tables
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    LivePage* m_last = nullptr;
    LivePage* m_below = nullptr;
};

/// The pages of tables, in the order of the navigation.
const std::vector<TablePageSpec>& tablePages();

}  // namespace wattplan
