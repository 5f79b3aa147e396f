// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/sample_app.h"
#include "versions/sample_history.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace holdfast::ui
{

/// A person with a drive and a year of backups: every page and dialog has something to show.
class SampleBackup
{
public:
    SampleBackup();

    SampleApp app;
    SampleHistory history{app.service};

private:
    void fillHistory();
    void fillPictures();
    void fillWorks();
};

/// One thing that the app can put on the screen.
struct View {
    const char *name;
    /// A window or a dialog with it, shown.
    std::function<std::unique_ptr<QWidget>(SampleBackup &)> show;
};
/// Every page in its states, every step of the first start, every dialog.
[[nodiscard]] const std::vector<View> &sampleViews();

/// For data-driven tests: a row for each, with its index.
void addViewRows();
/// The view of the present row, laid out.
class ShownView
{
public:
    ShownView();
    [[nodiscard]] QWidget &widget() const { return *widget_; }
    /// Size, fonts or direction changed: lays it out anew.
    void settle() const;
    /// With HOLDFAST_PICTURES=FOLDER it is saved there, to look at: `<view>-<place>.png`.
    void saveAs(const QString &place) const;

    SampleBackup backup;

private:
    std::unique_ptr<QWidget> widget_;
};

/// All that can be seen of a view: itself and what is in it.
[[nodiscard]] QList<QWidget *> visibleParts(QWidget &view);
/// For messages: class, name, text.
[[nodiscard]] QString describe(const QWidget &widget);

}  // namespace holdfast::ui
