// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/content_loader.h"
#include "ui/versions/diff_pane.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace holdfast::ui
{

class PathLabel;
class PictureView;

/// Two versions of one file side by side, the older at the leading side: texts with their
/// differences, pictures beside each other, and words for what is neither.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    struct Side {
        ContentRequest request;
        QString title;  ///< when it was so
    };

    /// `service` outlives the view.
    explicit ComparisonView(BackupService &service, QWidget *parent = nullptr);

    void compare(const QString &name, const Side &older, const Side &newer);
    /// Forgets what it shows.
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildTexts();
    QWidget *buildPictures();
    void take(std::size_t side, const LoadedContent &content);
    void showBoth();
    void showTexts();
    void takeRows(DiffPane::Rows rows);
    void showPictures();
    void takePlaces(std::vector<QRect> places);
    void say(const QString &text);
    void step(int direction);

    std::array<ContentLoader *, 2> loaders_{};
    std::array<std::optional<LoadedContent>, 2> contents_;
    PathLabel *title_ = nullptr;
    QLabel *summary_ = nullptr;
    std::array<QLabel *, 2> headings_{};
    std::array<DiffPane *, 2> panes_{};
    std::array<PictureView *, 2> pictures_{};
    QStackedWidget *stack_ = nullptr;
    QWidget *texts_ = nullptr;
    QWidget *both_ = nullptr;
    QLabel *said_ = nullptr;
    QPushButton *back_ = nullptr;
    QToolButton *previous_ = nullptr;
    QToolButton *next_ = nullptr;
    std::array<QString, 2> titles_;
    std::vector<int> differences_;  ///< rows of texts
    std::vector<QRect> places_;     ///< in pictures
    int current_ = -1;
    int question_ = 0;
};

}  // namespace holdfast::ui
