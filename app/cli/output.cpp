// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

namespace holdfast::cli
{
namespace
{

// Standard output is one for the process, and so is what went wrong with it.
int firstFailure = 0;

// Characters, not bytes: what is shown is valid UTF-8.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

}  // namespace

void writeOutput(std::string_view text)
{
    if (firstFailure == 0 && std::fwrite(text.data(), 1, text.size(), stdout) < text.size()) {
        firstFailure = errno;
    }
}

int outputError() noexcept
{
    return firstFailure;
}

int flushOutput() noexcept
{
    if (std::fflush(stdout) != 0 && firstFailure == 0) {
        firstFailure = errno;
    }
    return firstFailure;
}

void writeJson(const std::function<void(JsonWriter &)> &members)
{
    JsonWriter json(writeOutput);
    json.beginObject();
    members(json);
    json.endObject().finish();
}

void writeErrorMember(JsonWriter &json, std::string_view code, std::string_view message)
{
    json.key("error").beginObject().member("code", code).member("message", message).endObject();
}

void writeJsonError(std::string_view code, std::string_view message)
{
    writeJson([&](JsonWriter &json) { writeErrorMember(json, code, message); });
}

std::string rightAligned(std::string_view text, std::size_t width)
{
    const std::size_t own = widthOf(text);
    return std::string(width > own ? width - own : 0, ' ').append(text);
}

Table::Table(std::vector<std::pair<std::string, Align>> columns) : columns_(std::move(columns)) {}

void Table::add(std::vector<std::string> row)
{
    rows_.push_back(std::move(row));
}

void Table::write() const
{
    if (rows_.empty()) {
        return;
    }
    std::vector<std::size_t> widths;
    std::vector<std::string> headings;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        std::size_t width = widthOf(columns_[column].first);
        for (const std::vector<std::string> &row : rows_) {
            width = std::max(width, widthOf(row[column]));
        }
        widths.push_back(width);
        headings.push_back(columns_[column].first);
    }
    const auto writeRow = [&](const std::vector<std::string> &row) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string padding(widths[column] - widthOf(row[column]), ' ');
            const bool last = column + 1 == row.size();
            if (columns_[column].second == Align::Right) {
                line += padding + row[column];
            } else {
                line += row[column] + (last ? std::string() : padding);
            }
            line += last ? "\n" : "  ";
        }
        writeOutput(line);
    };
    writeRow(headings);
    std::for_each(rows_.begin(), rows_.end(), writeRow);
}

}  // namespace holdfast::cli
