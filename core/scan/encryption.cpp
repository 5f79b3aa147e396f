// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/encryption.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace holdfast
{
namespace
{

using namespace std::string_view_literals;

// The beginnings of files whose content is as random as an encrypted one's.
constexpr std::array kCompressed = {
    "\x1f\x8b"sv,  // gzip
    "BZh"sv,       // bzip2
    "\xfd"
    "7zXZ"sv,              // xz
    "7z\xbc\xaf"sv,        // 7-zip
    "\x28\xb5\x2f\xfd"sv,  // zstd
    "\x04\x22\x4d\x18"sv,  // lz4
    "LZIP"sv,              // lzip
    "PK"sv,                // zip, office documents, jar
    "Rar!"sv,              // rar
    "\xff\xd8\xff"sv,      // JPEG
    "\x89PNG"sv,           // PNG
    "GIF8"sv,              // GIF
    "RIFF"sv,              // WebP, AVI, WAV
    "OggS"sv,              // Ogg
    "fLaC"sv,              // FLAC
    "ID3"sv,               // MP3
    "\xff\xfb"sv,          // MP3 without a tag
    "\x1a\x45\xdf\xa3"sv,  // Matroska, WebM
    "%PDF"sv,              // PDF
    "II*\0"sv,             // TIFF and raw pictures
    "MM\0*"sv,             // the same, the other way round
    "wOF2"sv,              // web font
};
// ISO media (MP4, MOV, HEIC, AVIF) say so in their second word.
constexpr std::string_view kIsoMedia = "ftyp";
constexpr std::size_t kIsoMediaAt = 4;

// Pearson's statistic over the 256 values of a byte: 255 ± 22.6 for chance, tens of thousands for
// text. The limit is 5 standard deviations up.
constexpr double kChanceLimit = 368;

}  // namespace

bool looksEncrypted(BytesView beginning) noexcept
{
    const BytesView sample = beginning.substr(0, kEncryptionSample);
    if (sample.size() < kEncryptionSampleMin) {
        return false;
    }
    const bool isCompressed =
        sample.substr(kIsoMediaAt).starts_with(kIsoMedia) ||
        std::any_of(kCompressed.begin(), kCompressed.end(),
                    [sample](std::string_view magic) { return sample.starts_with(magic); });
    if (isCompressed) {
        return false;
    }
    std::array<std::size_t, 256> counts{};
    for (const char byte : sample) {
        ++counts[static_cast<unsigned char>(byte)];
    }
    const double expected = static_cast<double>(sample.size()) / static_cast<double>(counts.size());
    double statistic = 0;
    for (const std::size_t count : counts) {
        const double difference = static_cast<double>(count) - expected;
        statistic += difference * difference / expected;
    }
    return statistic < kChanceLimit;
}

}  // namespace holdfast
