#include "app/cli/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "core/plan/edits_between.h"
#include "core/plan/what_if_draft.h"
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
    QStringList of(const Request& request, const QString& plan) {
        add("--lang", request.languageName);
        add("--currency", request.currency);
        add("--what-if", request.whatIf);
        return m_list + QStringList{QStringLiteral("--"), plan};
    }

private:
    QStringList m_list;
};

/// Sets the inputs of --set where the request sees the plan: in its what-if, else in the baseline.
tl::expected<void, Outcome> setInputs(Plan& plan, const Request& request) {
    const WhatIf* whatIf = plan.findWhatIf(request.whatIf);
    for (const std::string& each : request.sets) {
        const Plan before = whatIf ? plan.inWhatIf(whatIf->id) : plan;
        Plan after = before;
        if (auto set = setInput(after, catalog::Catalogue::builtIn(), each); !set) return set;
        if (!whatIf) {
            plan = std::move(after);
            continue;
        }
        const WhatIfId id = whatIf->id;
        for (const Edit& edit : editsIn(plan, id, editsBetween(before, after)))
            plan.apply(edit);
        whatIf = plan.findWhatIf(id);
    }
    return {};
}

/// A plan in a file of its own, called as the one it is from, which gives a report its name.
Result<QString> copyIn(const QTemporaryDir& folder, const Plan& plan, const std::string& name) {
    const bool isFile = planSource(name) == PlanSource::file;
    const QString stem = isFile ? QFileInfo(QString::fromStdString(name)).completeBaseName() : QString();
    const QString path =
        folder.filePath(isFile ? stem + QStringLiteral(".wattplan") : QStringLiteral("plan.json"));
    return savePlan(path.toStdString(), plan).map([&] { return path; });
}

Outcome runDesktop(const Request& request, Arguments arguments) {
    auto plan = loadPlan(request.plan, catalog::Catalogue::builtIn());
    if (!plan) return refusal(plan.error());
    if (const auto seen = seenIn(*plan, request.whatIf); !seen) return refusal(seen.error());
    const QTemporaryDir folder;
    Result<QString> path = QString::fromStdString(request.plan);
    if (!request.sets.empty()) {
        if (const auto set = setInputs(*plan, request); !set) return set.error();
        path = copyIn(folder, *plan, request.plan);
        if (!path) return refusal(path.error());
    }
    const QString program = desktopProgram();
    if (program.isEmpty())
        return {fileTrouble,
                {},
                Texts::tr("Reports are written by the program wattplan, which is neither beside wattplan-cli "
                          "nor on the PATH.")};
    QProcess process;
    process.start(program, arguments.of(request, *path));
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
    arguments.add("--paper", request.paper);
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
