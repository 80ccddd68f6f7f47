#include "widgets/pages/report_page.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/analysis/open_plan.h"
#include "core/exchange/file_text.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/present_window.h"
#include "widgets/pages/sheet_view.h"
#include "widgets/report/builder.h"
#include "widgets/report/sections.h"
#include "widgets/text/installed_translation.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int patience = 60;  // ms between two looks at the other thread
constexpr int pause = 400;    // ms before a preview begins: a page that is passed by makes none

QImage pictureOf(const report::Sheets& sheets, int sheet, const QSize& size, double ratio) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / sheets.size().width(), size.height() / sheets.size().height());
    sheets.paint(painter, sheet);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

}  // namespace

ReportPage::ReportPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_translation(text::installedTranslation()),
      m_timer(new QTimer(this)),
      m_layouts(*this, [this](auto sheets) { takeSheets(std::move(sheets)); }),
      m_pictures(*this, [this](const QImage& picture) { m_view->show(picture); }),
      m_files(*this, [this](const Written& written) {
          m_written.reset();
          m_said = !written.trouble.isEmpty() ? written.trouble
                   : written.isStopped        ? tr("Cancelled; nothing was written.")
                                              : tr("Written: %1", "path of a file").arg(written.path);
          showState();
      }) {
    if (!m_translation) {
        m_ownTranslation = std::make_unique<text::Translation>();
        m_translation = m_ownTranslation.get();
    }
    m_builder = std::make_unique<report::Builder>(document, display, *m_translation);
    theme::setRole(this, theme::Role::page);
    build();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &ReportPage::proceed);
    // The composition changes no result, and what is said of the plan may change without one.
    connect(&document, &Document::changed, this, [this](const std::vector<Edit>& edits) {
        const bool isOfReport = std::ranges::all_of(edits, [](const Edit& edit) {
            return edit.type == Edit::Type::setField && isReportField(edit.field);
        });
        if (edits.empty() || !isOfReport) m_builder->forget();
        touch();
    });
    connect(&display, &Display::changed, this, [this] {
        m_builder->forget();
        touch();  // what it began before is forgotten, too
    });
}

ReportPage::~ReportPage() {
    m_layoutStop.request_stop();
    m_fileStop.request_stop();
}

QString ReportPage::title() const {
    return tr("Report");
}

bool ReportPage::goTo(FieldAddress address) {
    return isReportField(address.field);
}

void ReportPage::refresh() {
    if (textsChanged()) retranslate();
    showComposition();
    if (isVisible()) begin();
}

void ReportPage::showComposition() {
    m_composition = reportComposition(whole(), display().language());
    m_isFilling = true;
    const auto show = [](QLineEdit* line, const QString& words) {
        if (line->text() != words) line->setText(words);
    };
    show(m_title, m_composition.title);
    show(m_organisation, m_composition.organisation);
    m_title->setPlaceholderText(document().name());
    m_language->setCurrentIndex(m_language->findData(
        QString::fromUtf8(reportLanguageKey(m_composition.language, m_composition.isTwin).data())));
    m_paper->setChosen(m_composition.paper == Paper::letter ? 1 : 0);
    m_slides->setChosen(m_composition.hasAllSlides ? 1 : 0);
    m_logo->setText(m_composition.logo ? QString::fromStdString(m_composition.logo->name) : tr("Choose…"));
    m_dropLogo->setVisible(m_composition.logo.has_value());
    m_isFilling = false;
    showSections();
    showWords();
    const bool isFree = !document().isReadOnly();
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_organisation, m_language, m_paper,
                                                         m_slides, m_logo, m_dropLogo, m_up, m_down})
        part->setEnabled(isFree);
    m_words->setReadOnly(!isFree);
}

void ReportPage::showSections() {
    const QSignalBlocker quiet(m_sections);
    const QString chosen =
        m_sections->currentItem() ? m_sections->currentItem()->data(Qt::UserRole).toString() : QString();
    const auto& wanted = m_composition.sections;
    const bool hasRanges = offersUncertainty();
    while (m_sections->count() > static_cast<int>(wanted.size()))
        delete m_sections->takeItem(m_sections->count() - 1);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (static_cast<int>(i) == m_sections->count()) m_sections->addItem(QString());
        QListWidgetItem* item = m_sections->item(static_cast<int>(i));
        const bool hasWords = !wanted[i].textIn(text::Language::en).isEmpty();
        const QString name = text::translate(wanted[i].spec->title);
        item->setText(hasWords ? tr("%1 ✎", "a section with words of the planner").arg(name) : name);
        item->setData(Qt::UserRole, QString::fromUtf8(wanted[i].spec->key.data(),
                                                      static_cast<qsizetype>(wanted[i].spec->key.size())));
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (!document().isReadOnly()) flags |= Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
        item->setFlags(flags);
        item->setCheckState(wanted[i].isIncluded ? Qt::Checked : Qt::Unchecked);
        item->setHidden(wanted[i].spec->key == "uncertainty" && !hasRanges);
        if (item->data(Qt::UserRole).toString() == chosen) m_sections->setCurrentItem(item);
    }
    if (!m_sections->currentItem()) m_sections->setCurrentRow(0);
}

// A plan without ranges has no uncertainty to tell of.
bool ReportPage::offersUncertainty() const {
    return analysis::openInputs(document().plan(), document().catalogue(), document().model()) > 0;
}

void ReportPage::showWords() {
    const QListWidgetItem* item = m_sections->currentItem();
    if (!item) return;
    const QString section = item->data(Qt::UserRole).toString();
    const text::Language language =
        text::allLanguages[static_cast<std::size_t>(std::max(0, m_languages->chosen()))];
    const auto found = std::ranges::find_if(
        m_composition.sections, [&](const auto& each) { return section.toStdString() == each.spec->key; });
    if (found == m_composition.sections.end()) return;
    m_wordsCard->setTitle(tr("Words in “%1”", "a section").arg(text::translate(found->spec->title)));
    const QString words = found->texts[static_cast<std::size_t>(language)];
    const bool isSame = section == m_wordsSection && language == m_wordsLanguage;
    // What is being typed stays.
    if (isSame && m_words->hasFocus() && m_words->document()->isModified()) return;
    m_wordsSection = section;
    m_wordsLanguage = language;
    if (m_words->toPlainText() != words || !isSame) m_words->setPlainText(words);
    m_words->document()->setModified(false);
}

void ReportPage::apply(Result<std::vector<Edit>> edits) {
    if (edits && edits->empty()) return;
    if (const auto done = document().applyToTree(std::move(edits)); !done) {
        emit message(text::sentence(done.error()));
        showComposition();
    }
}

void ReportPage::setField(std::string_view field, const FieldValue& value) {
    if (!m_isFilling) apply(setReportField(whole(), document().catalogue(), field, value));
}

void ReportPage::setWords(std::string_view field, const QLineEdit& line) {
    const std::string words = line.text().trimmed().toStdString();
    setField(field, words.empty() ? FieldValue(Empty{}) : FieldValue(Text{words}));
}

void ReportPage::keepSections() {
    std::vector<ReportComposition::Section> sections;
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem* item = m_sections->item(row);
        if (const auto* spec = reportSection(item->data(Qt::UserRole).toString().toStdString()))
            sections.push_back({spec, item->checkState() == Qt::Checked, {}});
    }
    apply(setReportSections(whole(), document().catalogue(), sections));
}

void ReportPage::keepWords() {
    if (m_wordsSection.isEmpty() || !m_words->document()->isModified()) return;
    m_words->document()->setModified(false);
    const QString words = m_words->toPlainText();
    apply(
        setReportText(whole(), document().catalogue(), m_wordsSection.toStdString(), m_wordsLanguage, words));
    if (const QStringList unknown = report::unknownResults(words, PlanView(document(), display()));
        !unknown.isEmpty())
        emit message(
            tr("No result is called {%1}: the report has it as it is typed. Names are such as {plan.energy}.")
                .arg(unknown.front()));
}

void ReportPage::moveSection(int by) {
    const int row = m_sections->currentRow();
    int to = row + by;
    while (to >= 0 && to < m_sections->count() && m_sections->item(to)->isHidden())
        to += by;
    if (document().isReadOnly() || row < 0 || to < 0 || to >= m_sections->count()) return;
    {
        const QSignalBlocker quiet(m_sections);
        m_sections->insertItem(to, m_sections->takeItem(row));
        m_sections->setCurrentRow(to);
    }
    keepSections();
}

void ReportPage::chooseLogo() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a logo"), {},
        tr("Pictures (*.png *.jpg *.jpeg *.svg)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty()) return;
    const auto bytes = exchange::readFileText(path.toStdString());
    if (!bytes) return emit message(text::sentence(bytes.error()));
    const auto picture = wattplan::pictureOf(QFileInfo(path).fileName().toStdString(), *bytes);
    if (!picture)
        return emit message(
            tr("This picture can't be used. Choose a PNG, JPEG or SVG file of up to 512 KiB."));
    setField("report_logo", Text{pictureText(*picture)});
}

void ReportPage::chooseFile(report::FileKind kind) {
    struct Wording {
        QString title;
        QString filter;
    };
    const auto wording = [&]() -> Wording {
        switch (kind) {
            case report::FileKind::pdf:
                return {m_form == ReportForm::memo     ? tr("Save the memo as a PDF file")
                        : m_form == ReportForm::slides ? tr("Save the slides as a PDF file")
                                                       : tr("Save the report as a PDF file"),
                        tr("PDF (*.pdf)")};
            case report::FileKind::html:
                return {m_form == ReportForm::memo ? tr("Save the memo as an HTML file")
                                                   : tr("Save the report as an HTML file"),
                        tr("Web page (*.html)")};
            case report::FileKind::slides:
                return {tr("Save the report as slides"), tr("PowerPoint (*.pptx)")};
        }
        return {};
    }();
    const QString suffix = report::suffixOf(kind);
    QString name = document().name().isEmpty() ? QStringLiteral("wattplan") : document().name();
    if (m_form == ReportForm::memo) name += QStringLiteral("-memo");
    if (m_form == ReportForm::slides && kind == report::FileKind::pdf) name += QStringLiteral("-slides");
    const QDir folder = document().path().isEmpty() ? QDir::home() : QFileInfo(document().path()).dir();
    QString path =
        QFileDialog::getSaveFileName(this, wording.title, folder.filePath(name + suffix), wording.filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += suffix;
    save(kind, path);
}

bool ReportPage::save(report::FileKind kind, const QString& path) {
    if (!m_sheets || m_isOld || m_written) return false;
    m_said.clear();
    m_written = std::make_shared<std::atomic<double>>(0.0);
    m_fileStop = {};
    m_files.ask([kind, path, sheets = m_sheets, share = m_written, stop = m_fileStop.get_token()] {
        const auto written = report::writeFile(kind, *sheets, path, [&](double done) {
            share->store(done);
            return !stop.stop_requested();
        });
        return written ? Written{path, {}, !*written} : Written{path, written.error(), false};
    });
    showState();
    m_timer->start(patience);
    return true;
}

void ReportPage::begin() {
    m_layoutStop.request_stop();
    m_builder->begin(m_composition, m_form);
    m_isOld = true;
    m_isMaking = true;
    m_isStopped = false;
    m_timer->start(pause);
    showState();
}

// A piece, then the window again.
void ReportPage::proceed() {
    if (m_isMaking && isVisible() && m_builder->step()) {
        m_timer->start(0);
        return showState();
    }
    if (m_isMaking && isVisible() && m_isOld) {
        m_isOld = false;
        m_layoutStop = {};
        m_layouts.ask([content = m_builder->content(),
                       stop = m_layoutStop.get_token()]() -> std::shared_ptr<const report::Sheets> {
            auto sheets = report::layOut(content, stop);
            if (stop.stop_requested()) return nullptr;
            return sheets;
        });
    }
    if (m_written) m_timer->start(patience);
    showState();
}

void ReportPage::takeSheets(std::shared_ptr<const report::Sheets> sheets) {
    if (!sheets || m_isOld) return;
    // Letting go of thousands of marks takes a while, too.
    QThreadPool::globalInstance()->start(
        [old = std::exchange(m_sheets, std::move(sheets))]() mutable { old.reset(); });
    m_isMaking = false;
    m_sheet = std::clamp(m_sheet, 0, m_sheets->count() - 1);
    askPicture();
    showState();
}

void ReportPage::setForm(ReportForm form) {
    if (form == m_form) return;
    m_form = form;
    m_forms->setChosen(static_cast<int>(form));
    m_sheet = 0;
    m_said.clear();
    begin();
}

bool ReportPage::present() {
    if (m_form != ReportForm::slides || !m_sheets || m_isOld || m_present) return false;
    m_present =
        new PresentWindow(document(), display(), *m_translation, m_composition, m_sheets, m_sheet, this);
    m_present->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_present, &PresentWindow::ended, this, [this](int sheet) {
        showSheet(sheet);
        m_presentButton->setFocus();
    });
    m_present->showFullScreen();
    return true;
}

PresentWindow* ReportPage::presented() const {
    return m_present;
}

void ReportPage::cancel() {
    if (m_written) {
        m_fileStop.request_stop();
        return;
    }
    m_layoutStop.request_stop();
    m_timer->stop();
    m_isMaking = false;
    m_isOld = true;
    m_isStopped = true;
    showState();
}

void ReportPage::showSheet(int sheet) {
    if (!m_sheets) return;
    m_sheet = std::clamp(sheet, 0, m_sheets->count() - 1);
    askPicture();
    showState();
}

void ReportPage::askPicture() {
    if (!m_sheets) return;
    m_pictures.ask([sheets = m_sheets, sheet = m_sheet, size = m_view->roomFor(m_sheets->size()),
                    ratio = m_view->devicePixelRatioF()] { return pictureOf(*sheets, sheet, size, ratio); });
}

bool ReportPage::isSettled(std::chrono::milliseconds patience) {
    return !m_timer->isActive() && !(m_isMaking && m_isOld) && m_layouts.isSettled(patience) &&
           m_pictures.isSettled(patience) && m_files.isSettled(patience);
}

void ReportPage::showEvent(QShowEvent* event) {
    const bool wasRead = !isStale();
    LivePage::showEvent(event);  // reads it, and begins, where it is stale
    if (wasRead && (m_isOld || !m_sheets) && !m_isStopped) begin();
}

void ReportPage::hideEvent(QHideEvent* event) {
    keepWords();
    LivePage::hideEvent(event);
}

bool ReportPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::FocusOut) keepWords();
    if (watched == m_sections && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveSection(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return LivePage::eventFilter(watched, event);
}

}  // namespace wattplan
