#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "widgets/charts/chart_export.h"

namespace wattplan {

/// What a page offers to files and paper. Its words are there at once; the thing itself is made when it is
/// asked for: on the thread of the window, in the language of the words, and while the page lives.
template <typename Content>
struct Offer {
    QString file{};   ///< the name of its files, without folder and suffix, never translated
    QString title{};  ///< in the language shown
    QString note{};   ///< which of several, "" for none
    std::function<Content()> make{};
    QString keptAs{};  ///< the chart whose picture has choices of its own (PictureChoices); "" for none
    std::function<Content()> makeForPaper{};  ///< where paper has no room for all of it

    Content forPaper() const { return makeForPaper ? makeForPaper() : make(); }
};

using ChartOffer = Offer<charts::ChartPicture>;
using TableOffer = Offer<charts::ChartTable>;

/// An offer of what the chart of a name shows.
inline ChartOffer keptAs(const QString& name, ChartOffer offer) {
    offer.keptAs = name;
    return offer;
}

}  // namespace wattplan
