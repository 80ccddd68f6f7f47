#pragma once

#include <QWidget>
#include <vector>

#include "widgets/guide/guide_book.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class QToolButton;
class QUrl;

namespace wattplan {

class GuideView;

/// The guide in a window of its own: contents at the left, or what a search found; the chapter at the right.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    explicit GuideWindow(text::Language language, QWidget* parent = nullptr);
    ~GuideWindow() override;

    /// Shows "guide:CHAPTER#ANCHOR"; false for a chapter or anchor there is none of.
    bool open(const QString& address);
    void setLanguage(text::Language language);
    /// "CHAPTER#ANCHOR" of what is read now.
    QString place() const;

signals:
    /// A link to a page of the program was clicked.
    void pageRequested(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Place {
        QString chapter{};
        QString anchor{};
        int scrolled = 0;  ///< on from the anchor [pixels]
    };
    enum class Step : std::uint8_t { back, forward };

    void build();
    void retranslate();
    void fillContents();
    void search(const QString& sought);
    void openHit(const QListWidgetItem* item);
    void endSearch();
    void follow(const QUrl& address);
    bool read(const QString& chapter, const QString& anchor);
    void remember();
    void step(Step step);
    void refreshButtons();
    void rewrite();

    std::unique_ptr<GuideBook> m_book;
    text::Language m_language;
    QString m_chapter;
    std::vector<Place> m_history;
    std::size_t m_at = 0;  // in the history; what lies beyond is forward
    QToolButton* m_back;
    QToolButton* m_forward;
    QLineEdit* m_search;
    QStackedWidget* m_side;
    QListWidget* m_contents;
    QWidget* m_results;
    QLabel* m_count;
    QListWidget* m_hits;
    GuideView* m_view;
};

}  // namespace wattplan
