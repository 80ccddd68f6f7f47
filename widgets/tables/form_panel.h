#pragma once

#include <QFrame>

#include "widgets/document/field_table_model.h"

class QLabel;
class QPushButton;
class QTransposeProxyModel;

namespace wattplan {

class TableView;

/// A card with the fields of the object of a kind of which there is one: a row per field. Quick fields come
/// first, the others wait for "more".
class FormPanel : public QFrame {
    Q_OBJECT

public:
    /// Without quick fields all are shown.
    FormPanel(Document& document, const Display& display, Kind kind,
              const std::vector<std::string_view>& quick = {}, QWidget* parent = nullptr);

    TableView& view() const { return *m_view; }
    FieldTableModel& table() const { return *m_table; }
    bool goTo(FieldAddress address);
    void showMore(bool more);

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
    QPushButton* m_more;
    int m_quick;  // so many rows come first
    bool m_isMore = false;
};

}  // namespace wattplan
