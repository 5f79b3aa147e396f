// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/aside_pool.h"

#include <QCoreApplication>
#include <QPointer>

namespace holdfast::ui
{

QThreadPool *asidePool()
{
    static QPointer<QThreadPool> pool;
    if (pool.isNull()) {
        pool = new QThreadPool(QCoreApplication::instance());
    }
    return pool;
}

}  // namespace holdfast::ui
