// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/content_draw.h"

#include <algorithm>

namespace holdfast
{
namespace
{

// Numbers without a content (folders, copies that retention removed) are drawn again: the next
// content in order would be the likelier the larger the gap before it. Where nearly all numbers are
// gaps, that is what is left.
constexpr int kTries = 500;

}  // namespace

ContentDraw::ContentDraw(Catalog &catalog, RandomNumbers random, TimeNs now)
    : catalog_(catalog), random_(std::move(random)), now_(now)
{
}

Result<std::optional<ContentDraw::Drawn>> ContentDraw::next()
{
    HOLDFAST_ASSIGN(const std::optional<HeldContent> found, content());
    if (!found) {
        return std::optional<Drawn>();
    }
    drawn_.insert(found->id);
    HOLDFAST_ASSIGN(Drawn drawn, atSomeTime(*found));
    return std::optional(std::move(drawn));
}

Result<std::optional<HeldContent>> ContentDraw::content()
{
    if (!range_) {
        HOLDFAST_ASSIGN(range_, catalog_.contentRange());
    }
    const std::int64_t numbers = range_->live + range_->past;
    if (numbers <= 0) {
        return std::optional<HeldContent>();
    }
    ContentId id;
    for (int n = 0; n < kTries; ++n) {
        const auto number =
            static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(numbers));
        id.isPast = number >= range_->live;
        id.number = 1 + (id.isPast ? number - range_->live : number);
        if (drawn_.contains(id)) {
            continue;
        }
        HOLDFAST_ASSIGN(std::optional<HeldContent> found, catalog_.contentWith(id));
        if (found) {
            return found;
        }
    }
    HOLDFAST_ASSIGN(std::optional<HeldContent> found, notDrawnFrom(id));
    return found ? Result<std::optional<HeldContent>>(std::move(found)) : notDrawnFrom({});
}

Result<std::optional<HeldContent>> ContentDraw::notDrawnFrom(ContentId id)
{
    for (;;) {
        HOLDFAST_ASSIGN(std::optional<HeldContent> found, catalog_.contentFrom(id));
        if (!found || !drawn_.contains(found->id)) {
            return found;
        }
        id = {found->id.isPast, found->id.number + 1};
    }
}

Result<ContentDraw::Drawn> ContentDraw::atSomeTime(const HeldContent &content)
{
    const HistoricState &state = content.state;
    // A state ends just before the next one begins.
    const TimeNs last = state.until == 0 ? now_ : state.until - 1;
    const TimeNs when = between(std::min(content.since, state.from), last);
    if (when >= state.from) {
        return Drawn{state.source, state.path, when, state.type, state.hash};
    }
    // It had other properties then, or stood elsewhere.
    if (state.lineage != 0) {
        HOLDFAST_ASSIGN(const std::optional<HistoricState> then,
                        catalog_.lineageAt(state.lineage, when));
        if (then && then->hash == state.hash && then->type == state.type) {
            return Drawn{then->source, then->path, when, state.type, state.hash};
        }
    }
    return Drawn{state.source, state.path, between(state.from, last), state.type, state.hash};
}

TimeNs ContentDraw::between(TimeNs first, TimeNs last)
{
    if (last <= first) {
        return first;
    }
    const std::uint64_t span =
        static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) + 1;
    const std::uint64_t some = random_();
    return static_cast<TimeNs>(static_cast<std::uint64_t>(first) +
                               (span == 0 ? some : some % span));
}

}  // namespace holdfast
