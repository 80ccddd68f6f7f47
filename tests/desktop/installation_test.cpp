#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include "tests/support/paths.h"
#include "tests/text/text_helpers.h"

// What is installed around the programs, against what the programs do. Its syntax is checked by ./dev
// package.

namespace wattplan {
namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString sourceFile(const char* path) {
    return QString::fromStdString(test::sourceFolder() + "/") + QLatin1String(path);
}

QString packaging(const char* name) {
    return sourceFile("packaging/") + QLatin1String(name);
}

/// What a program prints in English, on a machine without display.
QString outputOf(const char* name, const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start(QLatin1String(name), arguments);
    REQUIRE(program.waitForFinished(120000));
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    REQUIRE(program.exitCode() == 0);
    return QString::fromUtf8(program.readAllStandardOutput());
}

QSet<QString> matches(const QString& text, const char* expression) {
    QSet<QString> found;
    const QRegularExpression pattern(QString::fromLatin1(expression), QRegularExpression::MultilineOption);
    for (const auto& match : pattern.globalMatch(text))
        found << match.captured(1);
    return found;
}

QSet<QString> optionsOf(const QString& text) {
    return matches(text, "(--[a-z][a-z-]*)");
}

/// A manual page without the marks of troff that break words up.
QString manual(const char* name) {
    return QString::fromUtf8(contents(packaging(name))).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

/// The value of a key in the desktop entry.
QString entry(const char* key) {
    const QString text = QString::fromUtf8(contents(packaging("wattplan.desktop")));
    const auto values = matches(text, qPrintable(QStringLiteral("^%1=(.*)$").arg(QLatin1String(key))));
    REQUIRE(values.size() == 1);
    return *values.begin();
}

/// The types of files as they are where Wattplan is installed: in one database with those of all others. (In
/// a database of its own, such as that of a user, Qt 6.4 would not compare our magic with that of SQLite.)
QMimeDatabase installedTypes() {
    static const QTemporaryDir data;
    const QDir packages(data.filePath(QStringLiteral("mime/packages")));
    if (packages.exists()) return {};
    REQUIRE(packages.mkpath(QStringLiteral(".")));
    const QString ours = QStringLiteral("application-x-wattplan.xml");
    const QString others = QStringLiteral("freedesktop.org.xml");
    REQUIRE(QFile::copy(packaging("application-x-wattplan.xml"), packages.filePath(ours)));
    REQUIRE(QFile::copy(QStringLiteral("/usr/share/mime/packages/") + others, packages.filePath(others)));
    qputenv("XDG_DATA_HOME", data.filePath(QStringLiteral("none")).toLocal8Bit());
    qputenv("XDG_DATA_DIRS", data.path().toLocal8Bit());
    REQUIRE(QProcess::execute(QStringLiteral("update-mime-database"),
                              {data.filePath(QStringLiteral("mime"))}) == 0);
    return {};
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

TEST_CASE("Both programs state the version of the project, without a display", "[desktop]") {
    const QString project = QString::fromUtf8(contents(sourceFile("CMakeLists.txt")));
    const auto versions = matches(project, "^project\\(wattplan VERSION ([0-9.]+)");
    REQUIRE(versions.size() == 1);
    CHECK(outputOf(WATTPLAN_PROGRAM, {"--version"}) == "wattplan " + *versions.begin() + "\n");
    CHECK(outputOf(WATTPLAN_CLI_PROGRAM, {"--version"}) == "wattplan-cli " + *versions.begin() + "\n");
}

TEST_CASE("The manual pages have the commands and options of the help, and no others", "[desktop]") {
    CHECK(optionsOf(manual("man/wattplan.1.in")) == optionsOf(outputOf(WATTPLAN_PROGRAM, {"--help"})));

    const QString help = outputOf(WATTPLAN_CLI_PROGRAM, {"--help"});
    const QSet<QString> commands = matches(help, "^  ([a-z][a-z-]+)  ");
    CHECK(commands.size() >= 7);
    QSet<QString> options = optionsOf(help);
    for (const QString& command : commands)
        options |= optionsOf(outputOf(WATTPLAN_CLI_PROGRAM, {command, "--help"}));
    const QString page = manual("man/wattplan-cli.1.in");
    CHECK(optionsOf(page) == options);
    CHECK(matches(page, "^\\.BR \"wattplan-cli ([a-z-]+)\"") == commands);
}

TEST_CASE("A plan is known by its content where its name says nothing, another SQLite file is none",
          "[desktop]") {
    const QTemporaryDir folder;
    const QString plan = folder.filePath("plan.wattplan");
    outputOf(WATTPLAN_CLI_PROGRAM, {"export", "sample:article", folder.filePath("plan.json")});
    outputOf(WATTPLAN_CLI_PROGRAM, {"import", folder.filePath("plan.json"), plan});
    const QMimeDatabase types = installedTypes();
    const QString wattplan = "application/x-wattplan";
    CHECK(types.mimeTypeForFile("new.wattplan", QMimeDatabase::MatchExtension).name() == wattplan);

    const QString nameless = folder.filePath("plan");
    QByteArray bytes = contents(plan);
    write(nameless, bytes);
    CHECK(types.mimeTypeForFile(nameless).name() == wattplan);
    // https://www.sqlite.org/fileformat2.html: the application id is the four bytes at 68.
    bytes.replace(68, 4, QByteArray(4, '\0'));
    write(nameless, bytes);
    CHECK(types.mimeTypeForFile(nameless).name() != wattplan);
}

TEST_CASE("The desktop entry opens files of the plan's type, with an icon that is there", "[desktop]") {
    const QMimeType type = installedTypes().mimeTypeForName("application/x-wattplan");
    REQUIRE(type.isValid());
    CHECK(entry("MimeType") == type.name() + ";");
    CHECK(entry("Exec") == "wattplan %f");
    for (const QString& icon : {entry("Icon"), type.iconName()})
        for (const char* size : {"", "-small"})
            CHECK(QFile::exists(sourceFile("resources/icons/") + icon + QLatin1String(size) + ".svg"));
}

}  // namespace
}  // namespace wattplan
