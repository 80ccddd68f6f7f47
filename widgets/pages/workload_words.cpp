#include "widgets/pages/workload_words.h"

#include <QCoreApplication>

namespace wattplan {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkloadWords)
};

}  // namespace

QString workloadWord(Workloads kind) {
    switch (kind) {
        case Workloads::services:
            return Words::tr("Service");
        case Workloads::both:
            return Words::tr("Workload");
        case Workloads::runs:
            break;
    }
    return Words::tr("Training run");
}

QString allWorkloadsWord(Workloads kind) {
    switch (kind) {
        case Workloads::services:
            return Words::tr("All services");
        case Workloads::both:
            return Words::tr("All workloads");
        case Workloads::runs:
            break;
    }
    return Words::tr("All training runs");
}

}  // namespace wattplan
