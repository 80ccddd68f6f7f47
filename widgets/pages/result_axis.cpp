#include "widgets/pages/result_axis.h"

#include "core/plan/registry.h"
#include "widgets/text/object_text.h"

namespace wattplan {

charts::Axis resultAxis(ResultId result) {
    const ResultSpec& spec = Registry::instance().result(result);
    charts::Axis axis;
    axis.title = text::resultLabel(result);
    axis.dimension = spec.unit.dimension;
    axis.unit = spec.unit.symbol;
    return axis;
}

}  // namespace wattplan
