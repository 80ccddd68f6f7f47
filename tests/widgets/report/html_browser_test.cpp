#include <QRegularExpression>
#include <QStandardPaths>

#include "tests/widgets/report/report_desk.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::ReportDesk;

namespace {

struct Browsed {
    QString page{};     ///< as it stands once its scripts have run
    QString console{};  ///< what was said of it
    QString net{};      ///< every request, as the browser's log has it
};

/// Opens a file in a browser without a window. A script is run at its end.
Browsed browse(const ReportDesk& desk, QString html, const QString& script) {
    const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium-headless-shell"));
    REQUIRE_FALSE(browser.isEmpty());  // ./dev test installs it
    html.replace(QStringLiteral("</body>"), QStringLiteral("<script>%1</script></body>").arg(script));
    const QString file = desk.file(html.toUtf8(), "report.html");
    const QString log = desk.folder.filePath(QStringLiteral("net.json"));
    QProcess process;
    process.start(browser,
                  {QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--disable-dev-shm-usage"),
                   QStringLiteral("--user-data-dir=") + desk.folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--log-net-log=") + log, QStringLiteral("--enable-logging=stderr"),
                   QStringLiteral("--virtual-time-budget=2000"), QStringLiteral("--dump-dom"),
                   QStringLiteral("file://") + file});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    QFile net(log);
    REQUIRE(net.open(QIODevice::ReadOnly));
    return {QString::fromUtf8(process.readAllStandardOutput()),
            QStringList(QString::fromUtf8(process.readAllStandardError()).split(u'\n'))
                .filter(QStringLiteral("CONSOLE"))
                .join(u'\n'),
            QString::fromUtf8(net.readAll())};
}

/// The numbers of a column of the first table, in the order of its rows.
std::vector<double> columnOf(const QString& page, int column) {
    const QString table =
        page.mid(page.indexOf(QStringLiteral("<tbody>"))).section(QStringLiteral("</tbody>"), 0, 0);
    std::vector<double> numbers;
    for (const QString& row : table.split(QStringLiteral("</tr>"))) {
        const QStringList cells = row.split(QStringLiteral("<td")).mid(1);
        static const QRegularExpression key(QStringLiteral("data-k=\"([^\"]+)\""));
        if (const auto found = key.match(cells.value(column)); found.hasMatch())
            numbers.push_back(found.captured(1).toDouble());
    }
    return numbers;
}

}  // namespace

TEST_CASE("A browser opens the HTML report without an error or a request, and sorts its tables", "[report]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::zhTW, {"summary", "carbon-water"});
    const QString html = QString::fromUtf8(htmlOf(*content));
    constexpr int energy = 1;  // of the workloads
    const QString press =
        QStringLiteral("document.querySelector('table').querySelectorAll('th button')[%1].click();")
            .arg(energy);
    const Browsed shown = browse(desk, html, press);
    INFO(shown.console.toStdString());
    CHECK(shown.console.isEmpty());
    CHECK(shown.page.count("<text ") > 20);  // of charts
    CHECK(shown.net.contains("\"events\""));
    CHECK_FALSE(shown.net.contains(QRegularExpression(QStringLiteral("\"url\":\"(https?|wss?|ftp)://"))));
    const std::vector<double> before = columnOf(html, energy);
    const std::vector<double> after = columnOf(shown.page, energy);
    REQUIRE(before.size() > 2);
    CHECK_FALSE(std::ranges::is_sorted(before));
    CHECK(std::ranges::is_sorted(after));
    CHECK(std::ranges::is_permutation(before, after));
}
