#pragma once

#include <QFrame>

#include "widgets/document/field_table_model.h"

class QLabel;
class QTransposeProxyModel;

namespace wattplan {

class TableView;

/// A card with the fields of the object of a kind of which there is one: a row per field.
class FormPanel : public QFrame {
    Q_OBJECT

public:
    FormPanel(Document& document, const Display& display, Kind kind, QWidget* parent = nullptr);

    TableView& view() const { return *m_view; }
    FieldTableModel& table() const { return *m_table; }
    bool goTo(FieldAddress address);

signals:
    void explain(quint64 tag);
    void message(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void retranslate();
    void fit();

    Kind m_kind;
    FieldTableModel* m_table;
    QTransposeProxyModel* m_proxy;
    TableView* m_view;
    QLabel* m_title;
};

}  // namespace wattplan
