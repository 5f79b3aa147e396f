// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progress_estimate.h"

#include "ui/folders/folder_counter.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgressEstimate)
};

// Before that a rate says nothing.
constexpr TimeNs kEarliest = 2 * kSecond;
// How long a burst or a stall is remembered.
constexpr double kMemorySeconds = 8;
// A file costs time beside its bytes: many small ones are counted as if each were so much longer.
constexpr double kCostOfFile = 64.0 * 1024;

double seconds(TimeNs span)
{
    return static_cast<double>(span) / static_cast<double>(kSecond);
}

double workOf(std::int64_t files, std::uint64_t bytes)
{
    return static_cast<double>(files) * kCostOfFile + static_cast<double>(bytes);
}

}  // namespace

ProgressSample ProgressSample::of(const RunProgress &progress)
{
    return {progress.phase,     progress.filesSeen,  progress.filesTotal,
            progress.filesDone, progress.bytesTotal, progress.bytesDone};
}

void ProgressEstimate::restart()
{
    const ProgressSample last = raw_;
    *this = ProgressEstimate();
    before_.filesSeen = last.filesSeen;
    raw_ = last;
}

std::optional<double> ProgressEstimate::doneShare() const noexcept
{
    const double total = workOf(sample_.filesTotal, sample_.bytesTotal);
    if (total <= 0) {
        return std::nullopt;
    }
    return std::clamp(workOf(sample_.filesDone, sample_.bytesDone) / total, 0.0, 1.0);
}

void ProgressEstimate::take(const ProgressSample &sample, TimeNs elapsed)
{
    if (sample.phase < raw_.phase) {
        restart();
    }
    raw_ = sample;
    if (sample.phase <= RunProgress::Phase::Scanning) {
        before_.filesDone = sample.filesDone;
        before_.bytesDone = sample.bytesDone;
    }
    sample_ = sample;
    const auto since = [](auto now, auto before) { return now >= before ? now - before : now; };
    sample_.filesSeen = since(sample.filesSeen, before_.filesSeen);
    sample_.filesDone = since(sample.filesDone, before_.filesDone);
    sample_.bytesDone = since(sample.bytesDone, before_.bytesDone);
    now_ = elapsed;
    switch (sample.phase) {
    case RunProgress::Phase::Starting:
    case RunProgress::Phase::Scanning:
        return;
    case RunProgress::Phase::Copying:
        takeRate(elapsed);
        if (const std::optional<double> done = doneShare()) {
            // The total may grow while it runs; what was shown as done stays done.
            share_ = std::max(share_.value_or(0), *done);
        }
        return;
    case RunProgress::Phase::Finishing:
    case RunProgress::Phase::Done:
        share_ = 1;
        return;
    }
}

void ProgressEstimate::takeRate(TimeNs elapsed)
{
    const double work = workOf(sample_.filesDone, sample_.bytesDone);
    const double bytes = static_cast<double>(sample_.bytesDone);
    if (copyingSince_ < 0) {
        copyingSince_ = elapsed;
        lastAt_ = elapsed;
        lastWork_ = work;
        lastBytes_ = bytes;
        return;
    }
    const double span = seconds(elapsed - lastAt_);
    if (span <= 0) {
        return;
    }
    const double current = std::max(work - lastWork_, 0.0) / span;
    const double currentBytes = std::max(bytes - lastBytes_, 0.0) / span;
    // At first an average, then one that forgets.
    const double whole = seconds(elapsed - copyingSince_);
    const double weight = std::max(1 - std::exp(-span / kMemorySeconds), span / whole);
    smoothed_ = smoothed_ < 0 ? current : smoothed_ + weight * (current - smoothed_);
    smoothedBytes_ = smoothedBytes_ < 0 ? currentBytes
                                        : smoothedBytes_ + weight * (currentBytes - smoothedBytes_);
    lastAt_ = elapsed;
    lastWork_ = work;
    lastBytes_ = bytes;
}

std::optional<double> ProgressEstimate::rate() const noexcept
{
    if (copyingSince_ < 0 || now_ - copyingSince_ < kEarliest || smoothedBytes_ <= 0) {
        return std::nullopt;
    }
    return smoothedBytes_;
}

std::optional<TimeNs> ProgressEstimate::remaining() const noexcept
{
    const double left = workOf(sample_.filesTotal - sample_.filesDone, 0) +
                        static_cast<double>(sample_.bytesTotal) -
                        static_cast<double>(sample_.bytesDone);
    if (copyingSince_ < 0 || now_ - copyingSince_ < kEarliest || smoothed_ <= 0 || left <= 0) {
        return std::nullopt;
    }
    constexpr double kMost = 100.0 * 86'400;
    return static_cast<TimeNs>(std::min(left / smoothed_, kMost) * static_cast<double>(kSecond));
}

QString ProgressEstimate::headline() const
{
    switch (sample_.phase) {
    case RunProgress::Phase::Starting:
        return Words::tr("Starting to back up…");
    case RunProgress::Phase::Scanning:
        return sample_.filesSeen == 0 ? Words::tr("Looking for changes…")
                                      : Words::tr("Looking for changes: %1 so far", "48 files")
                                            .arg(filesText(sample_.filesSeen));
    case RunProgress::Phase::Copying:
        break;
    case RunProgress::Phase::Finishing:
    case RunProgress::Phase::Done:
        return Words::tr("Finishing the backup…");
    }
    return Words::tr("Backing up: %1", "1,204 of 3,310 files …").arg(amountText());
}

QString ProgressEstimate::amountText() const
{
    if (sample_.filesTotal == 0) {
        return Words::tr("%1 so far", "48 files").arg(filesText(sample_.filesDone));
    }
    QString text = Words::tr("%1 of %2", "number, 48 files")
                       .arg(numberText(std::min(sample_.filesDone, sample_.filesTotal)),
                            filesText(sample_.filesTotal));
    if (sample_.bytesTotal > sample_.bytesDone) {
        text = Words::tr("%1, %2 to go", "what is done, size")
                   .arg(text, sizeText(sample_.bytesTotal - sample_.bytesDone));
    }
    if (const std::optional<TimeNs> left = remaining()) {
        text = Words::tr("%1, %2", "what is done, about 3 minutes").arg(text, remainingText(*left));
    }
    return text;
}

QString ProgressEstimate::rateText() const
{
    const std::optional<double> bytes = rate();
    return bytes ? Words::tr("%1 a second").arg(sizeText(static_cast<std::uint64_t>(*bytes)))
                 : QString();
}

}  // namespace holdfast::ui
