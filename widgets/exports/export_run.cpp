#include "widgets/exports/export_run.h"

#include <algorithm>

#include "widgets/charts/picture_choices.h"
#include "widgets/pages/page.h"
#include "widgets/window/page_list.h"

namespace wattplan {

std::vector<ExportItem> exportItems(const Page& page) {
    std::vector<ExportItem> items;
    const auto add = [&](ExportItem::Type type, const auto& offers) {
        for (const auto& offer : offers)
            items.push_back({type, page.key(), offer.file, offer.title, offer.note});
    };
    add(ExportItem::Type::chart, page.pictures());
    add(ExportItem::Type::table, page.tables());
    return items;
}

ExportRun::ExportRun(Document& document, const Display& display, text::Translation& translation,
                     ExportChoices choices, const QString& folder,
                     const std::optional<std::vector<ExportItem>>& items)
    : m_document(document),
      m_translation(translation),
      m_choices(std::move(choices)),
      m_batch(folder.toStdString()) {
    m_display.setCurrency(display.currency());
    m_display.setUnitStyle(display.unitStyle());
    QSet<QString> pages;
    if (items) {
        m_files.emplace();
        for (const ExportItem& item : *items) {
            m_files->insert(item.file);
            pages.insert(item.page);
        }
    }
    for (const text::Language language : m_choices.languages)
        for (std::size_t page = 0; page < pageList().size(); ++page)
            if (!items || pages.contains(QLatin1String(pageList()[page].key)))
                m_pages.emplace_back([this, language, page] { openPage(language, page); });
    m_pageCount = m_pages.size();
}

ExportRun::~ExportRun() {
    if (m_worker.valid()) m_worker.wait();
}

Result<void> ExportRun::add(const QString& name, const QByteArray& bytes) {
    return m_batch.add(name.toStdString(),
                       std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool ExportRun::step(std::chrono::milliseconds patience) {
    if (m_worker.valid()) {
        if (m_worker.wait_for(patience) != std::future_status::ready) return true;
        if (const Result<void> done = m_worker.get(); !done) m_trouble = done.error();
        m_isWritten = m_isFinishing && !m_trouble;
        if (m_isFinishing) return false;
    }
    if (m_trouble || m_isCancelled) return false;
    std::deque<Piece>& next = m_pieces.empty() ? m_pages : m_pieces;
    if (next.empty()) {
        finish();
        return true;
    }
    const Piece piece = std::move(next.front());
    next.pop_front();
    piece();
    return true;
}

double ExportRun::progress() const {
    if (m_isFinishing || m_pageCount == 0) return 1.0;
    const double inPage = m_pieces.empty() ? 0.0 : static_cast<double>(m_pieces.size()) / m_pieceCount;
    return (static_cast<double>(m_pageCount - m_pages.size()) - inPage) / static_cast<double>(m_pageCount);
}

// Making a page, asking it and removing it are pieces of their own: each takes its time.
void ExportRun::openPage(text::Language language, std::size_t index) {
    const text::Translation::Guest guest(m_translation, language);
    m_display.setLanguage(language);
    m_page.reset(pageList()[index].begin(m_document, m_display));
    m_pieces.emplace_back([this, language] { makeNextPart(language); });
    m_pieceCount = m_pieces.size();
}

void ExportRun::makeNextPart(text::Language language) {
    const text::Translation::Guest guest(m_translation, language);
    if (m_page->makeNextPart()) {
        m_pieces.emplace_front([this, language] { makeNextPart(language); });
        return;
    }
    m_pieces.emplace_back([this, language] { takeOffers(language); });
    m_pieceCount = m_pieces.size();
}

// Each chart and table is made in a piece of its own, and a chart is drawn in further ones.
void ExportRun::takeOffers(text::Language language) {
    const text::Translation::Guest guest(m_translation, language);
    for (ChartOffer& offer : m_page->pictures())
        if (wants(offer.file))
            m_pieces.emplace_back([this, language, offer = std::move(offer)] { takeChart(language, offer); });
    if (m_choices.has(ExportFormat::csv))
        for (TableOffer& offer : m_page->tables())
            if (wants(offer.file))
                m_pieces.emplace_back(
                    [this, language, offer = std::move(offer)] { takeTable(language, offer); });
    m_pieces.emplace_back([this] { m_page.reset(); });
    m_pieceCount = m_pieces.size();
}

void ExportRun::takeChart(text::Language language, const ChartOffer& offer) {
    const text::Translation::Guest guest(m_translation, language);
    if (language == m_choices.languages.front()) ++m_charts;
    charts::ChartPicture picture = offer.make();
    const charts::PictureChoices kept =
        m_choices.asKept ? charts::keptPicture(offer.keptAs, language) : charts::PictureChoices{};
    if (kept.size != charts::PictureChoices{}.size) picture.size = kept.size;
    const PictureLayout layout = layoutFor(m_choices, picture.size);
    picture.size = layout.size;
    picture.zoom = layout.zoom;
    charts::applyText(kept, picture);
    picture.palette = theme::paletteOf(m_choices.theme);
    const auto shared = std::make_shared<const charts::ChartPicture>(std::move(picture));
    for (const ExportFormat format : m_choices.formats)
        m_pieces.emplace_front([this, language, file = offer.file, shared, format] {
            drawChart(language, file, *shared, format);
        });
    m_pieceCount = std::max(m_pieceCount, m_pieces.size());
}

void ExportRun::takeTable(text::Language language, const TableOffer& offer) {
    const text::Translation::Guest guest(m_translation, language);
    if (language == m_choices.languages.front()) ++m_tables;
    const QString name = exportFiles(m_choices, language, ExportItem::Type::table, offer.file).front();
    charts::ChartTable table = offer.make();
    if (m_choices.csv.units == charts::UnitsPlace::headings) {  // in words of this language
        table.headings = charts::headingsWithUnits(table);
        table.units.clear();
    }
    write(name, [table = std::move(table), csv = m_choices.csv] { return charts::csvOf(table, csv); });
}

void ExportRun::drawChart(text::Language language, const QString& file, const charts::ChartPicture& picture,
                          ExportFormat format) {
    const text::Translation::Guest guest(m_translation, language);
    ExportChoices one = m_choices;
    one.formats = {format};
    const QString name = exportFiles(one, language, ExportItem::Type::chart, file).front();
    switch (format) {
        case ExportFormat::png:
            return write(name, [drawing = charts::drawingOf(picture, charts::Ink::pixels),
                                scale = m_choices.scale] { return charts::pngOf(drawing, scale); });
        case ExportFormat::svg:
            return write(name, [drawing = charts::drawingOf(picture, charts::Ink::strokes)] {
                return charts::svgOf(drawing);
            });
        case ExportFormat::pdf:
            return write(name, [drawing = charts::drawingOf(picture, charts::Ink::strokes)] {
                return charts::pdfOf(drawing);
            });
        case ExportFormat::csv:
            return write(name, [bytes = charts::csvOf(picture, m_choices.csv)] { return bytes; });
    }
}

void ExportRun::write(const QString& name, std::function<QByteArray()> bytes) {
    m_worker =
        std::async(std::launch::async, [this, name, make = std::move(bytes)] { return add(name, make()); });
}

void ExportRun::finish() {
    m_isFinishing = true;
    m_worker = std::async(std::launch::async, [this] { return m_batch.commit(); });
}

}  // namespace wattplan
