// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/versions_page.h"

#include "sample_history.h"
#include "ui/versions/history_tree_model.h"
#include "ui/versions/history_tree_view.h"
#include "ui/versions/several_panel.h"
#include "ui/versions/time_bar.h"
#include "ui/versions/usage_model.h"
#include "ui/widgets/path_label.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kNow = 1'770'000'000 * kSecond;

VersionEntry version(VersionEntry::Kind kind, std::int64_t number, std::uint64_t size, TimeNs from,
                     TimeNs until)
{
    VersionEntry entry;
    entry.kind = kind;
    entry.number = number;
    entry.path = RelPath::trusted("letters/aunt.txt");
    entry.size = size;
    entry.from = from;
    entry.until = until;
    return entry;
}

}  // namespace

class TestVersionsPage : public QObject
{
    Q_OBJECT

    /// As a person does: the name is typed, and the dialog accepted.
    void saveUnder(const QTemporaryDir &folder, const char *name)
    {
        QPointer<QFileDialog> dialog =
            page_->findChild<QFileDialog *>(QStringLiteral("choosePath"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->setDirectory(folder.path());
        dialog->findChild<QLineEdit *>()->setText(QLatin1String(name));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(dialog == nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<std::vector<NamedPath>>();
        qRegisterMetaType<std::optional<TimeNs>>();
        QLocale::setDefault(QLocale::c());
    }

    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        history_ = std::make_unique<SampleHistory>(*service_);
        history_->addSource("Documents");
        history_->addSource("Pictures");
        history_->addFolder("Documents", "letters", kNow - 10 * kDay);
        history_->add("Documents", "letters/aunt.txt", 300, kNow - 10 * kDay);
        history_->add("Documents", "letters/bank.txt", 20, kNow - 9 * kDay, kNow - 2 * kDay);
        history_->add("Documents", "letters/new.txt", 30, kNow - kDay);
        using Kind = VersionEntry::Kind;
        history_->versionList = {version(Kind::Current, 0, 300, kNow - kDay, 0),
                                 version(Kind::Version, 2, 200, kNow - 3 * kDay, kNow - kDay),
                                 version(Kind::Version, 1, 100, kNow - 10 * kDay, kNow - 3 * kDay)};
        service_->onChanges = [](TimeNs, TimeNs, TimeNs) {
            return Result<std::vector<ChangeCount>>(
                {{kNow - 10 * kDay, 5, 100}, {kNow - 3 * kDay, 2, 50}, {kNow - kDay, 1, 9}});
        };
        service_->onContent = [this](const ContentRequest &request, std::uint64_t) {
            contents_.push_back(request);
            const Bytes text = request.version ? "dear aunt,\nall is well in version " +
                                                     std::to_string(*request.version) + "\nbye\n"
                                               : "dear aunt,\nall is well now\nbye\n";
            return Result<StoredContent>(StoredContent{text, text.size()});
        };
        contents_.clear();
        page_ = std::make_unique<VersionsPage>(*service_);
        page_->resize(1100, 720);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
        tree_ = page_->findChild<HistoryTreeView *>(QStringLiteral("historyTree"));
        QVERIFY(tree_ != nullptr);
    }
    void cleanup() { page_.reset(); }

    void saysWhatToDoWhenNothingIsBackedUp()
    {
        service_->onSources = [] { return std::vector<NamedPath>(); };
        Q_EMIT service_->backupChanged();
        QVERIFY(page_->findChild<QWidget *>(QStringLiteral("noVersions"))->isVisible());
        QSignalSpy wanted(page_.get(), &Page::pageWanted);
        QTest::mouseClick(button("chooseFolders"), Qt::LeftButton);
        QCOMPARE(wanted.front().front().value<PageId>(), PageId::Folders);
    }

    void leadsToAPathFromElsewhere()
    {
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        QCOMPARE(current(), QStringLiteral("aunt.txt"));
        QVERIFY(tree_->isExpanded(index("letters")));
        QCOMPARE(list("versionList")->model()->rowCount(), 3);
        QTRY_COMPARE(preview(), QStringLiteral("dear aunt,\nall is well now\nbye\n"));
        QVERIFY(label("previewAbout").startsWith(QStringLiteral("UTF-8 text")));
    }

    void leadsToADeletedPathToo()
    {
        page_->showPath(history_->path("Documents", "letters/bank.txt"));
        QVERIFY(box("showDeleted")->isChecked());
        QCOMPARE(current(), QStringLiteral("bank.txt"));
    }

    void keepsWhatIsOpenAndSelectedWhileTheTimeMoves()
    {
        page_->showPath(history_->path("Documents", "letters/new.txt"));
        QCOMPARE(current(), QStringLiteral("new.txt"));
        bar()->setAt(kNow - 5 * kDay);
        QCOMPARE(title(), QStringLiteral("Your files as they were on"));
        QCOMPARE(names("letters"),
                 QStringList({QStringLiteral("aunt.txt"), QStringLiteral("bank.txt")}));
        QVERIFY(tree_->isExpanded(index("letters")));
        // It was not there then: nothing else is selected in its place, and its versions stay.
        QVERIFY(!tree_->currentIndex().isValid());
        QVERIFY(list("versionList")->isVisible());
        bar()->setAt(std::nullopt);
        QCOMPARE(current(), QStringLiteral("new.txt"));
        QCOMPARE(title(), QStringLiteral("Your files as they are now"));
        // Before the folder was there, and back: it is open again.
        bar()->setAt(kNow - 20 * kDay);
        QVERIFY(!index("letters").isValid());
        bar()->setAt(std::nullopt);
        QVERIFY(tree_->isExpanded(index("letters")));
        QCOMPARE(current(), QStringLiteral("new.txt"));
    }

    void theChosenVersionFollowsTheTime()
    {
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        QCOMPARE(list("versionList")->currentIndex().row(), 0);
        bar()->setAt(kNow - 2 * kDay);
        QCOMPARE(list("versionList")->currentIndex().row(), 1);
        QTRY_VERIFY(preview().contains(QStringLiteral("version 2")));
    }

    void aBackupOfOtherFilesLeavesTheChosenVersionAlone()
    {
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        selectVersions({2});
        const std::size_t read = contents_.size();
        Q_EMIT service_->backupChanged();
        QCOMPARE(list("versionList")->currentIndex().row(), 2);
        QCOMPARE(contents_.size(), read);
        // One of this file adds a version; the chosen one stays chosen.
        history_->versionList.insert(history_->versionList.begin(),
                                     version(VersionEntry::Kind::Current, 0, 9, kNow, 0));
        Q_EMIT service_->backupChanged();
        QCOMPARE(list("versionList")->model()->rowCount(), 4);
        QCOMPARE(list("versionList")->currentIndex().row(), 3);
    }

    void restoresTheChosenVersion()
    {
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        QSignalSpy wanted(page_.get(), &Page::restoreWanted);
        QTest::mouseClick(button("restoreVersion"), Qt::LeftButton);
        QVERIFY(!wanted.back().at(1).value<std::optional<TimeNs>>());
        selectVersions({2});
        QTest::mouseClick(button("restoreVersion"), Qt::LeftButton);
        QCOMPARE(*wanted.back().at(1).value<std::optional<TimeNs>>(), kNow - 10 * kDay);
        QCOMPARE(wanted.back().at(0).value<std::vector<NamedPath>>().front().path.bytes(),
                 Bytes("letters/aunt.txt"));
    }

    void restoresAFolderAsItWasThen()
    {
        page_->showPath(history_->path("Documents", "letters"));
        bar()->setAt(kNow - 5 * kDay);
        QSignalSpy wanted(page_.get(), &Page::restoreWanted);
        QVERIFY(button("restoreFolder")->text().contains(QStringLiteral("as it was then")));
        QTest::mouseClick(button("restoreFolder"), Qt::LeftButton);
        QCOMPARE(*wanted.back().at(1).value<std::optional<TimeNs>>(), kNow - 5 * kDay);
    }

    void savesAVersionUnderExactlyThisName()
    {
        std::vector<std::pair<ContentRequest, AbsPath>> saved;
        Result<void> answer;
        service_->onSaveCopy = [&](const ContentRequest &request, const AbsPath &file) {
            saved.emplace_back(request, file);
            return answer;
        };
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        selectVersions({1});
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(button("saveVersion"), Qt::LeftButton);
        const QTemporaryDir folder;
        saveUnder(folder, "aunt of may.txt");
        QTRY_COMPARE(saved.size(), std::size_t(1));
        QCOMPARE(saved[0].first.version, std::optional<std::int64_t>(2));
        QCOMPARE(saved[0].second,
                 *AbsPath::parse(folder.filePath(QStringLiteral("aunt of may.txt")).toStdString()));
        QVERIFY(said.back()[0].toString().startsWith(QStringLiteral("The version was saved as")));
        answer = Error{ErrorCode::ReadOnly, "write", "/media/stick", 0, {}};
        QTest::mouseClick(button("saveVersion"), Qt::LeftButton);
        saveUnder(folder, "x");
        QTRY_COMPARE(saved.size(), std::size_t(2));
        QVERIFY(said.back()[0].toString().startsWith(QStringLiteral("The version was not saved")));
    }

    void restoresSeveralThatAreSelected()
    {
        box("showDeleted")->setChecked(true);
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        bar()->setAt(kNow - kDay);
        QItemSelectionModel *selection = tree_->selectionModel();
        const auto add = [&](const Bytes &below) {
            selection->setCurrentIndex(index(below),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        selection->setCurrentIndex(index("letters/aunt.txt"),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY(list("versionList")->isVisible());
        add("letters/new.txt");
        add("letters/bank.txt");
        QVERIFY(button("restoreSeveral")->isVisible());
        QCOMPARE(label("severalSummary"), QStringLiteral("3 files and folders are selected"));
        QVERIFY(label("severalNote").startsWith(QStringLiteral("1 of them")));  // was deleted
        QSignalSpy wanted(page_.get(), &Page::restoreWanted);
        QTest::mouseClick(button("restoreSeveral"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto paths = wanted[0][0].value<std::vector<NamedPath>>();
        QCOMPARE(paths.size(), std::size_t(2));
        QCOMPARE(paths[0].path.bytes(), Bytes("letters/aunt.txt"));
        QCOMPARE(paths[1].path.bytes(), Bytes("letters/new.txt"));
        QCOMPARE(wanted[0][1].value<std::optional<TimeNs>>(), std::optional(kNow - kDay));
        selection->setCurrentIndex(index("letters/new.txt"),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY(!button("restoreSeveral")->isVisible());
        QVERIFY(list("versionList")->isVisible());
    }

    void whatLiesInAnotherIsNotRestoredTwice()
    {
        const auto path = [this](const char *source, const Bytes &below) {
            return history_->path(source, below);
        };
        const std::vector<NamedPath> kept =
            outermost({path("Documents", "letters/aunt.txt"), path("Documents", "letters"),
                       path("Documents", "letters.txt"), path("Pictures", "letters/x")});
        QCOMPARE(kept.size(), std::size_t(3));
        QCOMPARE(kept[0].path.bytes(), Bytes("letters"));
        QCOMPARE(kept[1].path.bytes(), Bytes("letters.txt"));
        QCOMPARE(kept[2].sourceName, std::string("Pictures"));
    }

    void theNumbersOfAFolderAreOfTheTimeThatIsShown()
    {
        const auto used = [](std::int64_t files, std::uint64_t past) {
            FolderUsage usage;
            usage.path = RelPath::trusted("letters/x");
            usage.files = files;
            usage.currentBytes = 2048;
            usage.pastBytes = past;
            return std::vector<FolderUsage>{usage};
        };
        service_->onUsage = [&](const NamedPath &) { return used(7, 1024); };
        std::vector<TimeNs> asked;
        service_->onUsageAt = [&](const NamedPath &, TimeNs at) {
            asked.push_back(at);
            return used(3, 0);
        };
        page_->showPath(history_->path("Documents", "letters"));
        QTRY_VERIFY2(label("folderSummary").startsWith(QStringLiteral("It holds 7 files")),
                     qPrintable(label("folderSummary")));
        bar()->setAt(kNow - 5 * kDay);
        QTRY_COMPARE(label("folderSummary"), QStringLiteral("It held 3 files with 2.0 KiB then."));
        QCOMPARE(asked, std::vector<TimeNs>{kNow - 5 * kDay});
        QVERIFY(list("usageList")->isColumnHidden(UsageModel::History));
        bar()->setAt(std::nullopt);
        QTRY_VERIFY(label("folderSummary").startsWith(QStringLiteral("It holds 7 files")));
        QVERIFY(!list("usageList")->isColumnHidden(UsageModel::History));
    }

    void theModelOfUsageIsSound()
    {
        UsageModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUsage(std::vector<FolderUsage>(3));
        QCOMPARE(model.rowCount(), 3);
        model.setUsage({});
        QCOMPARE(model.rowCount(), 0);
    }

    void saysThatAVersionIsGoneAndOffersTheNearest()
    {
        history_->versionList[1].kept = false;
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        selectVersions({1});
        QVERIFY(label("previewSaid").contains(QStringLiteral("retention rules removed")));
        QVERIFY(!button("openVersion")->isEnabled());
        QVERIFY(button("restoreVersion")->isEnabled());
        QTest::mouseClick(button("previewAction"), Qt::LeftButton);
        QCOMPARE(list("versionList")->currentIndex().row(), 2);
        QTRY_VERIFY(preview().contains(QStringLiteral("version 1")));
    }

    void comparesTwoVersionsSideBySide()
    {
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        selectVersions({1, 2});
        QTest::mouseClick(button("compareVersions"), Qt::LeftButton);
        auto *older = page_->findChild<QPlainTextEdit *>(QStringLiteral("olderText"));
        auto *newer = page_->findChild<QPlainTextEdit *>(QStringLiteral("newerText"));
        QTRY_VERIFY(older->isVisible());
        QVERIFY(older->toPlainText().contains(QStringLiteral("version 1")));
        QVERIFY(newer->toPlainText().contains(QStringLiteral("version 2")));
        QCOMPARE(label("comparisonSummary"), QStringLiteral("1 differences"));
        QTest::mouseClick(button("comparisonBack"), Qt::LeftButton);
        QVERIFY(!older->isVisible());
        QVERIFY(list("versionList")->isVisible());
    }

    void opensACopyWithItsOwnProgram()
    {
        service_->onTemporaryCopy = [this](const ContentRequest &request) {
            contents_.push_back(request);
            return AbsPath::parse("/tmp/a b\xff.txt");
        };
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        selectVersions({1});
        QTest::mouseClick(button("openVersion"), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(contents_.back().version, std::optional<std::int64_t>(2));
        QCOMPARE(url_.toEncoded(), QByteArray("file:///tmp/a%20b%FF.txt"));
    }

    void findsInAllOfHistoryAndLeadsThere()
    {
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("versionsSearch"));
        QTest::keyClicks(search, QStringLiteral("bank"));
        QTRY_COMPARE(list("findList")->model()->rowCount(), 1);
        QVERIFY(list("findList")->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        Q_EMIT list("findList")->activated(list("findList")->model()->index(0, 0));
        QVERIFY(tree_->isVisible());
        QCOMPARE(current(), QStringLiteral("bank.txt"));
        QVERIFY(box("showDeleted")->isChecked());
    }

    void whatIsMarkedInASearchShowsItsVersions()
    {
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("versionsSearch"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("t"));
        QTRY_COMPARE(list("findList")->model()->rowCount(), 4);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list("findList")->hasFocus());
        QCOMPARE(panelName(), QStringLiteral("letters"));
        QTest::keyClick(list("findList"), Qt::Key_Down);
        QCOMPARE(panelName(), QStringLiteral("aunt.txt"));
        QVERIFY(list("versionList")->isVisible());
        QTest::keyClick(list("findList"), Qt::Key_Return);
        QVERIFY(tree_->isVisible());
        // And back to what was found.
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(list("findList")->model()->rowCount(), 4);
        QVERIFY(list("findList")->isVisible());
        search->clear();
        QVERIFY(tree_->isVisible());
        QCOMPARE(panelName(), QStringLiteral("aunt.txt"));
    }

    void aLateAnswerOfTheSearchLeavesWhatWasOpenedMeanwhile()
    {
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("versionsSearch"));
        search->setText(QStringLiteral("bank"));
        QTRY_COMPARE(list("findList")->model()->rowCount(), 1);
        search->setText(QStringLiteral("t"));
        Q_EMIT list("findList")->activated(list("findList")->model()->index(0, 0));
        QCOMPARE(panelName(), QStringLiteral("bank.txt"));
        QTRY_COMPARE(list("findList")->model()->rowCount(), 4);
        QCOMPARE(panelName(), QStringLiteral("bank.txt"));
    }

    void afterASearchNothingIsChosenThatWasNotBefore()
    {
        QVERIFY(!tree_->currentIndex().isValid());
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("versionsSearch"));
        search->setText(QStringLiteral("aunt"));
        QTRY_VERIFY(list("versionList")->isVisible());
        search->clear();
        QVERIFY(!list("versionList")->isVisible());
    }

    void saysInWordsThatAFileIsNotInTheBackup()
    {
        service_->onVersions = [](const NamedPath &) {
            return Result<std::vector<VersionEntry>>(
                Error{ErrorCode::NotFound, "show versions", "x", 0, "is gone"});
        };
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        QCOMPARE(label("previewSaid"), QStringLiteral("The backup holds no version of this file."));
    }

    void fitsASmallScreenWithoutScrolling()
    {
        page_->resize(1000, 560);
        const auto least = [this] {
            return std::max(page_->minimumSizeHint().height(),
                            page_->layout()->minimumHeightForWidth(page_->width()));
        };
        QVERIFY2(least() <= 560, qPrintable(QString::number(least())));
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        QTRY_VERIFY(!preview().isEmpty());
        QVERIFY2(least() <= 560, qPrintable(QString::number(least())));
    }

    void aSearchThatFindsNothingSaysSo()
    {
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("versionsSearch"));
        QTest::keyClicks(search, QStringLiteral("nowhere"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(label("findSaid").contains(QStringLiteral("nowhere")));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(tree_->isVisible());
    }

    void readsOnWhenTheEndComesIntoSight()
    {
        for (int i = 0; i < 5000; ++i) {
            history_->add("Pictures", "IMG_" + std::to_string(1000 + i), 1, kNow - kDay);
        }
        const QModelIndex pictures = tree_->model()->index(1, 0);
        tree_->expand(pictures);
        QTRY_VERIFY(tree_->verticalScrollBar()->maximum() > 0);
        const int read = tree_->model()->rowCount(pictures);
        QVERIFY2(read < 1000, qPrintable(QString::number(read)));
        tree_->verticalScrollBar()->setValue(tree_->verticalScrollBar()->maximum());
        QTRY_VERIFY(tree_->model()->rowCount(pictures) > read);
        QVERIFY(tree_->model()->rowCount(pictures) < 2000);
    }

    void remembersItsArrangement()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("view.ini")), QSettings::IniFormat);
        box("showDeleted")->setChecked(true);
        page_->saveView(settings);
        VersionsPage other(*service_);
        other.restoreView(settings);
        QVERIFY(other.findChild<QCheckBox *>(QStringLiteral("showDeleted"))->isChecked());
    }

    void everyControlHasANameForScreenReaders()
    {
        page_->showPath(history_->path("Documents", "letters/aunt.txt"));
        for (QWidget *widget : page_->findChildren<QWidget *>()) {
            const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                                   !widget->objectName().startsWith(QStringLiteral("qt_"));
            if (!isControl) {
                continue;
            }
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface != nullptr);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { url_ = url; }

private:
    QPushButton *button(const char *name)
    {
        return page_->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QCheckBox *box(const char *name)
    {
        return page_->findChild<QCheckBox *>(QString::fromLatin1(name));
    }
    QTreeView *list(const char *name)
    {
        return page_->findChild<QTreeView *>(QString::fromLatin1(name));
    }
    QString label(const char *name)
    {
        return page_->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    TimeBar *bar() { return page_->findChild<TimeBar *>(); }
    QString current() const { return tree_->currentIndex().siblingAtColumn(0).data().toString(); }
    QString preview()
    {
        auto *text = page_->findChild<QPlainTextEdit *>(QStringLiteral("previewText"));
        return text->isVisible() ? text->toPlainText() : QString();
    }
    QString panelName()
    {
        for (auto *name : page_->findChildren<PathLabel *>(QStringLiteral("panelName"))) {
            if (name->isVisible()) {
                return name->pathText();
            }
        }
        return {};
    }
    QString title() { return label("versionsTitle").left(26); }
    QModelIndex index(const Bytes &below)
    {
        return static_cast<HistoryTreeModel *>(tree_->model())
            ->indexOf(history_->path("Documents", below));
    }
    QStringList names(const Bytes &folder)
    {
        QStringList result;
        const QModelIndex parent = index(folder);
        for (int row = 0; row < tree_->model()->rowCount(parent); ++row) {
            result << tree_->model()->index(row, 0, parent).data().toString();
        }
        return result;
    }
    void selectVersions(const std::vector<int> &rows)
    {
        QItemSelectionModel *selection = list("versionList")->selectionModel();
        const QAbstractItemModel *model = list("versionList")->model();
        selection->clearSelection();
        for (const int row : rows) {
            selection->setCurrentIndex(model->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    std::unique_ptr<FakeBackupService> service_;
    std::unique_ptr<SampleHistory> history_;
    std::unique_ptr<VersionsPage> page_;
    HistoryTreeView *tree_ = nullptr;
    std::vector<ContentRequest> contents_;
    QUrl url_;
};

QTEST_MAIN(TestVersionsPage)
#include "test_versions_page.moc"
