#pragma once

#include <functional>
#include <variant>
#include <vector>

#include "widgets/pages/plan_view.h"
#include "widgets/report/content.h"

namespace wattplan::report {

/// A chart that is still to be drawn, with what stands over it.
struct PlannedChart {
    QString title{};
    QString note{};
    charts::ChartPicture picture{};
    bool isBelow = false;  ///< see Chart
    bool isHalf = false;   ///< likewise
};
/// A part of a section in one language.
using Part = std::variant<Paragraph, Figures, Table, List, PlannedChart>;
using Parts = std::vector<Part>;

/// Makes a section bit by bit, so that the window stays alive: each call adds to its parts. False when they
/// are all there.
using PartMaker = std::function<bool(const PlanView& view, Parts& parts)>;

// The sections that are no page of the window, in the language now installed, which the view must have too.

/// The figures of the whole plan, its workloads and its facilities, and how many checks ask to be looked at.
Parts summaryParts(const Document& document, const PlanView& view);
/// Every input that results rest on: of what the planner made a table for each kind, then the rows of the
/// library that are in use. With value, source, date and trust.
PartMaker inputMaker();
/// What the plan rests on: data first, then methods; where it is to be read, how far it is trusted, from when
/// it is and what it feeds.
Parts sourceParts(Document& document, const Display& display);
/// How each result comes from those before it and from inputs, with the literature: read from the graph.
PartMaker methodMaker();

/// What a planner's text has in braces that is no result of the plan: it stands there as it was typed.
QStringList unknownResults(const QString& text, const PlanView& view);

/// The planner's words, a paragraph for each stretch between empty lines. "{KEY.RESULT}" and "{KEY.FIELD}"
/// are the number there; what names nothing stands as it was typed.
std::vector<QString> paragraphs(const QString& text, const PlanView& view);

}  // namespace wattplan::report
