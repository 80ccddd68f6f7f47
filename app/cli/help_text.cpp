#include "app/cli/help_text.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include "core/plan/samples.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string said(const QString& text) {
    return text.toStdString();
}

std::string sampleKeys() {
    std::string keys;
    for (const SampleTitle& sample : sampleTitles())
        keys.append(keys.empty() ? "sample:" : ", sample:").append(sample.name);
    return keys;
}

}  // namespace

std::string footer() {
    return said(CommandLine::tr("PLAN is a .wattplan file, a .json file (see export) or a sample:")) +
           "\n  " + sampleKeys() + "\n" +
           said(CommandLine::tr(
               "The beginning of a sample's name will do, where no other begins so.\n"
               "Every command takes --lang and --currency. Data goes to stdout, messages go to stderr.\n"
               "\n"
               "Exit codes:\n"
               "  0  success\n"
               "  2  bad input: command line, key, value or content of a file\n"
               "  3  a file or the output can't be read or written\n"
               "  4  check found errors in the plan"));
}

std::shared_ptr<CLI::Formatter> formatter() {
    auto result = std::make_shared<CLI::Formatter>();
    result->column_width(30);
    result->label("Usage", said(CommandLine::tr("Usage")));
    result->label("Positionals", said(CommandLine::tr("Arguments")));
    result->label("OPTIONS", said(CommandLine::tr("OPTIONS")));
    result->label("SUBCOMMAND", said(CommandLine::tr("COMMAND")));
    result->label("REQUIRED", "");
    result->label("TEXT", "");
    return result;
}

}  // namespace wattplan::cli
