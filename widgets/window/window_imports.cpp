// Tables that come into the plan of a window.
#include <QAction>
#include <QCoreApplication>

#include "widgets/imports/import_dialog.h"
#include "widgets/panels/message_bar.h"
#include "widgets/window/main_window.h"
#include "widgets/window/window_actions.h"

namespace wattplan {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WindowImports)
};

}  // namespace

void WindowActions::importFile(const QString& path) {
    if (path.endsWith(QLatin1String(".wattplan"))) {
        window.openPlan(path);
        return;
    }
    auto* dialog = new ImportDialog(window.document(), window.display(), window.translation(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The plan that is left is the dialog's: it is gone when the other comes.
    QObject::connect(
        dialog, &ImportDialog::planChosen, &window, [this](const QString& plan) { window.openPlan(plan); },
        Qt::QueuedConnection);
    QObject::connect(dialog, &ImportDialog::imported, &window, [this](const ImportDone& done) {
        if (const Object* object = window.document().find(done.first)) {
            const auto fields = Registry::instance().fields(object->kind);
            window.goTo({object->id, fields.front().id});
        }
        QString sentence = Texts::tr("%1: %2 added, %3 changed.", "file, numbers of rows")
                               .arg(done.file)
                               .arg(done.added)
                               .arg(done.changed);
        if (done.refused > 0) sentence += u' ' + Texts::tr("%n row(s) refused.", nullptr, done.refused);
        window.messages().say(sentence, MessageBar::Tone::note, Texts::tr("Undo"),
                              [this] { window.stepHistory(History::back); });
        // After another step the button would undo that one.
        QObject::connect(
            &window.document(), &Document::changed, &window.messages(),
            [bar = &window.messages(), sentence] {
                if (bar->sentence() == sentence) bar->hide();
            },
            Qt::SingleShotConnection);
    });
    dialog->open();
    if (!path.isEmpty()) dialog->openFile(path);
}

}  // namespace wattplan
