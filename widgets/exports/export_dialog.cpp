#include "widgets/exports/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <type_traits>

#include "widgets/document/document.h"
#include "widgets/exports/export_run.h"
#include "widgets/exports/export_tree.h"
#include "widgets/pages/page.h"
#include "widgets/pages/parts.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/window/page_list.h"

namespace wattplan {
namespace {

constexpr std::array scales{1, 2, 4};
constexpr std::array themes{theme::Theme::light, theme::Theme::dark, theme::Theme::print};
const QString folderKey = QStringLiteral("export/folder");
const QString leftOutKey = QStringLiteral("export/leftOut");

QLabel* heading(const QString& words) {
    auto* label = new QLabel(words);
    theme::setRole(label, theme::Role::section);
    return label;
}

template <typename Key>
QHBoxLayout* rowOf(const std::map<Key, QCheckBox*>& boxes) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto& [key, box] : boxes)
        row->addWidget(box);
    row->addStretch(1);
    return row;
}

QString folderProposed() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QStringLiteral("wattplan"));
}

}  // namespace

ExportDialog::ExportDialog(Document& document, const Display& display, text::Translation& translation,
                           PageFinder pages, const QString& onlyPage, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_display(display),
      m_translation(translation),
      m_pages(std::move(pages)),
      m_onlyPage(onlyPage),
      m_timer(new QTimer(this)) {
    setWindowTitle(tr("Export charts and tables"));
    build();
    fill(ExportChoices::remembered(display.language()));
    m_folder->setText(QDir::toNativeSeparators(QSettings().value(folderKey, folderProposed()).toString()));
    connect(m_timer, &QTimer::timeout, this, &ExportDialog::proceed);
    refresh();
    QTimer::singleShot(0, this, &ExportDialog::listNextPage);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build() {
    m_asked = new QWidget(this);
    auto* grid = new QGridLayout(m_asked);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    addWhat(*grid);
    addHow(*grid);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    m_go = new QPushButton(this);
    m_go->setObjectName(QStringLiteral("export"));
    m_go->setDefault(true);
    theme::setRole(m_go, theme::Role::primary);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(12);
    rows->addWidget(m_asked, 1);
    rows->addWidget(m_progress);
    rows->addLayout(foot);
    resize(860, 560);
}

void ExportDialog::addWhat(QGridLayout& grid) {
    m_tree = new ExportTree(m_asked);
    m_tree->setAccessibleName(tr("Charts and tables"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading(tr("Charts and tables")), 1);
    for (const auto& [words, state] : {std::pair(tr("All", "charts and tables"), Qt::Checked),
                                       std::pair(tr("None", "charts and tables"), Qt::Unchecked)}) {
        auto* all = new QPushButton(words, m_asked);
        all->setAutoDefault(false);
        theme::setRole(all, theme::Role::link);
        connect(all, &QPushButton::clicked, this, [this, state = state] { m_tree->setAllTicked(state); });
        head->addWidget(all);
    }
    grid.addLayout(head, 0, 0);
    grid.addWidget(m_tree, 1, 0, -1, 1);
    connect(m_tree, &ExportTree::chosenChanged, this, &ExportDialog::refresh);
}

void ExportDialog::addHow(QGridLayout& grid) {
    for (const text::Language language : text::allLanguages)
        m_languages[language] = new QCheckBox(text::nativeName(language), m_asked);
    for (const ExportFormat format : allExportFormats) {
        m_formats[format] = new QCheckBox(exportFormatKey(format).toUpper(), m_asked);
        m_formats[format]->setObjectName(exportFormatKey(format));
    }
    m_formats[ExportFormat::csv]->setToolTip(tr("The numbers of charts, and tables"));
    m_scale = new SegmentSwitch(m_asked);
    m_scale->setTexts({QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("4×")});
    m_scale->setAccessibleName(tr("Pixels of a PNG"));
    m_scale->setToolTip(tr("Pixels of a PNG for one of the size, in each direction"));
    m_size = new QComboBox(m_asked);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->addItems({tr("As shown"), tr("Slide, 1920 × 1080"), tr("Half a slide, 960 × 1080"),
                      tr("Width of an A4 page, 17 cm"), tr("Own size")});
    const auto side = [&](const QString& name) {
        auto* box = new QSpinBox(m_asked);
        box->setRange(320, 7680);
        box->setAccessibleName(name);
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
        return box;
    };
    m_width = side(tr("Width"));
    m_height = side(tr("Height"));
    m_theme = new SegmentSwitch(m_asked);
    m_theme->setTexts({tr("Light", "colours"), tr("Dark", "colours"), tr("Print", "colours")});
    m_theme->setAccessibleName(tr("Colours"));
    m_mark = new QCheckBox(tr("Byte order mark, so that Excel reads Chinese"), m_asked);
    m_unitsRow = new QCheckBox(tr("Units in a row of their own"), m_asked);
    m_unitsRow->setToolTip(tr("Otherwise they stand in the headings: “Energy (MWh)”"));
    m_folder = new QLineEdit(m_asked);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* browse = new QPushButton(tr("Choose…"), m_asked);
    browse->setAutoDefault(false);

    auto* size = new QHBoxLayout;
    size->addWidget(m_size);
    size->addWidget(m_width);
    size->addWidget(m_height);
    size->addStretch(1);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto* formats = rowOf(m_formats);
    formats->insertWidget(1, m_scale);
    int row = 0;
    const auto add = [&](const QString& words, auto... parts) {
        if (row > 0) grid.setRowMinimumHeight(row++, 6);
        grid.addWidget(heading(words), row++, 1);
        const auto addPart = [&](auto* part) {
            if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(part)>>)
                grid.addLayout(part, row++, 1);
            else
                grid.addWidget(part, row++, 1, Qt::AlignLeft);
        };
        (addPart(parts), ...);
    };
    add(tr("Languages"), rowOf(m_languages));
    add(tr("Formats"), formats);
    add(tr("Size of the pictures"), size);
    add(tr("Colours"), m_theme);
    add(tr("CSV tables"), m_mark, m_unitsRow);
    add(tr("Folder"), place);
    grid.setRowStretch(row, 1);

    for (const auto& [language, box] : m_languages)
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (const auto& [format, box] : m_formats)
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
}

void ExportDialog::fill(const ExportChoices& choices) {
    m_scale->setChosen(static_cast<int>(std::ranges::find(scales, choices.scale) - scales.begin()));
    m_theme->setChosen(static_cast<int>(std::ranges::find(themes, choices.theme) - themes.begin()));
    for (const auto& [language, box] : m_languages)
        box->setChecked(choices.has(language));
    for (const auto& [format, box] : m_formats)
        box->setChecked(choices.has(format));
    m_size->setCurrentIndex(static_cast<int>(choices.size));
    m_width->setValue(choices.customSize.width());
    m_height->setValue(choices.customSize.height());
    m_mark->setChecked(choices.csv.mark == charts::ByteOrderMark::utf8);
    m_unitsRow->setChecked(choices.csv.units == charts::UnitsPlace::ownRow);
}

ExportChoices ExportDialog::choices() const {
    ExportChoices made;
    made.asKept = true;
    made.languages.clear();
    for (const auto& [language, box] : m_languages)
        if (box->isChecked()) made.languages.push_back(language);
    made.formats.clear();
    for (const auto& [format, box] : m_formats)
        if (box->isChecked()) made.formats.push_back(format);
    made.scale = scales[static_cast<std::size_t>(m_scale->chosen())];
    made.size = static_cast<PictureSize>(m_size->currentIndex());
    made.customSize = {m_width->value(), m_height->value()};
    made.theme = themes[static_cast<std::size_t>(m_theme->chosen())];
    made.csv.mark = m_mark->isChecked() ? charts::ByteOrderMark::utf8 : charts::ByteOrderMark::none;
    made.csv.units = m_unitsRow->isChecked() ? charts::UnitsPlace::ownRow : charts::UnitsPlace::headings;
    return made;
}

// A page after the other: some are made only now.
void ExportDialog::listNextPage() {
    if (m_nextPage >= pageList().size()) return refresh();
    const Page& page = *m_pages(QLatin1String(pageList()[m_nextPage++].key));
    const QStringList leftOut =
        m_onlyPage.isEmpty() ? QSettings().value(leftOutKey).toStringList() : QStringList();
    m_tree->add(page.title(), exportItems(page), [&](const QString& file) {
        return m_onlyPage.isEmpty() ? !leftOut.contains(file) : page.key() == m_onlyPage;
    });
    QTimer::singleShot(0, this, &ExportDialog::listNextPage);
}

// What will be written, or what is missing for it.
QString ExportDialog::summary() const {
    const ExportChoices chosen = choices();
    const std::vector<ExportItem> items = m_tree->chosen();
    if (m_nextPage < pageList().size()) return tr("Looking for charts and tables…");
    if (items.empty()) return tr("Choose a chart or table.");
    if (chosen.languages.empty()) return tr("Choose a language.");
    if (chosen.formats.empty()) return tr("Choose a format.");
    const qsizetype files = exportFiles(chosen, items).size();
    if (files == 0) return tr("Tables are written as CSV: choose that format, or a chart.");
    if (m_folder->text().trimmed().isEmpty()) return tr("Choose a folder.");
    return tr("%n file(s) will be written.", nullptr, static_cast<int>(files));
}

void ExportDialog::refresh() {
    if (m_run) return;
    const ExportChoices chosen = choices();
    const bool isOwnSize = chosen.size == PictureSize::custom;
    m_width->setVisible(isOwnSize);
    m_height->setVisible(isOwnSize);
    m_scale->setEnabled(chosen.has(ExportFormat::png));
    m_mark->setEnabled(chosen.has(ExportFormat::csv));
    m_unitsRow->setEnabled(chosen.has(ExportFormat::csv));
    m_mayReplace = false;
    m_go->setText(tr("Export"));
    m_go->setEnabled(m_nextPage >= pageList().size() && !m_folder->text().trimmed().isEmpty() &&
                     !exportFiles(chosen, m_tree->chosen()).isEmpty());
    say(summary(), false);
}

void ExportDialog::say(const QString& sentence, bool isTrouble) {
    m_note->setText(sentence);
    theme::setRole(m_note, isTrouble ? theme::Role::bad : theme::Role::caption);
}

QString ExportDialog::folder() const {
    QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (path == u"~" || path.startsWith(u"~/")) path.replace(0, 1, QDir::homePath());
    return QFileInfo(path).absoluteFilePath();
}

QStringList ExportDialog::filesInTheWay() const {
    const QDir place(folder());
    QStringList there;
    for (const QString& file : exportFiles(choices(), m_tree->chosen()))
        if (QFileInfo::exists(place.filePath(file))) there += file;
    return there;
}

void ExportDialog::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for charts and tables"), m_folder->text());
    if (!folder.isEmpty()) m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::begin() {
    if (!m_mayReplace) {
        // Asked once, in the place of the button that would do it.
        if (const QStringList there = filesInTheWay(); !there.isEmpty()) {
            m_mayReplace = true;
            m_go->setText(tr("Replace"));
            return say(tr("%n of the files are there already, such as “%1”. Replace them?", nullptr,
                          static_cast<int>(there.size()))
                           .arg(there.front()),
                       true);
        }
    }
    remember();
    m_run = std::make_unique<ExportRun>(m_document, m_display, m_translation, choices(), folder(),
                                        m_tree->chosen());
    m_asked->setEnabled(false);
    m_go->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    say(tr("Writing…"), false);
    m_timer->start(1);
}

void ExportDialog::proceed() {
    using namespace std::chrono_literals;
    if (!m_run->step(1ms)) return end();
    m_progress->setValue(static_cast<int>(m_run->progress() * m_progress->maximum()));
}

void ExportDialog::end() {
    m_timer->stop();
    const std::unique_ptr<ExportRun> run = std::move(m_run);
    m_asked->setEnabled(true);
    m_progress->hide();
    if (run->isWritten()) {
        emit exported({folder(), run->charts(), run->tables(), run->fileCount()});
        return accept();
    }
    refresh();
    if (run->trouble())
        say(text::sentence(*run->trouble()), true);
    else
        say(tr("Cancelled; nothing was written."), false);
}

// A run is stopped first; the next Escape closes.
void ExportDialog::reject() {
    if (!m_run) return QDialog::reject();
    m_run->cancel();
    say(tr("Stopping…"), false);
}

void ExportDialog::remember() const {
    choices().remember();
    QSettings settings;
    settings.setValue(folderKey, folder());
    if (!m_onlyPage.isEmpty()) return;  // a choice for once
    settings.setValue(leftOutKey, m_tree->leftOut());
}

}  // namespace wattplan
