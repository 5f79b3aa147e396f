// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/exit_code.h"
#include "cli/output.h"
#include "engine/config_file.h"
#include "report/error_text.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <limits>
#include <unistd.h>

namespace holdfast::cli
{
namespace
{

std::string missingConfig(const AbsPath &file, bool isDefault)
{
    if (!isDefault) {
        return "there is no configuration " + file.toDisplay();
    }
    return "there is no configuration yet: make " + file.toDisplay() +
           R"( with at least {"sources": ["/what/to/back/up"], "backup_root": "/where/to"}, or name another file with --config)";
}

}  // namespace

Session::Session(const CommandLine &line, StopSignals &signals)
    : line_(line), signals_(signals), fileSystem_(makePosixFileSystem())
{
}

Result<AbsPath> Session::typedPath(BytesView text)
{
    if (text.starts_with('/')) {
        return AbsPath::parse(text);
    }
    std::array<char, PATH_MAX> current{};
    if (::getcwd(current.data(), current.size()) == nullptr) {
        return systemError(errno, "find the current folder", {});
    }
    HOLDFAST_ASSIGN(const AbsPath base, AbsPath::parse(current.data()));
    return AbsPath::parse(text, base);
}

std::optional<int> Session::load()
{
    const Result<AbsPath> file =
        line_.configFile ? typedPath(*line_.configFile) : defaultConfigFile();
    if (!file) {
        return refuseConfig(file.error().message());
    }
    Result<LoadedConfig> loaded = loadConfig(*fileSystem_, *file);
    if (!loaded) {
        return refuseConfig(loaded.error().code == ErrorCode::NotFound
                                ? missingConfig(*file, !line_.configFile)
                                : loaded.error().message());
    }
    std::string errors;
    for (const ConfigNotice &notice : loaded->parsed.notices) {
        const std::string text = notice.text(file->toDisplay());
        if (notice.severity == ConfigNotice::Severity::Notice) {
            note(text);
        } else {
            warn(text);
        }
        if (notice.severity == ConfigNotice::Severity::Error) {
            errors += (errors.empty() ? "" : "\n") + text;
        }
    }
    if (!loaded->parsed.ok()) {
        if (json()) {
            writeJsonError(errorCodeName(ErrorCode::Invalid), errors);
        }
        return end(kWrongUsage);
    }
    engine_ = std::make_unique<Engine>(*fileSystem_, clock_, std::move(loaded->parsed.config),
                                       systemSurroundings(AbsPath()).stateDir / "holdfast");
    return {};
}

int Session::refuseConfig(const std::string &message) const
{
    warn("holdfast-cli: " + message);
    if (json()) {
        writeJsonError(errorCodeName(ErrorCode::Invalid), message);
    }
    return end(kWrongUsage);
}

std::optional<int> Session::stopped() const noexcept
{
    const int number = signals_.received();
    return number == 0 ? std::nullopt : std::optional(kSignalBase + number);
}

Result<TimeNs> Session::typedTime(BytesView text) const
{
    HOLDFAST_ASSIGN(const TimeNs time, parseTime(text, clock_.now()));
    const bool isWhole = time % kSecond == 0;
    const bool hasRoom = time <= std::numeric_limits<TimeNs>::max() - kSecond;
    return isWhole && hasRoom ? time + kSecond - 1 : time;
}

void Session::note(std::string_view text) const
{
    if (!quiet()) {
        warn(text);
    }
}

void Session::warn(std::string_view text) const
{
    // In one piece, so that lines of several processes do not mix.
    const std::string line = std::string(text) + '\n';
    static_cast<void>(std::fwrite(line.data(), 1, line.size(), stderr));
}

int Session::fail(const Error &error) const
{
    warn("holdfast-cli: " + errorText(error));
    return failQuietly(error);
}

int Session::failQuietly(const Error &error) const
{
    if (json()) {
        writeJsonError(errorCodeName(error.code), errorText(error));
    }
    const std::optional<int> signalled = stopped();
    return error.code == ErrorCode::Cancelled && signalled ? *signalled : exitCodeOf(error.code);
}

int Session::end(int exitCode) const
{
    const int error = flushOutput();
    if (error == 0) {
        return exitCode;
    }
    // Whoever closes a pipe early has seen enough; a full disk is news.
    if (error != EPIPE) {
        warn("holdfast-cli: " + systemError(error, "write standard output", {}).message());
    }
    return exitCode == kDone ? kLeftOut : exitCode;
}

}  // namespace holdfast::cli
