#include "app/cli/command_groups.h"

#include <QCoreApplication>

#include "app/cli/command_builder.h"
#include "app/cli/import_options.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A command that writes the report of a plan.
CLI::App& report(CommandBuilder& build, const char* name, const QString& description, const QString& file) {
    Request& request = build.request();
    CLI::App& app = build.command(name, description);
    build.plan(app);
    build.required(app, "-o,--output", request.target, file, "FILE");
    build.flag(app, "--twin", request.replaces, CommandLine::tr("English beside the Chinese"));
    build.whatIf(app);
    build.sets(app);
    return app;
}

void addCharts(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& charts =
        build.command("charts", CommandLine::tr("Write the charts and tables of all pages as files"));
    build.plan(charts);
    build.required(charts, "-o,--output", request.target, CommandLine::tr("The folder to write into"),
                   "FOLDER");
    build.option(
        charts, "--languages", request.languages,
        CommandLine::tr("Such as en,zh_CN; of several each gets a folder; that of --lang without it"),
        "LANGUAGES");
    build.option(charts, "--format", request.formats,
                 CommandLine::tr("Any of png,svg,pdf,csv (png,svg,csv without it)"), "FORMATS");
    build.option(charts, "--size", request.size,
                 CommandLine::tr("shown (as it is without), slide, half-slide, page, or such as 1280x720"),
                 "SIZE");
    build.option(charts, "--scale", request.scale,
                 CommandLine::tr("Pixels of a PNG for one of its size: 1, 2 or 4 (2 without it)"), "SCALE");
    build.option(charts, "--theme", request.theme, CommandLine::tr("light (without it), dark or print"),
                 "THEME");
    build.whatIf(charts);
    build.sets(charts);
}

}  // namespace

void addFileCommands(CommandBuilder& build) {
    Request& request = build.request();
    addImportOptions(
        build.command("import", CommandLine::tr("Make a .wattplan file of a plan in JSON, or read "
                                                "a table into a plan")),
        request);
    CLI::App& write = build.command("export", CommandLine::tr("Write a whole plan as JSON"));
    build.plan(write);
    build.required(write, "JSON", request.target, CommandLine::tr("The file to write, or - for stdout"), "");
    build.force(write);
    CLI::App& whole =
        report(build, "report", CommandLine::tr("Write the report of a plan as PDF, HTML or slides"),
               CommandLine::tr("The .pdf, .html or .pptx file to write"));
    build.flag(whole, "--memo", request.isMemo, CommandLine::tr("The decision memo alone, one page"));
    build.option(whole, "--paper", request.paper,
                 CommandLine::tr("a4 or letter (as the plan says without it)"), "PAPER");
    report(build, "deck", CommandLine::tr("Write the report of a plan as slides"),
           CommandLine::tr("The .pptx or .pdf file to write"));
    addCharts(build);
    CLI::App& sheet = build.command(
        "xlsx", CommandLine::tr("Write a plan and its what-ifs as a spreadsheet of live formulas"));
    build.plan(sheet);
    build.required(sheet, "-o,--output", request.target, CommandLine::tr("The file to write"), "FILE.xlsx");
    build.sets(sheet);
    build.force(sheet);
    CLI::App& weather =
        build.command("weather", CommandLine::tr("Give a site of a plan the hours of an EPW weather file"));
    build.plan(weather);
    build.required(weather, "SITE", request.row, CommandLine::tr("A site of the plan"), "");
    build.required(weather, "EPW", request.weather, CommandLine::tr("The weather file to read"), "");
    build.required(weather, "WATTPLAN", request.target, CommandLine::tr("The file to write"), "");
    build.flag(weather, "--dry-run", request.isDryRun,
               CommandLine::tr("Say what is in the weather file, and write nothing"));
    build.force(weather);
}

}  // namespace wattplan::cli
