#include "core/exchange/table_import.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "core/catalog/csv.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_cell.h"
#include "core/exchange/object_names.h"

namespace wattplan::exchange {
namespace {

using Type = ImportTarget::Type;

const Registry& registry() {
    return Registry::instance();
}

tl::unexpected<Error> refusedFor(Label why) {
    return failure(ErrorCode::malformedRow, {"", "", "", why.text});
}

/// Whether a name is what people write beside a sum.
bool isTotal(std::string_view name) {
    constexpr std::array words{
        std::string_view("total"), std::string_view("totals"),   std::string_view("grandtotal"),
        std::string_view("sum"),   std::string_view("subtotal"), std::string_view("合计"),
        std::string_view("总计"),  std::string_view("小计"),     std::string_view("合計"),
        std::string_view("總計"),  std::string_view("小計")};
    return std::ranges::find(words, plainWord(name)) != words.end();
}

class Importer {
public:
    Importer(const Plan& plan, const catalog::Catalogue& catalogue, const Sheet& sheet,
             const ImportPlan& import, const ImportWords& words)
        : m_running(plan),
          m_catalogue(catalogue),
          m_sheet(sheet),
          m_import(import),
          m_words(words),
          m_kind(*import.kind),
          m_nameField(registry().field(m_kind, "name")),
          m_ownerField(ownerField(m_kind)) {
        for (const Object* object : plan.objects(m_kind))
            if (!object->catalogueKey.empty()) m_copies[object->catalogueKey] = object->id;
        const std::string_view domain = domainHeading(import.layout);
        for (std::size_t i = 0; i < import.columns.size(); ++i) {
            const ImportColumn& column = import.columns[i];
            if (!domain.empty() && column.heading == domain) m_domain = i;
            if (const auto other = fallbackHeading(import.layout, column.target); !other.empty())
                for (std::size_t j = 0; j < import.columns.size(); ++j)
                    if (import.columns[j].heading == other) m_fallbacks[i] = j;
            if (column.target.type == Type::key) m_key = i;
            if (m_nameField && column.target == ImportTarget{Type::field, m_nameField->id}) m_name = i;
        }
        m_planCurrency = currencyOfPlan(plan);
        // In a row or two a delimiter too many has moved the cells; in most rows it is a column of remarks.
        std::size_t wider = 0;
        for (std::size_t i = import.firstRow; i < sheet.rows.size(); ++i)
            wider += beyondHeadings(i) ? 1 : 0;
        m_isWiderThanHeadings = 2 * wider > sheet.rows.size() - import.firstRow;
    }

    void take(std::size_t index, DryRun& run) {
        ImportRow row{.line = m_sheet.rows[index].line, .index = index};
        m_edits.clear();
        m_mark.clear();
        m_newCopies.clear();
        takeRow(row);
        if (!row.troubles.empty()) {
            row.fate = RowFate::refused;
            row.cells.clear();
            for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit)
                m_running.revert(*edit);
            m_seen.erase(m_mark);
            for (const std::string& copy : m_newCopies)
                m_copies.erase(copy);
        } else {
            std::move(m_edits.begin(), m_edits.end(), std::back_inserter(run.edits));
        }
        run.rows.push_back(std::move(row));
    }

private:
    const SheetRow& cells(const ImportRow& row) const { return m_sheet.rows[row.index]; }

    std::string cellText(const ImportRow& row, std::size_t column) const {
        std::string text = textOfCell(cells(row).cell(column));
        if (const auto other = m_fallbacks.find(column); text.empty() && other != m_fallbacks.end())
            text = textOfCell(cells(row).cell(other->second));
        if (m_import.layout == ImportLayout::none) return text;
        return layoutCell(m_import.layout, m_import.columns[column].target, text,
                          m_domain ? cells(row).cell(*m_domain) : std::string_view());
    }
    std::string cellText(const ImportRow& row, std::optional<std::size_t> column) const {
        return column ? cellText(row, *column) : std::string();
    }

    /// The first cell of a row that stands behind the last heading.
    std::optional<std::size_t> beyondHeadings(std::size_t index) const {
        const SheetRow& row = m_sheet.rows[index];
        for (std::size_t i = m_import.columns.size(); i < row.cells.size(); ++i)
            if (!textOfCell(row.cell(i)).empty()) return i;
        return std::nullopt;
    }

    const Object* find(ObjectId id) const {
        return id.isCatalogue() ? m_catalogue.find(id) : m_running.find(id);
    }

    void takeRow(ImportRow& row) {
        if (const auto i = beyondHeadings(row.index); i && !m_isWiderThanHeadings)
            return refuse(row, i, WATTPLAN_TEXT("Reasons", "the row has more cells than the headings"));
        const std::string key = cellText(row, m_key);
        const std::string name = cellText(row, m_name);
        row.name = name.empty() ? key : name;
        row.key = key;
        auto found = objectOf(key, name);
        if (!found) return refuse(row, m_key ? m_key : m_name, found.error());
        const std::string mark =
            *found ? std::to_string((*found)->value) : plainWord(key.empty() ? name : key);
        if (!mark.empty()) {
            if (!m_seen.insert(mark).second)
                return refuse(row, m_key ? m_key : m_name,
                              WATTPLAN_TEXT("Reasons", "an earlier row is for the same object"));
            m_mark = mark;
        }
        if (!*found && key.empty() && isTotal(name))
            return refuse(row, m_name,
                          WATTPLAN_TEXT("Reasons", "this is a total of the rows above it, not an object"));
        if (*found)
            change(row, **found);
        else
            add(row, key, name);
    }

    void refuse(ImportRow& row, std::optional<std::size_t> column, Label why) {
        refuse(row, column, refusedFor(why).value());
    }
    void refuse(ImportRow& row, std::optional<std::size_t> column, Error error) {
        row.troubles.push_back({column, std::move(error)});
    }

    /// The object that a row is for; none for a new one. Errors: wrongKind; malformedRow for names that are
    /// not one object's, and for a row that has none.
    Result<std::optional<ObjectId>> objectOf(const std::string& key, const std::string& name) {
        if (!key.empty()) {
            if (const Object* there = m_running.find(key)) {
                if (there->kind == m_kind) return there->id;
                return failure(ErrorCode::duplicateKey, {key});
            }
            if (isLibrary(m_kind))
                if (const Object* row = m_catalogue.find(m_kind, key)) return inPlan(*row);
            return std::optional<ObjectId>();
        }
        if (name.empty()) {
            if (m_nameField)
                return refusedFor(WATTPLAN_TEXT("Reasons", "the row has neither a key nor a name"));
            return std::optional<ObjectId>();
        }
        if (!m_nameField) return std::optional<ObjectId>();
        const ObjectNames& names = namesOf(m_kind);
        if (names.isShared(name))
            return refusedFor(WATTPLAN_TEXT("Reasons", "several objects have this name; give their keys"));
        return names.find(name);
    }

    ObjectId inPlan(const Object& row) const {
        const auto copy = m_copies.find(row.catalogueKey);
        return copy == m_copies.end() ? row.id : copy->second;
    }

    const ObjectNames& namesOf(Kind kind) {
        const auto found = m_names.find(kind);
        if (found != m_names.end()) return found->second;
        return m_names.try_emplace(kind, kind, m_running, m_catalogue, m_words).first->second;
    }

    void change(ImportRow& row, ObjectId id) {
        const Object& object = *find(id);
        row.key = object.key;
        if (row.name.empty()) row.name = object.key;
        setCells(row, id, {});
        row.fate = row.cells.empty() ? RowFate::keeps : RowFate::changes;
    }

    void add(ImportRow& row, const std::string& key, const std::string& name) {
        ObjectId owner;
        std::optional<std::size_t> ownerColumn;
        if (m_ownerField) {
            for (std::size_t i = 0; i < m_import.columns.size(); ++i)
                if (m_import.columns[i].target == ImportTarget{Type::field, m_ownerField->id})
                    ownerColumn = i;
            const std::string text = cellText(row, ownerColumn);
            const auto owners = m_running.objects(*m_ownerField->referenceKind);
            if (text.empty() && owners.size() == 1) {
                owner = owners.front()->id;
            } else {
                const auto value = readReference(*m_ownerField, text);
                if (!value) return refuse(row, ownerColumn, value.error());
                owner = std::get<Reference>(*value).object;
            }
        }
        const std::string wanted =
            !key.empty() ? key : keyFrom(name.empty() ? registry().kind(m_kind).key : name);
        auto edits = Editor(m_running, m_catalogue).add(m_kind, wanted, owner);
        if (!edits) return refuse(row, m_key, edits.error());
        const ObjectId id = edits->back().object;
        perform(std::move(*edits));
        row.key = m_running.find(id)->key;
        if (row.name.empty()) row.name = row.key;
        if (ownerColumn) row.cells.push_back({*ownerColumn, m_ownerField->id, {}, Reference{owner}});
        setCells(row, id, ownerColumn);
        row.fate = RowFate::adds;
        if (row.troubles.empty()) join(row, id);
    }

    /// One edit that adds the object as it has become, behind what it refers to.
    void join(const ImportRow& row, ObjectId id) {
        Object whole = *m_running.find(id);
        if (Provenance source = provenanceOf(row); !source.isEmpty()) {
            whole.provenance = std::move(source);
            whole.fieldProvenance.clear();
        }
        std::vector<Edit> joined;
        for (Edit& edit : m_edits)
            if (edit.type == Edit::Type::addObject && edit.object != id) joined.push_back(std::move(edit));
        joined.push_back({.type = Edit::Type::addObject, .object = id, .keyAfter = whole.key});
        joined.back().body = std::move(whole);
        m_edits = std::move(joined);
    }

    void setCells(ImportRow& row, ObjectId id, std::optional<std::size_t> except) {
        const Provenance source = provenanceOf(row);
        for (std::size_t i = 0; i < m_import.columns.size(); ++i) {
            const ImportColumn& column = m_import.columns[i];
            if (column.target.type != Type::field || i == except) continue;
            const std::string text = cellText(row, i);
            if (text.empty()) continue;
            const FieldSpec& field = registry().field(column.target.field);
            const Object& object = *find(id);
            const FieldValue before = object.value(field.id);
            if (i == m_name && isOwnName(object, text)) continue;
            auto value = readCell(field, column, text);
            if (!value) {
                refuse(row, i, value.error());
                continue;
            }
            std::string assumed = settleCurrency(field, before, *value);
            if (isEmpty(*value) || isSameValue(before, *value, m_planCurrency, sameObject()) ||
                isSamePrice(field, before, *value))
                continue;
            auto edits = Editor(m_running, m_catalogue).setValue({id, field.id}, *value);
            if (!edits) {
                refuse(row, i, edits.error());
                continue;
            }
            if (edits->empty()) continue;
            for (Edit& edit : *edits) {
                const bool isCopy = edit.type == Edit::Type::addObject && edit.body &&
                                    edit.body->kind == m_kind && id.isCatalogue();
                if (isCopy) {
                    m_copies[edit.body->catalogueKey] = edit.object;
                    m_newCopies.push_back(edit.body->catalogueKey);
                    id = edit.object;
                }
                if (edit.type == Edit::Type::setField && edit.field == field.id && !source.isEmpty())
                    edit.sourceAfter = source;
            }
            perform(std::move(*edits));
            row.cells.push_back({i, field.id, before, *std::move(value), std::move(assumed)});
        }
    }

    bool isOwnName(const Object& object, const std::string& text) {
        const auto* name = std::get_if<Text>(&object.value(m_nameField->id));
        if (name && name->text == text) return true;
        // A table shows an object by its name in the language of the reader, or by a word for none.
        const bool isNamed = name != nullptr && object.catalogueKey.empty();
        // "Reno" is a name beside the key "reno"; the key itself is none.
        if (object.catalogueKey.empty() && plainWord(text) == plainWord(object.key))
            return text == object.key;
        return !isNamed && namesOf(m_kind).isCalled(object.id, text);
    }

    Result<FieldValue> readCell(const FieldSpec& field, const ImportColumn& column, const std::string& text) {
        if (field.type == FieldType::reference) return readReference(field, text);
        return readCellValue(field, column.unit, text, m_words);
    }

    /// Gives money of no currency that of the value it replaces, and tells it where it is not the plan's.
    std::string settleCurrency(const FieldSpec& field, FieldValue before, FieldValue& value) const {
        std::string* currency = field.isMoney() ? currencyIn(value) : nullptr;
        if (!currency) return {};
        const std::string* its = currencyIn(before);
        const bool isAssumed = currency->empty() && its && !its->empty() && *its != m_planCurrency;
        if (isAssumed) *currency = *its;
        if (*currency == m_planCurrency) currency->clear();
        return isAssumed ? *currency : std::string();
    }

    /// A file holds a column of prices in one currency, whatever each was typed in.
    bool isSamePrice(const FieldSpec& field, const FieldValue& before, const FieldValue& value) const {
        const auto* left = std::get_if<Number>(&before);
        const auto* right = std::get_if<Number>(&value);
        if (!field.isMoney() || !left || !right) return false;
        const auto leftRate = exchangeRate(left->currency, m_running, m_catalogue);
        const auto rightRate = exchangeRate(right->currency, m_running, m_catalogue);
        return leftRate && rightRate &&
               isSameValue(Number{left->value / *leftRate, {}}, Number{right->value / *rightRate, {}}, {},
                           sameObject());
    }

    Result<FieldValue> readReference(const FieldSpec& field, const std::string& text) {
        const Kind kind = *field.referenceKind;
        const Object* object = m_running.find(text);
        if (object && object->kind == kind) return FieldValue(Reference{object->id});
        if (const Object* row = m_catalogue.find(kind, text)) return FieldValue(Reference{row->id});
        const ObjectNames& names = namesOf(kind);
        if (const auto found = names.find(text)) return FieldValue(Reference{*found});
        if (names.isShared(text))
            return refusedFor(WATTPLAN_TEXT("Reasons", "several objects have this name; give their keys"));
        std::vector<std::string> known;
        for (const Object* each : m_running.objects(kind))
            known.push_back(each->key);
        for (const Object* each : m_catalogue.rows(kind))
            known.push_back(each->key);
        return failure(ErrorCode::unknownKey, {text, nearestKey(text, known)});
    }

    SameObject sameObject() const {
        // A row of the library is its copy.
        return [this](ObjectId left, ObjectId right) {
            const Object* one = find(left);
            const Object* other = find(right);
            return left == right ||
                   (one && other && one->kind == other->kind && !one->catalogueKey.empty() &&
                    one->catalogueKey == other->catalogueKey && left.isCatalogue() != right.isCatalogue());
        };
    }

    Provenance provenanceOf(const ImportRow& row) const {
        Provenance source;
        if (m_import.layout != ImportLayout::none) {
            source.source = sourceOf(m_import.layout);
            source.url = urlOf(m_import.layout);
            source.confidence = "third-party";
            source.checked = "unchecked";
        }
        for (std::size_t i = 0; i < m_import.columns.size(); ++i) {
            std::string* part = nullptr;
            switch (m_import.columns[i].target.type) {
                case Type::source:
                    part = &source.source;
                    break;
                case Type::url:
                    part = &source.url;
                    break;
                case Type::confidence:
                    part = &source.confidence;
                    break;
                case Type::checked:
                    part = &source.checked;
                    break;
                case Type::note:
                    part = &source.note;
                    break;
                case Type::leftOut:
                case Type::field:
                case Type::key:
                    break;
            }
            if (part)
                if (std::string text = cellText(row, i); !text.empty()) *part = std::move(text);
        }
        return source;
    }

    void perform(std::vector<Edit> edits) {
        for (Edit& edit : edits) {
            m_running.apply(edit);
            m_edits.push_back(std::move(edit));
        }
    }

    Plan m_running;
    const catalog::Catalogue& m_catalogue;
    const Sheet& m_sheet;
    const ImportPlan& m_import;
    const ImportWords& m_words;
    Kind m_kind;
    const FieldSpec* m_nameField;
    const FieldSpec* m_ownerField;
    std::optional<std::size_t> m_key;
    std::optional<std::size_t> m_name;
    std::optional<std::size_t> m_domain;
    std::map<std::size_t, std::size_t> m_fallbacks;  // columns, and those read where they are empty
    std::string m_planCurrency;
    bool m_isWiderThanHeadings = false;
    std::map<std::string, ObjectId> m_copies;  // of library rows, by their keys
    std::map<Kind, ObjectNames> m_names;
    std::set<std::string> m_seen;  // objects of rows that are taken, by id or wanted key
    // of the row at hand
    std::vector<Edit> m_edits;
    std::string m_mark;
    std::vector<std::string> m_newCopies;
};

}  // namespace

int DryRun::count(RowFate fate) const {
    return static_cast<int>(std::ranges::count(rows, fate, &ImportRow::fate));
}

int DryRun::assumedCurrencies() const {
    int sum = 0;
    for (const ImportRow& row : rows)
        for (const CellChange& cell : row.cells)
            sum += cell.assumedCurrency.empty() ? 0 : 1;
    return sum;
}

DryRun dryRun(const Plan& plan, const catalog::Catalogue& catalogue, const Sheet& sheet,
              const ImportPlan& import, const ImportWords& words, const std::atomic<bool>* stop) {
    DryRun run;
    if (!import.kind) return run;
    Importer importer(plan, catalogue, sheet, import, words);
    for (std::size_t i = import.firstRow; i < sheet.rows.size(); ++i) {
        if (stop && *stop) break;
        importer.take(i, run);
    }
    return run;
}

}  // namespace wattplan::exchange
