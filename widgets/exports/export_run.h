#pragma once

#include <QSet>
#include <QString>
#include <chrono>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

#include "core/exchange/file_batch.h"
#include "widgets/charts/chart_export.h"
#include "widgets/document/display.h"
#include "widgets/exports/export_choices.h"
#include "widgets/pages/offer.h"
#include "widgets/text/translation.h"

namespace wattplan {

class Document;
class Page;

/// The charts and tables that a page offers, in the language shown.
std::vector<ExportItem> exportItems(const Page& page);

/// Writes charts and tables of all pages into a folder, whole or not at all, piece by piece: each step makes
/// a page or draws a chart on the thread of the window, and another thread makes the files. Document and
/// translation outlive it, and the plan must not change meanwhile.
class ExportRun {
public:
    /// Writes these charts and tables; all there are when not given.
    ExportRun(Document& document, const Display& display, text::Translation& translation,
              ExportChoices choices, const QString& folder,
              const std::optional<std::vector<ExportItem>>& items = {});
    ~ExportRun();

    /// A further file of the same batch.
    Result<void> add(const QString& name, const QByteArray& bytes);

    /// Does the next piece, or waits up to `patience` for the other thread. False when all is done, or
    /// nothing can be done any more.
    bool step(std::chrono::milliseconds patience);
    /// Gives up as soon as the other thread has ended its piece.
    void cancel() { m_isCancelled = true; }
    bool isWritten() const { return m_isWritten; }
    /// The share that is done, from 0 to 1.
    double progress() const;
    /// What went wrong; nothing was written then. Errors: fileNotWritable, fileIsDirectory, diskFull.
    const std::optional<Error>& trouble() const { return m_trouble; }

    int charts() const { return m_charts; }  ///< of one language
    int tables() const { return m_tables; }
    int fileCount() const { return static_cast<int>(m_batch.count()); }

private:
    using Piece = std::function<void()>;

    void openPage(text::Language language, std::size_t page);
    void makeNextPart(text::Language language);
    void takeOffers(text::Language language);
    void takeChart(text::Language language, const ChartOffer& offer);
    void takeTable(text::Language language, const TableOffer& offer);
    void drawChart(text::Language language, const QString& file, const charts::ChartPicture& picture,
                   ExportFormat format);
    /// Makes the bytes of a file and takes them into the batch, on the other thread.
    void write(const QString& name, std::function<QByteArray()> bytes);
    void finish();
    bool wants(const QString& file) const { return !m_files || m_files->contains(file); }

    Document& m_document;
    Display m_display;
    text::Translation& m_translation;
    ExportChoices m_choices;
    std::optional<QSet<QString>> m_files;
    exchange::FileBatch m_batch;
    std::deque<Piece> m_pages;   // each puts its pieces into m_pieces
    std::deque<Piece> m_pieces;  // of the page last made
    std::unique_ptr<Page> m_page;
    std::size_t m_pageCount = 0;
    std::size_t m_pieceCount = 0;
    std::future<Result<void>> m_worker;
    std::optional<Error> m_trouble;
    int m_charts = 0;
    int m_tables = 0;
    bool m_isFinishing = false;
    bool m_isCancelled = false;
    bool m_isWritten = false;
};

}  // namespace wattplan
