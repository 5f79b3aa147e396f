// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/stored_tree.h"

#include "model/stored.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kReadSize = 1024 * 1024;

// As the most forgetful file system takes it: in small letters, without dots and spaces at its end.
// The long s is the one other letter that becomes one of ASCII in some own name.
Bytes plainSpelling(BytesView name)
{
    constexpr BytesView kLongS = "\xc5\xbf";
    Bytes plain(name);
    for (std::size_t at = plain.find(kLongS); at != Bytes::npos; at = plain.find(kLongS)) {
        plain.replace(at, kLongS.size(), "s");
    }
    while (plain.ends_with('.') || plain.ends_with(' ')) {
        plain.pop_back();
    }
    std::transform(plain.begin(), plain.end(), plain.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return plain;
}

}  // namespace

bool endsRebuild(const Error &error) noexcept
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Gone;
}

Digest hashOfTarget(const Bytes &target, HashAlgorithm algorithm)
{
    const auto hasher = makeHasher(algorithm);
    hasher->add(target);
    return hasher->finish();
}

StoredTree::StoredTree(FolderPtr root, std::stop_token stop,
                       std::function<void(std::uint64_t)> progress)
    : root_(std::move(root)),
      stop_(std::move(stop)),
      progress_(std::move(progress)),
      buffer_(kReadSize),
      pathHasher_(makeHasher(HashAlgorithm::Sha256)),
      recent_(root_)
{
}

StoredTree::Key StoredTree::keyOf(const RelPath &path)
{
    pathHasher_->add(path.bytes());
    const Digest digest = pathHasher_->finish();
    Key key;
    std::memcpy(&key, digest.bytes().data(), sizeof key);
    return key;
}

Result<FolderPtr> StoredTree::folder(const RelPath &path)
{
    if (path != recentPath_) {
        HOLDFAST_ASSIGN(recent_, root_->openFolder(path));
        recentPath_ = path;
    }
    return recent_;
}

Result<void> StoredTree::checkStop() const
{
    if (stop_.stop_requested()) {
        return Error{ErrorCode::Cancelled, "rebuild the catalog", {}, 0, {}};
    }
    return {};
}

Result<Metadata> StoredTree::stat(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    return parent->stat(path.name());
}

Result<std::vector<ListedName>> StoredTree::list(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr opened, folder(path));
    HOLDFAST_ASSIGN(std::vector<ListedName> names, opened->list());
    std::sort(names.begin(), names.end(),
              [](const ListedName &a, const ListedName &b) { return a.name < b.name; });
    for (ListedName &name : names) {
        if (!name.type) {
            HOLDFAST_ASSIGN(const Metadata metadata, opened->stat(name.name));
            name.type = metadata.type;
        }
    }
    return names;
}

Result<void> StoredTree::read(const RelPath &path,
                              const std::function<void(std::span<const char>)> &take)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    HOLDFAST_ASSIGN(const FilePtr file, parent->openFile(path.name()));
    for (std::uint64_t offset = 0;;) {
        HOLDFAST_TRY(checkStop());
        HOLDFAST_ASSIGN(const std::size_t got, file->read(buffer_, offset));
        if (got == 0) {
            break;
        }
        take({buffer_.data(), got});
        offset += got;
        bytesHashed_ += got;
        if (progress_) {
            progress_(bytesHashed_);
        }
    }
    file->dropCache();
    return {};
}

Result<Bytes> StoredTree::readLink(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    return parent->readLink(path.name());
}

Result<Digest> StoredTree::hash(const RelPath &path, HashAlgorithm algorithm)
{
    const auto hasher = makeHasher(algorithm);
    HOLDFAST_TRY(read(path, [&](std::span<const char> piece) { hasher->add(piece); }));
    return hasher->finish();
}

Result<Bytes> StoredTree::attributes(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    HOLDFAST_ASSIGN(const Attributes found, parent->attributes(path.name()));
    return packAttributes(found);
}

Result<DiskCopy> StoredTree::examine(const RelPath &path, const Metadata &metadata,
                                     HashAlgorithm algorithm)
{
    DiskCopy copy{path, metadata, {}, {}, {}};
    HOLDFAST_ASSIGN(copy.attributes, attributes(path));
    if (metadata.type == EntryType::Symlink) {
        HOLDFAST_ASSIGN(copy.linkTarget, readLink(path));
        copy.hash = hashOfTarget(copy.linkTarget, algorithm);
    } else {
        HOLDFAST_ASSIGN(copy.hash, hash(path, algorithm));
    }
    return copy;
}

Result<bool> StoredTree::isOwnBySpelling(BytesView firstName)
{
    constexpr std::array kOwnNames = {kVersionsFolder, kDuplicatesFolder, kDeletedFolder,
                                      kStateFile, kOwnFolder};
    const Bytes plain = plainSpelling(firstName);
    if (plain == firstName ||
        std::find(kOwnNames.begin(), kOwnNames.end(), plain) == kOwnNames.end()) {
        return false;
    }
    // Where case counts it can be there only by itself, and is listed.
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, list(RelPath()));
    const bool isListed = std::any_of(names.begin(), names.end(), [&](const ListedName &entry) {
        return entry.name == firstName;
    });
    return !isListed && stat(RelPath::trusted(Bytes(firstName))).ok();
}

}  // namespace holdfast
