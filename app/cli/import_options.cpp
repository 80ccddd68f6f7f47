#include "app/cli/import_options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace

void addImportOptions(CLI::App& app, Request& request) {
    const auto option = [&](const char* name, auto& target, const QString& description, const char* type) {
        return app.add_option(name, target, description.toStdString())->type_name(type);
    };
    option("FILE", request.plan,
           Texts::tr("A plan in JSON, a table (.csv, .tsv, .xlsx), or a model's config.json"), "")
        ->required();
    option("WATTPLAN", request.target,
           Texts::tr("The file to write; for a table the plan it goes into, as one step of its history"), "")
        ->required();
    app.add_flag(
        "--dry-run", request.isDryRun,
        Texts::tr("Say what would be added, changed, refused or replaced, and write nothing").toStdString());
    option("--into", request.row, Texts::tr("The kind of object that the rows are (see list kinds)"), "KIND");
    option(
        "--map", request.mapping,
        Texts::tr("What a column, by heading or number, is for: a field, key, source, or - to leave it out"),
        "COLUMN=FIELD")
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    option("--encoding", request.encoding,
           Texts::tr("utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; found without"), "ENCODING");
    option("--delimiter", request.delimiter,
           Texts::tr("comma, tab, semicolon or bar between cells; found without"), "DELIMITER");
    option("--header", request.headerLine, Texts::tr("The line of the file with the headings; found without"),
           "LINE");
    option("--sheet", request.worksheet, Texts::tr("The sheet of a workbook; the first with cells without"),
           "NAME");
    option("--what-if", request.whatIf, Texts::tr("Put a table into this what-if"), "KEY");
    app.add_flag("--skip-refused", request.skipsRefused,
                 Texts::tr("Take the other rows of a table where some are refused").toStdString());
    option("--format", request.format, Texts::tr("table (as it is without), json or csv"), "FORMAT");
    app.add_flag("--force", request.replaces, Texts::tr("Replace the file if it exists").toStdString());
}

}  // namespace wattplan::cli
