// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include "report/progress_text.h"

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace holdfast::cli
{
namespace
{

constexpr std::chrono::milliseconds kPeriod{100};
constexpr std::size_t kUsualWidth = 80;

std::size_t terminalWidth()
{
    struct winsize size {
    };
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col
                                                                             : kUsualWidth;
}

// At most `width` characters, so that the line never wraps: a wrapped one can't be taken back.
std::string cut(std::string text, std::size_t width)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
        if (begins && characters++ == width) {
            text.resize(i);
        }
    }
    return text;
}

void put(const std::string &text)
{
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

}  // namespace

ProgressLine::ProgressLine(const RunProgress &progress, std::string activity, bool quiet)
    : progress_(progress), activity_(std::move(activity))
{
    if (!quiet && ::isatty(STDERR_FILENO) == 1) {
        thread_ = std::jthread([this](std::stop_token stop) { redraw(std::move(stop)); });
    }
}

ProgressLine::~ProgressLine()
{
    end();
}

void ProgressLine::end()
{
    if (thread_.joinable()) {
        thread_.request_stop();
        thread_.join();
        clear();
    }
}

void ProgressLine::stepAside()
{
    mutex_.lock();
    clear();
}

void ProgressLine::comeBack()
{
    mutex_.unlock();
}

void ProgressLine::redraw(std::stop_token stop)
{
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        static_cast<void>(tick_.wait_for(lock, stop, kPeriod, [] { return false; }));
        if (!stop.stop_requested()) {
            draw();
        }
    }
}

void ProgressLine::draw()
{
    const auto now = std::chrono::steady_clock::now();
    if (!copying_ && progress_.phase == RunProgress::Phase::Copying) {
        copying_ = true;
        copyingSince_ = now;
    }
    const TimeNs elapsed =
        copying_ ? std::chrono::duration_cast<std::chrono::nanoseconds>(now - copyingSince_).count()
                 : 0;
    // The cursor stays behind the text; the last column is left free.
    put("\r" + cut(progressText(progress_, activity_, elapsed), terminalWidth() - 1) + "\033[K");
    drawn_ = true;
}

void ProgressLine::clear()
{
    if (drawn_) {
        put("\r\033[K");
        drawn_ = false;
    }
}

}  // namespace holdfast::cli
