#include "app/cli/table_command.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/cli/file_step.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "app/common/results_text.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/table_import.h"
#include "core/plan/what_if_draft.h"
#include "widgets/text/import_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

using exchange::RowFate;
using Note = exchange::ImportColumn::Note;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TableCommand)
};

constexpr Label needsFile =
    WATTPLAN_TEXT("Reasons", "a table goes into a .wattplan file; import makes one of a plan in JSON");

QString inWords(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view fateKey(RowFate fate) {
    constexpr std::array keys{std::string_view("adds"), std::string_view("changes"),
                              std::string_view("keeps"), std::string_view("refuses")};
    return keys[static_cast<std::size_t>(fate)];
}

QString fateText(RowFate fate) {
    switch (fate) {
        case RowFate::adds:
            return Texts::tr("adds");
        case RowFate::changes:
            return Texts::tr("changes");
        case RowFate::keeps:
            return Texts::tr("keeps");
        case RowFate::refused:
            break;
    }
    return Texts::tr("refuses");
}

/// Why a column is left out, for programs.
std::string_view noteKey(Note note) {
    constexpr std::array keys{std::string_view("asked"), std::string_view("unknown"),
                              std::string_view("result"), std::string_view("twice"),
                              std::string_view("unknown_unit")};
    return keys[static_cast<std::size_t>(note)];
}

QString noteText(Note note) {
    switch (note) {
        case Note::unknown:
            return Texts::tr("No field is called so; --map names one.", "of columns that are left out");
        case Note::unknownUnit:
            return Texts::tr(
                "Their unit can't be read: write another, such as m or ¢/kWh, or with --map their "
                "numbers are in the unit of the field.",
                "of columns that are left out");
        case Note::twice:
            return Texts::tr("Another column is for the same field.", "of columns that are left out");
        case Note::result:
            return Texts::tr("The plan computes these.", "of columns that are left out");
        case Note::none:
            break;
    }
    return {};
}

Outcome unknownChoice(const char* option, const std::string& text, const std::string& choices) {
    return refusal(Error{ErrorCode::unknownChoice, option, "", {text, choices}});
}

std::string kindKeys() {
    std::string keys;
    for (const KindSpec& kind : Registry::instance().kinds())
        if (exchange::isImported(kind.kind)) keys.append(keys.empty() ? "" : ", ").append(kind.key);
    return keys;
}

/// What is read, how, and into what.
class TableCommand {
public:
    TableCommand(const Request& request, const exchange::TableFile& table)
        : m_request(request),
          m_table(table),
          m_words([this](const Label& label) { return text::wordsOf(label, m_translation); }) {}

    std::optional<Outcome> prepare() {
        const auto format = formatOf(m_request);
        if (!format) return refusal(format.error());
        m_format = *format;
        std::optional<Kind> kind;
        if (!m_request.row.empty()) {
            kind = Registry::instance().kindByKey(m_request.row);
            if (!kind || !exchange::isImported(*kind))
                return unknownChoice("--into", m_request.row, kindKeys());
        }
        std::optional<std::size_t> header;
        if (m_request.headerLine != 0) {
            const auto& rows = m_table.sheet.rows;
            const auto found = std::ranges::find(rows, m_request.headerLine, &exchange::SheetRow::line);
            if (found == rows.end())
                return refusal(Texts::tr("--header %1: no row of the table begins on this line.")
                                   .arg(m_request.headerLine));
            header = static_cast<std::size_t>(found - rows.begin());
        }
        m_import = exchange::proposeImport(m_table.sheet, m_words, kind, header);
        if (!m_import.kind) return noKind();
        for (const std::string& each : m_request.mapping)
            if (auto trouble = map(each)) return trouble;
        return std::nullopt;
    }

    /// Tries the table on a plan; what it comes to is kept.
    Edits draft(const Plan& plan) {
        const WhatIf* whatIf = m_request.whatIf.empty() || m_request.whatIf == "baseline"
                                   ? nullptr
                                   : plan.findWhatIf(m_request.whatIf);
        const auto seen = seenIn(plan, m_request.whatIf);
        if (!seen) return tl::unexpected(refusal(seen.error()));
        m_plan = *seen;
        m_words.setNames(text::shownNames(m_plan, library(), m_request.language));
        m_run = exchange::dryRun(m_plan, library(), m_table.sheet, m_import, m_words);
        const bool isTaken = m_request.skipsRefused || m_run.count(RowFate::refused) == 0;
        if (m_request.isDryRun || !isTaken) return std::vector<Edit>{};
        m_isWritten = true;
        return whatIf ? editsIn(plan, whatIf->id, m_run.edits) : m_run.edits;
    }

    Outcome outcome() const {
        const int refused = m_run.count(RowFate::refused);
        const bool isGivenUp = !m_request.isDryRun && !m_isWritten;
        Outcome result{isGivenUp ? badInput : success, m_format == Format::json ? json() : listed(), {}};
        if (m_format == Format::table) result.output += summary() + u'\n';
        if (isGivenUp)
            result.message = Texts::tr(
                "%n row(s) are refused; nothing was written. Mend them, or take the "
                "others with --skip-refused.",
                nullptr, refused);
        return result;
    }

private:
    static const catalog::Catalogue& library() { return catalog::Catalogue::builtIn(); }

    /// Refuses a table of which nobody knows what its rows are.
    Outcome noKind() const {
        if (const Label why = exchange::refusedLayout(m_import.layout); !why.empty())
            return refusal(Texts::tr("%1: %2 (--into site).", "file, what it is")
                               .arg(inWords(m_request.plan), text::translate(why)));
        QString sentence = Texts::tr(
                               "What kind of objects the rows of %1 are can't be told from its headings. "
                               "Name it: --into KIND, one of %2.")
                               .arg(inWords(m_request.plan), inWords(kindKeys()));
        QStringList others;
        for (const std::string& sheet : m_table.worksheets)
            if (sheet != m_table.worksheet) others += inWords(sheet);
        if (!others.isEmpty())
            sentence += u' ' + Texts::tr("This is its sheet “%1”; others, for --sheet NAME: %2.")
                                   .arg(inWords(m_table.worksheet), others.join(u", "));
        return refusal(sentence);
    }

    std::optional<Outcome> map(const std::string& text) {
        const std::size_t sign = text.rfind('=');
        if (sign == std::string::npos)
            return refusal(Texts::tr("--map %1: write COLUMN=FIELD.").arg(inWords(text)));
        const std::string column = text.substr(0, sign);
        const std::string field = text.substr(sign + 1);
        const auto index = exchange::columnNamed(m_import, column);
        if (!index) {
            std::vector<std::string> headings;
            for (const exchange::ImportColumn& each : m_import.columns)
                headings.push_back(each.heading);
            const std::string near = nearestKey(column, headings);
            return refusal(near.empty() ? Texts::tr("--map: the table has no column “%1”. It has: %2")
                                              .arg(inWords(column),
                                                   inWords(fmt::format("{}", fmt::join(headings, ", "))))
                                        : Texts::tr("--map: the table has no column “%1”. Did you mean “%2”?")
                                              .arg(inWords(column), inWords(near)));
        }
        const auto target = exchange::ImportWords::targetByKey(*m_import.kind, field);
        if (!target) {
            std::vector<std::string> known{"key", "source", "source_url", "confidence", "checked", "note"};
            for (const FieldSpec& each : Registry::instance().fields(*m_import.kind))
                known.emplace_back(each.key);
            return refusal(Error{ErrorCode::unknownField, "--map", "", {field, nearestKey(field, known)}});
        }
        setTarget(m_import, *index, *target);
        return std::nullopt;
    }

    QString heading(std::optional<std::size_t> column) const {
        if (!column) return {};
        if (*column >= m_import.columns.size()) return QString::number(*column + 1);
        return inWords(m_import.columns[*column].heading);
    }
    QString valueText(const FieldValue& value, FieldId field) const {
        const auto numbers = numberFormat(m_plan, library(), m_request.language, m_request.currency);
        return text::valueText(value, Registry::instance().field(field),
                               text::fieldWording(m_plan, library(), numbers.value_or(text::NumberFormat())));
    }
    QString troubleText(const Error& error) const {
        return text::troubleText(error, m_plan, library(), m_request.language);
    }

    /// The values of a new object, cut where they are many.
    QString inOneLine(const exchange::ImportRow& row) const {
        constexpr qsizetype widest = 100;
        QString line;
        for (const exchange::CellChange& cell : row.cells) {
            line += (line.isEmpty() ? QString() : QStringLiteral("; ")) + valueText(cell.after, cell.field);
            if (line.size() > widest) return line.left(widest) + u'…';
        }
        return line;
    }

    QString listed() const {
        Listing listing({{"line", Texts::tr("Line"), 0},
                         {"fate", Texts::tr("Does"), 0},
                         {"key", Texts::tr("Key")},
                         {"column", Texts::tr("Column")},
                         {"before", Texts::tr("Before")},
                         {"after", Texts::tr("After")},
                         {"reason", Texts::tr("Reason")}});
        const bool isForPeople = m_format == Format::table;
        constexpr int mostAddedInFull = 50;
        int added = 0;
        for (const exchange::ImportRow& row : m_run.rows) {
            const auto add = [&](const QString& column, const QString& before, const QString& after,
                                 const QString& reason) {
                listing.addRow({static_cast<double>(row.line),
                                isForPeople ? fateText(row.fate) : inWords(fateKey(row.fate)),
                                inWords(row.key.empty() ? row.name : row.key), column, before, after,
                                reason});
            };
            const bool isAdded = row.fate == RowFate::adds;
            if (isAdded && (row.cells.empty() || (isForPeople && ++added > mostAddedInFull)))
                add({}, {}, inOneLine(row), {});
            else if (isAdded || row.fate == RowFate::changes)
                for (const exchange::CellChange& cell : row.cells)
                    add(heading(cell.column), valueText(cell.before, cell.field),
                        valueText(cell.after, cell.field), text::assumedCurrencyText(cell.assumedCurrency));
            for (const exchange::CellTrouble& trouble : row.troubles)
                add(heading(trouble.column), {}, {}, troubleText(trouble.error));
        }
        return listing.text(m_format == Format::json ? Format::table : m_format);
    }

    QString summary() const {
        const QString kind = text::kindText(*m_import.kind, text::Plural::yes);
        QStringList lines{Texts::tr("%1 into %2: adds %3, changes %4, leaves %5 as they are, refuses %6.",
                                    "file, kind of objects, numbers of rows")
                              .arg(inWords(m_request.plan), kind)
                              .arg(m_run.count(RowFate::adds))
                              .arg(m_run.count(RowFate::changes))
                              .arg(m_run.count(RowFate::keeps))
                              .arg(m_run.count(RowFate::refused))};
        if (m_table.kind == exchange::FileKind::delimited)
            lines += Texts::tr("Read as %1, cells divided by: %2.", "encoding, delimiter")
                         .arg(text::encodingText(encodingKey(m_table.encoding)),
                              text::delimiterText(m_table.delimiter));
        if (m_table.kind == exchange::FileKind::workbook)
            lines += Texts::tr("Read from the sheet “%1”.").arg(inWords(m_table.worksheet));
        if (const auto foreign = exchange::foreignLines(m_table)) lines += text::otherLinesText(*foreign);
        if (const int assumed = m_run.assumedCurrencies(); assumed > 0)
            lines += text::assumedCurrenciesText(assumed);
        lines += leftOut();
        if (m_request.isDryRun) lines += Texts::tr("A dry run: nothing was written.");
        return lines.join(u'\n');
    }

    /// The columns that are left out, and why.
    QStringList leftOut() const {
        QStringList lines;
        for (const Note note : {Note::unknown, Note::unknownUnit, Note::twice, Note::result, Note::none}) {
            QStringList columns;
            for (const exchange::ImportColumn& column : m_import.columns) {
                if (column.target.type != exchange::ImportTarget::Type::leftOut || column.heading.empty() ||
                    column.note != note)
                    continue;
                const QString name = column.suggestion
                                         ? Texts::tr("%1 (did you mean %2?)", "column, field")
                                               .arg(inWords(column.heading),
                                                    inWords(exchange::ImportWords::keyOf(*column.suggestion)))
                                         : inWords(column.heading);
                if (!columns.contains(name)) columns += name;
            }
            if (columns.isEmpty()) continue;
            QString line = Texts::tr("Left out: %1.", "columns").arg(columns.join(u", "));
            if (const QString why = noteText(note); !why.isEmpty()) line += u' ' + why;
            lines += line;
        }
        return lines;
    }

    QString json() const {
        exchange::JsonWriter json;
        json.beginObject();
        json.member("file", m_request.plan);
        json.member("encoding", encodingKey(m_table.encoding));
        if (m_table.otherEncoding) writeOtherLines(json);
        json.member("delimiter", std::string(1, m_table.delimiter));
        json.member("table", Registry::instance().kind(*m_import.kind).key);
        json.member("written", static_cast<std::uint64_t>(m_isWritten ? 1 : 0));
        for (const RowFate fate : {RowFate::adds, RowFate::changes, RowFate::keeps, RowFate::refused})
            json.member(fateKey(fate), static_cast<std::uint64_t>(m_run.count(fate)));
        json.name("columns");
        json.beginArray();
        for (const exchange::ImportColumn& column : m_import.columns) {
            json.beginObject(exchange::JsonWriter::Layout::oneLine);
            json.member("heading", column.heading);
            json.member("field", exchange::ImportWords::keyOf(column.target));
            json.member("unit", column.unitText);
            if (column.note != Note::none) json.member("left_out", noteKey(column.note));
            json.end();
        }
        json.end();
        json.name("rows");
        json.beginArray();
        for (const exchange::ImportRow& row : m_run.rows)
            writeRow(json, row);
        json.end();
        json.end();
        return QString::fromStdString(json.take());
    }

    void writeOtherLines(exchange::JsonWriter& json) const {
        json.member("other_encoding", encodingKey(*m_table.otherEncoding));
        json.name("other_lines");
        json.beginArray();
        for (const LineReading& each : m_table.readings) {
            json.beginObject(exchange::JsonWriter::Layout::oneLine);
            json.member("line", static_cast<std::uint64_t>(each.line));
            json.member("text", each.text);
            json.member("otherwise", each.otherText);
            json.end();
        }
        json.end();
    }

    void writeRow(exchange::JsonWriter& json, const exchange::ImportRow& row) const {
        json.beginObject();
        json.member("line", static_cast<std::uint64_t>(row.line));
        json.member("does", fateKey(row.fate));
        json.member("key", row.key);
        json.member("name", row.name);
        json.name("cells");
        json.beginArray();
        for (const exchange::CellChange& cell : row.cells) {
            json.beginObject(exchange::JsonWriter::Layout::oneLine);
            json.member("field", Registry::instance().field(cell.field).key);
            json.member("before", valueText(cell.before, cell.field).toStdString());
            json.member("after", valueText(cell.after, cell.field).toStdString());
            if (!cell.assumedCurrency.empty()) json.member("assumed_currency", cell.assumedCurrency);
            json.end();
        }
        json.end();
        json.name("refusals");
        json.beginArray();
        for (const exchange::CellTrouble& trouble : row.troubles) {
            json.beginObject(exchange::JsonWriter::Layout::oneLine);
            json.member("column", heading(trouble.column).toStdString());
            json.member("reason", troubleText(trouble.error).toStdString());
            json.end();
        }
        json.end();
        json.end();
    }

    const Request& m_request;
    const exchange::TableFile& m_table;
    text::Translation m_translation;
    exchange::ImportWords m_words;
    exchange::ImportPlan m_import;
    exchange::DryRun m_run;
    Plan m_plan;  // as the table sees it
    Format m_format = Format::table;
    bool m_isWritten = false;
};

}  // namespace

tl::expected<exchange::TableOptions, Outcome> tableOptions(const Request& request) {
    exchange::TableOptions options{.worksheet = request.worksheet};
    if (!request.encoding.empty()) {
        options.encoding = exchange::encodingByKey(request.encoding);
        std::string keys;
        for (const exchange::Encoding each : exchange::allEncodings())
            keys.append(keys.empty() ? "" : ", ").append(exchange::encodingKey(each));
        if (!options.encoding) return tl::unexpected(unknownChoice("--encoding", request.encoding, keys));
    }
    if (request.delimiter.empty()) return options;
    constexpr std::array words{
        std::pair(std::string_view("comma"), ','), std::pair(std::string_view("tab"), '\t'),
        std::pair(std::string_view("semicolon"), ';'), std::pair(std::string_view("bar"), '|')};
    for (const auto& [word, delimiter] : words)
        if (request.delimiter == word || request.delimiter == std::string(1, delimiter))
            options.delimiter = delimiter;
    if (!options.delimiter)
        return tl::unexpected(unknownChoice("--delimiter", request.delimiter, "comma, tab, semicolon, bar"));
    return options;
}

Outcome importTable(const Request& request, const exchange::TableFile& table) {
    TableCommand command(request, table);
    if (const auto trouble = command.prepare()) return *trouble;
    if (request.isDryRun) {
        const auto plan = loadPlan(request.target, catalog::Catalogue::builtIn());
        if (!plan) return refusal(plan.error());
        if (const auto drafted = command.draft(*plan); !drafted) return drafted.error();
        return command.outcome();
    }
    const Outcome done =
        editFile(request.target, needsFile, [&](const Plan& plan) { return command.draft(plan); });
    return done.exitCode == success ? command.outcome() : done;
}

}  // namespace wattplan::cli
