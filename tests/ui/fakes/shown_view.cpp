// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/sample_views.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace holdfast::ui
{

void addViewRows()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < sampleViews().size(); ++i) {
        QTest::newRow(sampleViews()[i].name) << static_cast<int>(i);
    }
}

ShownView::ShownView()
{
    QFETCH(int, index);
    widget_ = sampleViews().at(static_cast<std::size_t>(index)).show(backup);
    static_cast<void>(QTest::qWaitForWindowActive(widget_.get()));
    settle();
}

void ShownView::settle() const
{
    // A layout asks its parent's, so once is not enough for what is deep.
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

void ShownView::saveAs(const QString &place) const
{
    const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-');
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget_->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, place)));
    }
}

QList<QWidget *> visibleParts(QWidget &view)
{
    QList<QWidget *> parts{&view};
    for (QWidget *part : view.findChildren<QWidget *>()) {
        if (part->isVisible() && part->window() == &view) {
            parts << part;
        }
    }
    return parts;
}

QString describe(const QWidget &widget)
{
    QString text =
        QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        text += u' ' + label->text().left(40);
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        text += u' ' + button->text();
    }
    const QWidget *parent = widget.parentWidget();
    while (parent != nullptr && parent->objectName().isEmpty()) {
        parent = parent->parentWidget();
    }
    return parent == nullptr ? text : text + QStringLiteral(" in ") + parent->objectName();
}

}  // namespace holdfast::ui
