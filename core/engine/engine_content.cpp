// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a stored content, to be shown.
#include "engine/asked_states.h"
#include "engine/destination.h"
#include "engine/engine.h"
#include "exec/stored_content.h"
#include "exec/writer_wait.h"

#include <chrono>
#include <utility>

namespace holdfast
{
namespace
{

// A backup that goes on meanwhile may move the copy under our hands. Who looks at a preview waits
// for it this long.
constexpr std::chrono::milliseconds kLongestWait(200);

class ContentReader
{
public:
    ContentReader(Destination &destination, const ContentRequest &request)
        : destination_(destination),
          request_(request),
          past_(destination.catalog()),
          asked_(destination.catalog(), {request.version, request.at, request.deleted, false})
    {
    }

    Result<StoredContent> read(std::uint64_t limit);

private:
    [[nodiscard]] Error error(ErrorCode code, std::string reason) const;
    [[nodiscard]] Result<AskedState> find();
    [[nodiscard]] Result<bool> isUnderWay(const HistoricState &state);

    Destination &destination_;
    const ContentRequest &request_;
    PastView past_;
    AskedStates asked_;
};

Error ContentReader::error(ErrorCode code, std::string reason) const
{
    const NamedPath &path = request_.path;
    return {code, "read", path.sourceName + '/' + path.path.bytes(), 0, std::move(reason)};
}

// Of what was asked for the path itself, which comes first: what lies below it has another one.
Result<AskedState> ContentReader::find()
{
    std::optional<AskedState> found;
    HOLDFAST_TRY(asked_.find(request_.path, [&](AskedState state) -> Result<bool> {
        if (state.as == request_.path.path) {
            found = std::move(state);
        }
        return false;
    }));
    if (!found || found->state.type == EntryType::Folder) {
        return error(ErrorCode::Invalid, "is a folder: only files have a content");
    }
    if (found->gone) {
        return error(ErrorCode::NotFound, "what it was then was removed by the retention rules");
    }
    return *std::move(found);
}

Result<bool> ContentReader::isUnderWay(const HistoricState &state)
{
    HOLDFAST_ASSIGN(const bool inFlight, past_.isInFlight(state.stored));
    if (inFlight) {
        return true;
    }
    const Result<AskedState> now = find();
    if (!now && now.error().code != ErrorCode::NotFound) {
        return now.error();
    }
    return !now || now->state != state;
}

Result<StoredContent> ContentReader::read(std::uint64_t limit)
{
    WriterWait wait(destination_.folder(), {}, kLongestWait);
    bool isSecondLook = false;
    do {
        HOLDFAST_ASSIGN(const AskedState found, find());
        const HistoricState &state = found.state;
        if (state.type == EntryType::Symlink) {
            return StoredContent{state.linkTarget.substr(0, limit), state.linkTarget.size()};
        }
        if (!PastView::needsCopy(state)) {
            return StoredContent{{}, state.size};
        }
        Result<ReadContent> read = readStored(*destination_.folder().root(), destination_.catalog(),
                                              {state.stored, state.size, state.hash}, limit);
        if (read && read->isProven) {
            return StoredContent{std::move(read->bytes), state.size};
        }
        HOLDFAST_ASSIGN(const bool isUncertain, isUnderWay(state));
        // It may have been in flight when it was read, and back in its place since.
        if (isUncertain || (!read && !std::exchange(isSecondLook, true))) {
            continue;
        }
        if (!read) {
            return std::move(read).error();
        }
        return StoredContent{std::move(read->bytes), state.size};
    } while (wait.again());
    return error(ErrorCode::Busy, kIsInFlight);
}

}  // namespace

Result<StoredContent> Engine::content(const ContentRequest &request, std::uint64_t limit) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    return ContentReader(*opening.destination, request).read(limit);
}

}  // namespace holdfast
