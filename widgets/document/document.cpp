#include "widgets/document/document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/analysis/kept_names.h"
#include "core/analysis/open_choices.h"
#include "core/exchange/plan_json.h"
#include "core/plan/edits_between.h"
#include "core/plan/samples.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
#include "core/store/author.h"

namespace wattplan {
namespace {

std::filesystem::path nativePath(const QString& path) {
    return std::filesystem::path(QFileInfo(path).absoluteFilePath().toStdString());
}

QString now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

ObjectId copyIn(const Plan& plan, const catalog::Catalogue& catalogue, ObjectId id) {
    if (!id.isCatalogue()) return id;
    const Object* row = catalogue.find(id);
    if (row == nullptr) return id;
    const std::string& key = row->catalogueKey.empty() ? row->key : row->catalogueKey;
    for (const Object* object : plan.objects(row->kind))
        if (object->catalogueKey == key) return object->id;
    return id;
}

Error placed(Error error, const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress address) {
    const Object* object =
        address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
    if (error.object.empty() && object != nullptr) error.object = object->key;
    if (error.field.empty()) error.field = Registry::instance().field(address.field).key;
    return error;
}

}  // namespace

bool Document::isTemplate(const QString& name) {
    return name == QLatin1String("blank") || name.startsWith(QLatin1String("sample:"));
}

Result<std::unique_ptr<Document>> Document::open(const QString& name, store::Access access) {
    if (isTemplate(name)) return fromTemplate(name);
    const std::filesystem::path path = nativePath(name);
    if (path.extension() == ".json") {
        auto plan = exchange::readPlanJson(path, catalog::Catalogue::builtIn());
        if (!plan) return tl::unexpected(plan.error());
        return fromPlan(*std::move(plan));
    }
    auto file = store::PlanFile::open(path, access);
    if (!file) return tl::unexpected(file.error());
    Plan plan = (*file)->takeInitialPlan();
    return std::unique_ptr<Document>(new Document(std::move(plan), std::move(*file)));
}

Result<std::unique_ptr<Document>> Document::fromTemplate(const QString& name) {
    const Translate translate = [](Label label) {
        return QCoreApplication::translate(label.context, label.text).toStdString();
    };
    auto plan = samplePlan(name.toStdString(), catalog::Catalogue::builtIn(), translate);
    if (!plan) return tl::unexpected(plan.error());
    return fromPlan(std::move(*plan));
}

std::unique_ptr<Document> Document::fromPlan(Plan plan, const QString& name) {
    std::unique_ptr<Document> document(new Document(std::move(plan), nullptr));
    document->m_name = name;
    return document;
}

Document::Document(Plan plan, std::unique_ptr<store::PlanFile> file)
    : m_catalogue(&catalog::Catalogue::builtIn()),
      m_whole(std::move(plan)),
      m_file(std::move(file)),
      m_moves(*this, [this](std::vector<analysis::MovedInWhatIf> found) {
          m_movedInWhatIfs = std::move(found);
          emit movedChanged();
      }) {
    m_model = std::make_unique<PlanModel>(m_whole, *m_catalogue);
    if (!m_file) m_overtaken.emplace();
    if (m_file) {
        m_cursor = m_file->initialCursor();
        m_history = m_file->takeInitialHistory();
        findMoved();
    }
}

Document::~Document() {
    m_stop.request_stop();
}

const std::vector<analysis::Check>& Document::checks() const {
    if (!m_checks) m_checks = analysis::checks(plan(), *m_model);
    return *m_checks;
}

int Document::warningCount() const {
    return static_cast<int>(std::ranges::count_if(checks(), [](const analysis::Check& check) {
        return check.severity >= analysis::Severity::warning;
    }));
}

bool Document::isReadOnly() const {
    return m_file && m_file->access() == store::Access::readOnly;
}

QString Document::path() const {
    return m_file ? QString::fromStdString(m_file->path().string()) : QString();
}

QString Document::name() const {
    if (m_file) return QFileInfo(path()).completeBaseName();
    if (!m_name.isEmpty()) return m_name;
    const FieldSpec* field = Registry::instance().field(Kind::plan, "name");
    const auto* text = field ? std::get_if<Text>(&plan().only(Kind::plan).value(field->id)) : nullptr;
    return text ? QString::fromStdString(text->text) : QString();
}

ObjectId Document::inPlan(ObjectId id) const {
    return copyIn(plan(), *m_catalogue, id);
}

const Object* Document::find(ObjectId id) const {
    const ObjectId found = inPlan(id);
    return found.isCatalogue() ? m_catalogue->find(found) : plan().find(found);
}

Result<void> Document::setText(FieldAddress address, const QString& typed) {
    address.object = inPlan(address.object);
    auto edits = analysis::typedEdits(plan(), *m_catalogue, address, typed.toStdString());
    if (!edits) return tl::unexpected(placed(edits.error(), plan(), *m_catalogue, address));
    return performTogether(std::move(*edits));
}

Result<void> Document::setValue(FieldAddress address, const FieldValue& value) {
    address.object = inPlan(address.object);
    auto edits = editor().setValue(address, value);
    if (!edits) return tl::unexpected(placed(edits.error(), plan(), *m_catalogue, address));
    return performTogether(std::move(*edits));
}

Result<void> Document::check(FieldAddress address, const QString& typed) const {
    address.object = inPlan(address.object);
    auto edits = analysis::typedEdits(plan(), *m_catalogue, address, typed.toStdString());
    if (!edits) return tl::unexpected(placed(edits.error(), plan(), *m_catalogue, address));
    return {};
}

Result<void> Document::setTexts(const std::vector<std::pair<FieldAddress, QString>>& cells) {
    // Each cell sees the plan as the cells before it leave it: the first that edits a library row copies it.
    Plan running = plan();
    std::vector<Edit> together;
    for (auto [address, typed] : cells) {
        address.object = copyIn(running, *m_catalogue, address.object);
        auto edits = analysis::typedEdits(running, *m_catalogue, address, typed.toStdString());
        if (!edits) return tl::unexpected(placed(edits.error(), running, *m_catalogue, address));
        for (const Edit& edit : *edits)
            running.apply(edit);
        std::move(edits->begin(), edits->end(), std::back_inserter(together));
    }
    return performTogether(std::move(together));
}

Result<void> Document::setAssumptions(const std::vector<std::pair<FieldAddress, Assumption>>& notes) {
    Plan running = plan();
    std::vector<Edit> together;
    for (auto [address, assumption] : notes) {
        address.object = copyIn(running, *m_catalogue, address.object);
        auto edits = Editor(running, *m_catalogue).setAssumption(address, assumption);
        if (!edits) return tl::unexpected(placed(edits.error(), running, *m_catalogue, address));
        for (const Edit& edit : *edits)
            running.apply(edit);
        std::move(edits->begin(), edits->end(), std::back_inserter(together));
    }
    return performTogether(std::move(together));
}

Result<ObjectId> Document::add(Kind kind, const QString& wantedKey, ObjectId owner) {
    const std::string key =
        wantedKey.isEmpty() ? std::string(Registry::instance().kind(kind).key) : wantedKey.toStdString();
    return performAdding(editor().add(kind, key, owner), kind);
}

Result<ObjectId> Document::duplicate(ObjectId object) {
    object = inPlan(object);
    const Object* original = find(object);
    if (original == nullptr) return failure(ErrorCode::unknownKey, {std::to_string(object.value), {}});
    return performAdding(editor().duplicate(object), original->kind);
}

Result<ObjectId> Document::copyFromCatalogue(ObjectId row) {
    const ObjectId copied = inPlan(row);
    if (!copied.isCatalogue()) return copied;
    const Object* original = m_catalogue->find(row);
    if (original == nullptr) return failure(ErrorCode::unknownCatalogueRow, {std::to_string(row.value), {}});
    return performAdding(editor().copyFromCatalogue(row), original->kind);
}

Result<void> Document::remove(const std::vector<ObjectId>& objects) {
    // In any order that works: an object may be used only by another that goes with it.
    Plan running = plan();
    std::vector<Edit> together;
    std::vector<ObjectId> left = objects;
    while (!left.empty()) {
        std::vector<ObjectId> kept;
        std::optional<Error> error;
        for (const ObjectId object : left) {
            if (running.find(object) == nullptr && !object.isCatalogue()) continue;  // gone with its owner
            auto edits = Editor(running, *m_catalogue).remove(object);
            if (!edits) {
                if (!error) error = edits.error();
                kept.push_back(object);
                continue;
            }
            for (const Edit& edit : *edits)
                running.apply(edit);
            std::move(edits->begin(), edits->end(), std::back_inserter(together));
        }
        if (kept.size() == left.size()) return tl::unexpected(*error);
        left = std::move(kept);
    }
    return performTogether(std::move(together));
}

Result<void> Document::rename(ObjectId object, const QString& key) {
    const auto edits = editor().rename(inPlan(object), key.toStdString());
    if (!edits) return tl::unexpected(edits.error());
    std::vector<Edit> together = m_whatIf.isBaseline() ? *edits : editsIn(m_whole, m_whatIf, *edits);
    for (const Edit& edit : *edits) {
        if (edit.type != Edit::Type::renameObject) continue;
        const auto follow = analysis::keptNamesRenamed(m_whole, *m_catalogue, edit.keyBefore, edit.keyAfter);
        if (!follow) return tl::unexpected(follow.error());
        std::ranges::copy(*follow, std::back_inserter(together));
    }
    return commit(std::move(together));
}

Result<void> Document::apply(std::vector<Edit> edits) {
    return performTogether(std::move(edits));
}

bool Document::canUndo() const {
    return m_cursor > 0 && !isReadOnly();
}

bool Document::canRedo() const {
    return m_cursor < m_history.size() && !isReadOnly();
}

Result<void> Document::requireWritable() const {
    if (isReadOnly()) return failure(ErrorCode::fileLocked, {path().toStdString()});
    return {};
}

Result<void> Document::undo() {
    if (m_cursor == 0) return {};
    if (auto writable = requireWritable(); !writable) return writable;
    const std::vector<Edit>& edits = m_history[m_cursor - 1].edits;
    showPlaceOf(edits);
    const std::vector<Edit> taken = inverses(edits);
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        m_whole.revert(*edit);
    if (m_file) {
        if (auto done = m_file->undo(m_whole, m_history[m_cursor - 1]); !done) {
            for (const Edit& edit : edits)
                m_whole.apply(edit);
            return done;
        }
    }
    --m_cursor;
    announce(taken);
    return {};
}

Result<void> Document::redo() {
    if (m_cursor == m_history.size()) return {};
    if (auto writable = requireWritable(); !writable) return writable;
    const std::vector<Edit> edits = m_history[m_cursor].edits;
    showPlaceOf(edits);
    for (const Edit& edit : edits)
        m_whole.apply(edit);
    if (m_file) {
        if (auto done = m_file->redo(m_whole, m_history[m_cursor]); !done) {
            for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
                m_whole.revert(*edit);
            return done;
        }
    }
    ++m_cursor;
    announce(edits);
    return {};
}

Result<void> Document::perform(Result<std::vector<Edit>> edits) {
    if (!edits) return tl::unexpected(edits.error());
    return performTogether(std::move(*edits));
}

Result<ObjectId> Document::performAdding(Result<std::vector<Edit>> edits, Kind kind) {
    if (!edits) return tl::unexpected(edits.error());
    ObjectId added;
    for (const Edit& edit : *edits)
        if (edit.type == Edit::Type::addObject && edit.body && edit.body->kind == kind && !added.isValid())
            added = edit.object;
    if (auto done = performTogether(std::move(*edits)); !done) return tl::unexpected(done.error());
    return added;
}

Result<void> Document::performTogether(std::vector<Edit> edits) {
    return commit(m_whatIf.isBaseline() ? std::move(edits) : editsIn(m_whole, m_whatIf, edits));
}

Result<void> Document::commit(std::vector<Edit> edits) {
    if (edits.empty()) return {};
    if (auto writable = requireWritable(); !writable) return writable;
    const std::uint64_t sequence = m_history.empty() ? 1 : m_history.back().sequence + 1;
    store::EditGroup group{sequence, now().toStdString(), store::author(), std::move(edits)};
    for (const Edit& edit : group.edits)
        m_whole.apply(edit);
    if (m_file) {
        const auto done = m_file->append(m_whole, group);
        if (!done) {
            for (auto edit = group.edits.rbegin(); edit != group.edits.rend(); ++edit)
                m_whole.revert(*edit);
            return tl::unexpected(done.error());
        }
        group.sequence = *done;
    }
    const auto tail = m_history.begin() + static_cast<std::ptrdiff_t>(m_cursor);
    if (m_overtaken) std::move(tail, m_history.end(), std::back_inserter(*m_overtaken));
    m_history.erase(tail, m_history.end());
    m_history.push_back(std::move(group));
    ++m_cursor;
    announce(std::vector<Edit>(m_history.back().edits));
    return {};
}

const std::vector<store::EditGroup>& Document::overtaken() const {
    if (!m_overtaken) m_overtaken = m_file->overtaken().value_or(std::vector<store::EditGroup>{});
    return *m_overtaken;
}

Result<void> Document::saveAs(const QString& path) {
    if (m_file && nativePath(path) == m_file->path()) return {};
    std::vector<store::Snapshot> snapshots;
    if (m_file) {
        auto all = m_file->allSnapshots();
        if (!all) return tl::unexpected(all.error());
        snapshots = *std::move(all);
    }
    auto file = store::PlanFile::create(nativePath(path), m_whole,
                                        store::PlanFile::Past{m_history, m_cursor, snapshots, overtaken()});
    if (!file) return tl::unexpected(file.error());
    for (store::Snapshot& snapshot : m_snapshots)
        if (auto taken = (*file)->takeSnapshot(snapshot); !taken) return tl::unexpected(taken.error());
    m_snapshots.clear();
    m_file = std::move(*file);
    m_file->takeInitialPlan();  // the document has its own
    m_file->takeInitialHistory();
    emit pathChanged();
    return {};
}

}  // namespace wattplan
