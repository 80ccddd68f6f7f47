#pragma once

#include <QAbstractItemModel>
#include <set>
#include <vector>

#include "core/plan/ids.h"

namespace wattplan {

class Document;

/// The tree of what-ifs below the baseline: names that can be edited, which are compared, and where each
/// hangs. A row that is dropped on another follows it from then on.
class WhatIfTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int WhatIfRole = Qt::UserRole;       ///< its id, as uint
    static constexpr int ChangesRole = Qt::UserRole + 1;  ///< "3 changes", "1 conflict"
    static constexpr int ConflictRole = Qt::UserRole + 2;
    static constexpr int ShownRole = Qt::UserRole + 3;   ///< whether it is the one that is seen
    static constexpr int ColourRole = Qt::UserRole + 4;  ///< see colourOf

    explicit WhatIfTreeModel(Document& document, QObject* parent = nullptr);

    QModelIndex indexOf(WhatIfId whatIf) const;
    WhatIfId whatIfAt(const QModelIndex& index) const;

    /// Those that are compared, the baseline among them, in the order of the tree.
    std::vector<WhatIfId> compared() const;
    void setCompared(std::vector<WhatIfId> whatIfs);
    /// The series whose colour a what-if has on charts, from 0: its own, else by its place in the tree; the
    /// last of `whatIfColourCount` is the baseline's.
    int colourOf(WhatIfId whatIf) const;

    /// Language changed.
    void refreshTexts();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void comparedChanged();
    /// Rows read differently: once for all of them, after their `dataChanged`.
    void refreshed();
    /// Why something could not be done.
    void refused(const QString& sentence);

private:
    struct Node {
        WhatIfId id{};
        int parent = -1;  // place in m_nodes
        int row = 0;
        std::vector<int> children{};
        int conflicts = 0;
    };

    void rebuild();
    void refreshShown();
    std::vector<Node> nodes() const;
    const Node* nodeAt(const QModelIndex& index) const;
    static WhatIfId draggedIn(const QMimeData* data);

    Document& m_document;
    std::vector<Node> m_nodes{};      // the baseline first, each before those below it
    std::set<WhatIfId> m_compared{};  // those that are gone among them, for an undo
    std::set<WhatIfId> m_known{};     // so far
    std::set<WhatIfId> m_there{};
    WhatIfId m_shown{};  // that is told to be
};

}  // namespace wattplan
