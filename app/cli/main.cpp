#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>

#include "app/cli/command_line.h"
#include "app/cli/report.h"
#include "widgets/text/translation.h"

using namespace wattplan;

namespace {

struct Command {
    std::string_view name;
    cli::Outcome (*run)(const cli::Request&);
};

constexpr std::array commands{
    Command{"eval", cli::evaluate},       Command{"explain", cli::explain},
    Command{"list", cli::list},           Command{"catalog", cli::catalogue},
    Command{"import", cli::importFile},   Command{"export", cli::exportPlan},
    Command{"check", cli::check},         Command{"claims", cli::claims},
    Command{"accuracy", cli::accuracy},   Command{"weather", cli::readWeather},
    Command{"site-year", cli::siteYear},  Command{"compare", cli::compare},
    Command{"attribute", cli::attribute}, Command{"seek", cli::seek},
    Command{"whatif", cli::whatIf},       Command{"snapshot", cli::snapshot},
    Command{"moved", cli::moved},         Command{"draw", cli::draw},
    Command{"merge", cli::mergeDraws},    Command{"tornado", cli::tornado},
    Command{"sobol", cli::sobol},         Command{"sweep", cli::sweep},
    Command{"report", cli::report},       Command{"deck", cli::report},
    Command{"charts", cli::charts},       Command{"xlsx", cli::writeSheet},
    Command{"updates", cli::updates},
};

cli::Outcome run(int argc, char** argv, text::Language language, bool isLanguageKnown) {
    auto read = cli::readCommandLine(argc, argv);
    if (const auto* outcome = std::get_if<cli::Outcome>(&read)) return *outcome;
    auto& request = std::get<cli::Request>(read);
    request.language = language;
    if (!isLanguageKnown)
        return cli::refusal(
            Error{ErrorCode::unknownChoice, "--lang", "", {request.languageName, "en, zh_CN, zh_TW"}});
    const auto command = std::ranges::find(commands, std::string_view(request.command), &Command::name);
    return command->run(request);
}

bool write(std::FILE* file, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file) ==
               static_cast<std::size_t>(bytes.size()) &&
           std::fflush(file) == 0;
}

}  // namespace

int main(int argc, char** argv) {
    int count = 1;  // the options are ours, not Qt's
    QCoreApplication application(count, argv);
    text::Translation translation;
    const std::string asked = cli::languageAsked(argc, argv);
    const auto spoken =
        text::languageOfLocale(asked.empty() ? QLocale::system().name() : QString::fromStdString(asked));
    const text::Language language = spoken.value_or(text::Language::en);
    translation.install(language);

    cli::Outcome outcome;
    try {
        outcome = run(argc, argv, language, asked.empty() || spoken.has_value());
    } catch (const std::exception& defect) {
        outcome = cli::refusal(QString::fromUtf8(defect.what()));
    }
    if (!write(stdout, outcome.output))
        outcome = cli::refusal(
            Error{ErrorCode::fileNotWritable, "", "", {"stdout", std::generic_category().message(errno)}});
    if (!outcome.message.isEmpty()) write(stderr, QStringLiteral("wattplan-cli: %1\n").arg(outcome.message));
    return outcome.exitCode;
}
