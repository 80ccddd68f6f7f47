#include "app/cli/command_builder.h"

#include <QCoreApplication>
#include <charconv>
#include <cmath>

#include <CLI/CLI.hpp>

#include "app/cli/help_text.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <class Target>
CLI::Option* add(CLI::App& app, const char* name, Target& target, const QString& description,
                 const char* type) {
    return app.add_option(name, target, description.toStdString())->type_name(type);
}

CLI::Option* addMany(CLI::App& app, const char* name, std::vector<std::string>& target,
                     const QString& description, const char* type) {
    return add(app, name, target, description, type)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
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

}  // namespace

CLI::App& CommandBuilder::command(const char* name, const QString& description) {
    CLI::App& app = *m_program.add_subcommand(name, description.toStdString());
    app.fallthrough();
    app.group(CommandLine::tr("Commands").toStdString());
    app.formatter(formatter());
    app.set_help_flag("-h,--help", CommandLine::tr("Show this help and end").toStdString());
    return app;
}

void CommandBuilder::option(CLI::App& app, const char* name, std::string& target, const QString& description,
                            const char* type) {
    add(app, name, target, description, type);
}

void CommandBuilder::required(CLI::App& app, const char* name, std::string& target,
                              const QString& description, const char* type) {
    add(app, name, target, description, type)->required();
}

void CommandBuilder::number(CLI::App& app, const char* name, std::optional<double>& target,
                            const QString& description) {
    add(app, name, target, description, "NUMBER");
}

void CommandBuilder::flag(CLI::App& app, const char* name, bool& target, const QString& description) {
    app.add_flag(name, target, description.toStdString());
}

void CommandBuilder::many(CLI::App& app, const char* name, std::vector<std::string>& target,
                          const QString& description, const char* type) {
    addMany(app, name, target, description, type);
}

void CommandBuilder::requiredMany(CLI::App& app, const char* name, std::vector<std::string>& target,
                                  const QString& description, const char* type) {
    addMany(app, name, target, description, type)->required();
}

void CommandBuilder::list(CLI::App& app, const char* name, std::vector<std::string>& target,
                          const QString& description) {
    add(app, name, target, description, "");
}

void CommandBuilder::plan(CLI::App& app) {
    required(app, "PLAN", m_request.plan,
             CommandLine::tr("A .wattplan file, a .json file or a sample, such as sample:article"), "");
}

void CommandBuilder::sets(CLI::App& app) {
    many(app, "--set", m_request.sets,
         CommandLine::tr("Set an input first, as often as needed; the plan's file stays as it is"),
         "KEY.FIELD=VALUE");
}

void CommandBuilder::format(CLI::App& app) {
    option(app, "--format", m_request.format, CommandLine::tr("table (as it is without), json or csv"),
           "FORMAT");
}

void CommandBuilder::whatIf(CLI::App& app) {
    option(app, "--what-if", m_request.whatIf, CommandLine::tr("See the plan in this what-if"), "KEY");
}

void CommandBuilder::whatIfs(CLI::App& app, const QString& description) {
    list(app, "WHAT-IF", m_request.whatIfs, description);
}

void CommandBuilder::seenPlan(CLI::App& app) {
    plan(app);
    whatIf(app);
    format(app);
    sets(app);
}

void CommandBuilder::sampling(CLI::App& app, const QString& count) {
    app.add_option("--draws", m_request.draws, count.toStdString())
        ->type_name("NUMBER")
        ->transform(wholeNumber)
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 36));
    app.add_option("--seed", m_request.seed,
                   CommandLine::tr("The same seed gives the same draws").toStdString())
        ->type_name("NUMBER")
        ->check(CLI::Range(std::uint64_t{0}, (std::uint64_t{1} << 53) - 1));
    app.add_option("--threads", m_request.threads,
                   CommandLine::tr("Threads to use; without it as many as the machine has").toStdString())
        ->type_name("NUMBER")
        ->check(CLI::Range(1, 1024));
}

void CommandBuilder::force(CLI::App& app) {
    flag(app, "--force", m_request.replaces, CommandLine::tr("Replace the file if it exists"));
}

}  // namespace wattplan::cli
