#include "core/units/dimension.h"

namespace wattplan {

std::string describe(const Dimension& dimension) {
    static constexpr const char* names[baseCount] = {"time",        "energy", "money", "mass",  "length",
                                                     "temperature", "flop",   "byte",  "token", "request"};
    std::string above;
    std::string below;
    for (int i = 0; i < baseCount; ++i) {
        const int exponent = dimension.exponent(static_cast<Base>(i));
        std::string& side = exponent > 0 ? above : below;
        for (int n = 0; n < (exponent > 0 ? exponent : -exponent); ++n) {
            if (!side.empty()) side += '*';
            side += names[i];
        }
    }
    if (above.empty()) above = "1";
    return below.empty() ? above : above + "/" + below;
}

}  // namespace wattplan
