#include "widgets/pages/address_picker.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "core/analysis/alternatives.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

QComboBox* wideBox(QWidget& parent) {
    auto* box = new QComboBox(&parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

}  // namespace

AddressPicker::AddressPicker(QWidget& parent, Entries entries, bool mayBeNone)
    : QObject(&parent),
      m_entries(std::move(entries)),
      m_mayBeNone(mayBeNone),
      m_objects(wideBox(parent)),
      m_names(wideBox(parent)) {
    connect(m_objects, &QComboBox::activated, this, [this] {
        m_chosen.object = {m_objects->currentData().toULongLong()};
        fillEntries();
        emit chose();
    });
    connect(m_names, &QComboBox::activated, this, [this] {
        m_chosen.id = static_cast<quint16>(m_names->currentData().toUInt());
        emit chose();
    });
}

void AddressPicker::place(QGridLayout& grid, int row) {
    grid.addWidget(m_objects, row, 1);
    grid.addWidget(m_names, row, 2);
}

void AddressPicker::setNames(const QString& object, const QString& entry) {
    m_objects->setAccessibleName(object);
    m_names->setAccessibleName(entry);
}

void AddressPicker::setNone(const QString& words) {
    m_none = words;
}

void AddressPicker::fill(const PlanView& view, ObjectId fallback) {
    const QSignalBlocker quiet(m_objects);
    m_objects->clear();
    m_offered.clear();
    if (m_mayBeNone) m_objects->addItem(m_none, QVariant::fromValue<quint64>(0));
    for (const auto& [id, object] : view.plan.all()) {
        std::vector<Entry> entries = m_entries(view, object);
        if (entries.empty()) continue;
        const QString name = view.name(id);
        m_objects->addItem(isLibrary(object.kind) || name.isEmpty()
                               ? tr("%1 (%2)", "object, its kind").arg(name, text::kindText(object.kind))
                               : name,
                           QVariant::fromValue<quint64>(id.value));
        m_offered.emplace_back(id, std::move(entries));
    }
    const auto has = [this](ObjectId id) {
        return std::ranges::find(m_offered, id, [](const auto& each) { return each.first; }) !=
               m_offered.end();
    };
    if (!has(m_chosen.object)) {
        m_chosen = {};
        if (!m_mayBeNone && !m_offered.empty())
            m_chosen.object = has(fallback) ? fallback : m_offered.front().first;
    }
    m_objects->setCurrentIndex(
        std::max(0, m_objects->findData(QVariant::fromValue<quint64>(m_chosen.object.value))));
    fillEntries();
}

void AddressPicker::fillEntries() {
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const auto& [id, entries] : m_offered)
        if (id == m_chosen.object)
            for (const Entry& entry : entries)
                m_names->addItem(entry.name, entry.id);
    m_names->setCurrentIndex(std::max(0, m_names->findData(m_chosen.id)));
    m_names->setEnabled(m_names->count() > 0);
    m_chosen.id = static_cast<quint16>(m_names->currentData().toUInt());
}

void AddressPicker::set(const PlanView& view, Address address) {
    m_chosen = address;
    fill(view);
}

AddressPicker::Entries pickableResults() {
    return [](const PlanView& view, const Object& object) {
        std::vector<AddressPicker::Entry> entries;
        for (const ResultSpec& spec : Registry::instance().results(object.kind))
            if (!spec.isSeries && view.model.node(ResultAddress{object.id, spec.id}) != graph::noNode)
                entries.push_back({spec.id.value, text::resultLabel(spec.id)});
        return entries;
    };
}

AddressPicker::Entries pickableInputs(bool withChoices) {
    return [withChoices](const PlanView&, const Object& object) {
        std::vector<AddressPicker::Entry> entries;
        for (const FieldSpec& field : Registry::instance().fields(object.kind))
            if (field.role == FieldRole::input &&
                (field.isNumeric() || (withChoices && analysis::isChoice(field))))
                entries.push_back({field.id.value, text::fieldLabel(field.id)});
        return entries;
    };
}

}  // namespace wattplan
