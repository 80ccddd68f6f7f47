#include "widgets/document/field_table_model.h"

#include <algorithm>

#include "widgets/document/ranges.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/text/unit_text.h"

namespace wattplan {
namespace {

constexpr std::uint64_t ownRows = std::uint64_t{1}
                                  << 62;  // rows of the planner's own come after the library's

const Followed* followedBy(const TableColumn& column) {
    if (column.type != TableColumn::Type::field) return nullptr;
    const auto& follows = Registry::instance().field(column.field).follows;
    return follows ? &*follows : nullptr;
}

bool showsResult(const TableColumn& column) {
    const Followed* followed = followedBy(column);
    return column.type == TableColumn::Type::result || (followed && followed->result);
}

}  // namespace

std::vector<TableColumn> allColumns(Kind kind) {
    std::vector<TableColumn> columns{{TableColumn::Type::name, {}, {}}};
    for (const FieldSpec& field : Registry::instance().fields(kind))
        if (field.key != "name") columns.push_back({TableColumn::Type::field, field.id, {}});
    columns.push_back({TableColumn::Type::key, {}, {}});
    return columns;
}

FieldTableModel::FieldTableModel(Document& document, const Display& display, Kind kind,
                                 std::vector<TableColumn> columns, TableRows rows, QObject* parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_display(display),
      m_kind(kind),
      m_columns(std::move(columns)),
      m_shown(rows),
      m_nameField(Registry::instance().field(kind, "name")),
      m_wording(text::fieldWording(document.plan(), document.catalogue(),
                                   display.numbers(document.plan(), document.catalogue()))) {
    if (m_shown == TableRows::planAndCatalogue)
        for (const Object* row : document.catalogue().rows(kind))
            m_rows.push_back(document.inPlan(row->id));
    for (const Object* object : document.plan().objects(kind))
        if (std::find(m_rows.begin(), m_rows.end(), object->id) == m_rows.end()) m_rows.push_back(object->id);
    rebuildIndex();
    m_results.resize(m_columns.size());
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (showsResult(m_columns[c]))
            for (const ObjectId id : m_rows)
                m_results[c].push_back(resultCell(id, m_columns[c]));
    connect(&document, &Document::changed, this, &FieldTableModel::applyEdits);
    connect(&document, &Document::resultsChanged, this, &FieldTableModel::refreshResults);
    connect(&display, &Display::changed, this, &FieldTableModel::announceAll);
    const auto announceRanges = [this] {
        for (int c = 0; c < columnCount() && !m_rows.empty(); ++c)
            if (column(c).type == TableColumn::Type::result)
                emit dataChanged(index(0, c), index(rowCount() - 1, c));
    };
    connect(&Ranges::of(document), &Ranges::drawn, this, announceRanges);
    connect(&Ranges::of(document), &Ranges::switched, this, announceRanges);
}

void FieldTableModel::rebuildIndex() {
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf[m_rows[i]] = static_cast<int>(i);
}

int FieldTableModel::rowOf(ObjectId object) const {
    const auto found = m_rowOf.find(m_document.inPlan(object));
    return found == m_rowOf.end() ? -1 : found->second;
}

int FieldTableModel::columnOf(FieldId field) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].type == TableColumn::Type::field && m_columns[i].field == field)
            return static_cast<int>(i);
        if (m_columns[i].type == TableColumn::Type::name && m_nameField && m_nameField->id == field)
            return static_cast<int>(i);
    }
    return -1;
}

int FieldTableModel::columnOf(ResultId result) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].type == TableColumn::Type::result && m_columns[i].result == result)
            return static_cast<int>(i);
    return -1;
}

const FieldSpec* FieldTableModel::fieldAt(int index) const {
    if (index < 0 || index >= columnCount()) return nullptr;
    const TableColumn& shown = column(index);
    if (shown.type == TableColumn::Type::field) return &Registry::instance().field(shown.field);
    return shown.type == TableColumn::Type::name ? m_nameField : nullptr;
}

std::optional<FieldAddress> FieldTableModel::addressAt(const QModelIndex& index) const {
    const FieldSpec* field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (field == nullptr) return {};
    return FieldAddress{objectAt(index.row()), field->id};
}

QModelIndex FieldTableModel::indexOf(const Subject& subject) const {
    const int row = rowOf(objectOf(subject));
    const int at = std::visit(
        [this](const auto& address) {
            if constexpr (requires { address.field; })
                return columnOf(address.field);
            else
                return columnOf(address.result);
        },
        subject);
    return row < 0 || at < 0 ? QModelIndex() : index(row, at);
}

QString FieldTableModel::refusal(const QModelIndex& index, const QString& typed) const {
    if (!index.isValid()) return {};
    if (column(index.column()).type == TableColumn::Type::key) {
        const Object* row = m_document.find(objectAt(index.row()));
        if (row != nullptr && typed.toStdString() == row->key) return {};
        const auto edits = Editor(m_document.plan(), m_document.catalogue())
                               .rename(objectAt(index.row()), typed.toStdString());
        return edits ? QString() : text::sentence(edits.error());
    }
    const auto address = addressAt(index);
    if (!address) return {};
    const auto checked = m_document.check(*address, typed);
    return checked ? QString() : sentence(checked.error(), index, typed);
}

QString FieldTableModel::followParent(const std::vector<FieldAddress>& fields) {
    const auto done = m_document.resetToParent(fields);
    return done ? QString() : sentence(done.error());
}

QString FieldTableModel::sentence(const Error& error, const QModelIndex& index, const QString& typed) const {
    const FieldSpec* field = fieldAt(index.column());
    if (field == nullptr || error.arguments.size() < 2) return sentence(error);
    Error named = error;
    std::string& detail = named.arguments[1];
    const auto limit = [&](double number) {
        return text::valueText(Number{number, {}}, *field, m_wording).toStdString();
    };
    switch (error.code) {
        case ErrorCode::unknownChoice: {
            QStringList names;
            for (const auto& [key, name] : choicesAt(index))
                names += name;
            if (!names.isEmpty()) detail = names.join(tr(", ", "between choices")).toStdString();
            break;
        }
        case ErrorCode::unknownKey:
            for (const auto& [key, name] : choicesAt(index))
                if (key.toStdString() == detail) detail = name.toStdString();
            break;
        case ErrorCode::numberOutOfRange:
            if (error.arguments.size() < 3 || field->type == FieldType::date) break;
            named.arguments = {typed.trimmed().toStdString(), limit(field->lowest), limit(field->highest)};
            break;
        case ErrorCode::wrongDimension:
            if (detail != field->unit.symbol) break;
            if (!field->isMoney())
                detail = text::unitText(detail, m_display.language()).toStdString();
            else if (m_display.language() != text::Language::en)
                detail = text::cellNumber(Number{1.0, {}}, *field, m_wording).unit.toStdString();
            break;
        default:
            break;
    }
    return sentence(named);
}

QString FieldTableModel::sentence(const Error& error) const {
    return text::sentence(error, m_document.plan(), m_document.catalogue(), m_display.language());
}

std::vector<std::pair<QString, QString>> FieldTableModel::choicesAt(const QModelIndex& index) const {
    std::vector<std::pair<QString, QString>> choices;
    const FieldSpec* field = fieldAt(index.column());
    if (field == nullptr) return choices;
    for (const Choice& choice : field->choices)
        choices.emplace_back(QString::fromUtf8(choice.key.data(), static_cast<qsizetype>(choice.key.size())),
                             text::translate(choice.label));
    if (field->type == FieldType::flag)
        for (const char* flag : {"1", "0"})
            choices.emplace_back(QString::fromLatin1(flag),
                                 text::valueText(Number{flag[0] == '1' ? 1.0 : 0.0, {}}, *field, m_wording));
    if (field->type != FieldType::reference || !field->referenceKind) return choices;
    const Kind kind = *field->referenceKind;
    const auto add = [&](const Object& object) {
        choices.emplace_back(QString::fromStdString(object.key),
                             text::objectName(object, m_document.catalogue(), m_display.language()));
    };
    for (const Object* object : m_document.plan().objects(kind))
        add(*object);
    if (isLibrary(kind))
        for (const Object* row : m_document.catalogue().rows(kind))
            if (m_document.inPlan(row->id).isCatalogue()) add(*row);
    return choices;
}

int FieldTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags FieldTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_document.isReadOnly()) return flags;
    const TableColumn::Type type = column(index.column()).type;
    const bool editable = type == TableColumn::Type::field ||
                          (type == TableColumn::Type::name && m_nameField != nullptr) ||
                          (type == TableColumn::Type::key && !objectAt(index.row()).isCatalogue());
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool FieldTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) return false;
    const QString typed = value.toString();
    // A cell left as it was is no edit.
    if (typed == data(index, Qt::EditRole).toString()) return true;
    const auto address = addressAt(index);
    const Result<void> done =
        address ? m_document.setText(*address, typed) : m_document.rename(objectAt(index.row()), typed);
    if (!done) emit refused(index, sentence(done.error(), index, typed));
    return done.has_value();
}

// ---- Changes of the document -----------------------------------------------------------------------------

std::uint64_t FieldTableModel::orderOf(ObjectId id) const {
    if (m_shown == TableRows::planOnly) return id.value;
    if (id.isCatalogue()) return id.value;
    const Object* object = m_document.plan().find(id);
    if (object != nullptr && !object->catalogueKey.empty())
        if (const Object* row = m_document.catalogue().find(m_kind, object->catalogueKey))
            return row->id.value;
    return ownRows + id.value;
}

void FieldTableModel::applyEdits(const std::vector<Edit>& edits) {
    bool names = false;
    for (const Edit& edit : edits) {
        if (edit.type == Edit::Type::addObject && edit.body) {
            if (edit.body->kind == m_kind) addObject(*edit.body);
            names = true;
        } else if (edit.type == Edit::Type::removeObject && edit.body) {
            if (edit.body->kind == m_kind) removeObject(*edit.body);
        } else if (edit.type == Edit::Type::setField) {
            const FieldSpec& field = Registry::instance().field(edit.field);
            names = names || field.key == "name";
            if (field.kind == Kind::currency || field.kind == Kind::plan)
                m_wording.numbers = m_display.numbers(m_document.plan(), m_document.catalogue());
            if (field.kind == Kind::plan && field.key == "choices" && rowCount() > 0)
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            announceFollowers(edit);
            if (field.kind != m_kind) continue;
            const auto row = m_rowOf.find(edit.object);
            if (row == m_rowOf.end()) continue;
            const int at = columnOf(edit.field);
            if (at >= 0) announceColumns(row->second, at, at);
            // Without a name of its own an object is called by its other fields.
            if (m_nameField == nullptr && m_columns.front().type == TableColumn::Type::name)
                announceColumns(row->second, 0, 0);
        } else if (edit.type == Edit::Type::renameObject) {
            names = true;
            const auto row = m_rowOf.find(edit.object);
            if (row != m_rowOf.end()) announceColumns(row->second, 0, columnCount() - 1);
        }
    }
    if (names) announceReferences();
}

void FieldTableModel::replaceRow(int row, ObjectId object) {
    m_rowOf.erase(objectAt(row));
    m_rows[static_cast<std::size_t>(row)] = object;
    m_rowOf[object] = row;
    announceColumns(row, 0, columnCount() - 1);
}

void FieldTableModel::addObject(const Object& object) {
    if (m_rowOf.contains(object.id)) return;
    if (m_shown == TableRows::planAndCatalogue && !object.catalogueKey.empty())
        if (const Object* row = m_document.catalogue().find(m_kind, object.catalogueKey))
            if (const auto found = m_rowOf.find(row->id); found != m_rowOf.end())
                return replaceRow(found->second, object.id);
    // The edits of a step are all applied by now: an object may already be gone again.
    const auto before = [this](ObjectId id, std::uint64_t order) { return orderOf(id) <= order; };
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), orderOf(object.id), before);
    const auto row = place - m_rows.begin();
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.insert(place, object.id);
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (showsResult(m_columns[c]))
            m_results[c].insert(m_results[c].begin() + row, resultCell(object.id, m_columns[c]));
    rebuildIndex();
    endInsertRows();
}

void FieldTableModel::removeObject(const Object& object) {
    const auto found = m_rowOf.find(object.id);
    if (found == m_rowOf.end()) return;
    const int row = found->second;
    if (m_shown == TableRows::planAndCatalogue && !object.catalogueKey.empty())
        if (const Object* original = m_document.catalogue().find(m_kind, object.catalogueKey))
            if (m_document.inPlan(original->id).isCatalogue()) return replaceRow(row, original->id);
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (showsResult(m_columns[c])) m_results[c].erase(m_results[c].begin() + row);
    rebuildIndex();
    endRemoveRows();
}

FieldTableModel::ResultCell FieldTableModel::resultCell(ObjectId object, ResultId result) const {
    const graph::NodeId node = m_document.model().node(ResultAddress{object, result});
    if (node == graph::noNode) return {};
    const graph::Evaluation& evaluation = m_document.model().evaluation();
    const graph::StatusCode status = evaluation.status(node);
    return {status == graph::statusOk ? evaluation.value(node) : 0.0, status, true};
}

FieldTableModel::ResultCell FieldTableModel::resultCell(ObjectId object, const TableColumn& column) const {
    if (column.type == TableColumn::Type::result) return resultCell(object, column.result);
    const FieldSpec& field = Registry::instance().field(column.field);
    const Object* row = m_document.find(object);
    const auto owner = row ? followedOwner(*row, field) : std::nullopt;
    return owner ? resultCell(*owner, *field.follows->result) : ResultCell{};
}

// Cells that follow the edited field, or that now follow another object.
void FieldTableModel::announceFollowers(const Edit& edit) {
    for (int c = 0; c < columnCount() && !m_rows.empty(); ++c) {
        const Followed* followed = followedBy(column(c));
        if (followed == nullptr) continue;
        const auto row = m_rowOf.find(edit.object);
        if (followed->field == edit.field) emit dataChanged(index(0, c), index(rowCount() - 1, c));
        if (followed->through == edit.field && row != m_rowOf.end()) announceColumns(row->second, c, c);
    }
}

void FieldTableModel::refreshResults() {
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (!showsResult(m_columns[c])) continue;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const ResultCell cell = resultCell(m_rows[row], m_columns[c]);
            if (cell == m_results[c][row]) continue;
            m_results[c][row] = cell;
            announceColumns(static_cast<int>(row), static_cast<int>(c), static_cast<int>(c));
        }
    }
}

void FieldTableModel::announceReferences() {
    if (m_rows.empty()) return;
    for (int c = 0; c < columnCount(); ++c) {
        const FieldSpec* field = fieldAt(c);
        if (field != nullptr && field->type == FieldType::reference)
            emit dataChanged(index(0, c), index(rowCount() - 1, c));
    }
}

void FieldTableModel::announceColumns(int row, int first, int last) {
    emit dataChanged(index(row, first), index(row, last));
}

void FieldTableModel::announceAll() {
    m_wording = text::fieldWording(m_document.plan(), m_document.catalogue(),
                                   m_display.numbers(m_document.plan(), m_document.catalogue()));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows.empty()) return;
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}  // namespace wattplan
