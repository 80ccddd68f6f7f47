#pragma once

#include <QApplication>
#include <QFile>
#include <cstdlib>

#include "core/plan/registry.h"
#include "widgets/document/document.h"

namespace wattplan::bench {

/// What Qt needs while a benchmark of the window runs. Not a static: Qt must be gone before the program ends.
class Application {
    int m_count = 1;
    char m_name[16] = "wattplan-bench";
    char* m_arguments[2]{m_name, nullptr};
    QApplication m_application{m_count, m_arguments};
};

/// The edit that is timed: GPT-3's tokens, typed. A benchmark of an edit that fails would measure nothing.
inline void typeTokens(Document& document, double tokens) {
    const FieldAddress address{document.plan().find("gpt_3_175b")->id,
                               fieldId(Kind::model, "training_tokens")};
    if (!document.setText(address, QString::number(tokens))) std::abort();
}

/// Resident memory in MB, as the system counts it.
inline double memoryUsed() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0.0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').front().toDouble() / 1024.0;
    return 0.0;
}

}  // namespace wattplan::bench
