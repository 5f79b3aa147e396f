// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut off: in letters of twice the size, on a small screen, and where people read from
// right to left. With HOLDFAST_PICTURES=FOLDER each view is also saved there as a picture, to look
// at.
#include "fakes/sample_views.h"
#include "ui/widgets/path_label.h"
#include "ui/widgets/roomy_style.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QFontInfo>
#include <QGraphicsTextItem>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace holdfast::ui;

namespace
{

constexpr QSize kSmallScreen(1366, 768);
/// The same one where everything is drawn twice as large.
constexpr QSize kSmallestScreen(683, 384);
constexpr QSize kNetbookScreen(1024, 600);

/// What it needs to show all of its text.
QSize needed(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part)) {
        if (label->text().isEmpty() || qobject_cast<const PathLabel *>(label) != nullptr) {
            return {};
        }
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->sizeHint();
    }
    // A part of another control has the room that this one gives it.
    if (part.parentWidget() != nullptr && (part.parentWidget()->inherits("QAbstractSpinBox") ||
                                           part.inherits("QLineEditIconButton"))) {
        return {};
    }
    const bool isField = qobject_cast<const QAbstractButton *>(&part) != nullptr ||
                         qobject_cast<const QComboBox *>(&part) != nullptr ||
                         qobject_cast<const QLineEdit *>(&part) != nullptr;
    return isField ? part.minimumSizeHint() : QSize();
}

/// The nearest one around it that cuts off what goes beyond it.
bool isCutOff(const QWidget &part, const QWidget &view)
{
    for (const QWidget *around = part.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        const QRect place(part.mapTo(around, QPoint(0, 0)), part.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area != nullptr && area->viewport() == around) {
            // What can be scrolled to is not cut off; sidewards nobody should have to.
            return qobject_cast<const QScrollArea *>(area) != nullptr &&
                   (place.left() < -1 || place.right() > around->width());
        }
        if (!around->rect().adjusted(-1, -1, 1, 1).contains(place)) {
            return true;
        }
        if (around == &view) {
            return false;
        }
    }
    return false;
}

QStringList cutOff(const ShownView &view)
{
    QStringList findings;
    for (const QWidget *part : visibleParts(view.widget())) {
        const QSize least = needed(*part);
        if (!least.isValid() || part == &view.widget()) {
            continue;
        }
        if (part->width() < least.width() || part->height() < least.height()) {
            findings << QStringLiteral("%1x%2 of %3x%4: %5")
                            .arg(part->width())
                            .arg(part->height())
                            .arg(least.width())
                            .arg(least.height())
                            .arg(describe(*part));
        } else if (isCutOff(*part, view.widget())) {
            findings << QStringLiteral("cut off: %1").arg(describe(*part));
        }
    }
    return findings;
}

/// Heads of columns that are not to be read.
QStringList narrowColumns(const ShownView &view)
{
    QStringList findings;
    for (const QHeaderView *header : view.widget().findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const bool isColumn = header->orientation() == Qt::Horizontal;
            if (isColumn && !header->isSectionHidden(i) &&
                header->sectionSize(i) < header->sectionSizeHint(i)) {
                findings << QStringLiteral("%1 of %2: column %3 of %4")
                                .arg(header->sectionSize(i))
                                .arg(header->sectionSizeHint(i))
                                .arg(i)
                                .arg(describe(*header->parentWidget()));
            }
        }
    }
    return findings;
}

/// Labels of charts that are not to be read: Qt cuts them, or leaves some out.
QStringList cutLabels(const ShownView &view)
{
    QStringList findings;
    for (const QChartView *chart : view.widget().findChildren<QChartView *>()) {
        for (const QGraphicsItem *item : chart->scene()->items()) {
            const auto *label = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            const QString text = label == nullptr ? QString() : label->toPlainText();
            if (chart->isVisible() && !text.trimmed().isEmpty() &&
                (!label->isVisible() || text.contains(QStringLiteral("...")))) {
                findings << QStringLiteral("a label of a chart: %1").arg(text);
            }
        }
    }
    return findings;
}

}  // namespace

class TestRoom : public QObject
{
    Q_OBJECT

private:
    /// A window as large as the screen; of a dialog so much as it likes.
    static void fill(const ShownView &view, const QSize &screen)
    {
        QWidget &widget = view.widget();
        const bool isDialog = widget.inherits("QDialog");
        widget.resize(isDialog ? widget.size().expandedTo(widget.sizeHint()).boundedTo(screen)
                               : screen);
        view.settle();
    }
    static void hasRoom(const ShownView &view, const QSize &screen)
    {
        const QStringList findings = cutOff(view) + narrowColumns(view) + cutLabels(view);
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
        const QSize size = view.widget().size();
        QVERIFY2(size.width() <= screen.width() && size.height() <= screen.height(),
                 qPrintable(QStringLiteral("wants %1x%2").arg(size.width()).arg(size.height())));
    }

    QFont font_;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new RoomyStyle);
        font_ = QApplication::font();
    }
    void cleanup()
    {
        QApplication::setFont(font_);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void inLettersOfTwiceTheSize_data() { addViewRows(); }
    void inLettersOfTwiceTheSize()
    {
        QFont large = font_;
        large.setPixelSize(QFontInfo(font_).pixelSize() * 2);
        QApplication::setFont(large);
        const ShownView view;
        fill(view, kSmallScreen);
        view.saveAs(QStringLiteral("large"));
        hasRoom(view, kSmallScreen);
    }

    void onASmallScreen_data() { addViewRows(); }
    void onASmallScreen()
    {
        const ShownView view;
        view.saveAs(QStringLiteral("usual"));
        for (const QSize &screen : {kNetbookScreen, kSmallestScreen}) {
            fill(view, screen);
            view.saveAs(QString::number(screen.width()));
            hasRoom(view, screen);
        }
    }

    void fromRightToLeft_data() { addViewRows(); }
    void fromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const ShownView view;
        view.saveAs(QStringLiteral("mirrored"));
        const QStringList findings = cutOff(view);
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
        // The whole of it is the other way round: what leads is at the right.
        if (const auto *navigation =
                view.widget().findChild<QWidget *>(QStringLiteral("navigation"));
            navigation != nullptr && navigation->isVisible()) {
            QVERIFY(navigation->mapTo(&view.widget(), QPoint(0, 0)).x() >
                    view.widget().width() / 2);
        }
        // What paints itself can do so in this direction.
        QVERIFY(!view.widget().grab().isNull());
    }
};

QTEST_MAIN(TestRoom)
#include "test_room.moc"
