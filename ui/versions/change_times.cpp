// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/change_times.h"

#include "ui/overview/away_text.h"
#include "ui/text/texts.h"

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr TimeNs kMinute = 60 * kSecond;
constexpr TimeNs kHour = 60 * kMinute;

// So that a slider has a few thousand marks at most.
TimeNs spanFor(TimeNs length)
{
    constexpr TimeNs kMostMarks = 4000;
    for (const TimeNs span : {kMinute, 5 * kMinute, 15 * kMinute, kHour, 6 * kHour}) {
        if (length / span <= kMostMarks) {
            return span;
        }
    }
    return kDay;
}

// The state after a span is the one at its last moment.
TimeNs stopOf(const ChangeCount &mark, TimeNs span)
{
    return mark.from + span - 1;
}

}  // namespace

ChangeTimes::ChangeTimes(BackupService &service, QObject *parent)
    : QObject(parent), service_(service)
{
}

void ChangeTimes::load()
{
    until_ = service_.now();
    first_.reset();
    if (!marks_.empty()) {
        askSpan(marks_.front().from, spanFor(until_ - marks_.front().from));
        return;
    }
    const int question = ++question_;
    service_.changes(0, until_, kDay)
        .then(this, [this, question](const Result<std::vector<ChangeCount>> &answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                Q_EMIT failed(unansweredText(service_, answer.error()));
                return;
            }
            const auto first = std::find_if(answer->begin(), answer->end(),
                                            [](const ChangeCount &c) { return c.files > 0; });
            if (first == answer->end()) {
                Q_EMIT loaded();
                return;
            }
            askSpan(first->from, spanFor(until_ - first->from));
        });
}

void ChangeTimes::askSpan(TimeNs from, TimeNs span)
{
    const int question = ++question_;
    service_.changes(from, until_, span)
        .then(this, [this, question, span](Result<std::vector<ChangeCount>> answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                Q_EMIT failed(unansweredText(service_, answer.error()));
                return;
            }
            marks_ = *std::move(answer);
            std::erase_if(marks_, [](const ChangeCount &mark) { return mark.files == 0; });
            span_ = span;
            Q_EMIT loaded();
        });
}

bool ChangeTimes::canStepBack(std::optional<TimeNs> at) const
{
    const TimeNs from = at.value_or(until_);
    return !marks_.empty() && from >= marks_.front().from && (!first_ || from > *first_);
}

void ChangeTimes::stepBack(std::optional<TimeNs> at)
{
    const TimeNs from = at.value_or(until_);
    // The last mark that `from` shows, wholly or in part, and the one before it.
    auto mark = std::find_if(marks_.rbegin(), marks_.rend(),
                             [from](const ChangeCount &m) { return m.from <= from; });
    if (mark == marks_.rend()) {
        return;
    }
    const auto before = std::next(mark);
    const TimeNs start = before == marks_.rend() ? mark->from : before->from;
    askFine({start, std::min(from + 1, mark->from + span_), from, true,
             start == marks_.front().from, false});
}

void ChangeTimes::stepForward(std::optional<TimeNs> at)
{
    if (!at) {
        return;
    }
    const auto mark = std::find_if(marks_.begin(), marks_.end(), [this, at](const ChangeCount &m) {
        return stopOf(m, span_) > *at;
    });
    if (mark == marks_.end()) {
        Q_EMIT stepped(std::nullopt);
        return;
    }
    // In a span that has begun, what is left of it may hold nothing more: so look into the next
    // one.
    const auto next = std::next(mark);
    const bool isLast = next == marks_.end() || std::next(next) == marks_.end();
    const TimeNs end = (next == marks_.end() ? mark->from : next->from) + span_;
    askFine({std::max(mark->from, *at + 1), end, *at, false, false, isLast});
}

void ChangeTimes::askFine(const Step &step)
{
    const TimeNs fine = std::min<TimeNs>(span_, kMinute);
    const int question = ++step_;
    service_.changes(step.from, step.until, fine)
        .then(this, [this, question, fine, step](const Result<std::vector<ChangeCount>> &answer) {
            if (question != step_) {
                return;
            }
            if (!answer) {
                Q_EMIT failed(unansweredText(service_, answer.error()));
                return;
            }
            std::vector<TimeNs> stops;
            for (const ChangeCount &count : *answer) {
                if (count.files > 0) {
                    stops.push_back(stopOf(count, fine));
                }
            }
            takeStops(step, std::move(stops), fine);
        });
}

void ChangeTimes::takeStops(const Step &step, std::vector<TimeNs> stops, TimeNs fine)
{
    if (step.isBack) {
        // The last stop is the state that is shown; a span that the time cuts counts as it.
        while (!stops.empty() && stops.back() - fine + 1 > step.at) {
            stops.pop_back();
        }
        const TimeNs shown = stops.empty() ? step.at : stops.back();
        if (!stops.empty()) {
            stops.pop_back();
        }
        if (step.reachesStart && stops.size() <= 1) {
            first_ = stops.empty() ? shown : stops.front();
            Q_EMIT stepped(first_);
            return;
        }
        Q_EMIT stepped(stops.empty() ? step.from - 1 : stops.back());
        return;
    }
    const auto later = std::upper_bound(stops.begin(), stops.end(), step.at);
    // After the last change it is as it is now.
    const bool isNow = later == stops.end() || *later >= until_ ||
                       (step.reachesEnd && std::next(later) == stops.end());
    Q_EMIT stepped(isNow ? std::nullopt : std::optional<TimeNs>(*later));
}

}  // namespace holdfast::ui
