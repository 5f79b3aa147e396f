// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::cli
{

/// Results, on standard output. What can't be written (a full disk, a closed pipe) shows in
/// outputError().
void writeOutput(std::string_view text);
/// The errno of the first failure; 0 as long as all is well.
[[nodiscard]] int outputError() noexcept;
/// Everything on its way; answers outputError().
[[nodiscard]] int flushOutput() noexcept;

/// One JSON object, whose members `members` writes.
void writeJson(const std::function<void(JsonWriter &)> &members);
/// `{"error": {"code", "message"}}`
void writeJsonError(std::string_view code, std::string_view message);
void writeErrorMember(JsonWriter &json, std::string_view code, std::string_view message);

/// Rows of text in aligned columns, for answers that fit a screen or two; the last column is never
/// padded.
class Table
{
public:
    enum class Align : unsigned char { Left, Right };
    explicit Table(std::vector<std::pair<std::string, Align>> columns);
    void add(std::vector<std::string> row);
    [[nodiscard]] bool isEmpty() const noexcept { return rows_.empty(); }
    /// With its headings; nothing at all when it is empty.
    void write() const;

private:
    std::vector<std::pair<std::string, Align>> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// `text`, padded on the left up to `width` characters.
[[nodiscard]] std::string rightAligned(std::string_view text, std::size_t width);

}  // namespace holdfast::cli
