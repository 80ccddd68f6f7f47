#pragma once

#include <QWidget>

#include "core/plan/weather_record.h"
#include "widgets/pages/plan_view.h"

class QLabel;
class QPushButton;

namespace wattplan {

class ElidedLabel;

/// The year of weather of a site: where it comes from, a button that reads an EPW file into the site, and one
/// that goes back to the weather made from monthly means. Each is one undo step.
class WeatherLine : public QWidget {
    Q_OBJECT

public:
    explicit WeatherLine(Document& document, QWidget* parent = nullptr);

    /// Shows the weather of a site; none: there is none to read a file for, and `otherwise` is said.
    void show(const PlanView& view, const Object* site, const QString& otherwise = {});
    /// Reads a file into the site shown; what it mended is said below, and why it was refused by `message`.
    void read(const QString& path);
    /// Drops the file's hours.
    void drop();

    QString sourceText() const;
    /// What the file last read needed; "" once the site has other weather.
    QString reportText() const;

signals:
    void message(const QString& sentence);

private:
    void choose();
    void set(const FieldValue& weather);

    Document& m_document;
    ObjectId m_site{};
    std::string m_readText{};  // the weather as it was last read, for which the report stands
    WeatherRepairs m_repairs{};
    ElidedLabel* m_source;
    QPushButton* m_read;
    QPushButton* m_drop;
    QLabel* m_report;
};

}  // namespace wattplan
