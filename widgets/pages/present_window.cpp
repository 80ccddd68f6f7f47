#include "widgets/pages/present_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>
#include <algorithm>
#include <array>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/pages/presenter_window.h"
#include "widgets/report/builder.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int notch = 120;     // of a wheel
constexpr int notesShare = 5;  // of the height, one in so many
constexpr int notesMargin = 24;
constexpr int firstPause = 800;      // ms before other languages are read: the slides come first
constexpr int endOfAll = 1'000'000;  // more slides than there are
const QColor ground(0, 0, 0);
const QColor quiet(170, 170, 170);
const QColor bright(235, 235, 235);

QImage paintedSlide(const report::Sheets& sheets, int sheet, const QSize& size) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / sheets.size().width(), size.height() / sheets.size().height());
    sheets.paint(painter, sheet);
    return picture;
}

/// The screen that people look at: not the one of the presenter's window, where there are two.
QScreen* screenFor(const QWidget& parent) {
    QScreen* own = parent.screen();
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != own) return screen;
    return own;
}

}  // namespace

PresentWindow::PresentWindow(Document& document, const Display& display, text::Translation& translation,
                             ReportComposition composition, Sheets sheets, int sheet, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_composition(std::move(composition)),
      m_builder(std::make_unique<report::Builder>(document, display, translation)),
      m_sheets(std::move(sheets)),
      m_sheet(sheet),
      m_wanted(m_sheets->content().language),
      m_timer(new QTimer(this)),
      m_layouts(*this, [this](const Sheets& made) { take(made); }),
      m_painting(*this, [this](const Painted& painted) { takePicture(painted); }) {
    setWindowTitle(m_sheets->content().title);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(screenFor(*parent)->geometry());
    m_ready[m_wanted] = m_sheets;
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PresentWindow::proceed);
    connect(&document, &Document::changed, this, &QWidget::close);
    describe();
    prepareNext();
    if (QGuiApplication::screens().size() > 1) togglePresenter();
}

PresentWindow::~PresentWindow() {
    m_stop.request_stop();
}

QString PresentWindow::notes() const {
    const auto& all = m_sheets->slideNotes();
    const auto at = static_cast<std::size_t>(m_sheet);
    return at < all.size() ? all[at].words : QString();
}

PresenterWindow* PresentWindow::presenter() const {
    return m_presenter;
}

QString PresentWindow::nextTitle() const {
    const auto& all = m_sheets->slideNotes();
    const auto next = static_cast<std::size_t>(m_sheet) + 1;
    return next < all.size() ? all[next].title : QString();
}

QImage PresentWindow::pictureOf(int sheet) const {
    const auto found = m_pictures.find(sheet);
    return found == m_pictures.end() ? QImage() : found->second;
}

bool PresentWindow::isSettled(std::chrono::milliseconds patience) {
    return m_painting.isSettled(patience) && m_layouts.isSettled(patience) && !picture().isNull() &&
           m_ready.size() == text::allLanguages.size() && language() == m_wanted;
}

void PresentWindow::goTo(int sheet) {
    const int to = std::clamp(sheet, 0, m_sheets->count() - 1);
    if (to == m_sheet) return;
    m_sheet = to;
    describe();
    askPicture();
    showChange();
}

void PresentWindow::showChange() {
    update();
    emit changed();
}

void PresentWindow::togglePresenter() {
    if (m_presenter) {
        m_presenter->close();
        return;
    }
    m_presenter = new PresenterWindow(*this);
    m_presenter->setAttribute(Qt::WA_DeleteOnClose);
    const QWidget& own = *parentWidget()->window();
    m_presenter->move(own.screen()->availableGeometry().center() - m_presenter->rect().center());
    m_presenter->show();
    m_presenter->activateWindow();
}

// For who can't see them.
void PresentWindow::describe() {
    const auto& all = m_sheets->slideNotes();
    const auto at = static_cast<std::size_t>(m_sheet);
    setAccessibleName(at < all.size() ? all[at].title : QString());
    setAccessibleDescription(tr("Slide %1 of %2").arg(m_sheet + 1).arg(m_sheets->count()));
}

void PresentWindow::takeNextLanguage() {
    const auto at = std::ranges::find(text::allLanguages, m_wanted) - text::allLanguages.begin();
    m_wanted = text::allLanguages[(static_cast<std::size_t>(at) + 1) % text::allLanguages.size()];
    if (const auto ready = m_ready.find(m_wanted); ready != m_ready.end())
        showLanguage(ready->second);
    else if (m_preparing != m_wanted)
        prepareNext();
    update();
}

// At the same slide of the same section.
void PresentWindow::showLanguage(const Sheets& sheets) {
    const auto& from = m_sheets->slideNotes();
    const auto& to = sheets->slideNotes();
    const QString section = from[static_cast<std::size_t>(m_sheet)].section;
    const auto isOfSection = [&](const report::Sheets::SlideNote& note) { return note.section == section; };
    const auto first = std::ranges::find_if(from, isOfSection) - from.begin();
    const auto begin = std::ranges::find_if(to, isOfSection) - to.begin();
    const auto count = std::ranges::count_if(to, isOfSection);
    const auto within =
        std::clamp<std::ptrdiff_t>(m_sheet - first, 0, std::max<std::ptrdiff_t>(count - 1, 0));
    m_sheets = sheets;
    m_sheet = std::clamp(static_cast<int>(begin + within), 0, m_sheets->count() - 1);
    forgetPictures();
    describe();
    askPicture();
    showChange();
}

// The language that is waited for, else the next that is not ready.
void PresentWindow::prepareNext() {
    const auto next = std::ranges::find_if(text::allLanguages, [&](text::Language language) {
        return !m_ready.contains(language) && (m_ready.contains(m_wanted) || language == m_wanted);
    });
    if (next == text::allLanguages.end()) return;
    const bool isFirst = !m_preparing && m_ready.size() == 1;
    m_preparing = *next;
    ReportComposition composition = m_composition;
    composition.language = *next;
    composition.isTwin = false;
    m_builder->begin(std::move(composition), ReportForm::slides);
    m_isBuilding = true;
    m_timer->start(isFirst && m_ready.contains(m_wanted) ? firstPause : 0);
}

void PresentWindow::proceed() {
    if (!m_isBuilding) return;
    if (m_builder->step()) {
        m_timer->start(0);
        return;
    }
    m_isBuilding = false;
    m_layouts.ask([content = m_builder->content(), stop = m_stop.get_token()]() -> Sheets {
        return stop.stop_requested() ? Sheets() : report::layOut(content, stop);
    });
}

void PresentWindow::take(const Sheets& sheets) {
    if (!sheets || sheets->count() == 0) return;
    const text::Language made = sheets->content().language;
    m_ready[made] = sheets;
    m_preparing.reset();
    if (made == m_wanted && made != language()) showLanguage(sheets);
    prepareNext();
}

QRect PresentWindow::slideRoom() const {
    return m_hasNotes ? rect().adjusted(0, 0, 0, -height() / notesShare) : rect();
}

QSize PresentWindow::pictureSize() const {
    return (m_sheets->size().scaled(slideRoom().size(), Qt::KeepAspectRatio) * devicePixelRatioF()).toSize();
}

void PresentWindow::askPicture() {
    const QSize size = pictureSize();
    if (size.isEmpty()) return;
    for (const int sheet : {m_sheet, m_sheet + 1, m_sheet - 1}) {
        if (sheet < 0 || sheet >= m_sheets->count() || m_pictures.contains(sheet)) continue;
        m_painting.ask([sheets = m_sheets, sheet, size] {
            return Painted{sheets, sheet, paintedSlide(*sheets, sheet, size)};
        });
        return;
    }
}

void PresentWindow::takePicture(const Painted& painted) {
    if (painted.sheets == m_sheets && painted.picture.size() == pictureSize()) {
        QImage picture = painted.picture;
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_pictures[painted.sheet] = picture;
        std::erase_if(m_pictures, [this](const auto& each) { return std::abs(each.first - m_sheet) > 1; });
        if (painted.sheet == m_sheet || painted.sheet == m_sheet + 1) showChange();
    }
    askPicture();
}

void PresentWindow::forgetPictures() {
    if (const QImage shown = picture(); !shown.isNull()) m_last = shown;
    m_pictures.clear();
}

void PresentWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    if (const QImage shown = picture(); !shown.isNull()) m_last = shown;
    if (!m_last.isNull()) {
        const QSizeF size = QSizeF(m_last.size()) / m_last.devicePixelRatio();
        const QRect room = slideRoom();
        painter.drawImage(room.topLeft() + QPointF((room.width() - size.width()) / 2.0,
                                                   (room.height() - size.height()) / 2.0),
                          m_last);
    }
    if (m_hasNotes) paintNotes(painter);
    if (m_wanted == language()) return;
    painter.setFont(theme::font(theme::fontLanguage()));
    painter.setPen(quiet);
    painter.drawText(rect().adjusted(notesMargin, notesMargin, -notesMargin, -notesMargin),
                     Qt::AlignRight | Qt::AlignTop, tr("%1 …", "a language").arg(text::nativeName(m_wanted)));
}

void PresentWindow::paintNotes(QPainter& painter) const {
    const QRect room = QRect(0, slideRoom().bottom() + 1, width(), height() - slideRoom().height())
                           .adjusted(notesMargin, notesMargin / 2, -notesMargin, -notesMargin / 2);
    painter.setFont(theme::font(language(), theme::TextSize::title));
    painter.setPen(bright);
    const QString words = notes();
    const int place = painter.fontMetrics().height() + 4;
    painter.drawText(room.adjusted(0, 0, 0, -place), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     words.isEmpty() ? tr("No words are written for this section.") : words);
    QString line = tr("%1 / %2", "number of a slide, of how many").arg(m_sheet + 1).arg(m_sheets->count());
    if (const QString next = nextTitle(); !next.isEmpty())
        line += QStringLiteral(" · ") + tr("next: %1", "title of a slide").arg(next);
    painter.setFont(theme::font(theme::fontLanguage()));
    painter.setPen(quiet);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, line);
}

void PresentWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forgetPictures();
    askPicture();
}

void PresentWindow::keyPressEvent(QKeyEvent* event) {
    const auto shortcut = shortcutOf(*event, KeyPlace::slides);
    if (!shortcut) return QWidget::keyPressEvent(event);
    switch (*shortcut) {
        case Shortcut::nextSlide:
            return goTo(m_sheet + 1);
        case Shortcut::previousSlide:
            return goTo(m_sheet - 1);
        case Shortcut::firstSlide:
            return goTo(0);
        case Shortcut::lastSlide:
            return goTo(endOfAll);
        case Shortcut::nextLanguage:
            return takeNextLanguage();
        case Shortcut::showNotes:
            m_hasNotes = !m_hasNotes;
            forgetPictures();
            askPicture();
            return update();
        case Shortcut::showPresenter:
            return togglePresenter();
        default:
            close();
    }
}

void PresentWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) goTo(m_sheet + 1);
    if (event->button() == Qt::RightButton) goTo(m_sheet - 1);
}

void PresentWindow::wheelEvent(QWheelEvent* event) {
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / notch;
    m_wheel -= notches * notch;
    if (notches != 0) goTo(m_sheet - notches);
    event->accept();
}

void PresentWindow::closeEvent(QCloseEvent* event) {
    m_timer->stop();
    m_isBuilding = false;
    m_stop.request_stop();
    if (m_presenter) m_presenter->close();
    emit ended(m_sheet);
    QWidget::closeEvent(event);
}

}  // namespace wattplan
