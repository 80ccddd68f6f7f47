#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>
#include <chrono>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

#include "widgets/document/background.h"
#include "widgets/document/report_composition.h"
#include "widgets/report/sheets.h"

class QTimer;

namespace wattplan {

class Display;
class Document;
class PresenterWindow;

namespace report {
class Builder;
}
namespace text {
class Translation;
}

/// Slides over a whole screen, with the planner's words below them where they are wanted. Another thread
/// paints them, one ahead on either side. The same slides in the other languages are read piece by piece
/// meanwhile. An edit of the plan ends it. On a screen beside that of its parent where there is one, with the
/// presenter's window on its parent's.
class PresentWindow : public QWidget {
    Q_OBJECT

public:
    using Sheets = std::shared_ptr<const report::Sheets>;

    PresentWindow(Document& document, const Display& display, text::Translation& translation,
                  ReportComposition composition, Sheets sheets, int sheet, QWidget* parent);
    ~PresentWindow() override;

    int sheet() const { return m_sheet; }
    const report::Sheets& sheets() const { return *m_sheets; }
    text::Language language() const { return m_sheets->content().language; }
    /// The language asked for, which is that of the slides once they are ready.
    text::Language languageWanted() const { return m_wanted; }
    bool hasNotes() const { return m_hasNotes; }
    /// What is said of the slide that is seen; "" for nothing.
    QString notes() const;
    int sheetCount() const { return m_sheets->count(); }
    /// Of the slide after it; "" for the last.
    QString nextTitle() const;
    /// The slide as it is painted, and the one after it; null while it is not.
    QImage picture() const { return pictureOf(m_sheet); }
    QImage nextPicture() const { return pictureOf(m_sheet + 1); }
    /// The window of the presenter; null while it is not shown.
    PresenterWindow* presenter() const;
    /// Whether the slide is painted and every language is ready, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience);

signals:
    void ended(int sheet);
    /// Another slide is seen, or one was painted.
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Painted {
        Sheets sheets{};
        int sheet = -1;
        QImage picture{};
    };

    void goTo(int sheet);
    void showChange();
    void togglePresenter();
    QImage pictureOf(int sheet) const;
    void takeNextLanguage();
    void showLanguage(const Sheets& sheets);
    void prepareNext();
    void proceed();
    void take(const Sheets& sheets);
    void askPicture();
    void takePicture(const Painted& painted);
    void forgetPictures();
    QRect slideRoom() const;
    QSize pictureSize() const;
    void paintNotes(QPainter& painter) const;
    void describe();

    ReportComposition m_composition;
    std::unique_ptr<report::Builder> m_builder;
    std::map<text::Language, Sheets> m_ready;
    Sheets m_sheets;
    int m_sheet = 0;
    text::Language m_wanted;
    std::optional<text::Language> m_preparing{};
    bool m_isBuilding = false;
    bool m_hasNotes = false;
    int m_wheel = 0;
    std::map<int, QImage> m_pictures;  // of the slides now shown, in the size now wanted
    QImage m_last;                     // stays until the next is painted
    QPointer<PresenterWindow> m_presenter{};
    QTimer* m_timer;
    std::stop_source m_stop;
    // Last, so that their threads end before what they use.
    Background<Sheets> m_layouts;
    Background<Painted> m_painting;
};

}  // namespace wattplan
