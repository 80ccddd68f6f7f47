#pragma once

#include <QString>
#include <cstdint>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"
#include "widgets/text/field_text.h"
#include "widgets/text/status_text.h"

namespace wattplan::text {

/// A kind of object, "training run" or "training runs".
QString kindText(Kind kind, Plural plural = Plural::no);
QString fieldLabel(FieldId field);
QString resultLabel(ResultId result);

/// An object's name for people: the name typed in the plan; for a row of the library its name in this
/// language; else what tells it apart, in the language now installed: an era's years ("2012–2019"), the month
/// and size of a feed ("2023-01: 1 MW"), its kind ("Finance", "Cluster 2") where the key says no more; else
/// its key.
QString objectName(const Object& object, const catalog::Catalogue& catalogue, Language language);
QString objectName(ObjectId object, const Plan& plan, const catalog::Catalogue& catalogue, Language language);

/// What went wrong, with the objects that it names by key called by their names.
QString sentence(const Error& error, const Plan& plan, const catalog::Catalogue& catalogue,
                 Language language);

/// A currency by the plan's table, else by the library's; code "" is the plan currency.
CurrencyName currencyName(std::string_view code, const Plan& plan, const catalog::Catalogue& catalogue);

/// The wording of fields of this plan. Refers to plan and catalogue: they must outlive it.
FieldWording fieldWording(const Plan& plan, const catalog::Catalogue& catalogue, const NumberFormat& numbers);

/// The names of the objects that tags of the graph belong to. Refers to plan and catalogue.
ObjectOfTag objectsOf(const Plan& plan, const catalog::Catalogue& catalogue, Language language);

}  // namespace wattplan::text
