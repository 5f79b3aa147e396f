// SPDX-License-Identifier: GPL-3.0-or-later
// Log escaping: whatever names and reasons hold, an event is one line of valid text without a
// control character.
#include "base/bytes.h"
#include "fuzz.h"
#include "report/log_text.h"

#include <algorithm>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3) {
        return 0;
    }
    RunEvent event;
    event.kind =
        static_cast<RunEventKind>(data[0] % (static_cast<unsigned>(RunEventKind::Complete) + 1));
    event.action =
        static_cast<ActionKind>(data[1] % (static_cast<unsigned>(ActionKind::Deleted) + 1));
    std::string_view rest = fuzz::textOf(data + 2, size - 2);
    const auto pathOf = [&rest] {
        const Result<RelPath> path = RelPath::parse(fuzz::takePart(rest));
        return path ? *path : RelPath();
    };
    event.source = fuzz::takePart(rest);
    event.path = pathOf();
    event.fromSource = fuzz::takePart(rest);
    event.from = pathOf();
    event.stored = pathOf();
    const std::string backup(fuzz::takePart(rest));
    event.text = rest;
    const std::string message = logText(event, backup).message;
    fuzz::require(isUtf8(message), "a message is text");
    fuzz::require(std::none_of(message.begin(), message.end(),
                               [](char c) {
                                   const auto byte = static_cast<unsigned char>(c);
                                   return byte < 0x20 || byte == 0x7f;
                               }),
                  "a message has no control characters");
    // C1 controls, which a terminal may obey, are two bytes.
    for (std::size_t at = message.find('\xc2'); at != std::string::npos;
         at = message.find('\xc2', at + 1)) {
        fuzz::require(at + 1 >= message.size() ||
                          static_cast<unsigned char>(message[at + 1]) >= 0xa0,
                      "a message has no C1 controls");
    }
    return 0;
}
