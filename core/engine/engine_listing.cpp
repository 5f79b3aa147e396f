// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the backup: as it is, as it was at a time, and in all its history.
#include "engine/engine.h"

#include "engine/destination.h"
#include "engine/past_view.h"
#include "plan/name_rules.h"
#include "scan/glob.h"

#include <limits>

namespace holdfast
{
namespace
{

constexpr TimeNs kEndOfTime = std::numeric_limits<TimeNs>::max();

ListEntry entryOf(const HistoricState &state, const std::string &source)
{
    ListEntry entry;
    entry.source = source;
    entry.path = state.path;
    entry.type = state.type;
    entry.size = state.size;
    entry.mtime = state.properties.mtime;
    entry.mode = state.properties.mode;
    entry.hash = state.hash;
    entry.stored = state.stored;
    entry.placement = state.placement;
    entry.until = state.until;
    return entry;
}

// What became of a name that is not live: a file that left no deleted copy went elsewhere.
EntryState endOf(const HistoricState &last)
{
    const bool isGone = last.isDeletion || last.type == EntryType::Folder;
    return isGone ? EntryState::Deleted : EntryState::Past;
}

/// One listing: turns states into entries, and asks for each what became of it.
class Listing
{
public:
    Listing(Catalog &catalog, const ListRequest &request,
            const std::function<bool(const ListEntry &)> &visit)
        : catalog_(catalog),
          past_(catalog),
          request_(request),
          after_(request.recursive ? BytesView() : request.after),
          visit_(visit)
    {
    }

    /// Answers whether there was anything to show, or a folder to look into.
    Result<bool> run();

private:
    Result<void> showNow();
    Result<void> showThen();
    Result<void> showElsewhere();
    Result<bool> showName(const RelPath &name);
    Result<bool> show(const HistoricState &state);
    Result<bool> showDeleted(const RelPath &name);
    Result<bool> showGone(const HistoricState &state);
    Result<std::optional<HistoricState>> lastDeletedCopy(const RelPath &name);
    Result<std::string> nameOf(SourceId source);
    [[nodiscard]] TimeNs when() const { return request_.at.value_or(kEndOfTime); }
    [[nodiscard]] const NamedPath &path() const { return request_.path; }

    Catalog &catalog_;
    PastView past_;
    const ListRequest &request_;
    const BytesView after_;
    const std::function<bool(const ListEntry &)> &visit_;
    bool found_ = false;
};

Result<bool> Listing::run()
{
    found_ = path().path.isEmpty();
    HOLDFAST_TRY(request_.at || request_.deleted ? showThen() : showNow());
    if (!found_ && request_.at && after_.empty()) {
        HOLDFAST_TRY(showElsewhere());
    }
    // Behind the last name of a folder there may be nothing.
    return found_ || !after_.empty();
}

// The rows as they stand, without a look at their history.
Result<void> Listing::showNow()
{
    const NamedPath &from = path();
    HOLDFAST_ASSIGN(const std::optional<KnownFile> self, catalog_.find(from.source, from.path));
    found_ = found_ || self.has_value();
    if (self && self->type != EntryType::Folder) {
        if (after_.empty()) {
            static_cast<void>(visit_(entryOf(historicState(*self), from.sourceName)));
        }
        return {};
    }
    if (request_.recursive) {
        return catalog_.forEach(from.source, from.path, [&](const KnownFile &row) {
            return row.path == from.path || visit_(entryOf(historicState(row), from.sourceName));
        });
    }
    constexpr int page = 1000;
    Bytes last(after_);
    for (;;) {
        HOLDFAST_ASSIGN(const std::vector<KnownFile> rows,
                        catalog_.children(from.source, from.path, last, page));
        for (const KnownFile &row : rows) {
            if (!visit_(entryOf(historicState(row), from.sourceName))) {
                return {};
            }
            last = row.path.name();
        }
        if (rows.size() < page) {
            return {};
        }
    }
}

Result<void> Listing::showThen()
{
    std::optional<Error> failure;
    HOLDFAST_TRY(catalog_.forEachName(
        path().source, path().path, request_.recursive,
        [&](const RelPath &name) {
            if (!after_.empty() && name == path().path) {
                return true;
            }
            const Result<bool> more = showName(name);
            if (!more) {
                failure = more.error();
            }
            return more && *more;
        },
        after_));
    return failure ? Result<void>(*std::move(failure)) : Result<void>();
}

Result<bool> Listing::showName(const RelPath &name)
{
    if (name.isEmpty()) {
        return true;  // the source itself
    }
    HOLDFAST_ASSIGN(const std::optional<HistoricState> state,
                    catalog_.stateAt(path().source, name, when()));
    if (!state) {
        return request_.deleted ? showDeleted(name) : Result<bool>(true);
    }
    found_ = true;
    // Of a folder that was named, what is in it.
    return state->type == EntryType::Folder && name == path().path ? Result<bool>(true)
                                                                   : show(*state);
}

Result<bool> Listing::show(const HistoricState &state)
{
    HOLDFAST_ASSIGN(const std::string source, nameOf(state.source));
    ListEntry entry = entryOf(state, source);
    if (state.until == 0) {
        return visit_(entry);
    }
    HOLDFAST_ASSIGN(const std::optional<KnownFile> live, catalog_.find(state.source, state.path));
    if (!live) {
        HOLDFAST_ASSIGN(const std::optional<HistoricState> last,
                        catalog_.lastState(state.source, state.path, kEndOfTime));
        entry.state = endOf(last ? *last : state);
        entry.isMoved = entry.state == EntryState::Past;
    } else if (live->type != state.type || live->hash != state.hash) {
        entry.state = EntryState::Past;
    }
    if (PastView::needsCopy(state)) {
        HOLDFAST_ASSIGN(const std::optional<RelPath> copy, past_.copyOf(state));
        entry.kept = copy.has_value();
        entry.stored = copy.value_or(RelPath());
    }
    return visit_(entry);
}

Result<bool> Listing::showDeleted(const RelPath &name)
{
    HOLDFAST_ASSIGN(const std::optional<HistoricState> last,
                    catalog_.lastState(path().source, name, when()));
    if (last && last->type == EntryType::Folder) {
        found_ = true;
        return name == path().path ? Result<bool>(true) : showGone(*last);
    }
    if (last && last->isDeletion && !last->stored.isEmpty()) {
        return showGone(*last);
    }
    // What left no copy moved on, but something else may have been deleted here before; what
    // retention removed is not in the backup any more.
    HOLDFAST_ASSIGN(const std::optional<HistoricState> copy, lastDeletedCopy(name));
    return copy ? showGone(*copy) : Result<bool>(true);
}

Result<bool> Listing::showGone(const HistoricState &state)
{
    found_ = true;
    ListEntry entry = entryOf(state, path().sourceName);
    entry.state = EntryState::Deleted;
    return visit_(entry);
}

Result<std::optional<HistoricState>> Listing::lastDeletedCopy(const RelPath &name)
{
    // Newest first, through moves.
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(path().source, name));
    for (const StoredVersion &copy : past) {
        if (copy.kind == PastKind::Deleted && copy.kept && copy.path == name &&
            copy.source == path().source && copy.until <= when()) {
            return std::optional(historicState(copy));
        }
    }
    return std::optional<HistoricState>();
}

// A file that came from another source stood there.
Result<std::string> Listing::nameOf(SourceId source)
{
    if (source == path().source) {
        return path().sourceName;
    }
    return catalog_.sourceName(source);
}

Result<void> Listing::showElsewhere()
{
    HOLDFAST_ASSIGN(const auto states, past_.elsewhereAt(path(), when()));
    for (const auto &[name, state] : states) {
        found_ = true;
        HOLDFAST_ASSIGN(const bool more, show(state));
        if (!more) {
            break;
        }
    }
    return {};
}

/// A pattern of `find`.
class NamePattern
{
public:
    static Result<NamePattern> parse(const FindRequest &request);
    [[nodiscard]] bool matches(const RelPath &path) const;

private:
    [[nodiscard]] Bytes folded(BytesView text) const
    {
        NameRules rules;
        rules.foldsCase = ignoresCase_;
        rules.foldsForm = ignoresCase_;
        return ignoresCase_ ? nameKey(rules, text) : Bytes(text);
    }

    bool ignoresCase_ = false;
    bool isOfPath_ = false;
    Bytes part_;  // without wildcards: what the name contains
    std::optional<Glob> glob_;
};

Result<NamePattern> NamePattern::parse(const FindRequest &request)
{
    NamePattern pattern;
    pattern.ignoresCase_ = request.ignoreCase;
    pattern.isOfPath_ = request.pattern.find('/') != Bytes::npos;
    const Bytes text = pattern.folded(request.pattern);
    if (text.empty()) {
        return Error{
            ErrorCode::Invalid, "find", {}, 0, "the pattern is empty: give a part of a name"};
    }
    if (text.find_first_of("*?[\\") == Bytes::npos) {
        pattern.part_ = text;
        return pattern;
    }
    pattern.glob_ = Glob::compile(text);
    if (!pattern.glob_) {
        return Error{ErrorCode::Invalid, "find", request.pattern, 0,
                     "is no pattern: allowed are *, ?, [abc], ** across folders, and \\ before one "
                     "of these"};
    }
    return pattern;
}

bool NamePattern::matches(const RelPath &path) const
{
    const Bytes text = folded(isOfPath_ ? BytesView(path.bytes()) : path.name());
    return glob_ ? glob_->matches(text) : text.find(part_) != Bytes::npos;
}

}  // namespace

Result<void> Engine::list(const ListRequest &request,
                          const std::function<bool(const ListEntry &)> &visit) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    HOLDFAST_ASSIGN(const bool found,
                    Listing(opening.destination->catalog(), request, visit).run());
    if (found) {
        return {};
    }
    const NamedPath &path = request.path;
    return Error{ErrorCode::NotFound, "list", path.sourceName + '/' + path.path.bytes(), 0,
                 request.at ? "was not in the backup at that time; find shows where a name ever was"
                            : "is not in the backup; list --deleted also shows what was deleted"};
}

Result<void> Engine::find(const FindRequest &request,
                          const std::function<bool(const ListEntry &)> &visit,
                          const std::stop_token &stop) const
{
    HOLDFAST_ASSIGN(const NamePattern pattern, NamePattern::parse(request));
    HOLDFAST_ASSIGN(const std::vector<NamedPath> known, sources());
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    Catalog &catalog = opening.destination->catalog();
    PastView past(catalog);
    bool wanted = true;
    for (const NamedPath &source : known) {
        std::optional<Error> failure;
        const auto show = [&](const RelPath &name) -> Result<bool> {
            HOLDFAST_ASSIGN(const std::optional<HistoricState> last,
                            catalog.lastState(source.source, name, kEndOfTime));
            if (!last) {
                return true;
            }
            ListEntry entry = entryOf(*last, source.sourceName);
            if (last->until != 0) {
                entry.state = endOf(*last);
                entry.isMoved = entry.state == EntryState::Past;
                if (PastView::needsCopy(*last)) {
                    HOLDFAST_ASSIGN(const std::optional<RelPath> copy, past.copyOf(*last));
                    entry.kept = copy.has_value();
                    entry.stored = copy.value_or(RelPath());
                }
            }
            return visit(entry);
        };
        if (source.source < 0 || !wanted) {
            continue;
        }
        HOLDFAST_TRY(catalog.forEachName(source.source, {}, true, [&](const RelPath &name) {
            if (stop.stop_requested()) {
                failure = Error{ErrorCode::Cancelled, "find", {}, 0, "stopped"};
                return false;
            }
            if (name.isEmpty() || !pattern.matches(name)) {
                return true;
            }
            const Result<bool> more = show(name);
            if (!more) {
                failure = more.error();
            }
            wanted = more && *more;
            return wanted;
        }));
        if (failure) {
            return *std::move(failure);
        }
    }
    return {};
}

}  // namespace holdfast
