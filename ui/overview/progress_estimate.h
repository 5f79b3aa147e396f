// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <QString>

#include <optional>

namespace holdfast::ui
{

/// A RunProgress at one moment.
struct ProgressSample {
    RunProgress::Phase phase = RunProgress::Phase::Starting;
    std::int64_t filesSeen = 0;
    std::int64_t filesTotal = 0;
    std::int64_t filesDone = 0;
    std::uint64_t bytesTotal = 0;
    std::uint64_t bytesDone = 0;

    [[nodiscard]] static ProgressSample of(const RunProgress &progress);
};

/// How far a run is, for an eye: a share that never goes back, a rate and a remaining time that are
/// smoothed and stay silent until they mean something. Time is a parameter.
class ProgressEstimate
{
public:
    /// `elapsed`: on any clock that never goes back. A sample of an earlier phase than the last one
    /// begins another run; what the counters had come to by then does not count for it.
    void take(const ProgressSample &sample, TimeNs elapsed);

    /// From 0 to 1; nothing: not known (it still looks for changes).
    [[nodiscard]] std::optional<double> share() const noexcept { return share_; }
    /// Bytes a second; nothing before two seconds of copying.
    [[nodiscard]] std::optional<double> rate() const noexcept;
    [[nodiscard]] std::optional<TimeNs> remaining() const noexcept;
    /// `Backing up: 1,204 of 3,310 files, 2.1 GB to go, about 3 minutes`.
    [[nodiscard]] QString headline() const;
    /// `1,204 of 3,310 files, 2.1 GB to go, about 3 minutes`: of any work.
    [[nodiscard]] QString amountText() const;
    /// `42.0 MiB a second`; empty when not known.
    [[nodiscard]] QString rateText() const;
    [[nodiscard]] const ProgressSample &sample() const noexcept { return sample_; }

private:
    void restart();
    void takeRate(TimeNs elapsed);
    [[nodiscard]] std::optional<double> doneShare() const noexcept;

    ProgressSample sample_;  // of this run alone
    ProgressSample before_;  // what the counters had come to before it
    ProgressSample raw_;     // as it was taken
    std::optional<double> share_;
    TimeNs copyingSince_ = -1;  // -1: not yet
    TimeNs lastAt_ = 0;
    double lastWork_ = 0;
    double lastBytes_ = 0;
    double smoothed_ = -1;  // share of all the work a second; -1: not known
    double smoothedBytes_ = -1;
    TimeNs now_ = 0;
};

}  // namespace holdfast::ui
