#include "widgets/pages/result_chooser.h"

#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "core/plan/edits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {

ResultChooser::ResultChooser(Document& document, QWidget* parent)
    : QToolButton(parent), m_document(document), m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("choose-results"));
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &ResultChooser::fill);
    m_menu->installEventFilter(this);
}

bool ResultChooser::eventFilter(QObject* object, QEvent* event) {
    const bool chooses =
        event->type() == QEvent::MouseButtonRelease ||
        (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space);
    QAction* action = object == m_menu && chooses ? m_menu->activeAction() : nullptr;
    if (!action || !action->isCheckable()) return QToolButton::eventFilter(object, event);
    action->trigger();
    return true;
}

void ResultChooser::retranslate() {
    setText(tr("Choose results"));
}

// Kept in the baseline: it is about all what-ifs.
FieldAddress ResultChooser::place() const {
    return {m_document.whole().only(Kind::plan).id, fieldId(Kind::plan, "compared_results")};
}

std::vector<ResultId> ResultChooser::chosen() const {
    std::vector<ResultId> results;
    const FieldAddress address = place();
    const auto* kept = std::get_if<Text>(&m_document.whole().find(address.object)->value(address.field));
    for (const QString& key :
         QString::fromStdString(kept ? kept->text : std::string()).split(u',', Qt::SkipEmptyParts))
        if (const ResultSpec* spec = Registry::instance().result(Kind::plan, key.trimmed().toStdString()))
            results.push_back(spec->id);
    return results;
}

void ResultChooser::setShown(std::span<const analysis::ComparedResult> results) {
    m_shown.clear();
    for (const analysis::ComparedResult& result : results)
        m_shown.push_back(result.address.result);
}

// What is ticked now comes last.
void ResultChooser::fill() {
    m_menu->clear();
    for (const ResultSpec& spec : Registry::instance().results(Kind::plan)) {
        if (spec.isSeries) continue;
        QAction* action = m_menu->addAction(text::resultLabel(spec.id));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_shown, spec.id) != m_shown.end());
        connect(action, &QAction::toggled, this, [this, id = spec.id](bool on) {
            std::vector<ResultId> wanted = m_shown;
            std::erase(wanted, id);
            if (on) wanted.push_back(id);
            keep(wanted);
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("The usual ones")), &QAction::triggered, this, [this] { keep({}); });
}

void ResultChooser::keep(const std::vector<ResultId>& results) {
    QStringList keys;
    for (const ResultId id : results) {
        const std::string_view key = Registry::instance().result(id).key;
        keys += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    }
    const auto done =
        m_document.applyToTree(Editor(m_document.whole(), m_document.catalogue())
                                   .setText(place(), keys.join(QStringLiteral(", ")).toStdString()));
    if (!done) emit message(text::sentence(done.error()));
    if (done && !results.empty()) m_shown = results;
    emit chose();
}

}  // namespace wattplan
