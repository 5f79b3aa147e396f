// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/folder_counter.h"

#include <vector>

namespace holdfast::ui
{

/// What some rules do in several folders, one folder after the other. Rules that stand before or
/// after the ones in question (the global ones, a folder's own) count as what they are; the answer
/// is about the ones in question alone.
class RuleCounter : public QObject
{
    Q_OBJECT

public:
    struct Place {
        AbsPath folder;
        std::vector<std::string> before;
        std::vector<std::string> after;
    };

    explicit RuleCounter(BackupService &service, QObject *parent = nullptr);

    void start(std::vector<Place> places, CountRules rules);
    [[nodiscard]] bool isCounting() const noexcept { return at_ < places_.size(); }
    /// All folders together; `rules` are those in question, in their order.
    [[nodiscard]] FolderCount total() const;

Q_SIGNALS:
    void changed();

private:
    void next();
    void counted();
    void add(FolderCount &sum, const FolderCount &count, const Place &place) const;

    FolderCounter counter_;
    std::vector<Place> places_;
    CountRules rules_;
    std::size_t at_ = 0;
    FolderCount done_;  ///< of the places before `at_`
};

}  // namespace holdfast::ui
