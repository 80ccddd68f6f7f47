#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace CLI {
class App;
}

namespace wattplan::cli {

/// Makes commands with their arguments and options, whose values go into a request. Both have to outlive the
/// builder. An option whose name has no dash is an argument; `type` is what help calls its value.
class CommandBuilder {
public:
    CommandBuilder(CLI::App& program, Request& request) : m_program(program), m_request(request) {}

    Request& request() const { return m_request; }

    CLI::App& command(const char* name, const QString& description);

    void option(CLI::App& app, const char* name, std::string& target, const QString& description,
                const char* type);
    void required(CLI::App& app, const char* name, std::string& target, const QString& description,
                  const char* type);
    void number(CLI::App& app, const char* name, std::optional<double>& target, const QString& description);
    void flag(CLI::App& app, const char* name, bool& target, const QString& description);
    /// An option that may stand several times, a value each.
    void many(CLI::App& app, const char* name, std::vector<std::string>& target, const QString& description,
              const char* type);
    void requiredMany(CLI::App& app, const char* name, std::vector<std::string>& target,
                      const QString& description, const char* type);
    /// An argument of several words.
    void list(CLI::App& app, const char* name, std::vector<std::string>& target, const QString& description);

    // What several commands have.
    void plan(CLI::App& app);
    void sets(CLI::App& app);
    void format(CLI::App& app);
    void whatIf(CLI::App& app);
    void whatIfs(CLI::App& app, const QString& description);
    void seenPlan(CLI::App& app);  ///< plan, what-if, format and inputs set
    void sampling(CLI::App& app, const QString& count);
    void force(CLI::App& app);

private:
    CLI::App& m_program;
    Request& m_request;
};

}  // namespace wattplan::cli
