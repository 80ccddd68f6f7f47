#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include "widgets/report/content.h"
#include "widgets/report/pdf.h"

namespace wattplan::report {

/// The most rows of a table that go onto slides.
inline constexpr std::size_t mostRows = 36;

/// A report as slides of 16:9: the JSON that resources/deck/deck.mjs reads. A cover, then of each section its
/// words, its figures, and each chart and table on slides of their own. Charts that slides have natively
/// (bars, columns, lines, points) have their numbers in the units of their axes, others are pictures. Inputs,
/// methods and sources are left to the report; of a table of more than `mostRows` rows its slide says so.
QByteArray slidesOf(const Content& content);

/// The report as a PowerPoint file, whose charts and tables can be edited: PptxGenJS writes it, in Node, a
/// program of its own. Any thread makes it. Empty when stopped; otherwise what is missing or went wrong, in
/// the language of the window.
tl::expected<QByteArray, QString> deckOf(const Content& content, const Proceed& proceed = {});

/// Whether this machine has what deckOf() needs.
bool canMakeDecks();

}  // namespace wattplan::report
