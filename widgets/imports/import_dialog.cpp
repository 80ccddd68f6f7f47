#include "widgets/imports/import_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/imports/import_choices.h"
#include "widgets/text/import_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using exchange::FileKind;
using exchange::RowFate;

const QString folderKey = QStringLiteral("import/folder");
QTableView* table(const QString& name, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setAccessibleName(name);
    view->verticalHeader()->hide();
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    constexpr int rowHeight = 26;
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    constexpr int rowsToMeasure = 30;
    view->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

}  // namespace

ImportDialog::ImportDialog(Document& document, const Display& display, const text::Translation& translation,
                           QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_display(display),
      m_stop(std::make_shared<std::atomic<bool>>(false)) {
    setWindowTitle(tr("Import a table"));
    auto words = std::make_shared<exchange::ImportWords>(
        [&](const Label& label) { return text::wordsOf(label, translation); });
    words->setNames(text::shownNames(document.plan(), document.catalogue(), display.language()));
    m_words = std::move(words);
    build();
    m_work = std::make_unique<Background<Found>>(*this, [this](Found found) { take(std::move(found)); });
    connect(&document, &Document::changed, this, [this] {
        if (m_table) ask(Again::trial);
    });
    refresh();
}

ImportDialog::~ImportDialog() {
    *m_stop = true;
}

void ImportDialog::build() {
    m_file = new QLabel(this);
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto* paste = new QPushButton(tr("Paste"), this);
    paste->setObjectName(QStringLiteral("paste"));
    paste->setAutoDefault(false);
    paste->setToolTip(tr("Reads the table on the clipboard (%1)", "a key")
                          .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    connect(paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportDialog::paste);

    m_choices = new ImportChoices(this);
    connect(m_choices, &ImportChoices::readingChosen, this, [this] { ask(Again::file); });
    connect(m_choices, &ImportChoices::headerChosen, this, [this](int row) {
        m_header = row;
        ask(Again::plan);
    });
    connect(m_choices, &ImportChoices::kindChosen, this, [this](Kind kind) {
        m_kind = kind;
        ask(Again::plan);
    });

    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_file, 1);
    place->addWidget(browse);
    place->addWidget(paste);
    m_how = new QLabel(this);
    m_how->setWordWrap(true);
    m_how->setTextFormat(Qt::PlainText);  // it quotes the file
    theme::setRole(m_how, theme::Role::caption);

    m_mapping = new ImportMappingModel(m_state, this);
    m_mappingView = table(tr("What each column is for"), this);
    m_mappingView->setObjectName(QStringLiteral("mapping"));
    m_mappingView->setModel(m_mapping);
    m_mappingView->setItemDelegate(new ImportTargetDelegate(m_mappingView));
    m_mappingView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mappingView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_mapping, &ImportMappingModel::chosen, this,
            [this](int column, const exchange::ImportTarget& target) {
                exchange::setTarget(m_state.plan, static_cast<std::size_t>(column), target);
                for (std::size_t i = 0; i < m_state.plan.columns.size(); ++i)
                    m_targets[i] = m_state.plan.columns[i].target;
                ask(Again::trial);
            });
    m_preview = new ImportPreviewModel(m_state, m_document, m_display, this);
    m_previewView = table(tr("What each row does"), this);
    m_previewView->setObjectName(QStringLiteral("preview"));
    m_previewView->setModel(m_preview);
    m_previewView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_mappingView);
    halves->addWidget(m_previewView);
    halves->setSizes({380, 640});
    halves->setStretchFactor(1, 1);

    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_go = new QPushButton(this);
    m_go->setObjectName(QStringLiteral("import"));
    m_go->setDefault(true);
    theme::setRole(m_go, theme::Role::primary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::finish);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_go);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(12);
    rows->addLayout(place);
    rows->addWidget(m_choices);
    rows->addWidget(m_how);
    rows->addWidget(halves, 1);
    rows->addLayout(foot);
    resize(1080, 620);
}

void ImportDialog::chooseFile() {
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a table"), folder,
                                     tr("Tables and models (*.csv *.tsv *.txt *.xlsx *.json)") +
                                         QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty()) openFile(path);
}

void ImportDialog::openFile(const QString& path) {
    m_path = path;
    m_pasted.reset();
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    begin();
}

void ImportDialog::paste() {
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    if (!contents || contents->text().trimmed().isEmpty())
        return say(tr("There is no table on the clipboard."), true);
    m_path.clear();
    m_pasted = contents->text().toUtf8();
    begin();
}

void ImportDialog::begin() {
    m_choices->begin();
    m_kind.reset();
    ask(Again::file);
}

void ImportDialog::ask(Again again) {
    if (!hasSource()) return;
    *m_stop = true;  // what runs is of no use
    m_stop = std::make_shared<std::atomic<bool>>(false);
    if (again == Again::file) {
        m_table.reset();
        m_header.reset();
    }
    if (again != Again::trial) m_targets.clear();
    const auto header = m_header ? std::optional(static_cast<std::size_t>(*m_header - 1)) : std::nullopt;
    say(tr("Reading…"), false);
    m_go->setEnabled(false);
    m_work->ask([path = std::filesystem::path(m_path.toStdString()), options = m_choices->options(), header,
                 kind = m_kind, targets = m_targets, words = m_words, table = m_table,
                 plan = m_document.plan(), pasted = m_pasted, name = sourceName().toStdString(),
                 &catalogue = m_document.catalogue(), stop = m_stop] {
        Found found{.table = table};
        if (!found.table) {
            auto read = pasted ? exchange::readTable(name, std::string_view(*pasted), catalogue, options)
                               : exchange::readTableFile(path, catalogue, options);
            if (!read) {
                found.error = read.error();
                return found;
            }
            found.table = std::make_shared<exchange::TableFile>(*std::move(read));
        }
        if (found.table->sheet.rows.empty()) return found;
        found.plan = exchange::proposeImport(found.table->sheet, *words, kind, header);
        for (const auto& [column, target] : targets)
            if (column < found.plan.columns.size()) {
                found.plan.columns[column].target = target;
                found.plan.columns[column].note = exchange::ImportColumn::Note::none;
                found.plan.columns[column].suggestion.reset();
            }
        found.run = exchange::dryRun(plan, catalogue, found.table->sheet, found.plan, *words, stop.get());
        return found;
    });
}

void ImportDialog::take(Found found) {
    m_table = std::move(found.table);
    m_error = std::move(found.error);
    m_state.sheet = m_table ? std::shared_ptr<const exchange::Sheet>(m_table, &m_table->sheet) : nullptr;
    m_state.plan = std::move(found.plan);
    m_state.run = std::move(found.run);
    m_mapping->refresh();
    m_preview->refresh();
    // Before its width is set: a hidden column has none, and would keep it.
    m_previewView->setColumnHidden(ImportPreviewModel::reasonColumn,
                                   m_state.run.count(RowFate::refused) == 0);
    m_previewView->resizeColumnsToContents();
    constexpr int widest = 260;
    for (int column = 0; column < m_preview->columnCount(); ++column)
        if (!m_previewView->isColumnHidden(column))
            m_previewView->setColumnWidth(column, std::min(m_previewView->columnWidth(column), widest));
    m_choices->show(m_table.get(), m_state.plan);
    refresh();
}

QString ImportDialog::sourceName() const {
    return m_pasted ? tr("Clipboard", "where a table is from") : QFileInfo(m_path).fileName();
}

QString ImportDialog::howItWasRead() const {
    if (!m_table || m_error) return {};
    if (m_table->kind == FileKind::modelConfig)
        return tr("The configuration of a model: its parameters are counted from the architecture.");
    if (m_table->kind == FileKind::workbook)
        return tr("Read from a workbook: formulas by the value last computed.");
    if (m_table->kind != FileKind::delimited) return {};
    QString how = tr("Read as %1, cells divided by: %2.", "encoding, delimiter")
                      .arg(text::encodingText(exchange::encodingKey(m_table->encoding)),
                           text::delimiterText(m_table->delimiter));
    if (!exchange::sourceOf(m_state.plan.layout).empty())
        how += u' ' + tr("The layout is that of %1.", "a publisher")
                          .arg(QString::fromStdString(exchange::sourceOf(m_state.plan.layout)));
    if (m_table->hasDecimalCommas)
        how += u' ' + tr("Commas are decimal signs and points divide thousands: “7,5” is read as 7.5.");
    if (const auto foreign = exchange::foreignLines(*m_table)) how += u' ' + text::otherLinesText(*foreign);
    return how;
}

void ImportDialog::refresh() {
    m_file->setText(m_pasted           ? sourceName()
                    : m_path.isEmpty() ? tr("Choose a file, drop one on the window, or paste a table.")
                                       : QDir::toNativeSeparators(m_path));
    m_how->setText(howItWasRead());
    m_how->setVisible(!m_how->text().isEmpty());
    m_choices->enable(m_table.get(), m_pasted.has_value(), m_error.has_value());
    const int rows = m_state.run.count(RowFate::adds) + m_state.run.count(RowFate::changes);
    const bool isPlan =
        m_table && !m_pasted && (m_table->kind == FileKind::planFile || m_table->kind == FileKind::planJson);
    m_go->setText(isPlan     ? tr("Open the plan")
                  : rows > 0 ? tr("Import %n row(s)", nullptr, rows)
                             : tr("Import"));
    m_go->setEnabled(isPlan || (rows > 0 && !m_document.isReadOnly()));
    if (!hasSource()) return say({}, false);
    if (m_error) return say(text::sentence(*m_error), true);
    if (isPlan) return say(tr("This is a whole plan, not a table."), false);
    if (m_table && m_table->kind == FileKind::weather)
        return say(
            tr("This is the weather of a site: choose the site on the page Sites, and Read EPW… there."),
            true);
    if (!m_state.plan.kind) {
        const QString choose = tr("Choose the table that the rows belong to.");
        const Label why = exchange::refusedLayout(m_state.plan.layout);
        if (why.empty()) return say(choose, true);
        return say(
            text::sentence(exchange::wholeFile(sourceName().toStdString(), why).value()) + u' ' + choose,
            true);
    }
    const int refused = m_state.run.count(RowFate::refused);
    QString sentence = tr("Adds %1, changes %2, leaves %3 as they are, refuses %4.", "numbers of rows")
                           .arg(m_state.run.count(RowFate::adds))
                           .arg(m_state.run.count(RowFate::changes))
                           .arg(m_state.run.count(RowFate::keeps))
                           .arg(refused);
    if (const int assumed = m_state.run.assumedCurrencies(); assumed > 0)
        sentence += u' ' + text::assumedCurrenciesText(assumed);
    if (m_document.isReadOnly()) sentence += u' ' + tr("This plan is open read-only.");
    say(sentence, refused > 0);
}

void ImportDialog::say(const QString& sentence, bool isTrouble) {
    m_note->setText(sentence);
    theme::setRole(m_note, isTrouble ? theme::Role::bad : theme::Role::caption);
}

void ImportDialog::finish() {
    if (m_table && !m_pasted &&
        (m_table->kind == FileKind::planFile || m_table->kind == FileKind::planJson)) {
        emit planChosen(m_path);
        return accept();
    }
    ImportDone done{sourceName(), m_state.run.count(RowFate::adds), m_state.run.count(RowFate::changes),
                    m_state.run.count(RowFate::refused)};
    for (const Edit& edit : m_state.run.edits)
        if (!done.first.isValid() && m_state.plan.kind)
            if (edit.type == Edit::Type::setField || (edit.body && edit.body->kind == *m_state.plan.kind))
                done.first = edit.object;
    disconnect(&m_document, &Document::changed, this, nullptr);
    if (const auto applied = m_document.apply(m_state.run.edits); !applied)
        return say(text::sentence(applied.error()), true);
    emit imported(done);
    accept();
}

}  // namespace wattplan
