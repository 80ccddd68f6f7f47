#pragma once

#include <QString>
#include <QStringList>
#include <QTreeWidget>
#include <functional>
#include <vector>

#include "widgets/exports/export_choices.h"

namespace wattplan {

class Page;

/// The charts and tables of all pages, each with a box to tick. All are ticked but those left out.
class ExportTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ExportTree(QWidget* parent = nullptr);

    /// Adds a page's charts and tables, ticked but for the files left out.
    void add(const Page& page, const QStringList& leftOut);
    /// Adds them without a tick, the page closed.
    void addUnticked(const Page& page);
    void setAllTicked(Qt::CheckState state);

    /// What is ticked.
    std::vector<ExportItem> chosen() const;
    /// The files of what is not.
    QStringList leftOut() const;

signals:
    void chosenChanged();

private:
    void add(const Page& page, const std::function<bool(const QString& file)>& isTicked);
};

}  // namespace wattplan
