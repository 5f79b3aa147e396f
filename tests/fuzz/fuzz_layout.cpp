// SPDX-License-Identifier: GPL-3.0-or-later
// Path mapping: two source paths never share a stored place, none lands in what is Holdfast's own,
// and a place leads back to its path.
#include "fuzz.h"
#include "plan/layout.h"

using namespace holdfast;

namespace
{

SourceRecord sourceOf(SourceId id, const char *name, const char *folder)
{
    SourceRecord record;
    record.id = id;
    record.name = name;
    record.path = std::string("/") + name;
    record.folder = folder;
    return record;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const unsigned choice = data[0];
    std::string_view rest = fuzz::textOf(data + 1, size - 1);
    const Result<RelPath> one = RelPath::parse(fuzz::takePart(rest));
    const Result<RelPath> other = RelPath::parse(fuzz::takePart(rest));
    if (!one.ok() || !other.ok() || one->isEmpty() || other->isEmpty()) {
        return 0;
    }
    NameRules rules;
    rules.foldsCase = (choice & 1U) != 0;
    rules.foldsForm = (choice & 2U) != 0;
    rules.textOnly = (choice & 4U) != 0;
    rules.trimsEnd = (choice & 8U) != 0;
    rules.deviceNames = (choice & 16U) != 0;
    rules.forbidden = (choice & 32U) != 0 ? ":*?\"<>|\\" : "";
    const StorageLayout layout({sourceOf(1, "home", ""), sourceOf(2, "photos", "photos")}, rules);
    for (const Area area : {Area::Current, Area::Duplicates, Area::Deleted}) {
        for (const SourceId source : {SourceId{1}, SourceId{2}}) {
            const RelPath place = layout.place(source, *one, area);
            fuzz::require(!place.isWithin(RelPath::trusted(Bytes(kOwnFolder))),
                          "no place is Holdfast's own");
            fuzz::require(place.bytes() != kStateFile, "no place is state.json");
            fuzz::require(RelPath::parse(place.bytes()).ok(), "a place is a path");
            if (*one != *other) {
                fuzz::require(layout.place(source, *other, area) != place,
                              "two paths have two places");
            }
            const std::optional<StorageLayout::Origin> origin = layout.origin(place);
            const std::vector<BytesView> parts = one->parts();
            const bool isLong = std::any_of(parts.begin(), parts.end(),
                                            [&](BytesView part) { return part.size() > 60; });
            // What is too long there is cut, and can't be undone by the name alone.
            if (!isLong) {
                fuzz::require(origin && origin->source == source && origin->path == *one &&
                                  origin->area == area,
                              "a place leads back");
            }
        }
    }
    return 0;
}
