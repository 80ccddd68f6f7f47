#pragma once

#include <QSize>
#include <QString>
#include <functional>

#include "widgets/charts/chart_export.h"

class QDialog;
class QWidget;

namespace wattplan::charts {

/// How a reader wants the picture of a chart, where it is copied or exported. It is no part of a plan.
struct PictureChoices {
    QString title{};        ///< in one language; "" for that of the page
    QSize size{960, 540};   ///< device-independent pixels
    int textPercent = 100;  ///< of the usual size of text
    bool operator==(const PictureChoices&) const = default;
};

/// What was kept for the chart of this name in the settings of the program: a title for each language.
PictureChoices keptPicture(const QString& name, text::Language language);
void keep(const QString& name, text::Language language, const PictureChoices& choices);

/// The picture as it is wanted: larger text is a smaller picture, enlarged.
void apply(const PictureChoices& choices, ChartPicture& picture);
/// The same of a picture whose size is wanted otherwise: title and size of text.
void applyText(const PictureChoices& choices, ChartPicture& picture);

/// Asks for them; `take` has what was chosen. The dialog is its own.
QDialog* askForPicture(QWidget& parent, const PictureChoices& now, const QString& usualTitle,
                       std::function<void(const PictureChoices&)> take);

}  // namespace wattplan::charts
