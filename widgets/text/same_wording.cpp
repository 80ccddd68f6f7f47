#include "widgets/text/same_wording.h"

namespace wattplan::text {

bool writeAlike(const NumberFormat& one, const NumberFormat& other) {
    const Wording& a = one.wording();
    const Wording& b = other.wording();
    return a.language == b.language && a.style == b.style &&
           a.currency.perPlanUnit == b.currency.perPlanUnit && a.currency.name.code == b.currency.name.code;
}

}  // namespace wattplan::text
