#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/support/paths.h"

using namespace wattplan::test;

namespace {

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

}  // namespace

TEST_CASE("parts that a Slurm job array draws merge to the file of a single run, those that failed anew",
          "[cli]") {
    const QTemporaryDir folder;
    const QStringList plan{"sample:article", "--set", "gpt3.pin_mfu=0.15..0.25"};
    const QStringList job{"--draws", "20000", "--seed", "11", "--result", "gpt3.energy_facility"};
    const Ran whole = run(QStringList{"draw"} + plan + job + QStringList{"--format", "json"});
    REQUIRE(whole.exitCode == 0);
    write(folder.filePath("whole.json"), QByteArray::fromStdString(whole.output));
    // A machine that fails at the second part while a file says so.
    write(folder.filePath("program"), R"sh(#!/bin/sh
case "$*" in *"--shard 2/3"*) if [ -f "$0.fails" ]; then exit 1; fi ;; esac
exec )sh" WATTPLAN_CLI_PROGRAM " \"$@\"\n");
    write(folder.filePath("program.fails"), {});
    write(folder.filePath("steps"), R"sh(set -e
cd "$1"; script=$2; shift 2
waited() { for i in $(seq 600); do [ -n "$(squeue --noheader)" ] || return 0; sleep 0.1; done; return 1; }
"$script" 3 parts.json "$@" >merging
waited
[ ! -e parts.json ]
if "$script" 3 parts.json "$@" 2>refused; then exit 1; fi
grep -q -e '--again parts.json' refused
rm program.fails
"$script" --again parts.json >merging
waited
cmp whole.json parts.json
[ ! -e parts.json.parts ]
)sh");
    QProcess steps;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("WATTPLAN_CLI", folder.filePath("program"));
    environment.insert("LC_ALL", "C.UTF-8");
    steps.setProcessEnvironment(environment);
    const QString source = QString::fromStdString(sourceFolder());
    steps.start(source + "/tests/support/with_slurm",
                QStringList{folder.filePath("slurm"), "bash", folder.filePath("steps"), folder.path(),
                            source + "/packaging/cluster/wattplan-draw-slurm"} +
                    plan + QStringList{"--"} + job);
    REQUIRE(steps.waitForFinished(180000));
    const std::string message = steps.readAllStandardError().toStdString();
    constexpr int noSlurm = 77;
    if (steps.exitCode() == noSlurm) {
        WARN(message);
        return;
    }
    CAPTURE(message);
    CHECK(steps.exitCode() == 0);
}
