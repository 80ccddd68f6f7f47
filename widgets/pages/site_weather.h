#pragma once

class QWidget;

namespace wattplan {

class Display;
class Document;
class Page;
class TablePanel;

/// The line below a table of sites: the weather of the site selected, with the button that reads an EPW file
/// into it. What goes wrong is said by the page.
QWidget* makeSiteWeather(TablePanel& sites, Page& page, Document& document, Display& display);

}  // namespace wattplan
