#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include "widgets/report/deck.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Deck)
};

constexpr int startWait = 5000;  // ms
constexpr int pollEvery = 50;
constexpr double beforeNode = 0.3;  // the share of the work that is ours, roughly

/// The script with its library: in the build tree beside the programs, or where the package puts it.
QString scriptPath() {
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char* folder : {"../deck", "../share/wattplan/deck"}) {
        const QFileInfo script(programs.filePath(QLatin1String(folder) + QStringLiteral("/deck.mjs")));
        const bool hasLibrary =
            QFileInfo::exists(script.dir().filePath(QStringLiteral("node_modules/pptxgenjs")));
        if (script.exists() && hasLibrary) return script.canonicalFilePath();
    }
    return {};
}

QString nodePath() {
    return QStandardPaths::findExecutable(QStringLiteral("node"));
}

}  // namespace

bool canMakeDecks() {
    return !nodePath().isEmpty() && !scriptPath().isEmpty();
}

tl::expected<QByteArray, QString> deckOf(const Content& content, const Proceed& proceed) {
    const QString node = nodePath();
    if (node.isEmpty())
        return tl::unexpected(
            Texts::tr("Slides are written with Node.js, which this machine does not have. Install "
                      "the package nodejs and try again."));
    const QString script = scriptPath();
    if (script.isEmpty())
        return tl::unexpected(
            Texts::tr("The part that writes slides is not beside the program. Install Wattplan "
                      "anew, or build it with ./dev."));
    if (proceed && !proceed(0.0)) return QByteArray();
    const QByteArray slides = deckJson(content);
    if (proceed && !proceed(beforeNode)) return QByteArray();

    QProcess process;
    process.start(node, {script});
    if (!process.waitForStarted(startWait)) return tl::unexpected(process.errorString());
    process.write(slides);
    process.closeWriteChannel();
    QByteArray deck;
    while (!process.waitForFinished(pollEvery) && process.state() != QProcess::NotRunning) {
        deck += process.readAllStandardOutput();
        if (!proceed || proceed(beforeNode)) continue;
        process.kill();
        process.waitForFinished();
        return QByteArray();
    }
    deck += process.readAllStandardOutput();
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isWhole)
        return tl::unexpected(Texts::tr("The slides could not be written. Node.js said: %1")
                                  .arg(QString::fromUtf8(process.readAllStandardError()).trimmed()));
    return deck;
}

}  // namespace wattplan::report
