// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/text_guess.h"

#include <QStringDecoder>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

// An incomplete UTF-8 sequence at the end, as a cut leaves it.
BytesView withoutHalfCharacter(BytesView bytes)
{
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80) {
            break;
        }
        if (byte >= 0xC0) {
            const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? bytes.substr(0, bytes.size() - back) : bytes;
        }
    }
    return bytes;
}

bool looksBinary(BytesView bytes)
{
    if (bytes.find('\0') != BytesView::npos) {
        return true;
    }
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' &&
                                byte != '\f' && byte != 0x1B);
    });
    return controls * 50 > static_cast<std::ptrdiff_t>(bytes.size());
}

QByteArrayView viewOf(BytesView bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

TextGuess decoded(BytesView bytes, QStringDecoder::Encoding encoding, const QString &name)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(viewOf(bytes));
    return {true, text, name};
}

}  // namespace

TextGuess guessText(BytesView bytes, bool isCut)
{
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        return decoded(bytes.substr(3), QStringDecoder::Utf8, QStringLiteral("UTF-8"));
    }
    if (bytes.starts_with("\xFF\xFE")) {
        return decoded(bytes.substr(2), QStringDecoder::Utf16LE, QStringLiteral("UTF-16"));
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return decoded(bytes.substr(2), QStringDecoder::Utf16BE, QStringLiteral("UTF-16"));
    }
    if (looksBinary(bytes)) {
        return {};
    }
    const BytesView whole = isCut ? withoutHalfCharacter(bytes) : bytes;
    if (isUtf8(whole)) {
        return decoded(whole, QStringDecoder::Utf8, QStringLiteral("UTF-8"));
    }
    QStringDecoder system(QStringDecoder::System);
    const QString text = system.decode(viewOf(bytes));
    if (!system.hasError()) {
        return {true, text, QString::fromLatin1(system.name())};
    }
    return decoded(bytes, QStringDecoder::Latin1, QStringLiteral("Latin-1"));
}

}  // namespace holdfast::ui
