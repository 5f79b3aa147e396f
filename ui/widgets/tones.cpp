// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tones.h"

#include "ui/widgets/tints.h"

namespace holdfast::ui
{
namespace
{

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

}  // namespace

QColor mutedText(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Active, QPalette::Text),
                   0.36);
}

QColor tintedBase(const QPalette &palette, const QColor &color, qreal share)
{
    return blended(color, palette.color(QPalette::Base), share);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x6f, 0xcf, 0x85) : QColor(0x1a, 0x6e, 0x32);
    case Tone::Warning:
        return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8a, 0x55, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case Tone::Plain:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("check");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    case Tone::Plain:
        break;
    }
    return QStringLiteral("info");
}

}  // namespace holdfast::ui
