#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "widgets/text/language.h"

namespace wattplan::cli {

/// How the program ends. Documented in --help and README.md.
enum ExitCode : int {
    success = 0,
    badInput = 2,     ///< command line, key, value or content of a file
    fileTrouble = 3,  ///< a file or the output can't be read or written
    checkFailed = 4,  ///< `check` found errors in the plan
};

/// What a command has to say: data for stdout, sentences for stderr.
struct Outcome {
    int exitCode = success;
    QString output{};
    QString message{};
};

enum class Format : std::uint8_t { table, json, csv };

/// The options and arguments of every command, as typed.
struct Request {
    std::string command{};
    std::string plan{};
    std::string target{};  ///< result, file to write, kind or list
    std::string row{};
    std::string runs{};          ///< file of published runs; empty: those built in
    std::string mode = "blind";  ///< what of them the plan is told
    std::string weather{};       ///< an EPW file
    std::string format = "table";
    std::string currency{};
    std::string languageName{};
    std::vector<std::string> sets{};
    std::string whatIf{};                ///< the plan is seen in it; empty: the baseline
    std::vector<std::string> whatIfs{};  ///< to compare, "baseline" among them
    std::vector<std::string> results{};
    std::vector<std::string> groups{};     ///< of changes, addresses with commas between
    std::vector<std::string> snapshots{};  ///< by name
    std::string base{};                    ///< what-if that differences are from
    std::string value{};                   ///< sought
    std::string input{};
    std::string x{};  ///< "KEY.FIELD=1..5:9": an input and the values it is swept over
    std::string y{};
    std::optional<double> low{};  ///< range of the input, in the unit of its field
    std::optional<double> high{};
    std::uint64_t draws = 65536;  ///< or points of Sobol indices
    std::uint64_t seed = 1;
    int threads = 0;  ///< 0: as many as the machine has
    std::string sampling = "sobol";
    std::string shard{};                      ///< "2/8"; empty: the whole job
    std::vector<std::string> choices{};       ///< "KEY.FIELD=A:3,B:1": not made yet, with weights
    std::vector<std::string> correlations{};  ///< "KEY.FIELD,KEY.FIELD=0.7"
    std::string samples{};                    ///< the CSV file for single draws
    std::vector<std::string> parts{};         ///< files to merge
    bool replaces = false;
    bool isMemo = false;
    std::string paper{};      ///< of a report: "a4", "letter"; "" as its plan says
    std::string languages{};  ///< of charts; commas between, as between formats
    std::string formats{};
    std::string theme{};
    std::string size{};
    std::string scale{};
    // of an imported table
    bool isDryRun = false;
    bool skipsRefused = false;
    std::vector<std::string> mapping{};  ///< COLUMN=FIELD
    std::string encoding{};              ///< empty: found, as are the next two
    std::string delimiter{};
    int headerLine = 0;
    std::string worksheet{};
    bool hasStatedRanges = false;  ///< inputs vary for which the library states a low and a high
    text::Language language = text::Language::en;
};

/// The outcome of an expected failure: its sentence, and the exit code of its kind.
Outcome refusal(const Error& error);
/// The outcome of a command line that says nothing sensible.
Outcome refusal(const QString& sentence);

/// Errors: unknownChoice.
Result<Format> formatOf(const Request& request);

/// Whether the target may be written: a file that is there is replaced only when that was asked for. Pipes
/// and terminals always take what comes. Errors: fileNotWritable.
Result<void> mayWrite(const Request& request);

// The commands.
Outcome evaluate(const Request& request);
Outcome explain(const Request& request);
Outcome list(const Request& request);
Outcome catalogue(const Request& request);
/// Makes a plan's file of a plan in JSON; reads a table into a plan.
Outcome importFile(const Request& request);
Outcome exportPlan(const Request& request);
/// Writes a plan and its what-ifs as a workbook of live formulas.
Outcome writeSheet(const Request& request);
Outcome check(const Request& request);
/// Lists the what-ifs of a plan, or makes, sets or deletes one in a plan's file.
Outcome whatIf(const Request& request);
/// Lists the snapshots of a plan's file, takes, shows or deletes one, or restores it as a what-if.
Outcome snapshot(const Request& request);
/// Which results are not what an earlier version gave, or what they were in a snapshot, and why.
Outcome moved(const Request& request);
/// What the library says otherwise than a plan's copies of its rows; takes it over into a plan's file.
Outcome updates(const Request& request);
Outcome claims(const Request& request);
Outcome accuracy(const Request& request);
/// What differs between what-ifs, in inputs and in results.
Outcome compare(const Request& request);
/// Why a result differs between two what-ifs.
Outcome attribute(const Request& request);
/// What an input would have to be for a result to come to a value.
Outcome seek(const Request& request);
/// Mean, deviation and percentiles of results for draws of the inputs that are ranges; one part of a job as
/// JSON.
Outcome draw(const Request& request);
/// What the parts of a job come to.
Outcome mergeDraws(const Request& request);
/// What moves a result most, each input that is a range from its P10 to its P90.
Outcome tornado(const Request& request);
/// What share of a result's variance each input that is a range answers for.
Outcome sobol(const Request& request);
/// Results over one or two inputs, and where the first of them passes a limit.
Outcome sweep(const Request& request);
/// Reads an EPW file into a site of a plan and writes the plan; says what was mended in the file.
Outcome readWeather(const Request& request);
/// PUE, PUE of the peak hour and WUE of a facility by month and load, and its hours of free cooling.
Outcome siteYear(const Request& request);

}  // namespace wattplan::cli
