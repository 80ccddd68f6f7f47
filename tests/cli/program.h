#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <string>

namespace wattplan::test {

/// What a run of wattplan-cli gave.
struct Ran {
    int exitCode = -1;
    std::string output{};
    std::string message{};
};

/// Runs wattplan-cli as its users do, in English unless --lang or LC_ALL say otherwise.
inline Ran run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8")) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WATTPLAN_CLI_PROGRAM), arguments);
    constexpr int patience = 120000;  // ms, for a machine that does other things too
    const bool finished = process.waitForFinished(patience);
    INFO(arguments.join(u' ').toStdString());
    REQUIRE(finished);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// A refusal: its exit code, a reason on stderr, and not a byte on stdout.
inline std::string refused(const QStringList& arguments, int exitCode = 2) {
    const Ran ran = run(arguments);
    CAPTURE(arguments.join(u' ').toStdString(), ran.message);
    CHECK(ran.exitCode == exitCode);
    CHECK(ran.output.empty());
    CHECK(ran.message.starts_with("wattplan-cli: "));
    return ran.message;
}

}  // namespace wattplan::test
