// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_text.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/roomy_style.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace holdfast::ui;

namespace
{

constexpr QRect kCell(0, 0, 180, 24);

/// What one cell looks like, painted by itself.
QImage pictureOf(const QAbstractItemDelegate &delegate, const QStyleOptionViewItem &option,
                 const QModelIndex &index)
{
    QImage picture(kCell.size(), QImage::Format_RGB32);
    picture.fill(option.palette.color(QPalette::Base));
    QPainter painter(&picture);
    delegate.paint(&painter, option, index);
    return picture;
}

/// Draws all by the style.
class StyleOnly final : public QStyledItemDelegate
{
protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
    }
};

}  // namespace

class TestColumnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomyStyle(QStringLiteral("fusion"))); }

    void aCellLooksAsTheStyleDrawsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasIcon");
        QTest::addColumn<int>("alignment");
        const int leading = int(Qt::AlignLeft | Qt::AlignVCenter);
        const int trailing = int(Qt::AlignRight | Qt::AlignVCenter);
        QTest::newRow("short") << QStringLiteral("aunt.txt") << false << leading;
        QTest::newRow("with an icon") << QStringLiteral("aunt.txt") << true << leading;
        QTest::newRow("a number") << QStringLiteral("4.0 KiB") << false << trailing;
        QTest::newRow("wide letters") << QString(25, u'W') << false << leading;
        QTest::newRow("narrow letters") << QString(30, u'i') << false << leading;
        QTest::newRow("too long") << QString(80, u'n') << true << leading;
        QTest::newRow("other letters")
            << QString::fromUtf8("\u00C4rger \u5199\u771F") << true << leading;
        QTest::newRow("none") << QString() << true << leading;
    }
    void aCellLooksAsTheStyleDrawsIt()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, hasIcon);
        QFETCH(const int, alignment);
        QStandardItemModel model;
        auto *item = new QStandardItem(text);
        if (hasIcon) {
            item->setIcon(icon(QStringLiteral("file")));
        }
        item->setTextAlignment(Qt::Alignment(alignment));
        item->setForeground(QColor(0x12, 0x56, 0x9a));
        model.appendRow(item);
        QTreeView view;
        view.setModel(&model);
        const ColumnText own({0}, &view);
        const StyleOnly style;
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        option.rect = kCell;
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.decorationPosition = QStyleOptionViewItem::Left;
        option.decorationAlignment = Qt::AlignCenter;
        const int side = view.style()->pixelMetric(QStyle::PM_SmallIconSize);
        option.decorationSize = QSize(side, side);
        option.showDecorationSelected = true;
        const QModelIndex index = model.index(0, 0);
        const QImage drawn = pictureOf(own, option, index);
        QCOMPARE(drawn, pictureOf(style, option, index));
        // And it is not nothing.
        QImage empty(kCell.size(), QImage::Format_RGB32);
        empty.fill(option.palette.color(QPalette::Base));
        QCOMPARE(drawn != empty, hasIcon || !text.isEmpty());
    }
};

QTEST_MAIN(TestColumnText)
#include "test_column_text.moc"
