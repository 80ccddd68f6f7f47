#include "app/cli/command_line.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include "app/cli/command_builder.h"
#include "app/cli/command_groups.h"
#include "app/cli/help_text.h"
#include "app/cli/parse_sentence.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string said(const QString& text) {
    return text.toStdString();
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
        CommandBuilder build(m_app, m_request);
        build.option(m_app, "--lang", m_request.languageName, CommandLine::tr("Language: en, zh_CN or zh_TW"),
                     "LANGUAGE");
        build.option(
            m_app, "--currency", m_request.currency,
            CommandLine::tr("Currency in which tables show money; JSON and CSV are in plan currency"),
            "CODE");
        addEvaluationCommands(build);
        addComparisonCommands(build);
        addUncertaintyCommands(build);
        addListCommands(build);
        addFileCommands(build);
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

    CLI::App m_app;
    Request m_request;
};

}  // namespace

std::variant<Request, Outcome> readCommandLine(int argc, char** argv) {
    return Parser().read(argc, argv);
}

}  // namespace wattplan::cli
