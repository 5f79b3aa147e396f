// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/abilities.h"

#include <algorithm>
#include <array>
#include <set>

namespace holdfast
{
namespace
{

constexpr BytesView kPlain = "probe";
constexpr BytesView kComposed = "Probe-\xc3\xa9";
constexpr BytesView kDecomposed = "Probe-e\xcc\x81";
/// Everything at once that some file system refuses.
constexpr BytesView kOdd = "CON.\x01\n\x1f\x7f\"*:<>?\\|\xff. ";
/// A control character stands for all of them.
constexpr BytesView kOddCharacters = "\x01\x7f\"*:<>?\\|;,+=[]%~";

Bytes longName(std::size_t size)
{
    return Bytes(size, 'x');
}

Bytes longestName()
{
    Bytes name;
    for (std::size_t i = 0; i < NameRules::kMaxUnits; ++i) {
        name += "\xe4\xb8\xad";
    }
    return name;
}

/// Is it this name that the file system does not want? Some say so in strange ways: exfat through
/// FUSE that there is no such file, others that it is not permitted.
bool isRefusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Exists:
    case ErrorCode::AccessDenied:
    case ErrorCode::NotAFolder:
    case ErrorCode::WrongType:
    case ErrorCode::NameTooLong:
    case ErrorCode::BadName:
    case ErrorCode::NotSupported:
    case ErrorCode::Invalid:
        return true;
    default:
        return false;
    }
}

class Probe
{
public:
    explicit Probe(const Folder &folder) : folder_(folder) {}

    Result<Abilities> run()
    {
        HOLDFAST_ASSIGN(FilePtr file, folder_.createFile(kPlain));
        HOLDFAST_TRY(file->close());
        HOLDFAST_TRY(links());
        HOLDFAST_TRY(symlinks());
        HOLDFAST_TRY(lengths());
        HOLDFAST_TRY(folding());
        HOLDFAST_ASSIGN(const bool holdsAll, holds(kOdd));
        if (!holdsAll) {
            HOLDFAST_TRY(characters());
        }
        HOLDFAST_TRY(folder_.removeFile(kPlain));
        return abilities_;
    }

private:
    Result<void> links()
    {
        constexpr BytesView name = "probe-link";
        // Whatever the reason: a rename does it as well.
        abilities_.links = folder_.link(kPlain, folder_, name).ok();
        return abilities_.links ? folder_.removeFile(name) : Result<void>();
    }

    Result<void> symlinks()
    {
        constexpr BytesView name = "probe-symlink";
        const Result<void> made = folder_.createSymlink(name, kPlain);
        if (!made && !isRefusal(made.error())) {
            return made;
        }
        abilities_.symlinks = made.ok();
        return abilities_.symlinks ? folder_.removeFile(name) : Result<void>();
    }

    // Can a file have this name, and is it listed under it?
    Result<bool> holds(BytesView name)
    {
        Result<FilePtr> made = folder_.createFile(name);
        if (!made) {
            return isRefusal(made.error()) ? Result<bool>(false) : std::move(made).error();
        }
        HOLDFAST_TRY((*made)->close());
        HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder_.list());
        const bool isListed = std::any_of(names.begin(), names.end(), [&](const ListedName &entry) {
            return entry.name == name;
        });
        HOLDFAST_TRY(folder_.removeFile(name));
        return isListed;
    }

    Result<void> lengths()
    {
        constexpr std::array<std::size_t, 3> kUsual = {255, 143, 100};
        HOLDFAST_ASSIGN(const bool inUnits, holds(longestName()));
        if (inUnits) {
            abilities_.names.maxBytes = longestName().size();
            return {};
        }
        for (const std::size_t size : kUsual) {
            HOLDFAST_ASSIGN(const bool held, holds(longName(size)));
            abilities_.names.maxBytes = size;
            if (held) {
                break;
            }
        }
        return {};
    }

    Result<void> folding()
    {
        HOLDFAST_ASSIGN(abilities_.names.foldsCase, isThere("PROBE"));
        Result<FilePtr> made = folder_.createFile(kComposed);
        if (!made) {
            return isRefusal(made.error()) ? Result<void>() : std::move(made).error();
        }
        HOLDFAST_TRY((*made)->close());
        HOLDFAST_ASSIGN(abilities_.names.foldsForm, isThere(kDecomposed));
        HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder_.list());
        abilities_.keepsSpelling =
            std::any_of(names.begin(), names.end(),
                        [](const ListedName &entry) { return entry.name == kComposed; });
        return folder_.removeFile(kComposed);
    }

    Result<bool> isThere(BytesView name)
    {
        const Result<Metadata> found = folder_.stat(name);
        if (found || isRefusal(found.error())) {
            return found.ok();
        }
        return found.error();
    }

    Result<void> characters()
    {
        NameRules &rules = abilities_.names;
        for (const char character : kOddCharacters) {
            HOLDFAST_ASSIGN(const bool held, holds(Bytes("probe-") + character + 'x'));
            if (held) {
                continue;
            }
            rules.forbidden += character;
            for (char control = '\x02'; character == '\x01' && control < ' '; ++control) {
                rules.forbidden += control;
            }
        }
        HOLDFAST_ASSIGN(const bool holdsBytes, holds("probe-\xffx"));
        rules.textOnly = !holdsBytes;
        HOLDFAST_ASSIGN(const bool holdsDot, holds("probe-."));
        HOLDFAST_ASSIGN(const bool holdsSpace, holds("probe- "));
        rules.trimsEnd = !holdsDot || !holdsSpace;
        HOLDFAST_ASSIGN(const bool holdsDevice, holds("nul.txt"));
        rules.deviceNames = !holdsDevice;
        return {};
    }

    const Folder &folder_;
    Abilities abilities_;
};

}  // namespace

Result<Abilities> probeAbilities(const Folder &folder)
{
    return Probe(folder).run();
}

}  // namespace holdfast
