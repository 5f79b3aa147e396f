// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "catalog/state_file.h"
#include "catalog/state_members.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace holdfast
{
namespace
{

constexpr std::int64_t kVersion = 1;

/// Follows the pieces of the text and hands out each object as it ends. What it does not know it
/// passes over, whatever it holds.
class StateEvents final : public JsonEvents
{
public:
    explicit StateEvents(const StateReceiver &receiver) : receiver_(receiver) {}

    bool startObject() override;
    bool endObject() override { return leave(); }
    bool startArray() override;
    bool endArray() override { return leave(); }
    bool key(std::string_view key) override;
    bool text(std::string_view value) override;
    bool integer(std::int64_t value) override;
    bool number(double value) override;
    bool boolean(bool value) override;
    bool null() override;

    [[nodiscard]] bool sawObject() const noexcept { return sawObject_; }
    [[nodiscard]] StateFormat format() const noexcept
    {
        return format_.value_or(StateFormat::Holdfast);
    }
    /// Why this class stopped the reading.
    [[nodiscard]] const std::optional<Error> &refusal() const noexcept { return refusal_; }

private:
    enum class Place : std::uint8_t {
        Outside,
        Top,
        Sources,
        Source,
        Files,
        Deleted,
        History,
        Entry,
        Copies,
        Copy,
        OriginalEntry,
        Unknown,
    };
    [[nodiscard]] Place place() const noexcept { return places_.back(); }
    [[nodiscard]] StateMembers *members() noexcept;
    /// The first thing that is of either format decides which it is.
    bool isOf(StateFormat format) noexcept
    {
        return format_.emplace(format_.value_or(format)) == format;
    }
    [[nodiscard]] Place placeInTop() noexcept;
    bool enter(Place next);
    bool leave();
    bool refuse(ErrorCode code, std::string why);
    void giveFact(const std::string &value);
    void giveSource();
    void takeCopy();
    void giveEntry();
    void giveOriginal(const Result<std::string> &hash);
    void problem(const Error &error);
    [[nodiscard]] Result<std::pair<std::string, RelPath>> nameOfEntry() const;

    const StateReceiver &receiver_;
    std::vector<Place> places_{Place::Outside};
    bool sawObject_ = false;
    std::optional<StateFormat> format_;
    std::optional<Error> refusal_;
    std::string topKey_;
    std::string entryKey_;
    std::optional<StateMember> member_;  ///< what the next value is, in an object with members
    enum class List : std::uint8_t { Versions, Deleted, States };
    std::optional<List> list_;  ///< which list comes next
    StateMembers entry_;        ///< of the source, entry or original entry
    StateMembers copy_;
    List copyList_ = List::Versions;
    std::vector<StoredVersion> past_;     ///< of the entry
    std::vector<HistoricState> earlier_;  ///< of the entry
};

StateMembers *StateEvents::members() noexcept
{
    switch (place()) {
    case Place::Copy:
        return &copy_;
    case Place::Source:
    case Place::Entry:
    case Place::OriginalEntry:
        return &entry_;
    default:
        return nullptr;
    }
}

StateEvents::Place StateEvents::placeInTop() noexcept
{
    if ((topKey_ == "files" || topKey_ == "folders") && isOf(StateFormat::Holdfast)) {
        return Place::Files;
    }
    if (topKey_ == "deleted" && isOf(StateFormat::Holdfast)) {
        return Place::Deleted;
    }
    if (topKey_ == "history" && isOf(StateFormat::Holdfast)) {
        return Place::History;
    }
    if (topKey_.starts_with('/') && isOf(StateFormat::OriginalTool)) {
        return Place::OriginalEntry;
    }
    return Place::Unknown;
}

bool StateEvents::enter(Place next)
{
    if (StateMembers *outer = members(); outer != nullptr && member_) {
        outer->setUnusable(*member_);
    }
    if (next == Place::Copy) {
        copy_.clear();
    } else if (next == Place::Source || next == Place::Entry || next == Place::OriginalEntry) {
        entry_.clear();
        past_.clear();
        earlier_.clear();
    }
    places_.push_back(next);
    return true;
}

bool StateEvents::startObject()
{
    switch (place()) {
    case Place::Outside:
        sawObject_ = true;
        return enter(Place::Top);
    case Place::Top:
        return enter(placeInTop());
    case Place::Sources:
        return enter(Place::Source);
    case Place::Files:
    case Place::Deleted:
    case Place::History:
        return enter(Place::Entry);
    case Place::Copies:
        return enter(Place::Copy);
    default:
        return enter(Place::Unknown);
    }
}

bool StateEvents::startArray()
{
    if (place() == Place::Top && topKey_ == "sources" && isOf(StateFormat::Holdfast)) {
        return enter(Place::Sources);
    }
    if (place() == Place::Entry && list_) {
        copyList_ = *list_;
        return enter(Place::Copies);
    }
    return enter(Place::Unknown);
}

bool StateEvents::leave()
{
    const Place left = place();
    places_.pop_back();
    switch (left) {
    case Place::Source:
        giveSource();
        break;
    case Place::Copy:
        takeCopy();
        break;
    case Place::Entry:
        giveEntry();
        break;
    case Place::OriginalEntry:
        giveOriginal(entry_.text(StateMember::Hash));
        break;
    default:
        break;
    }
    return true;
}

bool StateEvents::key(std::string_view key)
{
    if (place() == Place::Top) {
        topKey_ = key;
    } else if (place() == Place::Files || place() == Place::Deleted || place() == Place::History) {
        entryKey_ = key;
    } else if (members() != nullptr) {
        member_ = stateMemberOf(key);
        list_.reset();
        if (key == "versions") {
            list_ = List::Versions;
        } else if (key == "copies") {
            list_ = List::Deleted;
        } else if (key == "states") {
            list_ = List::States;
        }
    }
    return true;
}

bool StateEvents::text(std::string_view value)
{
    if (StateMembers *object = members(); object != nullptr && member_) {
        object->setText(*member_, value);
    } else if (place() == Place::Top && topKey_ == "format") {
        return (value == "holdfast" && isOf(StateFormat::Holdfast)) ||
               refuse(ErrorCode::Corrupt, "it is no state of Holdfast");
    } else if (place() == Place::Top && topKey_.starts_with('/')) {
        if (isOf(StateFormat::OriginalTool)) {
            giveOriginal(std::string(value));
        }
    } else if (place() == Place::Top) {
        giveFact(std::string(value));
    }
    return true;
}

bool StateEvents::integer(std::int64_t value)
{
    if (StateMembers *object = members(); object != nullptr && member_) {
        object->setInteger(*member_, value);
    } else if (place() == Place::Top && topKey_ == "version") {
        return value == kVersion ||
               refuse(value > kVersion ? ErrorCode::Refused : ErrorCode::Corrupt,
                      value > kVersion
                          ? "a newer version of Holdfast wrote it (its format is " +
                                std::to_string(value) +
                                "): update Holdfast, or move state.json away to do without it"
                          : "its version is no number that can stand there");
    } else if (place() == Place::Top) {
        giveFact(std::to_string(value));
    }
    return true;
}

bool StateEvents::number(double)
{
    if (StateMembers *object = members(); object != nullptr && member_) {
        object->setUnusable(*member_);
    }
    return true;
}

bool StateEvents::boolean(bool value)
{
    if (StateMembers *object = members(); object != nullptr && member_) {
        object->setFlag(*member_, value);
    }
    return true;
}

/// Null is as good as a member that is not there: a time that never was.
bool StateEvents::null()
{
    return true;
}

bool StateEvents::refuse(ErrorCode code, std::string why)
{
    refusal_ = Error{code, "read", Bytes(kStateFile), 0, std::move(why)};
    return false;
}

void StateEvents::giveFact(const std::string &value)
{
    // They go into the catalog and from there into messages: a plain word or number each.
    constexpr std::size_t kLongest = 200;
    const bool isWord =
        !value.empty() && value.size() <= kLongest &&
        std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (topKey_ != "backup_id" && topKey_ != "generation") {
        return;
    }
    if (isWord) {
        receiver_.fact(topKey_, value);
    } else {
        receiver_.problem("state.json: \"" + topKey_ + "\" is not usable");
    }
}

void StateEvents::problem(const Error &error)
{
    receiver_.problem("state.json: " + displayName(entryKey_) + ": " + error.detail);
}

void StateEvents::giveSource()
{
    if (Result<SourceRecord> source = entry_.toSource()) {
        receiver_.source(*source);
    } else {
        receiver_.problem("state.json: sources: " + source.error().detail);
    }
}

void StateEvents::takeCopy()
{
    if (copyList_ == List::States) {
        if (Result<HistoricState> state = copy_.toEarlier()) {
            earlier_.push_back(std::move(state).value());
        } else {
            problem(state.error());
        }
        return;
    }
    const PastKind kind = copyList_ == List::Versions ? PastKind::Version : PastKind::Deleted;
    if (Result<StoredVersion> copy = copy_.toPast(kind)) {
        past_.push_back(std::move(copy).value());
    } else {
        problem(copy.error());
    }
}

Result<std::pair<std::string, RelPath>> StateEvents::nameOfEntry() const
{
    const std::size_t slash = entryKey_.find('/');
    std::string source = entryKey_.substr(0, slash);
    Bytes path = slash == std::string::npos ? Bytes() : entryKey_.substr(slash + 1);
    if (entry_.has(StateMember::SourceBase64)) {
        HOLDFAST_ASSIGN(source, entry_.bytes(StateMember::SourceBase64, StateMember::SourceBase64));
        // How the name is shown in the key may hold a slash; where it ends can be told all the
        // same.
        const std::string shown = (isUtf8(source) ? source : displayName(source)) + '/';
        path = entryKey_.starts_with(shown) ? entryKey_.substr(shown.size()) : Bytes();
    }
    if (entry_.has(StateMember::PathBase64)) {
        HOLDFAST_ASSIGN(path, entry_.bytes(StateMember::PathBase64, StateMember::PathBase64));
    }
    if (path.empty()) {
        return std::pair(std::move(source), RelPath());
    }
    Result<RelPath> parsed = RelPath::parse(path);
    if (!parsed) {
        return Error{ErrorCode::Invalid, "read", Bytes(kStateFile), 0,
                     "the path leads outside the source"};
    }
    return std::pair(std::move(source), std::move(parsed).value());
}

void StateEvents::giveEntry()
{
    const Result<std::pair<std::string, RelPath>> name = nameOfEntry();
    if (!name) {
        problem(name.error());
        return;
    }
    const auto &[source, path] = *name;
    if (place() == Place::Files) {
        if (Result<KnownFile> file = entry_.toKnownFile()) {
            file->path = path;
            receiver_.file(source, *file);
        } else {
            problem(file.error());
        }
    }
    for (HistoricState &state : earlier_) {
        state.path = path;
        receiver_.earlier(source, state);
    }
    std::int64_t highest = 0;
    for (StoredVersion &copy : past_) {
        copy.path = path;
        highest = std::max(highest, copy.number);
        receiver_.past(source, copy);
    }
    const Result<std::int64_t> last = entry_.lastVersion();
    if (!last) {
        problem(last.error());
    } else if (*last > highest) {
        // Numbers are never used again, also when the copy and all that was known of it are gone.
        StoredVersion gone;
        gone.path = path;
        gone.number = *last;
        gone.kept = false;
        receiver_.past(source, gone);
    }
}

void StateEvents::giveOriginal(const Result<std::string> &hash)
{
    if (hash && !hash->empty()) {
        receiver_.original({topKey_, *hash});
    } else {
        receiver_.problem("state.json: " + displayName(topKey_) + ": it has no hash");
    }
}

/// A text that ends early or is no JSON is damage; a disk that can't be read stays what it is.
Error readError(Error error)
{
    if (error.code == ErrorCode::Invalid) {
        error.code = ErrorCode::Corrupt;
    }
    return error;
}

}  // namespace

Result<StateFormat> readStateFile(const Folder &root, const StateReceiver &receiver)
{
    HOLDFAST_ASSIGN(const FilePtr file, root.openFile(kStateFile));
    std::uint64_t offset = 0;
    StateEvents events(receiver);
    const auto read = [&](char *buffer, std::size_t size) {
        Result<std::size_t> got = file->read({buffer, size}, offset);
        offset += got ? *got : 0;
        return got;
    };
    const Result<void> parsed = parseJsonStream(read, events, Bytes(kStateFile));
    if (events.refusal()) {
        return *events.refusal();
    }
    if (!parsed) {
        return readError(parsed.error());
    }
    if (!events.sawObject()) {
        return Error{ErrorCode::Corrupt, "read", Bytes(kStateFile), 0, "it holds no object"};
    }
    return events.format();
}

}  // namespace holdfast
