// SPDX-License-Identifier: GPL-3.0-or-later
// What a state.json is, by its beginning: they can be large.
#include "catalog/state_file.h"

#include "base/json.h"

namespace holdfast
{
namespace
{

/// Stops at the first key of an object.
class FirstKey final : public JsonEvents
{
public:
    [[nodiscard]] const std::optional<std::string> &found() const noexcept { return found_; }

    bool startObject() override { return true; }
    bool key(std::string_view key) override
    {
        found_ = key;
        return false;
    }
    bool endObject() override { return false; }
    bool startArray() override { return false; }
    bool endArray() override { return false; }
    bool text(std::string_view) override { return false; }
    bool integer(std::int64_t) override { return false; }
    bool number(double) override { return false; }
    bool boolean(bool) override { return false; }
    bool null() override { return false; }

private:
    std::optional<std::string> found_;
};

}  // namespace

std::optional<StateFormat> stateFormatAt(const Folder &root)
{
    const Result<FilePtr> file = root.openFile(kStateFile);
    if (!file) {
        return std::nullopt;
    }
    std::uint64_t offset = 0;
    FirstKey events;
    // Stopped at the key, or no JSON: only what was found counts.
    static_cast<void>(parseJsonStream(
        [&](char *buffer, std::size_t size) {
            Result<std::size_t> got = (*file)->read({buffer, size}, offset);
            offset += got ? *got : 0;
            return got;
        },
        events, Bytes(kStateFile)));
    if (!events.found()) {
        return std::nullopt;
    }
    return events.found()->starts_with('/') ? StateFormat::OriginalTool : StateFormat::Holdfast;
}

}  // namespace holdfast
