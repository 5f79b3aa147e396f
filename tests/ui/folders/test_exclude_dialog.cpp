// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/sample_setup.h"
#include "ui/folders/exclude_dialog.h"
#include "ui/widgets/prose.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

template <class T>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return found;
}

}  // namespace

class TestExcludeDialog : public QObject
{
    Q_OBJECT

private:
    FakeBackupService service_;

    ExcludeDialog::Request request()
    {
        ExcludeDialog::Request request;
        request.title = QStringLiteral("Rules");
        request.settings.lines = {"*.tmp", "nothing", "!keep.tmp"};
        request.places = {{path("/home/ada/Documents"), {}, {"own"}},
                          {path("/home/ada/Pictures"), {}, {}}};
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        fillSample(service_);
    }

    void theModelEdits()
    {
        ExcludeModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy edited(&model, &ExcludeModel::linesChanged);
        model.setLines({"a", "b"});
        QCOMPARE(model.append("c"), 2);
        QVERIFY(model.moveBy(2, -1));
        QCOMPARE(model.lines(), (std::vector<std::string>{"a", "c", "b"}));
        QVERIFY(model.moveBy(0, 1));
        QCOMPARE(model.lines(), (std::vector<std::string>{"c", "a", "b"}));
        QVERIFY(!model.moveBy(0, -1));
        QVERIFY(!model.moveBy(2, 1));
        model.removeAt(1);
        QCOMPARE(model.lines(), (std::vector<std::string>{"c", "b"}));
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("[x"), Qt::EditRole));
        QCOMPARE(model.index(0, ExcludeModel::Matches).data().toString(),
                 QStringLiteral("Not a rule"));
        QVERIFY(!model.setData(model.index(0, 0), QString(), Qt::EditRole));
        QCOMPARE(edited.size(), 6);
    }

    void eachRuleShowsWhatItSaves()
    {
        ExcludeDialog dialog(service_, request());
        dialog.show();
        auto *table = child<QTableView>(dialog, "excludeTable");
        const auto text = [&](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        // Two folders of 400 each; what a folder's own rules find is not counted as these.
        QTRY_COMPARE(text(0, ExcludeModel::Matches), QStringLiteral("800 files"));
        QTRY_COMPARE(text(1, ExcludeModel::Matches), QStringLiteral("nothing"));
        QVERIFY(text(2, ExcludeModel::Saves).startsWith(QStringLiteral("brings back")));
        auto *summary = child<Prose>(dialog, "excludeSummary");
        QTRY_VERIFY(!summary->text().startsWith(QStringLiteral("Counting")));
        QVERIFY2(summary->text().contains(QLocale().toString(2 * 12034)),
                 qPrintable(summary->text()));
        table->selectRow(0);
        auto *explanation = child<Prose>(dialog, "excludeExplanation");
        QVERIFY(explanation->text().contains(QStringLiteral("*.tmp")));
        auto *matches = child<QListWidget>(dialog, "excludeMatches");
        QCOMPARE(matches->count(), 5);  // two of each folder
        QCOMPARE(matches->item(1)->text(), QStringLiteral("Documents/other"));
        QCOMPARE(matches->item(3)->text(), QStringLiteral("Pictures/other"));
        QCOMPARE(matches->item(4)->text(), QStringLiteral("… and 796 more"));
        QVERIFY(matches->isVisible());
        table->selectRow(1);
        QVERIFY(!matches->isVisible());
    }

    void foldersThatCantBeReadAreTold()
    {
        const auto counted = service_.onCount;
        service_.onCount = [&](const AbsPath &folder, const CountRules &rules) {
            Result<FolderCount> count = counted(folder, rules);
            count->unreadable = 2;
            return count;
        };
        ExcludeDialog dialog(service_, request());
        dialog.show();
        QTRY_VERIFY(child<Prose>(dialog, "excludeSummary")
                        ->text()
                        .endsWith(QStringLiteral("4 folders could not be looked into.")));
        service_.onCount = counted;
    }

    void typingAddsARule()
    {
        ExcludeDialog dialog(service_, request());
        dialog.show();
        auto *typed = child<QLineEdit>(dialog, "excludeTyped");
        auto *add = child<QPushButton>(dialog, "excludeAdd");
        auto *notice = child<Notice>(dialog, "excludeTypedNotice");
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("[a"));
        QVERIFY(!add->isEnabled());
        QCOMPARE(notice->tone(), Tone::Bad);
        QVERIFY(notice->text().contains(QStringLiteral("never closed")));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(dialog.settings().lines.size(), std::size_t(3));
        typed->clear();
        QTest::keyClicks(typed, QStringLiteral("*.iso"));
        QVERIFY(notice->text().contains(QStringLiteral("*.iso")));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(dialog.settings().lines.back(), std::string("*.iso"));
        QVERIFY(typed->text().isEmpty());
        QVERIFY(dialog.isVisible());  // Return did not save
    }

    void orderAndRemoval()
    {
        ExcludeDialog dialog(service_, request());
        dialog.show();
        auto *table = child<QTableView>(dialog, "excludeTable");
        table->selectRow(2);
        QVERIFY(!child<QToolButton>(dialog, "excludeDown")->isEnabled());
        QTest::mouseClick(child<QToolButton>(dialog, "excludeUp"), Qt::LeftButton);
        QCOMPARE(dialog.settings().lines[1], std::string("!keep.tmp"));
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::mouseClick(child<QToolButton>(dialog, "excludeRemove"), Qt::LeftButton);
        QCOMPARE(dialog.settings().lines, (std::vector<std::string>{"*.tmp", "nothing"}));
    }

    void presetsAndSwitches()
    {
        ExcludeDialog dialog(service_, request());
        dialog.show();
        auto *packages = child<QCheckBox>(dialog, "preset_packages");
        QCOMPARE(child<QCheckBox>(dialog, "preset_temporary")->checkState(), Qt::PartiallyChecked);
        packages->click();
        QCOMPARE(packages->checkState(), Qt::Checked);
        const std::vector<std::string> lines = dialog.settings().lines;
        QCOMPARE(std::count(lines.begin(), lines.end(), "node_modules/"), 1);
        packages->click();
        QCOMPARE(packages->checkState(), Qt::Unchecked);
        QCOMPARE(dialog.settings().lines.size(), std::size_t(3));

        auto *save = child<QPushButton>(dialog, "excludeSave");
        child<QCheckBox>(dialog, "excludeLarger")->click();
        auto *largest = child<QLineEdit>(dialog, "excludeLargest");
        QVERIFY(largest->isEnabled());
        largest->setText(QStringLiteral("big"));
        QVERIFY(!save->isEnabled());
        QVERIFY(!child<Notice>(dialog, "excludeLargestNotice")->text().isEmpty());
        largest->setText(QStringLiteral("2 GiB"));
        QVERIFY(save->isEnabled());
        child<QCheckBox>(dialog, "excludeCaches")->click();
        QSignalSpy applied(&dialog, &ExcludeDialog::applied);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(applied.size(), 1);
        const auto settings = applied[0][0].value<ExcludeSettings>();
        QVERIFY(settings.excludeCaches);
        QCOMPARE(*settings.excludeLargerThan, std::uint64_t(2) << 30U);
    }

    void whatIsTypedIsNotLost()
    {
        ExcludeDialog dialog(service_, request());
        dialog.show();
        QSignalSpy applied(&dialog, &ExcludeDialog::applied);
        auto *typed = child<QLineEdit>(dialog, "excludeTyped");
        typed->setText(QStringLiteral("a\\"));
        QTest::mouseClick(child<QPushButton>(dialog, "excludeSave"), Qt::LeftButton);
        QCOMPARE(applied.size(), 0);
        typed->setText(QStringLiteral("last/"));
        QTest::mouseClick(child<QPushButton>(dialog, "excludeSave"), Qt::LeftButton);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied[0][0].value<ExcludeSettings>().lines.back(), std::string("last/"));
    }

    void oneFolderHasNoSwitches()
    {
        ExcludeDialog::Request one = request();
        one.isForAll = false;
        one.settings.excludeCaches = true;
        ExcludeDialog dialog(service_, one);
        QVERIFY(dialog.findChild<QCheckBox *>(QStringLiteral("excludeCaches")) == nullptr);
        QVERIFY(dialog.settings().excludeCaches);
    }
};

QTEST_MAIN(TestExcludeDialog)
#include "test_exclude_dialog.moc"
