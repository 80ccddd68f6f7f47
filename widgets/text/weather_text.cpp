#include "widgets/text/weather_text.h"

#include <QCoreApplication>
#include <cmath>

#include "widgets/text/digits.h"

namespace wattplan::text {
namespace {

class Weather {
    Q_DECLARE_TR_FUNCTIONS(Weather)

public:
    static QString north(const QString& degrees) { return tr("%1° N").arg(degrees); }
    static QString south(const QString& degrees) { return tr("%1° S").arg(degrees); }
    static QString east(const QString& degrees) { return tr("%1° E").arg(degrees); }
    static QString west(const QString& degrees) { return tr("%1° W").arg(degrees); }
    static QString place(const QString& name, const QString& latitude, const QString& longitude,
                         const QString& elevation) {
        return tr("%1 (%2, %3, %4 m)", "place of a weather file, latitude, longitude, elevation")
            .arg(name, latitude, longitude, elevation);
    }
};

}  // namespace

QStringList repairLines(const WeatherRepairs& repairs) {
    QStringList lines;
    if (repairs.interpolatedHours > 0)
        lines += Weather::tr("hours filled from those before and after: %1").arg(repairs.interpolatedHours);
    if (repairs.replacedHours > 0)
        lines += Weather::tr("hours filled from the site's monthly means: %1").arg(repairs.replacedHours);
    if (repairs.leapHours > 0)
        lines += Weather::tr("hours of 29 February left out: %1").arg(repairs.leapHours);
    if (repairs.hasNoPressure) lines += Weather::tr("no pressure: that of the elevation is taken");
    return lines;
}

QString weatherPlace(const WeatherRecord& record) {
    const QString latitude = exactText(std::abs(record.latitude));
    const QString longitude = exactText(std::abs(record.longitude));
    return Weather::place(QString::fromStdString(record.place),
                          record.latitude < 0.0 ? Weather::south(latitude) : Weather::north(latitude),
                          record.longitude < 0.0 ? Weather::west(longitude) : Weather::east(longitude),
                          exactText(record.elevation));
}

}  // namespace wattplan::text
