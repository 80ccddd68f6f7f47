#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/pages/parts.h"
#include "widgets/pages/report_page.h"
#include "widgets/pages/sheet_view.h"
#include "widgets/report/builder.h"
#include "widgets/report/deck.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int sideWidth = 330;
constexpr int wordsHeight = 84;

}  // namespace

void ReportPage::build() {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(margin, gap, margin, margin);
    columns->setSpacing(gap);
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    m_settingsCard = new Card(side);
    m_sectionsCard = new Card(side);
    m_wordsCard = new Card(side);
    m_previewCard = new Card(this);
    rows->addWidget(m_settingsCard);
    rows->addWidget(m_sectionsCard, 1);
    rows->addWidget(m_wordsCard);
    columns->addWidget(side);
    columns->addWidget(m_previewCard, 1);
    buildSettings();
    buildSections();
    buildWords();
    buildPreview();
}

void ReportPage::buildSettings() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(6);
    m_title = new QLineEdit(m_settingsCard);
    m_organisation = new QLineEdit(m_settingsCard);
    m_language = new QComboBox(m_settingsCard);
    m_paper = new SegmentSwitch(m_settingsCard);
    m_slides = new SegmentSwitch(m_settingsCard);
    m_logo = new QPushButton(m_settingsCard);
    m_dropLogo = new QPushButton(m_settingsCard);
    auto* logo = new QWidget(m_settingsCard);
    auto* line = new QHBoxLayout(logo);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_logo);
    line->addWidget(m_dropLogo);
    line->addStretch(1);
    const std::array<QWidget*, 6> fields{m_title, m_organisation, m_language, m_paper, m_slides, logo};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_labels[i] = new QLabel(m_settingsCard);
        theme::setRole(m_labels[i], theme::Role::caption);
        grid->addWidget(m_labels[i], static_cast<int>(i), 0);
        grid->addWidget(fields[i], static_cast<int>(i), 1,
                        fields[i] == m_paper || fields[i] == m_slides ? Qt::AlignLeft : Qt::Alignment());
    }
    m_labels[0]->setBuddy(m_title);
    m_labels[1]->setBuddy(m_organisation);
    m_labels[2]->setBuddy(m_language);
    grid->setColumnStretch(1, 1);
    m_settingsCard->body().addLayout(grid);
    connect(m_title, &QLineEdit::editingFinished, this, [this] { setWords("report_title", *m_title); });
    connect(m_organisation, &QLineEdit::editingFinished, this,
            [this] { setWords("report_organisation", *m_organisation); });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        setField("report_language", Text{m_language->itemData(index).toString().toStdString()});
    });
    connect(m_paper, &SegmentSwitch::chose, this,
            [this](int index) { setField("report_paper", Text{index == 0 ? "a4" : "letter"}); });
    connect(m_slides, &SegmentSwitch::chose, this,
            [this](int index) { setField("report_slides", Text{index == 0 ? "short" : "all"}); });
    connect(m_logo, &QPushButton::clicked, this, &ReportPage::chooseLogo);
    connect(m_dropLogo, &QPushButton::clicked, this, [this] { setField("report_logo", Empty{}); });
}

void ReportPage::buildSections() {
    m_sections = new QListWidget(m_sectionsCard);
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setDefaultDropAction(Qt::MoveAction);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setMinimumHeight(76);
    m_sections->installEventFilter(this);
    m_up = new QPushButton(m_sectionsCard);
    m_down = new QPushButton(m_sectionsCard);
    for (QPushButton* button : {m_up, m_down}) {
        theme::setRole(button, theme::Role::quiet);
        m_sectionsCard->header().addWidget(button);
    }
    m_sectionsCard->body().addWidget(m_sections, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { moveSection(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveSection(1); });
    connect(m_sections, &QListWidget::itemChanged, this, &ReportPage::keepSections);
    // A drop moves its row only when it has ended.
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportPage::keepSections,
            Qt::QueuedConnection);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this] {
        keepWords();
        showWords();
    });
}

void ReportPage::buildWords() {
    m_languages = new SegmentSwitch(m_wordsCard);
    QStringList names;
    for (const text::Language language : text::allLanguages)
        names += text::nativeName(language);
    m_languages->setTexts(names);
    m_words = new QPlainTextEdit(m_wordsCard);
    m_words->setFixedHeight(wordsHeight);
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_wordsCard->body().addWidget(m_languages, 0, Qt::AlignLeft);
    m_wordsCard->body().addWidget(m_words);
    connect(m_languages, &SegmentSwitch::chose, this, [this](int index) {
        keepWords();
        m_languages->setChosen(index);
        showWords();
    });
}

void ReportPage::buildPreview() {
    m_forms = new SegmentSwitch(m_previewCard);
    m_forms->setTexts({QString(), QString(), QString()});
    m_forms->setChosen(static_cast<int>(m_form));
    m_view = new SheetView(m_previewCard);
    m_previous = new QPushButton(QStringLiteral("‹"), m_previewCard);
    m_next = new QPushButton(QStringLiteral("›"), m_previewCard);
    m_place = new QLabel(m_previewCard);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    m_state = new QLabel(m_previewCard);
    theme::setRole(m_state, theme::Role::caption);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar(m_previewCard);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_stop = new QPushButton(m_previewCard);
    m_savePdf = new QPushButton(m_previewCard);
    m_saveHtml = new QPushButton(m_previewCard);
    m_saveSlides = new QPushButton(m_previewCard);
    m_presentButton = new QPushButton(m_previewCard);
    m_canMakeDecks = report::canMakeDecks();
    theme::setRole(m_savePdf, theme::Role::primary);
    for (QPushButton* button : {m_previous, m_next})
        theme::setRole(button, theme::Role::quiet);
    auto& head = m_previewCard->header();
    head.addWidget(m_forms);
    head.addSpacing(gap);
    head.addWidget(m_previous);
    head.addWidget(m_place);
    head.addWidget(m_next);
    auto* line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    for (QPushButton* button : {m_stop, m_presentButton, m_saveSlides, m_saveHtml, m_savePdf})
        line->addWidget(button);
    m_previewCard->body().addWidget(m_view, 1);
    m_previewCard->body().addWidget(m_progress);
    m_previewCard->body().addLayout(line);
    connect(m_view, &SheetView::turned, this, [this](int by) { showSheet(m_sheet + by); });
    connect(m_view, &SheetView::resized, this, &ReportPage::askPicture);
    connect(m_previous, &QPushButton::clicked, this, [this] { showSheet(m_sheet - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showSheet(m_sheet + 1); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_isStopped)
            begin();
        else
            cancel();
    });
    connect(m_forms, &SegmentSwitch::chose, this,
            [this](int index) { setForm(static_cast<ReportForm>(index)); });
    connect(m_presentButton, &QPushButton::clicked, this, &ReportPage::present);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { chooseFile(report::FileKind::pdf); });
    connect(m_saveHtml, &QPushButton::clicked, this, [this] { chooseFile(report::FileKind::html); });
    connect(m_saveSlides, &QPushButton::clicked, this, [this] { chooseFile(report::FileKind::slides); });
}

void ReportPage::retranslate() {
    m_settingsCard->setTitle(tr("Report"));
    m_sectionsCard->setTitle(tr("Sections"));
    m_previewCard->setTitle(tr("Preview"));
    const auto label = [](const char* field) { return text::fieldLabel(fieldId(Kind::plan, field)); };
    const std::array<const char*, 6> fields{"report_title", "report_organisation", "report_language",
                                            "report_paper", "report_slides",       "report_logo"};
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_labels[i]->setText(label(fields[i]));
    m_title->setAccessibleName(label("report_title"));
    m_organisation->setAccessibleName(label("report_organisation"));
    m_language->setAccessibleName(label("report_language"));
    m_paper->setAccessibleName(label("report_paper"));
    m_paper->setTexts({tr("A4"), tr("Letter")});
    m_slides->setAccessibleName(label("report_slides"));
    m_slides->setTexts({tr("A few", "slides"), tr("All", "slides")});
    m_dropLogo->setText(tr("Remove"));
    m_dropLogo->setAccessibleName(tr("Remove the logo"));
    m_isFilling = true;
    m_language->clear();
    for (const Choice& choice : Registry::instance().field(Kind::plan, "report_language")->choices)
        m_language->addItem(text::translate(choice.label),
                            QString::fromUtf8(choice.key.data(), static_cast<qsizetype>(choice.key.size())));
    m_isFilling = false;
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setToolTip(tr("Space ticks a section; drag it, or press Alt with an arrow, to move it."));
    m_up->setText(QStringLiteral("↑"));
    m_up->setAccessibleName(tr("Move the section up"));
    m_up->setToolTip(tr("Move the section up"));
    m_down->setText(QStringLiteral("↓"));
    m_down->setAccessibleName(tr("Move the section down"));
    m_down->setToolTip(tr("Move the section down"));
    m_languages->setAccessibleName(tr("Language of the words"));
    m_words->setAccessibleName(tr("Words in the section"));
    m_words->setPlaceholderText(
        tr("Your own words, before what the section shows. {plan.energy} becomes the number."));
    m_forms->setTexts({tr("Report"), tr("Memo"), tr("Slides")});
    m_forms->setAccessibleName(tr("What is made of it"));
    m_view->setAccessibleName(tr("Preview"));
    m_previous->setAccessibleName(tr("Previous sheet"));
    m_previous->setToolTip(tr("Previous sheet"));
    m_next->setAccessibleName(tr("Next sheet"));
    m_next->setToolTip(tr("Next sheet"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_savePdf->setText(tr("Save PDF…"));
    m_saveHtml->setText(tr("Save HTML…"));
    m_saveSlides->setText(tr("Save slides…"));
    m_presentButton->setText(tr("Present"));
    m_presentButton->setToolTip(tr("Show the slides over the whole screen."));
    if (m_wordsSection.isEmpty()) m_languages->setChosen(static_cast<int>(display().language()));
    showState();
}

void ReportPage::showState() {
    const bool isBusy = m_isMaking || m_written;
    m_progress->setVisible(isBusy);
    m_progress->setValue(static_cast<int>(1000.0 * (m_written ? m_written->load()
                                                    : m_isOld ? 0.8 * m_builder->progress()
                                                              : 0.8)));
    m_stop->setVisible(isBusy || m_isStopped);
    m_stop->setText(m_isStopped ? tr("Make the preview") : tr("Cancel"));
    m_state->setText(m_written    ? tr("Writing the file…")
                     : m_isMaking ? m_isOld ? tr("Reading results and drawing charts…") : tr("Laying out…")
                     : m_isStopped ? tr("Cancelled; the preview is not up to date.")
                                   : m_said);
    const int count = m_sheets ? m_sheets->count() : 0;
    m_place->setText(count > 0 ? tr("%1 / %2", "number of a sheet, of how many").arg(m_sheet + 1).arg(count)
                               : QString());
    m_view->setAccessibleDescription(count > 0 ? tr("Sheet %1 of %2").arg(m_sheet + 1).arg(count)
                                               : QString());
    m_previous->setEnabled(m_sheet > 0);
    m_next->setEnabled(m_sheet + 1 < count);
    const bool canSave = count > 0 && !m_isOld && !isBusy;
    m_savePdf->setEnabled(canSave);
    m_saveHtml->setEnabled(canSave);
    m_saveSlides->setEnabled(canSave);
    m_presentButton->setEnabled(canSave);
    const bool isSlides = m_form == ReportForm::slides;
    m_saveHtml->setVisible(!isSlides);
    m_saveSlides->setVisible(isSlides && m_canMakeDecks);
    m_presentButton->setVisible(isSlides);
}

}  // namespace wattplan
