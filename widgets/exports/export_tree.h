#pragma once

#include <QString>
#include <QStringList>
#include <QTreeWidget>
#include <functional>
#include <vector>

#include "widgets/exports/export_choices.h"

namespace wattplan {

/// The charts and tables of all pages, each with a box to tick. All are ticked but those left out.
class ExportTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ExportTree(QWidget* parent = nullptr);

    /// Adds charts or tables of a page, ticked when `isTicked` says so of their file. What is added to one
    /// page in a row stands under one title.
    void add(const QString& title, const std::vector<ExportItem>& items,
             const std::function<bool(const QString& file)>& isTicked);
    void setAllTicked(Qt::CheckState state);

    /// What is ticked.
    std::vector<ExportItem> chosen() const;
    /// The files of what is not.
    QStringList leftOut() const;

signals:
    void chosenChanged();
};

}  // namespace wattplan
