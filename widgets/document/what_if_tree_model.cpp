#include "widgets/document/what_if_tree_model.h"

#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QMimeData>
#include <algorithm>

#include "core/plan/what_if_conflicts.h"
#include "core/plan/what_if_edits.h"
#include "widgets/document/comparison.h"
#include "widgets/document/document.h"
#include "widgets/text/sentences.h"
#include "widgets/text/what_if_text.h"

namespace wattplan {
namespace {

const QString mimeType = QStringLiteral("application/x-wattplan-what-if");

}  // namespace

WhatIfTreeModel::WhatIfTreeModel(Document& document, QObject* parent)
    : QAbstractItemModel(parent), m_document(document), m_shown(document.whatIf()) {
    rebuild();
    setCompared(comparedByDefault(document.whole()));
    connect(&document, &Document::treeChanged, this, &WhatIfTreeModel::rebuild);
    connect(&document, &Document::whatIfShown, this, &WhatIfTreeModel::refreshShown);
}

std::vector<WhatIfTreeModel::Node> WhatIfTreeModel::nodes() const {
    const Plan& whole = m_document.whole();
    std::vector<Node> made{Node{}};
    std::map<WhatIfId, int> places{{WhatIfId{}, 0}};
    std::map<WhatIfId, int> found;
    for (const Conflict& conflict : conflicts(whole))
        ++found[conflict.whatIf];
    for (const WhatIf* whatIf : WhatIfTree(whole).descendants({})) {
        const int place = static_cast<int>(made.size());
        const int above = places[whatIf->parent];
        const int row = static_cast<int>(made[static_cast<std::size_t>(above)].children.size());
        places[whatIf->id] = place;
        made[static_cast<std::size_t>(above)].children.push_back(place);
        made.push_back({whatIf->id, above, row, {}, found[whatIf->id]});
    }
    return made;
}

void WhatIfTreeModel::rebuild() {
    std::vector<Node> made = nodes();
    const bool isSameShape = std::ranges::equal(
        made, m_nodes, [](const Node& a, const Node& b) { return a.id == b.id && a.parent == b.parent; });
    if (!isSameShape) beginResetModel();
    m_nodes = std::move(made);
    std::set<WhatIfId> there;
    for (const Node& node : m_nodes)
        there.insert(node.id);
    // What is new is compared. What an undo brings back is if it was.
    const bool isOther = there != m_there;
    for (const WhatIfId id : there)
        if (!m_known.empty() && !m_known.contains(id)) m_compared.insert(id);
    m_known.insert(there.begin(), there.end());
    m_there = std::move(there);
    if (!isSameShape)
        endResetModel();
    else
        refreshTexts();
    if (isOther) emit comparedChanged();
}

void WhatIfTreeModel::refreshTexts() {
    // The children of one at a time: a range of an item model has one parent.
    for (const Node& node : m_nodes) {
        if (node.children.empty()) continue;
        const auto at = [this](int place) {
            return createIndex(m_nodes[static_cast<std::size_t>(place)].row, 0, static_cast<quintptr>(place));
        };
        emit dataChanged(at(node.children.front()), at(node.children.back()));
    }
    if (!m_nodes.empty()) emit dataChanged(indexOf(m_nodes.front().id), indexOf(m_nodes.front().id));
    emit refreshed();
}

// Bold is another.
void WhatIfTreeModel::refreshShown() {
    for (const WhatIfId whatIf : {m_shown, m_document.whatIf()})
        if (const QModelIndex at = indexOf(whatIf); at.isValid()) emit dataChanged(at, at);
    m_shown = m_document.whatIf();
    emit refreshed();
}

QModelIndex WhatIfTreeModel::indexOf(WhatIfId whatIf) const {
    const auto found = std::ranges::find(m_nodes, whatIf, &Node::id);
    if (found == m_nodes.end()) return {};
    return createIndex(found->row, 0, static_cast<quintptr>(found - m_nodes.begin()));
}

const WhatIfTreeModel::Node* WhatIfTreeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

WhatIfId WhatIfTreeModel::whatIfAt(const QModelIndex& index) const {
    const Node* node = nodeAt(index);
    return node ? node->id : WhatIfId{};
}

std::vector<WhatIfId> WhatIfTreeModel::compared() const {
    std::vector<WhatIfId> list;
    for (const Node& node : m_nodes)
        if (m_compared.contains(node.id)) list.push_back(node.id);
    return list;
}

void WhatIfTreeModel::setCompared(std::vector<WhatIfId> whatIfs) {
    const std::set<WhatIfId> wanted(whatIfs.begin(), whatIfs.end());
    const std::vector<WhatIfId> before = compared();
    m_compared = wanted;
    if (compared() == before) return;
    refreshTexts();
    emit comparedChanged();
}

int WhatIfTreeModel::colourOf(WhatIfId whatIf) const {
    constexpr int others = whatIfColourCount - 1;
    if (whatIf.isBaseline()) return others;
    const WhatIf* found = m_document.whole().findWhatIf(whatIf);
    if (found && found->colour) return *found->colour;
    const auto place = static_cast<int>(std::ranges::find(m_nodes, whatIf, &Node::id) - m_nodes.begin());
    return (place - 1) % others;
}

QModelIndex WhatIfTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (column != 0 || row < 0) return {};
    const Node* above = nodeAt(parent);
    if (!above) return row == 0 ? createIndex(0, 0, quintptr{0}) : QModelIndex();
    if (row >= static_cast<int>(above->children.size())) return {};
    return createIndex(row, 0, static_cast<quintptr>(above->children[static_cast<std::size_t>(row)]));
}

QModelIndex WhatIfTreeModel::parent(const QModelIndex& index) const {
    const Node* node = nodeAt(index);
    if (!node || node->parent < 0) return {};
    return createIndex(m_nodes[static_cast<std::size_t>(node->parent)].row, 0,
                       static_cast<quintptr>(node->parent));
}

int WhatIfTreeModel::rowCount(const QModelIndex& parent) const {
    const Node* node = nodeAt(parent);
    return node ? static_cast<int>(node->children.size()) : m_nodes.empty() ? 0 : 1;
}

QVariant WhatIfTreeModel::data(const QModelIndex& index, int role) const {
    const Node* node = nodeAt(index);
    if (!node) return {};
    const WhatIf* whatIf = m_document.whole().findWhatIf(node->id);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text::whatIfName(node->id, m_document.whole());
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1 %2").arg(text::whatIfName(node->id, m_document.whole()),
                                               data(index, ChangesRole).toString());
        case Qt::CheckStateRole:
            return m_compared.contains(node->id) ? Qt::Checked : Qt::Unchecked;
        case Qt::ToolTipRole:
            return whatIf && !whatIf->note.empty() ? QString::fromStdString(whatIf->note)
                                                   : text::whatIfPath(node->id, m_document.whole());
        case WhatIfRole:
            return node->id.value;
        case ChangesRole:
            if (node->conflicts > 0) return tr("%n conflict(s)", nullptr, node->conflicts);
            return whatIf ? tr("%n change(s)", nullptr, static_cast<int>(whatIf->changeCount())) : QString();
        case ConflictRole:
            return node->conflicts > 0;
        case ShownRole:
            return node->id == m_document.whatIf();
        case ColourRole:
            return colourOf(node->id);
        default:
            return {};
    }
}

bool WhatIfTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Node* node = nodeAt(index);
    if (!node) return false;
    if (role == Qt::CheckStateRole) {
        std::vector<WhatIfId> wanted = compared();
        if (value.toInt() == Qt::Checked)
            wanted.push_back(node->id);
        else
            std::erase(wanted, node->id);
        setCompared(std::move(wanted));
        return true;
    }
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || name == data(index, Qt::EditRole).toString()) return false;
    const auto done =
        m_document.applyToTree(WhatIfEditor(m_document.whole()).setName(node->id, name.toStdString()));
    if (!done) emit refused(text::sentence(done.error()));
    return done.has_value();
}

Qt::ItemFlags WhatIfTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
    if (m_document.isReadOnly()) return flags;
    flags |= Qt::ItemIsDropEnabled;
    return whatIfAt(index).isBaseline() ? flags : flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList WhatIfTreeModel::mimeTypes() const {
    return {mimeType};
}

QMimeData* WhatIfTreeModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << quint32{whatIfAt(indexes.front()).value};
    auto* data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

WhatIfId WhatIfTreeModel::draggedIn(const QMimeData* data) {
    quint32 id = 0;
    QDataStream(data->data(mimeType)) >> id;
    return {id};
}

bool WhatIfTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                      const QModelIndex& parent) const {
    if (!data->hasFormat(mimeType) || !parent.isValid()) return false;
    const WhatIfId dragged = draggedIn(data);
    const WhatIf* whatIf = m_document.whole().findWhatIf(dragged);
    const WhatIfId target = whatIfAt(parent);
    return whatIf && whatIf->parent != target && !WhatIfTree(m_document.whole()).follows(target, dragged);
}

bool WhatIfTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                   const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const auto done =
        m_document.applyToTree(WhatIfEditor(m_document.whole()).setParent(draggedIn(data), whatIfAt(parent)));
    if (!done) emit refused(text::sentence(done.error()));
    return done.has_value();
}

}  // namespace wattplan
