#pragma once

#include <QAbstractProxyModel>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>
#include <memory>

#include "widgets/document/field_table_model.h"
#include "widgets/pages/table_page.h"
#include "widgets/panels/message_bar.h"
#include "widgets/panels/why_panel.h"
#include "widgets/tables/cell_editor.h"
#include "widgets/tables/table_view.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
}  // namespace Catch

namespace wattplan {

/// A reader at the window: clicks cells, types, presses keys.
class WindowDriver {
public:
    explicit WindowDriver(const QString& plan = QStringLiteral("sample:article"))
        : m_translation(std::make_shared<text::Translation>()) {
        m_translation->install(text::Language::en);
        theme::applyTheme(*qApp, theme::Theme::light, text::Language::en);
        auto document = Document::fromTemplate(plan);
        REQUIRE(document.has_value());
        m_window = std::make_unique<MainWindow>(std::move(*document), m_translation);
        m_window->show();
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    }

    MainWindow& window() { return *m_window; }
    Document& document() { return m_window->document(); }

    TablePanel& panel(const char* page, Kind kind) {
        m_window->showPage(QLatin1String(page));
        auto* tables = qobject_cast<TablePage*>(m_window->page(QLatin1String(page)));
        REQUIRE(tables != nullptr);
        TablePanel* found = tables->table(kind);
        REQUIRE(found != nullptr);
        return *found;
    }

    ObjectId id(std::string_view key) {
        const Object* object = document().plan().find(key);
        REQUIRE(object != nullptr);
        return object->id;
    }

    /// The cell of a field of an object of the plan as the view shows it.
    QModelIndex cell(TablePanel& panel, std::string_view object, std::string_view field) {
        const FieldTableModel& table = panel.table();
        return shown(panel, table.indexOf(FieldAddress{id(object), fieldId(table.kind(), field)}));
    }
    QModelIndex resultCell(TablePanel& panel, std::string_view object, std::string_view result) {
        const FieldTableModel& table = panel.table();
        return shown(panel, table.indexOf(ResultAddress{id(object), resultId(table.kind(), result)}));
    }

    void click(TablePanel& panel, const QModelIndex& index) {
        if (panel.view().isColumnHidden(index.column()))
            QTest::mouseClick(panel.findChild<QPushButton*>("more"), Qt::LeftButton);
        QCoreApplication::processEvents();  // a page just shown is laid out
        panel.view().scrollTo(index);
        QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {},
                          panel.view().visualRect(index).center());
        REQUIRE(panel.view().currentIndex() == index);
    }

    /// Opens the editor of the current cell with F2, replaces its text and presses Return.
    CellEditor* type(TablePanel& panel, const QString& text, Qt::Key end = Qt::Key_Return) {
        // The offscreen platform leaves no window active when a list has closed.
        QApplication::setActiveWindow(m_window.get());
        panel.view().setFocus();
        QTest::keyClick(&panel.view(), Qt::Key_F2);
        auto* editor = qobject_cast<CellEditor*>(QApplication::focusWidget());
        REQUIRE(editor != nullptr);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        if (QWidget* popup = QApplication::activePopupWidget()) popup->hide();
        const QPointer<CellEditor> alive(editor);
        QTest::keyClick(editor, end);
        QTest::qWait(1);  // committing is queued
        return alive && alive->isVisible() ? alive.data() : nullptr;
    }

    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&widget, key, modifiers);
        QTest::qWait(1);
    }

    QString said() { return m_window->messages().sentence(); }
    double result(std::string_view object, std::string_view key) {
        const Object* found = document().plan().find(object);
        REQUIRE(found != nullptr);
        const auto value = document().model().value({found->id, resultId(found->kind, key)});
        REQUIRE(value.has_value());
        return *value;
    }

private:
    static QModelIndex shown(TablePanel& panel, const QModelIndex& source) {
        REQUIRE(source.isValid());
        const auto* proxy = qobject_cast<QAbstractProxyModel*>(panel.view().model());
        const QModelIndex index = proxy->mapFromSource(source);
        REQUIRE(index.isValid());
        return index;
    }

    std::shared_ptr<text::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace wattplan
