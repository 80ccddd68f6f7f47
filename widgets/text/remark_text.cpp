#include "widgets/text/remark_text.h"

#include "widgets/text/translation.h"

namespace wattplan::text {

QString remarkText(const evidence::Remark& remark) {
    const QString sentence = translate(remark.label);
    return remark.detail.empty() ? sentence : sentence.arg(QString::fromStdString(remark.detail));
}

}  // namespace wattplan::text
