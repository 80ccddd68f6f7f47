#include "app/cli/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include "app/cli/session.h"
#include "app/common/load_plan.h"

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

QStringList argumentsOf(const Request& request) {
    QStringList arguments{QStringLiteral("--report"), QString::fromStdString(request.target)};
    const auto add = [&](const char* option, const std::string& value) {
        if (!value.empty()) arguments += {QLatin1String(option), QString::fromStdString(value)};
    };
    add("--lang", request.languageName);
    add("--currency", request.currency);
    add("--what-if", request.whatIf);
    if (request.replaces) arguments += QStringLiteral("--twin");
    return arguments << QStringLiteral("--") << QString::fromStdString(request.plan);
}

}  // namespace

Outcome report(const Request& request) {
    const QString file = QString::fromStdString(request.target);
    if (request.command == "deck" && QFileInfo(file).suffix().toLower() != u"pptx")
        return {badInput, {}, Texts::tr("Slides are a .pptx file, not “%1”.").arg(file)};
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
    process.start(program, argumentsOf(request));
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

}  // namespace wattplan::cli
