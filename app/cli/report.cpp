#include "app/cli/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "widgets/text/language.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandTexts)
};

/// The desktop program: beside this one, else on the PATH; "" where it is not installed.
QString desktopProgram() {
    const QString name = QStringLiteral("wattplan");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

/// Options of the desktop program, those that were said.
class Arguments {
public:
    void add(const char* option, const std::string& value) {
        if (!value.empty()) m_list += {QLatin1String(option), QString::fromStdString(value)};
    }
    void addFlag(const char* option, bool isSet) {
        if (isSet) m_list += QLatin1String(option);
    }
    QStringList of(const Request& request) {
        add("--lang", request.languageName);
        add("--currency", request.currency);
        add("--what-if", request.whatIf);
        return m_list + QStringList{QStringLiteral("--"), QString::fromStdString(request.plan)};
    }

private:
    QStringList m_list;
};

Outcome runDesktop(const Request& request, Arguments arguments) {
    const auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    if (const auto seen = seenIn(*plan, request.whatIf); !seen) return refusal(seen.error());
    const QString program = desktopProgram();
    if (program.isEmpty())
        return {fileTrouble,
                {},
                Texts::tr("Reports are written by the program wattplan, which is neither beside wattplan-cli "
                          "nor on the PATH.")};
    QProcess process;
    process.start(program, arguments.of(request));
    process.waitForFinished(-1);
    constexpr int fileNotWritten = 3;  // of wattplan, see its manual page
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : fileNotWritten;
    QString message = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (const QString name = QStringLiteral("wattplan: "); message.startsWith(name))
        message.remove(0, name.size());
    return {code == 0                ? success
            : code == fileNotWritten ? fileTrouble
                                     : badInput,
            QString::fromUtf8(process.readAllStandardOutput()), message};
}

}  // namespace

Outcome report(const Request& request) {
    const bool isDeck = request.command == "deck";
    const QString file = QString::fromStdString(request.target);
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (isDeck && suffix != u"pptx" && suffix != u"pdf")
        return {badInput, {}, Texts::tr("Slides are a .pptx or a .pdf file, not “%1”.").arg(file)};
    const bool isEnglish =
        text::languageOfLocale(QString::fromStdString(request.languageName)) == text::Language::en;
    if (request.replaces && isEnglish)
        return {badInput,
                {},
                Texts::tr("--twin puts English beside Chinese: with it goes --lang zh_CN or zh_TW.")};
    Arguments arguments;
    arguments.add("--report", request.target);
    arguments.addFlag("--slides", isDeck);
    arguments.addFlag("--memo", request.isMemo);
    arguments.addFlag("--twin", request.replaces);
    return runDesktop(request, std::move(arguments));
}

Outcome charts(const Request& request) {
    Arguments arguments;
    arguments.add("--charts", request.target);
    arguments.add("--languages", request.languages);
    arguments.add("--formats", request.formats);
    arguments.add("--theme", request.theme);
    arguments.add("--pictures", request.size);
    arguments.add("--scale", request.scale);
    return runDesktop(request, std::move(arguments));
}

}  // namespace wattplan::cli
