// SPDX-License-Identifier: GPL-3.0-or-later
// Where people read from right to left, a path still begins at the left, in sentences and in lists;
// what is edited has no marks in it.
#include "fakes/sample_views.h"
#include "ui/folders/source_delegate.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocumentFragment>

using namespace holdfast::ui;

namespace
{

constexpr int kRows = 30;

/// A path whose folders would change places.
bool isTurned(const QString &text)
{
    for (const QString &path :
         {QStringLiteral("/home/"), QStringLiteral("/media/"), QStringLiteral("letters/")}) {
        for (qsizetype at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
            const qsizetype begins = text.lastIndexOf(QChar(0x2066), at);
            if (begins < 0 || text.lastIndexOf(QChar(0x2069), at) > begins) {
                return true;
            }
        }
    }
    return false;
}

QString shownText(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part)) {
        return button->text();
    }
    const auto *box = qobject_cast<const QComboBox *>(&part);
    return box == nullptr ? QString() : box->currentText();
}

QStringList turnedCells(const QAbstractItemView &list)
{
    QStringList findings;
    const QAbstractItemModel *const model = list.model();
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(), kRows); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            QString text = index.data().toString();
            const QAbstractItemDelegate *const delegate = list.itemDelegateForIndex(index);
            if (const auto *names = qobject_cast<const ColumnText *>(delegate)) {
                text = names->shownText(index, text);
            }
            // That one paints what it has itself.
            const bool paintsItself = qobject_cast<const SourceDelegate *>(delegate) != nullptr;
            if (!paintsItself && isTurned(text)) {
                findings << QStringLiteral("%1: %2").arg(describe(list), text);
            }
        }
    }
    return findings;
}

}  // namespace

class TestDirections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    void pathsBeginAtTheLeft_data() { addViewRows(); }
    void pathsBeginAtTheLeft()
    {
        const ShownView view;
        QStringList findings;
        for (const QWidget *part : visibleParts(view.widget())) {
            const QString tip = QTextDocumentFragment::fromHtml(part->toolTip()).toPlainText();
            for (const QString &text : {shownText(*part), tip}) {
                if (isTurned(text)) {
                    findings << QStringLiteral("%1: %2").arg(describe(*part), text);
                }
            }
            const auto *list = qobject_cast<const QAbstractItemView *>(part);
            // A header is a view of the same model, and shows none of its cells.
            if (list != nullptr && qobject_cast<const QHeaderView *>(part) == nullptr) {
                findings << turnedCells(*list);
            }
            if (const auto *line = qobject_cast<const QLineEdit *>(part);
                line != nullptr && unmarked(line->text()) != line->text()) {
                findings << QStringLiteral("marks to edit: %1").arg(describe(*part));
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }
};

QTEST_MAIN(TestDirections)
#include "test_directions.moc"
