// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"
#include "ui/service/backup_service.h"

#include <QSettings>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace holdfast::ui
{

enum class PageId { Overview, Folders, Activity, Versions, Retention, Duplicates, Settings };

/// One page of the window. Built when it is first shown; it asks for what it shows while it is
/// visible only (showEvent), and keeps what it has when it is hidden.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the page.
    explicit Page(BackupService &service, QWidget *parent = nullptr)
        : QWidget(parent), service_(service)
    {
    }

    /// What a person arranged (columns, filters), within the page's own group of `settings`.
    virtual void saveView(QSettings &settings) const { static_cast<void>(settings); }
    virtual void restoreView(QSettings &settings) { static_cast<void>(settings); }
    /// Where the keyboard focus goes when the page is chosen; null: the page itself.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }
    /// Where Ctrl+F leads; null: there is nothing to search.
    [[nodiscard]] virtual QLineEdit *searchField() { return nullptr; }

Q_SIGNALS:
    /// Another page is wanted: by a button that mends, by a link.
    void pageWanted(holdfast::ui::PageId page);
    /// The history of a name is wanted, in Versions.
    void versionsWanted(const holdfast::NamedPath &path);
    /// The rules for the versions of this source are wanted, in Retention.
    void retentionWanted(const std::string &source);
    /// A restore of these paths is wanted (the dialog opens); `at` nothing: as it is now.
    void restoreWanted(const std::vector<holdfast::NamedPath> &paths,
                       std::optional<holdfast::TimeNs> at);
    /// One line for the status line, for some seconds.
    void said(const QString &text);

protected:
    [[nodiscard]] BackupService &service() const noexcept { return service_; }

private:
    BackupService &service_;
};

}  // namespace holdfast::ui
