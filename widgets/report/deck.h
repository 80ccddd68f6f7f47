#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include "widgets/report/content.h"
#include "widgets/report/pdf.h"

namespace wattplan::report {

/// The slides of a report as the JSON that resources/deck/deck.mjs reads. Charts that PowerPoint has natively
/// (bars, columns, lines, points) have their numbers in the units of their axes, heat maps are tables, others
/// are pictures.
QByteArray deckJson(const Content& content);

/// The report as a PowerPoint file, whose charts and tables can be edited: PptxGenJS writes it, in Node, a
/// program of its own. Any thread makes it. Empty when stopped; otherwise what is missing or went wrong, in
/// the language of the window.
tl::expected<QByteArray, QString> deckOf(const Content& content, const Proceed& proceed = {});

/// Whether this machine has what deckOf() needs.
bool canMakeDecks();

}  // namespace wattplan::report
