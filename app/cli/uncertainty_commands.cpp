#include "app/cli/command_groups.h"

#include <QCoreApplication>

#include "app/cli/command_builder.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A command on one result.
CLI::App& question(CommandBuilder& build, const char* name, const QString& description) {
    CLI::App& app = build.command(name, description);
    build.seenPlan(app);
    build.required(app, "RESULT", build.request().target,
                   CommandLine::tr("A result, such as plan.cost_owned"), "");
    return app;
}

void openInputs(CommandBuilder& build, CLI::App& app) {
    Request& request = build.request();
    build.many(app, "--correlate", request.correlations,
               CommandLine::tr("Draw two inputs together, by their rank correlation from -1 to 1"),
               "KEY.FIELD,KEY.FIELD=NUMBER");
    build.many(app, "--choose", request.choices,
               CommandLine::tr("Leave a choice open: what may be chosen, with weights; alone all there are"),
               "KEY.FIELD=A:3,B:1");
}

void statedRanges(CommandBuilder& build, CLI::App& app) {
    build.flag(app, "--stated-ranges", build.request().hasStatedRanges,
               CommandLine::tr("Also vary numbers for which the library states a low and a high"));
}

void addSweep(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& sweep = build.command("sweep", CommandLine::tr("Results over values of one or two inputs"));
    build.seenPlan(sweep);
    build.required(
        sweep, "--x", request.x,
        CommandLine::tr("An input and its values: KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal "
                        "ratios, KEY.FIELD=A,B,C, or KEY.FIELD for every choice"),
        "VALUES");
    build.option(sweep, "--y", request.y, CommandLine::tr("A second input and its values"), "VALUES");
    build.requiredMany(sweep, "--result", request.results,
                       CommandLine::tr("A result, such as plan.cost_owned, as often as needed"),
                       "KEY.RESULT");
    build.option(sweep, "--limit", request.value,
                 CommandLine::tr("Also tell where the first result crosses this, such as 905 MWh"), "VALUE");
}

}  // namespace

void addUncertaintyCommands(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& draw = build.command(
        "draw", CommandLine::tr("Results for many draws of the inputs that are ranges, such as 4..7"));
    build.seenPlan(draw);
    build.many(draw, "--result", request.results,
               CommandLine::tr("A result, such as plan.cost_owned, as often as needed"), "KEY.RESULT");
    build.sampling(draw, CommandLine::tr("How many draws; 65536 as it is without"));
    build.option(
        draw, "--sampling", request.sampling,
        CommandLine::tr("sobol (as it is without: scrambled Sobol points) or philox (independent draws)"),
        "METHOD");
    build.option(draw, "--shard", request.shard,
                 CommandLine::tr("Draw one part of the job, such as 2/8, and write it as JSON for merge"),
                 "PART");
    build.option(
        draw, "--samples", request.samples,
        CommandLine::tr("Also write each draw to this CSV file: inputs and results with their units"),
        "FILE.csv");
    statedRanges(build, draw);
    openInputs(build, draw);
    CLI::App& merge = build.command("merge", CommandLine::tr("What the parts of a job of draws come to"));
    build.seenPlan(merge);
    statedRanges(build, merge);
    openInputs(build, merge);
    build.list(merge, "PART", request.parts, CommandLine::tr("The files that draw --shard wrote"));
    statedRanges(build,
                 question(build, "tornado",
                          CommandLine::tr("What moves a result most: each range from its P10 to its P90")));
    CLI::App& sobol =
        question(build, "sobol", CommandLine::tr("What share of a result's variance each range answers for"));
    build.sampling(sobol,
                   CommandLine::tr("How many points; each costs an evaluation for every range and two more"));
    statedRanges(build, sobol);
    addSweep(build);
}

}  // namespace wattplan::cli
