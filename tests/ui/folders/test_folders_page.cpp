// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/sample_setup.h"
#include "ui/folders/add_folders_dialog.h"
#include "ui/folders/folders_page.h"
#include "ui/folders/new_folder_list.h"
#include "ui/setup/setup_edit.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

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

class TestFoldersPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackupService> service_;
    std::unique_ptr<FoldersPage> page_;

    std::vector<std::string> names()
    {
        std::vector<std::string> names;
        for (const SourceConfig &source : service_->setup_.config.sources) {
            names.push_back(source.name);
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        fillSample(*service_);
        page_ = std::make_unique<FoldersPage>(*service_);
        page_->resize(1000, 700);
        page_->show();
    }
    void cleanup()
    {
        page_.reset();
        service_.reset();
    }

    void showsTheSources()
    {
        auto *table = child<QTableView>(*page_, "foldersTable");
        QCOMPARE(table->model()->rowCount(), 4);
        QTRY_VERIFY(
            child<Prose>(*page_, "foldersSummary")->text().contains(QLocale().toString(49416)));
        QCOMPARE(table->selectionModel()->selectedRows().front().row(), 0);
        auto *watch = child<Notice>(*page_, "sourceWatch");
        QCOMPARE(watch->tone(), Tone::Good);
        table->selectRow(1);
        QVERIFY(child<Prose>(*page_, "sourceRules")->text().contains(QStringLiteral("2 exclude")));
        table->selectRow(2);
        QVERIFY(child<Prose>(*page_, "sourceRules")
                    ->text()
                    .contains(QStringLiteral("by rules of its own")));
        table->selectRow(3);
        QTRY_COMPARE(watch->tone(), Tone::Warning);
        QVERIFY(!child<QPushButton>(*page_, "sourceOpen")->isEnabled());
        QVERIFY(!child<QListWidget>(*page_, "sourceErrors")->isVisible());
    }

    void errorsComeAndGo()
    {
        auto *errors = child<QListWidget>(*page_, "sourceErrors");
        service_->openErrors_ = {{"Documents/private/key", "permission denied"}};
        Q_EMIT service_->openErrorsChanged();
        QVERIFY(errors->isVisible());
        QCOMPARE(errors->item(0)->text(), QStringLiteral("private/key: permission denied"));
        auto *table = child<QTableView>(*page_, "foldersTable");
        QCOMPARE(table->model()->index(0, SourcesModel::State).data().toString(),
                 QStringLiteral("1 problems"));
        service_->openErrors_.clear();
        Q_EMIT service_->openErrorsChanged();
        QVERIFY(!errors->isVisible());
    }

    void eventsMoveTheLastChange()
    {
        auto *table = child<QTableView>(*page_, "foldersTable");
        const QModelIndex cell = table->model()->index(2, SourcesModel::LastChange);
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("2 hours ago"));
        RunEvent event;
        event.kind = RunEventKind::Skipped;
        event.source = "Projects";
        Q_EMIT service_->eventsCame({event});
        QCOMPARE(cell.data().toString(), QStringLiteral("2 hours ago"));
        event.kind = RunEventKind::Stored;
        Q_EMIT service_->eventsCame({event});
        QCOMPARE(cell.data().toString(), QStringLiteral("just now"));
    }

    void nothingYet()
    {
        service_->setup_.config.sources.clear();
        Q_EMIT service_->setupChanged();
        QVERIFY(child<QWidget>(*page_, "foldersEmpty")->isVisible());
        QVERIFY(child<QPushButton>(*page_, "foldersEmptyAdd")->isVisible());
        QVERIFY(!child<QTableView>(*page_, "foldersTable")->isVisible());
    }

    void aBrokenFileIsNotEdited()
    {
        service_->setup_.isUsable = false;
        Q_EMIT service_->setupChanged();
        QVERIFY(child<Notice>(*page_, "foldersBroken")->isVisible());
        QCOMPARE(child<QLabel>(*page_, "foldersSummary")->text(), QString());
        QVERIFY(!child<QPushButton>(*page_, "foldersAdd")->isEnabled());
        QVERIFY(!child<QPushButton>(*page_, "sourceRemove")->isEnabled());
        QSignalSpy wanted(page_.get(), &Page::pageWanted);
        QTest::mouseClick(child<QPushButton>(*page_, "foldersMend"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<PageId>(), PageId::Settings);
        page_->addFolders({path("/x")});
        QVERIFY(page_->findChild<AddFoldersDialog *>() == nullptr);
    }

    // What can't be read is not known to be nothing.
    void anUnreadableFileIsNoEmptyOne()
    {
        service_->setup_.config.sources.clear();
        service_->setup_.isUsable = false;
        service_->setup_.unreadable = Error{ErrorCode::Invalid, "read", "/c", 0, "line 2: x"};
        Q_EMIT service_->setupChanged();
        QVERIFY(child<QWidget>(*page_, "foldersUnreadable")->isVisible());
        QVERIFY(!child<QWidget>(*page_, "foldersEmpty")->isVisible());
        QVERIFY(!child<Notice>(*page_, "foldersBroken")->isVisible());  // the window says it
        QVERIFY(!child<QPushButton>(*page_, "foldersAdd")->isEnabled());
    }

    void removingExplainsAndKeeps()
    {
        child<QTableView>(*page_, "foldersTable")->selectRow(1);
        QTest::mouseClick(child<QPushButton>(*page_, "sourceRemove"), Qt::LeftButton);
        auto *question = child<QMessageBox>(*page_, "removeSource");
        QVERIFY(question->informativeText().contains(QStringLiteral("keeps everything")));
        QVERIFY(!service_->orders.contains(QStringLiteral("save")));
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(child<QPushButton>(*question, "removeSourceConfirm"), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(names(), (std::vector<std::string>{"Documents", "Projects", "DCIM"}));
        QVERIFY(service_->saved.find("my own key") != nullptr);
    }

    void theLastOneStays()
    {
        JsonValue document = service_->setup_.document;
        for (int i = 0; i < 3; ++i) {
            removeSource(document, sampleCheck(document).config, 1);
        }
        useDocument(*service_, document);
        QTest::mouseClick(child<QPushButton>(*page_, "sourceRemove"), Qt::LeftButton);
        auto *question = child<QMessageBox>(*page_, "removeSource");
        QVERIFY(question->findChild<QPushButton *>(QStringLiteral("removeSourceConfirm")) ==
                nullptr);
    }

    void aFailedSaveIsTold()
    {
        service_->onSave = [](const JsonValue &) -> Result<void> {
            return Error{ErrorCode::ReadOnly, "write", "/etc/x", 0, {}};
        };
        child<QTableView>(*page_, "foldersTable")->selectRow(1);
        QTest::mouseClick(child<QPushButton>(*page_, "sourceRemove"), Qt::LeftButton);
        QTest::mouseClick(
            child<QPushButton>(*child<QMessageBox>(*page_, "removeSource"), "removeSourceConfirm"),
            Qt::LeftButton);
        QTRY_VERIFY(child<Notice>(*page_, "foldersNotice")->isVisible());
        QCOMPARE(child<Notice>(*page_, "foldersNotice")->tone(), Tone::Bad);
    }

    void retentionOfOneFolderIsForItsOwnPage()
    {
        QSignalSpy wanted(page_.get(), &Page::retentionWanted);
        child<QTableView>(*page_, "foldersTable")->selectRow(1);
        QTest::mouseClick(child<QPushButton>(*page_, "sourceRetention"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::string>(), std::string("Pictures"));
    }

    void addingSeveral()
    {
        page_->addFolders({path("/home/ada/Music"), path("/home/ada/Documents/2024"),
                           path("/home/ada/letter.txt"), path("/home/ada/Music/live"),
                           path("/mnt/Pictures")});
        auto *dialog = child<AddFoldersDialog>(*page_, "addFoldersDialog");
        const auto &rows = dialog->list().rows();
        QCOMPARE(rows.size(), std::size_t(5));
        QTRY_COMPARE(rows[2]->verdict().fit, FolderFit::IsFile);
        QVERIFY(rows[0]->isWanted());
        QCOMPARE(rows[1]->verdict().fit, FolderFit::InsideSource);
        QCOMPARE(rows[3]->verdict().fit, FolderFit::InsideSource);  // of the one before it
        QVERIFY(child<Notice>(*rows[1], "newFolderNotice")->isVisible());
        QCOMPARE(rows[4]->source().name, std::string("Pictures-2"));
        QTRY_VERIFY(
            child<QLabel>(*rows[0], "newFolderAmount")->text().contains(QLocale().toString(12034)));
        QVERIFY(child<Prose>(*rows[0], "newFolderSaved")->isVisible());
        auto *add = child<QPushButton>(*dialog, "addFoldersAdd");
        QVERIFY(add->text().contains(QStringLiteral("2")));

        // Without the first one, what lies in it can be added.
        child<QCheckBox>(*rows[0], "newFolderWanted")->click();
        QVERIFY(rows[3]->isWanted());
        child<QCheckBox>(*rows[0], "newFolderWanted")->click();
        QVERIFY(!rows[3]->isWanted());

        QTRY_VERIFY(child<Prose>(*dialog, "addFoldersSummary")
                        ->text()
                        .contains(QStringLiteral("free on the backup drive")));
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(names(), (std::vector<std::string>{"Documents", "Pictures", "Projects", "DCIM",
                                                    "Music", "Pictures-2"}));
    }

    void namesAreCheckedAsTheyAreTyped()
    {
        page_->addFolders({path("/home/ada/Music")});
        auto *dialog = child<AddFoldersDialog>(*page_, "addFoldersDialog");
        NewFolderRow *row = dialog->list().rows().front();
        auto *add = child<QPushButton>(*dialog, "addFoldersAdd");
        QTest::mouseClick(child<QToolButton>(*row, "newFolderRename"), Qt::LeftButton);
        auto *name = child<QLineEdit>(*row, "newFolderName");
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Pictures"));  // what stood there was selected
        QVERIFY(!add->isEnabled());
        QCOMPARE(child<Notice>(*row, "newFolderNotice")->tone(), Tone::Bad);
        QTest::keyClicks(name, QStringLiteral(" of sound"));
        QVERIFY(add->isEnabled());
        QTest::keyClick(name, Qt::Key_Tab);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(names().back(), std::string("Pictures of sound"));
    }

    void aRefusedSaveKeepsTheDialog()
    {
        service_->onSave = [](const JsonValue &) -> Result<void> {
            return Error{ErrorCode::Invalid, "save", {}, 0, "no way"};
        };
        page_->addFolders({path("/home/ada/Music")});
        auto *dialog = child<AddFoldersDialog>(*page_, "addFoldersDialog");
        QTest::mouseClick(child<QPushButton>(*dialog, "addFoldersAdd"), Qt::LeftButton);
        QTRY_VERIFY(
            child<Notice>(*dialog, "addFoldersNotice")->text().contains(QStringLiteral("no way")));
        QVERIFY(dialog->isVisible());
        QVERIFY(child<QPushButton>(*dialog, "addFoldersAdd")->isEnabled());
    }

    void excludeRulesForAllAreSaved()
    {
        QTest::mouseClick(child<QPushButton>(*page_, "foldersExcludes"), Qt::LeftButton);
        auto *dialog = child<ExcludeDialog>(*page_, "excludeDialog");
        QTest::keyClicks(child<QLineEdit>(*dialog, "excludeTyped"), QStringLiteral("*.bak"));
        QTest::mouseClick(child<QPushButton>(*dialog, "excludeSave"), Qt::LeftButton);
        QTRY_COMPARE(service_->setup_.config.exclude,
                     (std::vector<std::string>{".cache/", "*.tmp", "*.bak"}));
        QVERIFY(service_->saved.find("exclude_caches") == nullptr);  // as it was: not written
    }

    void pathsKeepTheirBytes()
    {
        const AbsPath odd = path("/home/ada/caf\xe9 %41#?");
        QCOMPARE(absPath(localUrl(odd))->bytes(), odd.bytes());
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("file:///a%20b")), QUrl(QStringLiteral("https://x/y")),
                      QUrl::fromEncoded("file:///c%FF")});
        const std::vector<AbsPath> paths = draggedPaths(data);
        QCOMPARE(paths.size(), std::size_t(2));
        QCOMPARE(paths[0].bytes(), Bytes("/a b"));
        QCOMPARE(paths[1].bytes(), Bytes("/c\xff"));
        QVERIFY(!absPath(QStringLiteral("relative")));
    }

    void theViewComesBack()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("view.ini")), QSettings::IniFormat);
        auto *header = child<QTableView>(*page_, "foldersTable")->horizontalHeader();
        header->resizeSection(SourcesModel::Size, 177);
        page_->saveView(settings);
        FoldersPage other(*service_);
        other.resize(page_->size());
        other.show();
        other.restoreView(settings);
        QCOMPARE(child<QTableView>(other, "foldersTable")
                     ->horizontalHeader()
                     ->sectionSize(SourcesModel::Size),
                 177);
    }
};

QTEST_MAIN(TestFoldersPage)
#include "test_folders_page.moc"
