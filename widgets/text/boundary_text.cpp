#include "widgets/text/boundary_text.h"

#include <QCoreApplication>

namespace wattplan::text {
namespace {

class Boundaries {
    Q_DECLARE_TR_FUNCTIONS(Boundaries)

public:
    static QString name(Boundary boundary) {
        switch (boundary) {
            case Boundary::none:
                return {};
            case Boundary::chip:
                return tr("accelerators");
            case Boundary::server:
                return tr("servers");
            case Boundary::it:
                return tr("IT");
            case Boundary::facility:
                return tr("facility");
            case Boundary::utility:
                return tr("utility");
        }
        return {};
    }

    static QString help(Boundary boundary) {
        switch (boundary) {
            case Boundary::none:
                return {};
            case Boundary::chip:
                return tr("Measured at the accelerators alone.");
            case Boundary::server:
                return tr("Measured at the servers: accelerators, processors, memory and fans.");
            case Boundary::it:
                return tr("Measured at the IT equipment: servers, network and storage.");
            case Boundary::facility:
                return tr("Measured at the facility: IT equipment, cooling and losses.");
            case Boundary::utility:
                return tr("Measured at the utility's meter: all the facility draws from the grid.");
        }
        return {};
    }
};

}  // namespace

QString boundaryText(Boundary boundary) {
    return Boundaries::name(boundary);
}

QString boundaryHelp(Boundary boundary) {
    return Boundaries::help(boundary);
}

}  // namespace wattplan::text
