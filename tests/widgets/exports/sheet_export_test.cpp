#include "widgets/exports/sheet_export.h"

#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>
#include <optional>

#include "core/plan/samples.h"

namespace wattplan {
namespace {

constexpr int patience = 30000;  // ms: ends a test that hangs, and measures nothing

Plan sample(const char* name) {
    return *samplePlan(name, catalog::Catalogue::builtIn());
}

}  // namespace

TEST_CASE("A spreadsheet is written while the window lives, and is told of", "[widgets]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.xlsx");
    QPointer<SheetExport> job =
        new SheetExport(sample("blank"), catalog::Catalogue::builtIn(), text::NumberFormat(), path, nullptr);
    QSignalSpy written(job, &SheetExport::written);
    REQUIRE(written.wait(patience));
    CHECK(written.front().front().toString() == path);
    CHECK(written.front().back().toInt() > 100);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK(QTest::qWaitFor([&] { return job.isNull(); }, patience));
}

TEST_CASE("A spreadsheet that is given up leaves no file", "[widgets]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.xlsx");
    auto* job = new SheetExport(sample("article"), catalog::Catalogue::builtIn(), text::NumberFormat(), path,
                                nullptr);
    QSignalSpy cancelled(job, &SheetExport::cancelled);
    job->findChild<QPushButton*>()->click();
    REQUIRE(cancelled.wait(patience));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A spreadsheet that can't be written says why", "[widgets]") {
    const QTemporaryDir folder;
    auto* job = new SheetExport(sample("blank"), catalog::Catalogue::builtIn(), text::NumberFormat(),
                                folder.path(), nullptr);
    std::optional<Error> told;
    QObject::connect(job, &SheetExport::failed, [&](const Error& error) { told = error; });
    REQUIRE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    CHECK(told->code == ErrorCode::fileIsDirectory);
}

}  // namespace wattplan
