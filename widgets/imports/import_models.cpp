#include "widgets/imports/import_models.h"

#include <QComboBox>
#include <algorithm>

#include "widgets/text/field_text.h"
#include "widgets/text/import_text.h"
#include "widgets/text/object_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using exchange::ImportColumn;
using exchange::ImportTarget;
using exchange::RowFate;
using Type = ImportTarget::Type;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTable)

public:
    static QString target(Type type) {
        switch (type) {
            case Type::key:
                return tr("Key", "what a column of a file is for");
            case Type::source:
                return tr("Source: what it is", "what a column of a file is for");
            case Type::url:
                return tr("Source: address", "what a column of a file is for");
            case Type::confidence:
                return tr("Source: confidence", "what a column of a file is for");
            case Type::checked:
                return tr("Source: checked", "what a column of a file is for");
            case Type::note:
                return tr("Source: note", "what a column of a file is for");
            case Type::leftOut:
            case Type::field:
                break;
        }
        return tr("Leave out", "what a column of a file is for");
    }
    static QString note(ImportColumn::Note note) {
        switch (note) {
            case ImportColumn::Note::unknown:
                return tr("The plan has no field of this name.");
            case ImportColumn::Note::result:
                return tr("The plan computes this.");
            case ImportColumn::Note::twice:
                return tr("Another column is for the same field.");
            case ImportColumn::Note::unknownUnit:
                return tr("The unit can't be read. Numbers are in the unit of the field you choose.");
            case ImportColumn::Note::none:
                break;
        }
        return {};
    }
    static QString perhaps(const QString& field) {
        return tr("Leave out (%1?)", "a column of a file, what it may be for").arg(field);
    }
    static QString didYouMean(const QString& note, const QString& field) {
        return tr("%1 Did you mean “%2”?", "a sentence, a field").arg(note, field);
    }
    static QString fate(RowFate fate) {
        switch (fate) {
            case RowFate::adds:
                return tr("Adds", "what a row does");
            case RowFate::changes:
                return tr("Changes", "what a row does");
            case RowFate::keeps:
                return tr("Leaves", "what a row does");
            case RowFate::refused:
                break;
        }
        return tr("Refused", "a row");
    }
    static QString mappingHeading(int column) {
        if (column == ImportMappingModel::headingColumn) return tr("Column", "of a file");
        if (column == ImportMappingModel::unitColumn) return tr("Unit", "of a column");
        return tr("Field", "of a column");
    }
    static QString previewHeading(int column) {
        if (column == ImportPreviewModel::lineColumn) return tr("Line", "of a file");
        if (column == ImportPreviewModel::fateColumn) return tr("Does", "what a row of a file does");
        if (column == ImportPreviewModel::objectColumn) return tr("Object");
        return tr("Reason");
    }
    static QString at(const QString& column, const QString& reason) {
        return tr("%1: %2", "column, why its cell is refused").arg(column, reason);
    }
    static QString was(const QString& value) { return tr("Before: %1").arg(value); }
    static QString willBe(const QString& value) {
        return tr("Read as: %1", "a cell of a new row").arg(value);
    }
};

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

QString targetText(const ImportTarget& target) {
    return target.type == Type::field ? text::fieldLabel(target.field) : Words::target(target.type);
}

ImportMappingModel::ImportMappingModel(const ImportState& state, QObject* parent)
    : QAbstractTableModel(parent), m_state(state) {}

void ImportMappingModel::refresh() {
    beginResetModel();
    endResetModel();
}

std::vector<ImportTarget> ImportMappingModel::choices() const {
    std::vector<ImportTarget> all{{}, {Type::key, {}}};
    if (!m_state.plan.kind) return all;
    for (const FieldSpec& field : Registry::instance().fields(*m_state.plan.kind))
        if (exchange::ImportWords::isTakenFromFiles(field)) all.push_back({Type::field, field.id});
    for (const Type type : {Type::source, Type::url, Type::confidence, Type::checked, Type::note})
        all.push_back({type, {}});
    return all;
}

int ImportMappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_state.plan.columns.size());
}

int ImportMappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOfAll;
}

QVariant ImportMappingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ImportColumn& column = m_state.plan.columns[static_cast<std::size_t>(index.row())];
    const bool isLeftOut = column.target.type == Type::leftOut;
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == headingColumn)
                return column.heading.empty() ? QString::number(index.row() + 1) : words(column.heading);
            if (index.column() == unitColumn) return words(column.unitText);
            return column.suggestion ? Words::perhaps(targetText(*column.suggestion))
                                     : targetText(column.target);
        case Qt::EditRole: {
            const auto all = choices();
            return static_cast<int>(std::ranges::find(all, column.target) - all.begin());
        }
        case Qt::ToolTipRole:
            if (column.suggestion)
                return Words::didYouMean(Words::note(column.note), targetText(*column.suggestion));
            return column.note == ImportColumn::Note::none ? words(column.heading) : Words::note(column.note);
        case Qt::ForegroundRole:
            if (column.note == ImportColumn::Note::unknownUnit) return theme::palette().warning;
            return isLeftOut ? theme::palette().muted : theme::palette().text;
        default:
            return {};
    }
}

bool ImportMappingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto all = choices();
    const int place = value.toInt();
    if (role != Qt::EditRole || index.column() != fieldColumn || place < 0 ||
        place >= static_cast<int>(all.size()))
        return false;
    const ImportTarget& target = all[static_cast<std::size_t>(place)];
    if (target == m_state.plan.columns[static_cast<std::size_t>(index.row())].target) return true;
    emit chosen(index.row(), target);
    return true;
}

QVariant ImportMappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) return {};
    return Words::mappingHeading(section);
}

Qt::ItemFlags ImportMappingModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == fieldColumn ? usual | Qt::ItemIsEditable : usual;
}

QWidget* ImportTargetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                            const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    const auto* model = qobject_cast<const ImportMappingModel*>(index.model());
    if (model == nullptr) return box;
    for (const ImportTarget& target : model->choices())
        box->addItem(targetText(target));
    box->setAccessibleName(Words::mappingHeading(ImportMappingModel::fieldColumn));
    auto* self = const_cast<ImportTargetDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void ImportTargetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) box->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ImportTargetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                        const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) model->setData(index, box->currentIndex());
}

ImportPreviewModel::ImportPreviewModel(const ImportState& state, const Document& document,
                                       const Display& display, QObject* parent)
    : QAbstractTableModel(parent), m_state(state), m_document(document), m_display(display) {}

void ImportPreviewModel::refresh() {
    beginResetModel();
    m_columns.clear();
    for (std::size_t i = 0; i < m_state.plan.columns.size(); ++i)
        if (m_state.plan.columns[i].target.type != Type::leftOut) m_columns.push_back(i);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_state.run.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstCell + static_cast<int>(m_columns.size());
}

QString ImportPreviewModel::trouble(const exchange::ImportRow& each, std::size_t column) const {
    for (const exchange::CellTrouble& trouble : each.troubles)
        if (trouble.column == column)
            return text::troubleText(trouble.error, m_document.plan(), m_document.catalogue(),
                                     m_display.language());
    return {};
}

QString ImportPreviewModel::reasons(const exchange::ImportRow& each) const {
    QStringList lines;
    for (const exchange::CellTrouble& trouble : each.troubles) {
        const QString reason =
            text::troubleText(trouble.error, m_document.plan(), m_document.catalogue(), m_display.language());
        const bool hasHeading = trouble.column && *trouble.column < m_state.plan.columns.size();
        lines +=
            hasHeading ? Words::at(words(m_state.plan.columns[*trouble.column].heading), reason) : reason;
    }
    return lines.join(u' ');
}

QString ImportPreviewModel::valueText(const FieldValue& value, FieldId field) const {
    const Plan& plan = m_document.plan();
    return text::valueText(
        value, Registry::instance().field(field),
        text::fieldWording(plan, m_document.catalogue(), m_display.numbers(plan, m_document.catalogue())));
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const exchange::ImportRow& each = row(index.row());
    const theme::Palette& palette = theme::palette();
    if (index.column() < firstCell) {
        if (role == Qt::ForegroundRole && index.column() == fateColumn) {
            if (each.fate == RowFate::refused) return palette.bad;
            return each.fate == RowFate::keeps ? palette.muted : palette.good;
        }
        if (role == Qt::ForegroundRole && index.column() == reasonColumn) return palette.bad;
        if (role == Qt::ToolTipRole && index.column() == reasonColumn) return reasons(each);
        if (role != Qt::DisplayRole) return {};
        if (index.column() == lineColumn) return each.line;
        if (index.column() == fateColumn) return Words::fate(each.fate);
        if (index.column() == objectColumn)
            return QString::fromStdString(each.name.empty() ? each.key : each.name);
        return reasons(each);
    }
    const std::size_t column = m_columns[static_cast<std::size_t>(index.column() - firstCell)];
    const auto change = std::ranges::find(each.cells, column, &exchange::CellChange::column);
    const bool isTaken = change != each.cells.end();
    const bool isChanged = each.fate == RowFate::changes && isTaken;
    const QString reason = role == Qt::DisplayRole ? QString() : trouble(each, column);
    switch (role) {
        case Qt::DisplayRole:
            return words(m_state.sheet->rows[each.index].cell(column)).simplified();
        case Qt::BackgroundRole:
            if (!reason.isEmpty()) return palette.badSoft;
            if (isChanged && !change->assumedCurrency.empty()) return palette.warningSoft;
            return isChanged ? QVariant(palette.goodSoft) : QVariant();
        case Qt::ForegroundRole:
            if (!reason.isEmpty()) return palette.bad;
            return each.fate == RowFate::keeps ? palette.muted : palette.text;
        case Qt::ToolTipRole:
            if (!reason.isEmpty()) return reason;
            if (isChanged)
                return QString(Words::was(valueText(change->before, change->field)) + u' ' +
                               text::assumedCurrencyText(change->assumedCurrency))
                    .trimmed();
            if (isTaken) return Words::willBe(valueText(change->after, change->field));
            return {};
        default:
            return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) return {};
    if (section < firstCell) return Words::previewHeading(section);
    const std::size_t column = m_columns[static_cast<std::size_t>(section - firstCell)];
    return targetText(m_state.plan.columns[column].target);
}

}  // namespace wattplan
