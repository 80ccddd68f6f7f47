#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <charconv>
#include <cmath>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/help_text.h"
#include "app/cli/import_options.h"
#include "app/cli/parse_sentence.h"
#include "core/plan/registry.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string said(const QString& text) {
    return text.toStdString();
}

/// "1e6" as "1000000"; what is no whole number as it is, to be refused.
std::string wholeNumber(std::string text) {
    double number = 0.0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool isWhole = read.ec == std::errc() && read.ptr == end && number >= 0.0 && number < 0x1p53 &&
                         number == std::floor(number);
    return isWhole ? std::to_string(static_cast<std::uint64_t>(number)) : text;
}

class Parser {
public:
    Parser()
        : m_app(said(CommandLine::tr("Power, energy, cost and carbon of a plan, on the command line.")),
                "wattplan-cli") {
        m_app.formatter(formatter());
        m_app.footer(footer());
        m_app.option_defaults()->group(said(CommandLine::tr("Options")));  // commands inherit it
        m_app.require_subcommand(1);
        m_app.set_help_flag("-h,--help", said(CommandLine::tr("Show this help and end")));
        m_app.set_version_flag("--version", "wattplan-cli " WATTPLAN_VERSION,
                               said(CommandLine::tr("Show the version and end")));
        option(m_app, "--lang", m_request.languageName, CommandLine::tr("Language: en, zh_CN or zh_TW"),
               "LANGUAGE");
        option(m_app, "--currency", m_request.currency,
               CommandLine::tr("Currency in which tables show money; JSON and CSV are in plan currency"),
               "CODE");
        addEvaluation();
        addComparison();
        addUncertainty();
        addSweep();
        addLists();
        addFiles();
    }

    std::variant<Request, Outcome> read(int argc, char** argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::CallForHelp&) {
            return shown(helpText());
        } catch (const CLI::CallForAllHelp&) {
            return shown(m_app.help("", CLI::AppFormatMode::All));
        } catch (const CLI::CallForVersion& version) {
            return shown(version.what());
        } catch (const CLI::ParseError& error) {
            return refusal(parseSentence(m_app, error, argc, argv));
        }
        m_request.command = m_app.get_subcommands().front()->get_name();
        return m_request;
    }

private:
    static Outcome shown(std::string text) {
        while (text.ends_with('\n'))
            text.pop_back();
        return {success, QString::fromStdString(text) + u'\n', {}};
    }

    std::string helpText() const {
        const auto chosen = m_app.get_subcommands();
        return chosen.empty() ? m_app.help() : chosen.front()->help(m_app.get_name());
    }

    static CLI::Option* option(CLI::App& app, const std::string& name, std::string& target,
                               const QString& description, const char* type) {
        return app.add_option(name, target, said(description))->type_name(type);
    }

    CLI::App& command(const char* name, const QString& description) {
        CLI::App& app = *m_app.add_subcommand(name, said(description));
        app.fallthrough();
        app.group(said(CommandLine::tr("Commands")));
        app.formatter(formatter());
        app.set_help_flag("-h,--help", said(CommandLine::tr("Show this help and end")));
        return app;
    }

    void addPlan(CLI::App& app) {
        option(app, "PLAN", m_request.plan,
               CommandLine::tr("A .wattplan file, a .json file or a sample, such as sample:article"), "")
            ->required();
    }
    void addSets(CLI::App& app) {
        addMany(app, "--set", m_request.sets,
                CommandLine::tr("Set an input first, as often as needed; the plan's file stays as it is"),
                "KEY.FIELD=VALUE");
    }
    void addFormat(CLI::App& app) {
        option(app, "--format", m_request.format, CommandLine::tr("table (as it is without), json or csv"),
               "FORMAT");
    }

    void addEvaluation() {
        CLI::App& eval = command("eval", CommandLine::tr("All results of a plan"));
        addSeenPlan(eval);
        CLI::App& why =
            command("explain", CommandLine::tr("Why a result is what it is, down to inputs and sources"));
        addPlan(why);
        addWhatIf(why);
        option(why, "RESULT", m_request.target, CommandLine::tr("A result, such as gpt3.energy_facility"), "")
            ->required();
        addSets(why);
        CLI::App& year =
            command("site-year", CommandLine::tr("PUE and water of a facility by month and load"));
        addPlan(year);
        option(year, "FACILITY", m_request.target, CommandLine::tr("A facility of the plan"), "")->required();
        addFormat(year);
        addSets(year);
        CLI::App& checks =
            command("check", CommandLine::tr("Whether a plan's file is whole and its plan makes sense"));
        addPlan(checks);
        addWhatIf(checks);
        addSets(checks);
        addEvidence();
    }

    void addEvidence() {
        CLI::App& claims = command(
            "claims", CommandLine::tr("The statements of the article, recomputed by a plan and judged"));
        addPlan(claims);
        addFormat(claims);
        addSets(claims);
        CLI::App& accuracy =
            command("accuracy", CommandLine::tr("Published runs, recomputed: predicted over published"));
        option(accuracy, "--runs", m_request.runs,
               CommandLine::tr("A file of published runs in CSV; without it those built in"), "FILE.csv");
        option(
            accuracy, "--mode", m_request.mode,
            CommandLine::tr("blind (as it is without): model, load, hardware, count and place; given: also "
                            "the efficiency and watts that the source prints"),
            "MODE");
        addFormat(accuracy);
    }

    void addWhatIf(CLI::App& app) {
        option(app, "--what-if", m_request.whatIf, CommandLine::tr("See the plan in this what-if"), "KEY");
    }

    /// An option that may stand several times, a value each.
    void addMany(CLI::App& app, const char* name, std::vector<std::string>& target,
                 const QString& description, const char* type) {
        app.add_option(name, target, said(description))
            ->type_name(type)
            ->expected(1)
            ->allow_extra_args(false)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    void addWhatIfs(CLI::App& app, const QString& description) {
        app.add_option("WHAT-IF", m_request.whatIfs, said(description))->type_name("");
    }

    void addComparison() {
        CLI::App& compare =
            command("compare", CommandLine::tr("What differs between what-ifs, in inputs and in results"));
        addPlan(compare);
        addWhatIfs(compare, CommandLine::tr("Keys of what-ifs, or baseline; without any all of them"));
        addMany(compare, "--result", m_request.results,
                CommandLine::tr("A result, such as plan.cost_owned, as often as needed"), "KEY.RESULT");
        addMany(compare, "--snapshot", m_request.snapshots,
                CommandLine::tr("A snapshot of the plan's file to compare too, as often as needed"), "NAME");
        option(compare, "--base", m_request.base,
               CommandLine::tr("The what-if that differences are from; without it the first"), "KEY");
        addFormat(compare);
        addSets(compare);
        addWhatIfCommand();
        addSnapshots();
        CLI::App& attribute =
            command("attribute",
                    CommandLine::tr("Why a result differs between two what-ifs: the share of each change"));
        addPlan(attribute);
        addWhatIfs(attribute, CommandLine::tr("Two keys of what-ifs, or baseline and one"));
        addMany(attribute, "--result", m_request.results,
                CommandLine::tr("The result, such as plan.cost_owned"), "KEY.RESULT");
        addMany(
            attribute, "--group", m_request.groups,
            CommandLine::tr("Changes to take together, as often as needed, instead of those that the plan "
                            "keeps; the rest is grouped by object"),
            "KEY.FIELD,KEY.FIELD");
        addFormat(attribute);
        addSets(attribute);
        CLI::App& seek = command(
            "seek", CommandLine::tr("What an input would have to be for a result to come to a value"));
        addPlan(seek);
        option(seek, "RESULT", m_request.target, CommandLine::tr("A result, such as plan.cost_owned"), "")
            ->required();
        option(seek, "VALUE", m_request.value, CommandLine::tr("The value it is to have, such as 905 MWh"),
               "")
            ->required();
        option(seek, "INPUT", m_request.input,
               CommandLine::tr("An input, such as air_hall.electricity_price or air_hall.cooling"), "")
            ->required();
        addWhatIf(seek);
        seek.add_option("--low", m_request.low, said(CommandLine::tr("The least value of the input to try")))
            ->type_name("NUMBER");
        seek.add_option("--high", m_request.high,
                        said(CommandLine::tr("The greatest value of the input to try")))
            ->type_name("NUMBER");
        addFormat(seek);
        addSets(seek);
    }

    void addUncertainty() {
        CLI::App& draw = command(
            "draw", CommandLine::tr("Results for many draws of the inputs that are ranges, such as 4..7"));
        addSeenPlan(draw);
        addMany(draw, "--result", m_request.results,
                CommandLine::tr("A result, such as plan.cost_owned, as often as needed"), "KEY.RESULT");
        addSampling(draw, CommandLine::tr("How many draws; 65536 as it is without"));
        option(
            draw, "--sampling", m_request.sampling,
            CommandLine::tr("sobol (as it is without: scrambled Sobol points) or philox (independent draws)"),
            "METHOD");
        option(draw, "--shard", m_request.shard,
               CommandLine::tr("Draw one part of the job, such as 2/8, and write it as JSON for merge"),
               "PART");
        option(draw, "--samples", m_request.samples,
               CommandLine::tr("Also write each draw to this CSV file: inputs and results with their units"),
               "FILE.csv");
        addStatedRanges(draw);
        addOpenInputs(draw);
        CLI::App& merge = command("merge", CommandLine::tr("What the parts of a job of draws come to"));
        addSeenPlan(merge);
        addStatedRanges(merge);
        addOpenInputs(merge);
        merge.add_option("PART", m_request.parts, said(CommandLine::tr("The files that draw --shard wrote")))
            ->type_name("");
        addStatedRanges(question(
            "tornado", CommandLine::tr("What moves a result most: each range from its P10 to its P90")));
        CLI::App& sobol =
            question("sobol", CommandLine::tr("What share of a result's variance each range answers for"));
        addSampling(
            sobol, CommandLine::tr("How many points; each costs an evaluation for every range and two more"));
        addStatedRanges(sobol);
    }
    void addSweep() {
        CLI::App& sweep = command("sweep", CommandLine::tr("Results over values of one or two inputs"));
        addSeenPlan(sweep);
        option(sweep, "--x", m_request.x,
               CommandLine::tr(
                   "An input and its values: KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal "
                   "ratios, KEY.FIELD=A,B,C, or KEY.FIELD for every choice"),
               "VALUES")
            ->required();
        option(sweep, "--y", m_request.y, CommandLine::tr("A second input and its values"), "VALUES");
        addMany(sweep, "--result", m_request.results,
                CommandLine::tr("A result, such as plan.cost_owned, as often as needed"), "KEY.RESULT");
        sweep.get_option("--result")->required();
        option(sweep, "--limit", m_request.value,
               CommandLine::tr("Also tell where the first result crosses this, such as 905 MWh"), "VALUE");
    }
    void addSeenPlan(CLI::App& app) {
        addPlan(app);
        addWhatIf(app);
        addFormat(app);
        addSets(app);
    }
    /// A command on one result.
    CLI::App& question(const char* name, const QString& description) {
        CLI::App& app = command(name, description);
        addSeenPlan(app);
        option(app, "RESULT", m_request.target, CommandLine::tr("A result, such as plan.cost_owned"), "")
            ->required();
        return app;
    }
    void addOpenInputs(CLI::App& app) {
        addMany(app, "--correlate", m_request.correlations,
                CommandLine::tr("Draw two inputs together, by their rank correlation from -1 to 1"),
                "KEY.FIELD,KEY.FIELD=NUMBER");
        addMany(app, "--choose", m_request.choices,
                CommandLine::tr("Leave a choice open: what may be chosen, with weights; alone all there are"),
                "KEY.FIELD=A:3,B:1");
    }
    void addStatedRanges(CLI::App& app) {
        app.add_flag(
            "--stated-ranges", m_request.hasStatedRanges,
            said(CommandLine::tr("Also vary numbers for which the library states a low and a high")));
    }
    void addSampling(CLI::App& app, const QString& count) {
        app.add_option("--draws", m_request.draws, said(count))
            ->type_name("NUMBER")
            ->transform(wholeNumber)
            ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 36));
        app.add_option("--seed", m_request.seed, said(CommandLine::tr("The same seed gives the same draws")))
            ->type_name("NUMBER")
            ->check(CLI::Range(std::uint64_t{0}, (std::uint64_t{1} << 53) - 1));
        app.add_option("--threads", m_request.threads,
                       said(CommandLine::tr("Threads to use; without it as many as the machine has")))
            ->type_name("NUMBER")
            ->check(CLI::Range(1, 1024));
    }

    void addWhatIfCommand() {
        CLI::App& whatIf =
            command("whatif", CommandLine::tr("The what-ifs of a plan: list them; make, set or delete one"));
        option(whatIf, "ACTION", m_request.mode, CommandLine::tr("list, new, set or delete"), "")->required();
        addPlan(whatIf);
        option(whatIf, "WHATIF", m_request.whatIf, CommandLine::tr("The key of a what-if"), "");
        option(whatIf, "--name", m_request.value, CommandLine::tr("new: what people call it"), "NAME");
        option(whatIf, "--parent", m_request.base, CommandLine::tr("new: the what-if that it follows"),
               "KEY");
        addMany(whatIf, "--set", m_request.sets, CommandLine::tr("set: an input, as often as needed"),
                "KEY.FIELD=VALUE");
        addMany(whatIf, "--reset", m_request.results,
                CommandLine::tr("set: an input that follows the parent again"), "KEY.FIELD");
        whatIf.add_flag("--with-children", m_request.replaces,
                        said(CommandLine::tr("delete: what follows it too, which else follows its parent")));
        addFormat(whatIf);
    }

    void addSnapshots() {
        CLI::App& snapshot = command(
            "snapshot",
            CommandLine::tr("Snapshots of a plan's file: list them; take, show, restore or delete one"));
        option(snapshot, "ACTION", m_request.mode, CommandLine::tr("list, take, show, restore or delete"), "")
            ->required();
        addPlan(snapshot);
        option(snapshot, "NAME", m_request.row, CommandLine::tr("The name of a snapshot"), "");
        option(
            snapshot, "--key", m_request.value,
            CommandLine::tr("restore: the key of the what-if that it becomes; made of the name without it"),
            "KEY");
        option(snapshot, "--parent", m_request.base, CommandLine::tr("restore: the what-if that it follows"),
               "KEY");
        option(snapshot, "--what-if", m_request.whatIf,
               CommandLine::tr("restore: the snapshot as this what-if of it saw the plan"), "KEY");
        addFormat(snapshot);
        CLI::App& moved = command(
            "moved",
            CommandLine::tr("Results that are not what an earlier version of Wattplan gave, and why"));
        addPlan(moved);
        addMany(moved, "--snapshot", m_request.snapshots,
                CommandLine::tr("Hold the plan in this snapshot against what was computed when it was taken"),
                "NAME");
        addFormat(moved);
        CLI::App& updates = command(
            "updates", CommandLine::tr("What the library says otherwise than a plan's copies of its rows"));
        addPlan(updates);
        addWhatIf(updates);
        addMany(updates, "--take", m_request.results,
                CommandLine::tr("Take the library's value over into the plan's file, or all of them"),
                "KEY.FIELD|all");
        addFormat(updates);
    }

    void addLists() {
        CLI::App& lists =
            command("list", CommandLine::tr("What a plan is made of: kinds of objects, fields, results"));
        option(lists, "WHAT", m_request.target, CommandLine::tr("kinds, fields or results"), "")->required();
        option(lists, "KIND", m_request.row, CommandLine::tr("Of this kind only"), "");
        addFormat(lists);
        CLI::App& library =
            command("catalog", CommandLine::tr("The reference library: its kinds, rows and values"));
        option(library, "KIND", m_request.target, CommandLine::tr("A kind, such as accelerator"), "");
        option(library, "ROW", m_request.row, CommandLine::tr("A row, such as h100_sxm5_80"), "");
        addFormat(library);
    }

    void addFiles() {
        addImportOptions(command("import", CommandLine::tr("Make a .wattplan file of a plan in JSON, or read "
                                                           "a table into a plan")),
                         m_request);
        CLI::App& write = command("export", CommandLine::tr("Write a whole plan as JSON"));
        addPlan(write);
        option(write, "JSON", m_request.target, CommandLine::tr("The file to write, or - for stdout"), "")
            ->required();
        addForce(write);
        CLI::App& report =
            addReport("report", CommandLine::tr("Write the report of a plan as PDF, HTML or slides"),
                      CommandLine::tr("The .pdf, .html or .pptx file to write"));
        report.add_flag("--memo", m_request.isMemo,
                        said(CommandLine::tr("The decision memo alone, one page")));
        option(report, "--paper", m_request.paper,
               CommandLine::tr("a4 or letter (as the plan says without it)"), "PAPER");
        addReport("deck", CommandLine::tr("Write the report of a plan as slides"),
                  CommandLine::tr("The .pptx or .pdf file to write"));
        addCharts();
        CLI::App& sheet = command(
            "xlsx", CommandLine::tr("Write a plan and its what-ifs as a spreadsheet of live formulas"));
        addPlan(sheet);
        option(sheet, "-o,--output", m_request.target, CommandLine::tr("The file to write"), "FILE.xlsx")
            ->required();
        addSets(sheet);
        addForce(sheet);
        CLI::App& weather =
            command("weather", CommandLine::tr("Give a site of a plan the hours of an EPW weather file"));
        addPlan(weather);
        option(weather, "SITE", m_request.row, CommandLine::tr("A site of the plan"), "")->required();
        option(weather, "EPW", m_request.weather, CommandLine::tr("The weather file to read"), "")
            ->required();
        option(weather, "WATTPLAN", m_request.target, CommandLine::tr("The file to write"), "")->required();
        addForce(weather);
    }
    void addCharts() {
        CLI::App& charts =
            command("charts", CommandLine::tr("Write the charts and tables of all pages as files"));
        addPlan(charts);
        option(charts, "-o,--output", m_request.target, CommandLine::tr("The folder to write into"), "FOLDER")
            ->required();
        option(charts, "--languages", m_request.languages,
               CommandLine::tr("Such as en,zh_CN; of several each gets a folder; that of --lang without it"),
               "LANGUAGES");
        option(charts, "--format", m_request.formats,
               CommandLine::tr("Any of png,svg,pdf,csv (png,svg,csv without it)"), "FORMATS");
        option(charts, "--size", m_request.size,
               CommandLine::tr("shown (as it is without), slide, half-slide, page, or such as 1280x720"),
               "SIZE");
        option(charts, "--scale", m_request.scale,
               CommandLine::tr("Pixels of a PNG for one of its size: 1, 2 or 4 (2 without it)"), "SCALE");
        option(charts, "--theme", m_request.theme, CommandLine::tr("light (without it), dark or print"),
               "THEME");
        addWhatIf(charts);
        addSets(charts);
    }
    CLI::App& addReport(const char* name, const QString& description, const QString& file) {
        CLI::App& report = command(name, description);
        addPlan(report);
        option(report, "-o,--output", m_request.target, file, "FILE")->required();
        report.add_flag("--twin", m_request.replaces, said(CommandLine::tr("English beside the Chinese")));
        addWhatIf(report);
        addSets(report);
        return report;
    }
    void addForce(CLI::App& app) {
        app.add_flag("--force", m_request.replaces, said(CommandLine::tr("Replace the file if it exists")));
    }

    CLI::App m_app;
    Request m_request;
};

}  // namespace

std::variant<Request, Outcome> readCommandLine(int argc, char** argv) {
    return Parser().read(argc, argv);
}

}  // namespace wattplan::cli
