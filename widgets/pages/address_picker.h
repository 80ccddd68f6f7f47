#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "widgets/pages/plan_view.h"

class QComboBox;
class QGridLayout;

namespace wattplan {

/// Two boxes beside each other that name an input or a result: an object of the plan, and what of it.
class AddressPicker : public QObject {
    Q_OBJECT

public:
    struct Entry {
        quint16 id = 0;  ///< of a field or result
        QString name{};
    };
    /// What can be chosen of an object, in order; objects that have nothing are not offered.
    using Entries = std::function<std::vector<Entry>(const PlanView&, const Object&)>;
    struct Address {
        ObjectId object{};  ///< invalid for none
        quint16 id = 0;
        bool operator==(const Address&) const = default;
    };

    /// With `mayBeNone` the first entry is none at all.
    AddressPicker(QWidget& parent, Entries entries, bool mayBeNone = false);

    void place(QGridLayout& grid, int row);
    void setNames(const QString& object, const QString& entry);  ///< for screen readers
    /// What the entry of none is called.
    void setNone(const QString& words);
    /// Offers what the plan has now. What was chosen stays where it is still there; else `fallback`, or the
    /// first there is.
    void fill(const PlanView& view, ObjectId fallback = {});
    void set(const PlanView& view, Address address);
    Address chosen() const { return m_chosen; }
    QComboBox& objects() const { return *m_objects; }
    QComboBox& entries() const { return *m_names; }

signals:
    /// The reader chose another.
    void chose();

private:
    void fillEntries();

    Entries m_entries;
    bool m_mayBeNone;
    QString m_none{};
    Address m_chosen{};
    QComboBox* m_objects;
    QComboBox* m_names;
    std::vector<std::pair<ObjectId, std::vector<Entry>>> m_offered{};
};

/// Results that are one number, and inputs that formulas read: numbers, or numbers and choices.
AddressPicker::Entries pickableResults();
AddressPicker::Entries pickableInputs(bool withChoices);

}  // namespace wattplan
