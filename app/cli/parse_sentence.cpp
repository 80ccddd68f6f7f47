#include "app/cli/parse_sentence.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "core/plan/registry.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The first argument that nothing took.
QString leftOver(const CLI::App& app, int argc, char** argv) {
    const std::vector<std::string> left = app.remaining(true);
    for (int i = 1; i < argc; ++i)
        if (std::ranges::find(left, argv[i]) != left.end()) return QString::fromUtf8(argv[i]);
    return left.empty() ? QString() : QString::fromStdString(left.front());
}

QString unknownCommand(const CLI::App& app, const QString& name) {
    std::vector<std::string> known;
    for (const CLI::App* each : app.get_subcommands({}))
        known.push_back(each->get_name());
    const QString nearest = QString::fromStdString(nearestKey(name.toStdString(), known));
    if (!nearest.isEmpty())
        return CommandLine::tr("There is no command “%1”. Did you mean “%2”?").arg(name, nearest);
    return CommandLine::tr("There is no command “%1”. Type wattplan-cli --help for what there is.").arg(name);
}

}  // namespace

QString parseSentence(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
    const QString detail = QString::fromStdString(error.what());
    const QString name = detail.section(u':', 0, 0).section(u' ', 0, 0);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return CommandLine::tr("%1 needs a value behind it.").arg(name);
    const QString left = leftOver(app, argc, argv);
    const bool isCommandMissing = app.get_subcommands().empty();
    if (isCommandMissing && left.isEmpty())
        return CommandLine::tr("A command is missing. Type wattplan-cli --help for what there is.");
    if (isCommandMissing && !left.startsWith(u'-')) return unknownCommand(app, left);
    if (!left.isEmpty())
        return CommandLine::tr("“%1” is not expected here. Type wattplan-cli --help for what there is.")
            .arg(left);
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return CommandLine::tr("%1 is missing. Type wattplan-cli --help for what there is.").arg(name);
    return CommandLine::tr("The command line can't be read: %1").arg(detail);
}

}  // namespace wattplan::cli
