#include "widgets/guide/guide_window.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/guide/guide_view.h"
#include "widgets/guide/hit_delegate.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/theme/theme.h"
#include "widgets/window/navigation_delegate.h"

namespace wattplan {
namespace {

constexpr int keyRole = Qt::UserRole + 1;      // of the contents: QString, the chapter
constexpr int sectionRole = Qt::UserRole + 2;  // of hits: int, the section
constexpr int contentsWidth = 250;
const QString geometryKey = QStringLiteral("guide/geometry");

QToolButton* arrow(const QString& glyph, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(glyph);
    return made;
}

}  // namespace

GuideWindow::GuideWindow(text::Language language, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_book(std::make_unique<GuideBook>(language)),
      m_language(language),
      m_back(arrow(QStringLiteral("←"), this)),
      m_forward(arrow(QStringLiteral("→"), this)),
      m_search(new QLineEdit(this)),
      m_side(new QStackedWidget(this)),
      m_contents(new QListWidget(this)),
      m_results(new QWidget(this)),
      m_count(new QLabel(this)),
      m_hits(new QListWidget(this)),
      m_view(new GuideView(this)) {
    setObjectName(QStringLiteral("guide"));
    build();
    retranslate();
    connect(m_back, &QToolButton::clicked, this, [this] { step(Step::back); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(Step::forward); });
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openHit(m_hits->currentItem()); });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !item->data(keyRole).toString().isEmpty())
            open(QStringLiteral("guide:") + item->data(keyRole).toString());
    });
    connect(m_hits, &QListWidget::itemClicked, this, &GuideWindow::openHit);
    connect(m_hits, &QListWidget::itemActivated, this, &GuideWindow::openHit);
    connect(m_view, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &GuideWindow::rewrite);
    resize(1000, 720);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    read(m_book->contents().front().key, {});
}

GuideWindow::~GuideWindow() {
    QSettings().setValue(geometryKey, saveGeometry());
}

void GuideWindow::build() {
    theme::setRole(this, theme::Role::page);
    auto* bar = new QFrame(this);
    theme::setRole(bar, theme::Role::toolbar);
    auto* tools = new QHBoxLayout(bar);
    tools->setContentsMargins(14, 8, 14, 8);
    tools->setSpacing(8);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(420);
    m_search->installEventFilter(this);
    tools->addWidget(m_back);
    tools->addWidget(m_forward);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);

    theme::setRole(m_contents, theme::Role::navigation);
    m_contents->setItemDelegate(new NavigationDelegate(m_contents));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setUniformItemSizes(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setRole(m_count, theme::Role::caption);
    m_count->setContentsMargins(12, 8, 8, 4);
    m_count->setWordWrap(true);
    auto* found = new QVBoxLayout(m_results);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(0);
    found->addWidget(m_count);
    found->addWidget(m_hits, 1);
    theme::setRole(m_side, theme::Role::panel);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_results);

    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(1);
    columns->addWidget(m_side);
    columns->addWidget(m_view);
    columns->setStretchFactor(1, 1);
    columns->setSizes({contentsWidth, 750});
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(bar);
    rows->addWidget(columns, 1);

    const auto onKeys = [this](Shortcut shortcut, auto what) {
        auto* action = new QAction(this);
        action->setShortcuts(keysOf(shortcut));
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    onKeys(Shortcut::searchGuide, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    onKeys(Shortcut::backInGuide, [this] { step(Step::back); });
    onKeys(Shortcut::forwardInGuide, [this] { step(Step::forward); });
}

void GuideWindow::retranslate() {
    setWindowTitle(tr("Guide — Wattplan"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setPlaceholderText(tr("Search all chapters"));
    m_search->setAccessibleName(tr("Search all chapters"));
    if (auto* clear = m_search->findChild<QToolButton*>()) clear->setAccessibleName(tr("End the search"));
    m_contents->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Found"));
    fillContents();
}

void GuideWindow::fillContents() {
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    std::optional<GuideBook::Part> part;
    for (const GuideBook::Entry& entry : m_book->contents()) {
        if (part != entry.part) {
            part = entry.part;
            auto* heading = new QListWidgetItem(m_contents);
            heading->setText(entry.part == GuideBook::Part::written ? tr("Guide") : tr("Reference"));
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(NavigationDelegate::HeadingRole, true);
        }
        auto* item = new QListWidgetItem(entry.title, m_contents);
        item->setData(keyRole, entry.key);
        if (entry.key == m_chapter) m_contents->setCurrentItem(item);
    }
}

bool GuideWindow::open(const QString& address) {
    const QUrl url(address);
    remember();
    if (!read(url.path(), url.fragment())) return false;
    // What was forward of here is left.
    m_history.resize(std::min(m_at + 1, m_history.size()));
    m_history.push_back({url.path(), url.fragment(), 0});
    m_at = m_history.size() - 1;
    refreshButtons();
    return true;
}

bool GuideWindow::read(const QString& chapter, const QString& anchor) {
    if (!m_book->has(chapter)) return false;
    if (m_chapter != chapter) {
        m_chapter = chapter;
        m_view->show(m_book->chapter(chapter));
        m_view->setAccessibleName(m_book->chapter(chapter).title());
        fillContents();
    }
    if (m_history.empty()) m_history.push_back({chapter, anchor, 0});
    refreshButtons();
    return m_view->goTo(anchor);
}

void GuideWindow::remember() {
    if (m_at < m_history.size()) m_history[m_at].scrolled = m_view->scrolledOn();
}

void GuideWindow::step(Step step) {
    const std::size_t to = step == Step::back ? m_at - 1 : m_at + 1;  // wraps below 0, beyond the end
    if (to >= m_history.size()) return;
    remember();
    m_at = to;
    const Place place = m_history[m_at];
    read(place.chapter, place.anchor);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + place.scrolled);
    refreshButtons();
}

void GuideWindow::refreshButtons() {
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

QString GuideWindow::place() const {
    return m_chapter + u'#' + m_view->anchorInView();
}

void GuideWindow::follow(const QUrl& address) {
    if (address.scheme() == QLatin1String("guide")) {
        open(address.toString());
    } else if (address.scheme() == QLatin1String("wattplan")) {
        emit pageRequested(address.path().section(u'/', 1));
    } else {
        QDesktopServices::openUrl(address);
    }
}

void GuideWindow::search(const QString& sought) {
    const bool isSought = !sought.trimmed().isEmpty();
    m_side->setCurrentWidget(isSought ? m_results : m_contents);
    m_hits->clear();
    if (!isSought) return;
    const auto& sections = m_book->sections();
    const std::vector<text::GuideHit> hits = text::findInGuide(sections, sought);
    for (const text::GuideHit& hit : hits) {
        const text::GuideSection& section = sections[hit.section];
        const QString chapter = m_book->chapter(section.chapter).title();
        const QString place = section.title == chapter
                                  ? chapter
                                  : tr("%1 — %2", "section, its chapter").arg(section.title, chapter);
        auto* item = new QListWidgetItem(place, m_hits);
        item->setData(HitDelegate::BeforeRole, hit.before);
        item->setData(HitDelegate::MatchRole, hit.match);
        item->setData(HitDelegate::AfterRole, hit.after);
        item->setData(Qt::AccessibleDescriptionRole, QString(hit.before + hit.match + hit.after));
        item->setData(sectionRole, static_cast<int>(hit.section));
    }
    if (hits.empty())
        m_count->setText(tr("Nothing found. Try fewer words, or a part of one."));
    else
        m_count->setText(tr("%n place(s). Enter opens one.", nullptr, static_cast<int>(hits.size())));
    m_hits->setCurrentRow(0);
}

void GuideWindow::openHit(const QListWidgetItem* item) {
    if (!item) return;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const text::GuideSection section =
        m_book->sections()[static_cast<std::size_t>(item->data(sectionRole).toInt())];
    open(QStringLiteral("guide:%1#%2").arg(section.chapter, section.anchor));
    m_view->highlight(m_search->text().split(space, Qt::SkipEmptyParts), section.anchor);
}

void GuideWindow::endSearch() {
    m_search->clear();
    m_view->setExtraSelections({});
    m_view->setFocus();
}

void GuideWindow::rewrite() {
    const QString anchor = m_view->anchorInView();
    m_view->show(m_book->chapter(m_chapter));
    m_view->goTo(anchor);
}

void GuideWindow::setLanguage(text::Language language) {
    if (language == m_language) return;
    m_language = language;
    const QString anchor = m_view->anchorInView();
    m_book = std::make_unique<GuideBook>(language);
    retranslate();
    m_view->show(m_book->chapter(m_chapter));
    m_view->goTo(anchor);
    search(m_search->text());
}

bool GuideWindow::eventFilter(QObject* object, QEvent* event) {
    // The arrows walk through what was found while the search has the keys.
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_hits->count() > 0) {
            const int row = m_hits->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_hits->setCurrentRow(std::clamp(row, 0, m_hits->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const QString typed = isPlain ? event->text().trimmed() : QString();
    if (!typed.isEmpty() && typed.front().isPrint()) {
        m_search->setFocus();
        return m_search->insert(typed);
    }
    if (shortcutOf(*event, KeyPlace::guide) != Shortcut::closeGuide) return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        endSearch();
}

}  // namespace wattplan
