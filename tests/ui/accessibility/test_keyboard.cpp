// SPDX-License-Identifier: GPL-3.0-or-later
// Everything can be reached with Tab, and left again.
#include "fakes/sample_views.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace holdfast::ui;

namespace
{

constexpr int kMostSteps = 400;

/// A part of another control: whoever has that one has this one.
bool isInner(const QWidget &part)
{
    const QWidget *parent = part.parentWidget();
    const QString type = QString::fromLatin1(part.metaObject()->className());
    return qobject_cast<const QHeaderView *>(&part) != nullptr ||
           qobject_cast<const QScrollBar *>(&part) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QTabBar *>(parent) != nullptr ||
           type == QStringLiteral("QLineEditIconButton") ||
           type == QStringLiteral("QTableCornerButton");
}

bool isControl(const QWidget &part)
{
    return (part.focusPolicy() & Qt::TabFocus) != 0 ||
           qobject_cast<const QAbstractButton *>(&part) != nullptr ||
           qobject_cast<const QLineEdit *>(&part) != nullptr ||
           qobject_cast<const QComboBox *>(&part) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(&part) != nullptr ||
           qobject_cast<const QAbstractItemView *>(&part) != nullptr ||
           qobject_cast<const QAbstractSlider *>(&part) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&part) != nullptr ||
           qobject_cast<const QTabBar *>(&part) != nullptr;
}

/// Of choices that exclude each other Tab comes to one, and the arrow keys to the others.
bool isReachedByArrows(const QWidget &part, const QSet<QWidget *> &reached)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&part);
    if (radio == nullptr) {
        return false;
    }
    const QList<QAbstractButton *> others =
        radio->group() != nullptr
            ? radio->group()->buttons()
            : radio->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(others.begin(), others.end(), [&](QAbstractButton *other) {
        return qobject_cast<QRadioButton *>(other) != nullptr && reached.contains(other);
    });
}

/// Where Tab (or Shift and Tab) leads, until it comes round.
QSet<QWidget *> reachedBy(Qt::Key key, QWidget &view)
{
    QSet<QWidget *> reached;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget *const at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? &view : at, key);
        if (QApplication::focusWidget() != nullptr) {
            reached << QApplication::focusWidget();
        }
    }
    return reached;
}

}  // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsReached_data() { addViewRows(); }
    void everyControlIsReached()
    {
        const ShownView view;
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QSet<QWidget *> reached = reachedBy(key, view.widget());
            QStringList findings;
            for (QWidget *part : visibleParts(view.widget())) {
                if (part->isEnabled() && isControl(*part) && !isInner(*part) &&
                    !reached.contains(part) && !reached.contains(part->focusProxy()) &&
                    !isReachedByArrows(*part, reached)) {
                    findings << describe(*part);
                }
            }
            QVERIFY2(findings.isEmpty(),
                     qPrintable(
                         QStringLiteral("not reached by %1:\n").arg(QKeySequence(key).toString()) +
                         findings.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
