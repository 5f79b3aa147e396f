// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/arrangement.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

/// Empty: it has no name, or nothing that could be arranged.
QString keyOf(const QSplitter &splitter)
{
    return splitter.objectName().isEmpty() ? QString()
                                           : QStringLiteral("splitter/") + splitter.objectName();
}

QString keyOf(const QHeaderView &header)
{
    const QString view = header.parentWidget()->objectName();
    const bool isColumns = header.orientation() == Qt::Horizontal && header.count() > 1;
    return view.isEmpty() || !isColumns ? QString() : QStringLiteral("columns/") + view;
}

/// While a part of it is hidden, nothing is known of the room that this one is to have.
bool isWhole(const QSplitter &splitter)
{
    const QList<int> sizes = splitter.sizes();
    return std::all_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
}

bool isWhole(const QHeaderView &)
{
    return true;
}

template <class Part>
void saveAll(const QWidget &page, QSettings &settings)
{
    for (const Part *part : page.findChildren<Part *>()) {
        if (const QString key = keyOf(*part); !key.isEmpty() && isWhole(*part)) {
            settings.setValue(key, part->saveState());
        }
    }
}

template <class Part>
void restoreAll(QWidget &page, const QSettings &settings)
{
    for (Part *part : page.findChildren<Part *>()) {
        const QString key = keyOf(*part);
        if (!key.isEmpty() && settings.contains(key)) {
            part->restoreState(settings.value(key).toByteArray());
        }
    }
}

}  // namespace

void saveArrangement(const QWidget &page, QSettings &settings)
{
    saveAll<QSplitter>(page, settings);
    saveAll<QHeaderView>(page, settings);
}

void restoreArrangement(QWidget &page, const QSettings &settings)
{
    restoreAll<QSplitter>(page, settings);
    restoreAll<QHeaderView>(page, settings);
}

}  // namespace holdfast::ui
