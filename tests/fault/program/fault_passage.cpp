// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_library.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pthread.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace holdfast::fault
{
namespace
{

constexpr int kFirstOwnDescriptor = 900;  // out of the program's way

/// What is on stable storage of a file that was made through a descriptor; Old: it was there
/// before.
enum class Content : unsigned char { Old, Empty, Unsynced, Synced };

/// Never destroyed: the program's last calls come after the library's own statics would be gone.
struct State {
    pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
    int report = -1;
    int list = -1;
    int trace = -1;
    unsigned long at = 0;
    unsigned long stopEvery = 0;
    std::string only;
    std::string what;
    int errorNumber = 0;
    bool lasting = false;
    bool noLinks = false;
    unsigned long calls = 0;
    unsigned long matching = 0;
    bool fired = false;
    int depth = 0;
    std::array<Content, kFirstOwnDescriptor> contents{};
};

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

int openOwn(const char *variable)
{
    const std::string path = environment(variable);
    if (path.empty()) {
        return -1;
    }
    const long fd = ::syscall(SYS_openat, AT_FDCWD, path.c_str(),
                              O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0) {
        std::fprintf(stderr, "fault library: %s: %s\n", path.c_str(), std::strerror(errno));
        std::abort();
    }
    const int high = ::fcntl(static_cast<int>(fd), F_DUPFD_CLOEXEC, kFirstOwnDescriptor);
    ::syscall(SYS_close, fd);
    return high;
}

int errorNumberOf(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, int>, 4> known = {
        {{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EROFS", EROFS}, {"EDQUOT", EDQUOT}}};
    for (const auto &[text, number] : known) {
        if (text == name) {
            return number;
        }
    }
    return 0;
}

State *makeState()
{
    auto *made = new State;
    made->report = openOwn("HOLDFAST_FAULT_REPORT");
    made->list = openOwn("HOLDFAST_FAULT_LIST");
    made->trace = openOwn("HOLDFAST_FAULT_TRACE");
    made->at = std::strtoul(environment("HOLDFAST_FAULT_AT").c_str(), nullptr, 10);
    made->stopEvery = std::strtoul(environment("HOLDFAST_FAULT_STOP_EVERY").c_str(), nullptr, 10);
    made->only = environment("HOLDFAST_FAULT_ONLY");
    made->what = environment("HOLDFAST_FAULT_DO");
    made->noLinks = !environment("HOLDFAST_FAULT_NO_LINKS").empty();
    if (!made->what.empty() && made->what.back() == '+') {
        made->lasting = true;
        made->what.pop_back();
    }
    made->errorNumber = errorNumberOf(made->what);
    const bool isKill =
        made->what == "kill-before" || made->what == "kill-after" || made->what == "kill-torn";
    if (made->at != 0 && !isKill && made->errorNumber == 0) {
        std::fprintf(stderr, "fault library: what is '%s'?\n", made->what.c_str());
        std::abort();
    }
    return made;
}

State &state()
{
    static State *const only = makeState();
    return *only;
}

void writeAll(int fd, std::string_view text)
{
    while (fd >= 0 && !text.empty()) {
        const long put = ::syscall(SYS_write, fd, text.data(), text.size());
        if (put <= 0) {
            std::abort();
        }
        text.remove_prefix(static_cast<std::size_t>(put));
    }
}

std::string pathOfDescriptor(int fd)
{
    if (fd == AT_FDCWD) {
        return {};
    }
    std::array<char, 4096> target{};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t size = ::readlink(link.c_str(), target.data(), target.size());
    return size < 0 ? std::string("?") : std::string(target.data(), static_cast<std::size_t>(size));
}

/// One line, whatever the name holds.
std::string shown(std::string path)
{
    std::replace(path.begin(), path.end(), '\n', '?');
    return path;
}

std::string shownPath(const Call &call)
{
    if (call.path == nullptr || call.path[0] == '\0') {
        return shown(pathOfDescriptor(call.fd >= 0 ? call.fd : call.folder));
    }
    std::string path = call.path;
    if (path.front() != '/') {
        path = pathOfDescriptor(call.folder) + '/' + path;
    }
    if (call.otherPath != nullptr) {
        path += " -> ";
        path += call.otherPath[0] == '/'
                    ? std::string(call.otherPath)
                    : pathOfDescriptor(call.otherFolder) + '/' + call.otherPath;
    }
    return shown(std::move(path));
}

// Through /proc/self/fd the program reaches open files by name.
int followed(const char *path, int flags)
{
    return std::string_view(path).substr(0, 6) == "/proc/" ? flags & ~AT_SYMLINK_NOFOLLOW : flags;
}

std::string inodeOf(int folder, const char *path, int flags)
{
    struct stat status {
    };
    flags = followed(path, flags);
    return ::fstatat(folder, path, &status, flags) == 0 ? std::to_string(status.st_ino)
                                                        : std::string("-");
}

/// "<inode of the folder> <inode of the name>", and the name itself.
std::pair<std::string, std::string> placeOf(int folder, const char *path)
{
    std::string parent = path;
    const std::size_t slash = parent.rfind('/');
    std::string name = parent.substr(slash == std::string::npos ? 0 : slash + 1);
    const bool whole = name.empty() || slash == std::string::npos;
    parent = whole ? std::string(".") : parent.substr(0, slash == 0 ? 1 : slash);
    return {inodeOf(folder, parent.c_str(), 0) + ' ' + inodeOf(folder, path, AT_SYMLINK_NOFOLLOW),
            std::move(name)};
}

/// Field by field: inodes of folder and name, for each of the two names; then of the open file.
std::string inodes(const Call &call)
{
    std::string text;
    if (call.path != nullptr && call.path[0] != '\0') {
        text += placeOf(call.folder, call.path).first;
    } else {
        text += "- " + (call.folder >= 0 && call.fd < 0 ? inodeOf(call.folder, "", AT_EMPTY_PATH)
                                                        : std::string("-"));
    }
    text += ' ';
    text += call.otherPath != nullptr ? placeOf(call.otherFolder, call.otherPath).first
                                      : std::string("- -");
    text += ' ';
    text += call.fd >= 0 ? inodeOf(call.fd, "", AT_EMPTY_PATH) : std::string("-");
    return text;
}

[[noreturn]] void die()
{
    for (;;) {
        ::kill(::getpid(), SIGKILL);
    }
}

}  // namespace

Passage::Passage(const Call &call) : call_(call)
{
    pthread_mutex_lock(&state().lock);
    ++state().depth;
}

Passage::~Passage()
{
    const int kept = errno;
    --state().depth;
    pthread_mutex_unlock(&state().lock);
    errno = kept;
}

Verdict Passage::before()
{
    State &own = state();
    if (own.depth > 1) {
        return Verdict::Proceed;
    }
    const int kept = errno;
    counted_ = true;
    ++own.calls;
    const bool matches = own.only.empty() || own.only == call_.name;
    if (matches) {
        ++own.matching;
    }
    if (own.stopEvery != 0 && own.calls % own.stopEvery == 0) {
        ::raise(SIGSTOP);
    }
    if (own.list >= 0) {
        writeAll(own.list,
                 std::to_string(own.calls) + ' ' + call_.name + ' ' + shownPath(call_) + '\n');
    }
    if (own.trace >= 0) {
        inodesBefore_ = inodes(call_);
        position_ = call_.offset >= 0 || call_.data == nullptr ? call_.offset
                                                               : ::lseek(call_.fd, 0, SEEK_CUR);
        if (call_.data != nullptr && call_.offset < 0 &&
            (::fcntl(call_.fd, F_GETFL) & O_APPEND) != 0) {
            struct stat status {
            };
            ::fstat(call_.fd, &status);
            position_ = status.st_size;
        }
    }
    strikes_ = own.at != 0 && matches && (own.matching == own.at || (own.lasting && own.fired));
    if (!strikes_) {
        errno = kept;
        return Verdict::Proceed;
    }
    if (!own.fired) {
        own.fired = true;
        writeAll(own.report, "fired " + std::to_string(own.matching) + ' ' + call_.name + ' ' +
                                 shownPath(call_) + '\n');
    }
    if (own.what == "kill-before") {
        die();
    }
    if (own.errorNumber != 0) {
        errno = own.errorNumber;
        return Verdict::Fail;
    }
    errno = kept;
    return own.what == "kill-torn" && call_.data != nullptr ? Verdict::Tear : Verdict::Proceed;
}

void Passage::after(bool succeeded)
{
    const int kept = errno;
    if (counted_ && succeeded && state().trace >= 0) {
        trace();
    }
    if (succeeded && call_.fd >= 0 && call_.fd < kFirstOwnDescriptor) {
        Content &content = state().contents[static_cast<std::size_t>(call_.fd)];
        const std::string_view name = call_.name;
        if ((name == "pwrite64" || name == "write") && content == Content::Empty) {
            content = Content::Unsynced;
        } else if (name == "fsync" || name == "fdatasync") {
            content = Content::Synced;
        }
    }
    if (counted_ && strikes_ && state().errorNumber == 0) {
        die();
    }
    errno = kept;
}

// One line of fields, then the data of that size, then the two names with a NUL behind each.
void Passage::trace() const
{
    // With the whole path resolved again: what a name stands for afterwards.
    const std::string inodesAfter =
        std::string_view(call_.name) == "close" ? inodesBefore_ : inodes(call_);
    struct stat status {
    };
    const int fd = call_.fd >= 0 ? call_.fd : call_.folder;
    const char *path = call_.fd >= 0 || call_.path == nullptr ? "" : call_.path;
    const char *made = call_.otherPath != nullptr ? call_.otherPath : path;
    const int madeIn = call_.otherPath != nullptr ? call_.otherFolder : fd;
    const bool found =
        ::fstatat(madeIn, made, &status, followed(made, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW)) == 0;
    std::string line =
        std::to_string(state().calls) + ' ' + call_.name + ' ' + inodesBefore_ + ' ' + inodesAfter +
        ' ' + std::to_string(position_) + ' ' + std::to_string(found ? status.st_size : 0) + ' ' +
        std::to_string(found ? status.st_mode : 0U) + ' ' +
        std::to_string(found ? status.st_mtim.tv_sec * 1'000'000'000L + status.st_mtim.tv_nsec
                             : 0L) +
        ' ' + std::to_string(call_.data != nullptr ? call_.size : 0) + '\n';
    if (call_.data != nullptr) {
        line.append(static_cast<const char *>(call_.data), call_.size);
    }
    for (const auto &[folder, name] :
         {std::pair(call_.folder, call_.path), std::pair(call_.otherFolder, call_.otherPath)}) {
        line += name != nullptr ? placeOf(folder, name).second : std::string();
        line += '\0';
    }
    line += '\n';
    writeAll(state().trace, line);
}

bool isCounted(int fd)
{
    struct stat status {
    };
    return fd > STDERR_FILENO && fd < kFirstOwnDescriptor && ::fstat(fd, &status) == 0 &&
           (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) || S_ISLNK(status.st_mode));
}

bool isWritable(int fd)
{
    struct stat status {
    };
    const int flags = ::fcntl(fd, F_GETFL);
    return fd > STDERR_FILENO && fd < kFirstOwnDescriptor && flags >= 0 && (flags & O_PATH) == 0 &&
           (flags & O_ACCMODE) != O_RDONLY && ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

void isNew(int fd)
{
    if (fd >= 0 && fd < kFirstOwnDescriptor) {
        state().contents[static_cast<std::size_t>(fd)] = Content::Empty;
    }
}

bool takeUnsynced(int fd)
{
    if (fd < 0 || fd >= kFirstOwnDescriptor) {
        return false;
    }
    return std::exchange(state().contents[static_cast<std::size_t>(fd)], Content::Old) ==
           Content::Unsynced;
}

bool refusesLinks()
{
    return state().noLinks;
}

namespace
{

// The environment as it was at the start; and the last word when the program ends by itself.
__attribute__((constructor)) void begin()
{
    static_cast<void>(state());
}

__attribute__((destructor)) void end()
{
    writeAll(state().report, "calls " + std::to_string(state().matching) + '\n');
}

}  // namespace
}  // namespace holdfast::fault
