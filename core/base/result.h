// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace holdfast
{

/// What went wrong, in the terms that a caller can act on.
enum class ErrorCode {
    NotFound,      ///< the name does not exist (any more)
    Exists,        ///< the name is taken
    AccessDenied,  ///< permission missing
    NoSpace,       ///< no space, no inodes or quota used up
    ReadOnly,      ///< the file system takes no writes
    NotAFolder,    ///< a part of the path is a file, or a symbolic link where none is followed
    WrongType,     ///< a folder where a file was expected, a device, …
    NameTooLong,   ///< the file system can't hold a name of this length
    BadName,       ///< the file system can't hold this name
    NotSupported,  ///< the file system or machine can't do this
    Busy,          ///< transient refusal: try again later
    Changed,       ///< the file did not hold still while it was read
    Corrupt,       ///< stored data are not what they were
    Locked,        ///< another process holds the backup
    Gone,          ///< the device or mount went away (ENODEV, ENOTCONN, ESTALE)
    Io,            ///< any other failure of the system
    Invalid,       ///< bad input from a person: configuration, command line
    Refused,       ///< a guard said no: nothing was touched
    Cancelled,     ///< the person asked to stop
};

/// An error as a value. `path` is bytes as the system has them: escape it (displayName) before
/// showing it.
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string operation;  ///< what was tried, as a verb with its object: "open", "rename"
    std::string path;       ///< which file, bytes; may be empty
    int systemError = 0;    ///< errno, 0 when the system gave none
    std::string detail;     ///< more for the person, may be empty

    /// One line for log and terminal: operation, path (escaped), reason. Never empty.
    [[nodiscard]] std::string message() const;
    /// The reason alone, without the path: what JSON and "path: reason" lines show.
    [[nodiscard]] std::string reason() const;
};

/// Error of a failed system call. `errnoValue` decides the code.
[[nodiscard]] Error systemError(int errnoValue, std::string operation, std::string path);

/// Is the answer of a look-up that nothing stands at this path? Also when something else than a
/// folder is on the way to it.
[[nodiscard]] bool isAbsent(const Error &error) noexcept;

/// A value or an Error, in the style of std::expected<T, Error> (which this compiler's C++20
/// lacks). Reading the wrong side is a programming error and ends the program.
template <class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] T &value() & { return std::get<0>(state_); }
    [[nodiscard]] const T &value() const & { return std::get<0>(state_); }
    /// By value, so that a loop over a temporary's value has something to hold.
    [[nodiscard]] T value() && { return std::get<0>(std::move(state_)); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const & { return std::get<1>(state_); }
    [[nodiscard]] Error &&error() && { return std::get<1>(std::move(state_)); }

private:
    std::variant<T, Error> state_;
};

/// Success without a value.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return !error_.has_value(); }
    explicit operator bool() const noexcept { return ok(); }
    [[nodiscard]] const Error &error() const & { return error_.value(); }
    [[nodiscard]] Error &&error() && { return std::move(error_).value(); }

private:
    std::optional<Error> error_;
};

/// Hands an error on to the caller: `HOLDFAST_TRY(step());`
#define HOLDFAST_TRY(expression)                                                                   \
    do {                                                                                           \
        if (auto holdfastTried = (expression); !holdfastTried) {                                   \
            return std::move(holdfastTried).error();                                               \
        }                                                                                          \
    } while (false)

#define HOLDFAST_JOIN_INNER(a, b) a##b
#define HOLDFAST_JOIN(a, b) HOLDFAST_JOIN_INNER(a, b)
#define HOLDFAST_ASSIGN_INNER(temporary, target, expression)                                       \
    auto temporary = (expression);                                                                 \
    if (!temporary) {                                                                              \
        return std::move(temporary).error();                                                       \
    }                                                                                              \
    target = std::move(temporary).value()

/// Takes the value or hands the error on: `HOLDFAST_ASSIGN(auto file, folder.openFile(name));`
#define HOLDFAST_ASSIGN(target, expression)                                                        \
    HOLDFAST_ASSIGN_INNER(HOLDFAST_JOIN(holdfastResult, __LINE__), target, expression)

}  // namespace holdfast
