// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/text_diff.h"

#include <QHash>
#include <QStringList>

#include <dtl/dtl.hpp>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

enum class Step : std::uint8_t { Both, Left, Right };

/// Numbers for strings, so that comparing them is cheap.
class Numbers
{
public:
    std::vector<int> of(const QStringList &parts)
    {
        std::vector<int> result;
        result.reserve(static_cast<std::size_t>(parts.size()));
        for (const QString &part : parts) {
            auto known = numbers_.find(part);
            if (known == numbers_.end()) {
                known = numbers_.insert(part, static_cast<int>(numbers_.size()));
            }
            result.push_back(known.value());
        }
        return result;
    }

private:
    QHash<QString, int> numbers_;
};

/// The way from left to right. What both start and end with is taken off first: most edits are
/// small.
std::vector<Step> stepsBetween(std::vector<int> left, std::vector<int> right)
{
    const auto common = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto head = static_cast<std::size_t>(common.first - left.begin());
    const auto reverse =
        std::mismatch(left.rbegin(), left.rend() - static_cast<std::ptrdiff_t>(head),
                      right.rbegin(), right.rend() - static_cast<std::ptrdiff_t>(head));
    const auto tail = static_cast<std::size_t>(reverse.first - left.rbegin());
    const auto middle = [head, tail](const std::vector<int> &all) {
        return std::vector<int>(all.begin() + static_cast<std::ptrdiff_t>(head),
                                all.end() - static_cast<std::ptrdiff_t>(tail));
    };
    std::vector<Step> steps(head, Step::Both);
    const std::vector<int> ours = middle(left);
    const std::vector<int> theirs = middle(right);
    if (ours.empty() || theirs.empty()) {
        steps.insert(steps.end(), ours.size(), Step::Left);
        steps.insert(steps.end(), theirs.size(), Step::Right);
    } else {
        dtl::Diff<int, std::vector<int>> diff(ours, theirs);
        diff.onHuge();  // bounded memory, also for texts that have nothing in common
        diff.compose();
        for (const auto &element : diff.getSes().getSequence()) {
            steps.push_back(element.second.type == dtl::SES_COMMON   ? Step::Both
                            : element.second.type == dtl::SES_DELETE ? Step::Left
                                                                     : Step::Right);
        }
    }
    steps.insert(steps.end(), tail, Step::Both);
    return steps;
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();  // the end of the last line is no line
    }
    for (QString &line : lines) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
    }
    return lines;
}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    for (int start = 0; start < line.size();) {
        int end = start + 1;
        if (line[start].isLetterOrNumber()) {
            while (end < line.size() && line[end].isLetterOrNumber()) {
                ++end;
            }
        } else if (line[start].isSpace()) {
            while (end < line.size() && line[end].isSpace()) {
                ++end;
            }
        }
        words << line.mid(start, end - start);
        start = end;
    }
    return words;
}

void extend(std::vector<DiffSpan> &spans, int start, int length)
{
    if (!spans.empty() && spans.back().start + spans.back().length == start) {
        spans.back().length += length;
    } else {
        spans.push_back({start, length});
    }
}

void markWords(DiffRow &row)
{
    constexpr int kLongLine = 4000;
    const auto markAll = [&row] {
        row.leftSpans = {{0, static_cast<int>(row.left.size())}};
        row.rightSpans = {{0, static_cast<int>(row.right.size())}};
    };
    if (row.left.size() > kLongLine || row.right.size() > kLongLine) {
        return markAll();
    }
    const QStringList left = wordsOf(row.left);
    const QStringList right = wordsOf(row.right);
    Numbers numbers;
    const std::vector<int> ours = numbers.of(left);
    int leftAt = 0;
    int rightAt = 0;
    qsizetype l = 0;
    qsizetype r = 0;
    int common = 0;
    for (const Step step : stepsBetween(ours, numbers.of(right))) {
        const int leftLength = step == Step::Right ? 0 : static_cast<int>(left[l].size());
        const int rightLength = step == Step::Left ? 0 : static_cast<int>(right[r].size());
        if (step == Step::Both) {
            common += left[l].trimmed().isEmpty() ? 0 : leftLength;
        } else if (step == Step::Left) {
            extend(row.leftSpans, leftAt, leftLength);
        } else {
            extend(row.rightSpans, rightAt, rightLength);
        }
        l += leftLength > 0 ? 1 : 0;
        r += rightLength > 0 ? 1 : 0;
        leftAt += leftLength;
        rightAt += rightLength;
    }
    // Two lines that share a comma are no change of each other.
    if (common * 4 < std::min(row.left.size(), row.right.size())) {
        markAll();
    }
}

/// What differs between two common lines becomes rows: the first of each are changes of each other.
class Rows
{
public:
    Rows(const QStringList &left, const QStringList &right) : left_(left), right_(right) {}

    void take(Step step)
    {
        if (step == Step::Left) {
            ++leftOnly_;
        } else if (step == Step::Right) {
            ++rightOnly_;
        } else {
            flush();
            add(DiffRow::Kind::Same, true, true);
        }
    }

    void flush()
    {
        for (; leftOnly_ > 0 && rightOnly_ > 0; --leftOnly_, --rightOnly_) {
            markWords(add(DiffRow::Kind::Changed, true, true));
        }
        for (; leftOnly_ > 0; --leftOnly_) {
            add(DiffRow::Kind::Removed, true, false);
        }
        for (; rightOnly_ > 0; --rightOnly_) {
            add(DiffRow::Kind::Added, false, true);
        }
    }

    std::vector<DiffRow> rows;

private:
    DiffRow &add(DiffRow::Kind kind, bool left, bool right)
    {
        DiffRow row;
        row.kind = kind;
        if (left) {
            row.left = left_[leftAt_++];
            row.leftLine = leftAt_;
        }
        if (right) {
            row.right = right_[rightAt_++];
            row.rightLine = rightAt_;
        }
        rows.push_back(std::move(row));
        return rows.back();
    }

    const QStringList &left_;
    const QStringList &right_;
    int leftAt_ = 0;
    int rightAt_ = 0;
    int leftOnly_ = 0;
    int rightOnly_ = 0;
};

}  // namespace

std::vector<DiffRow> compareTexts(const QString &left, const QString &right)
{
    const QStringList leftLines = linesOf(left);
    const QStringList rightLines = linesOf(right);
    Numbers numbers;
    const std::vector<int> ours = numbers.of(leftLines);
    Rows rows(leftLines, rightLines);
    for (const Step step : stepsBetween(ours, numbers.of(rightLines))) {
        rows.take(step);
    }
    rows.flush();
    return std::move(rows.rows);
}

std::vector<int> differencesIn(const std::vector<DiffRow> &rows)
{
    std::vector<int> starts;
    bool before = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool differs = rows[i].kind != DiffRow::Kind::Same;
        if (differs && !before) {
            starts.push_back(static_cast<int>(i));
        }
        before = differs;
    }
    return starts;
}

}  // namespace holdfast::ui
