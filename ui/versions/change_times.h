// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QObject>

#include <optional>
#include <vector>

namespace holdfast::ui
{

/// When something changed in the backup, over all its time: the marks of the slider, and the way to
/// the change before and after a moment. The marks are as coarse as the history is long; the way is
/// refined by a second question.
class ChangeTimes final : public QObject
{
    Q_OBJECT

public:
    /// `service` outlives it.
    explicit ChangeTimes(BackupService &service, QObject *parent = nullptr);

    void load();
    /// Oldest first; spans in which nothing changed are left out.
    [[nodiscard]] const std::vector<ChangeCount> &marks() const noexcept { return marks_; }
    [[nodiscard]] TimeNs span() const noexcept { return span_; }
    [[nodiscard]] bool isEmpty() const noexcept { return marks_.empty(); }
    /// The first change, and now.
    [[nodiscard]] TimeNs from() const noexcept { return marks_.empty() ? 0 : marks_.front().from; }
    [[nodiscard]] TimeNs until() const noexcept { return until_; }

    /// Looks for the state that was one change earlier than the one at `at` (nothing: now), or one
    /// later; `stepped` says where that is. Before the first state there is none: it stays there.
    void stepBack(std::optional<TimeNs> at);
    void stepForward(std::optional<TimeNs> at);
    [[nodiscard]] bool canStepBack(std::optional<TimeNs> at) const;

Q_SIGNALS:
    void loaded();
    /// Nothing: now.
    void stepped(std::optional<holdfast::TimeNs> at);
    void failed(const QString &text);

private:
    void askSpan(TimeNs from, TimeNs span);
    /// A step from `at`, and where to look for where it leads.
    struct Step {
        TimeNs from = 0;
        TimeNs until = 0;
        TimeNs at = 0;
        bool isBack = false;
        bool reachesStart = false;  ///< there is no change before `from`
        bool reachesEnd = false;    ///< there is no change behind `until`
    };

    void askFine(const Step &step);
    void takeStops(const Step &step, std::vector<TimeNs> stops, TimeNs fine);

    BackupService &service_;
    std::vector<ChangeCount> marks_;
    TimeNs span_ = kDay;
    TimeNs until_ = 0;
    std::optional<TimeNs> first_;  ///< the first state, once somebody stepped back to it
    int question_ = 0;
    int step_ = 0;
};

}  // namespace holdfast::ui
