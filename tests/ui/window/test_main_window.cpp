// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "fakes/sample_app.h"
#include "ui/first_start/first_start.h"
#include "ui/folders/add_folders_dialog.h"
#include "ui/folders/folders_page.h"
#include "ui/folders/new_folder_list.h"
#include "ui/folders/sources_model.h"
#include "ui/restore/restore_dialog.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr std::array kAll{PageId::Overview,  PageId::Folders,    PageId::Activity, PageId::Versions,
                          PageId::Retention, PageId::Duplicates, PageId::Settings};

/// As file managers offer files: as addresses, and as text too.
std::unique_ptr<QMimeData> files(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls << QUrl::fromLocalFile(path);
    }
    data->setUrls(urls);
    data->setText(paths.join(u'\n'));
    return data;
}

}  // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleApp> app_;
    std::unique_ptr<MainWindow> window_;

    void show()
    {
        window_ = app_->makeWindow();
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    [[nodiscard]] qsizetype built() const { return window_->findChildren<Page *>().size(); }
    [[nodiscard]] QString status() const { return child<QLabel>(*window_, "statusText")->text(); }
    QListWidget &navigation() { return *child<QListWidget>(*window_, "navigation"); }

    // By way of the native window, as they come from another program.
    bool dragOver(QMimeData &data, const QPoint &at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(window_->windowHandle(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                            Qt::NoModifier);
        move.setDropAction(enter.dropAction());
        move.setAccepted(enter.isAccepted());
        QCoreApplication::sendEvent(window_->windowHandle(), &move);
        return enter.isAccepted() && move.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(window_->windowHandle(), &event);
    }
    bool drop(const QStringList &paths, const QPoint &at)
    {
        const std::unique_ptr<QMimeData> data = files(paths);
        if (!dragOver(*data, at)) {
            leave();
            return false;
        }
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(window_->windowHandle(), &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    [[nodiscard]] QPoint middle() const { return window_->rect().center(); }
    /// What the dialog for new folders has, and closes it.
    QStringList takeOffered()
    {
        QStringList offered;
        for (auto *dialog : window_->findChildren<AddFoldersDialog *>()) {
            for (const NewFolderRow *row : dialog->list().rows()) {
                offered << QString::fromStdString(row->path().bytes());
            }
            delete dialog;
        }
        return offered;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        app_ = std::make_unique<SampleApp>();
        fillSample(app_->service);
    }
    void cleanup()
    {
        window_.reset();
        app_.reset();
    }

    void aPageIsBuiltWhenItIsFirstShown()
    {
        show();
        QCOMPARE(window_->currentPage(), PageId::Overview);
        QCOMPARE(built(), 1);
        window_->showPage(PageId::Folders);
        QCOMPARE(built(), 2);
        Page *const folders = window_->page(PageId::Folders);
        QVERIFY(folders->isVisible());
        window_->showPage(PageId::Overview);
        window_->showPage(PageId::Folders);
        QCOMPARE(window_->page(PageId::Folders), folders);
        QCOMPARE(built(), 2);
        for (const PageId id : kAll) {
            window_->showPage(id);
            QCOMPARE(window_->currentPage(), id);
            QCOMPARE(navigation().currentRow(), static_cast<int>(id));
        }
        QCOMPARE(built(), 7);
    }

    void theNavigationChoosesPages()
    {
        show();
        QListWidget &list = navigation();
        QCOMPARE(list.count(), 7);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(list.item(4)).center());
        QCOMPARE(window_->currentPage(), PageId::Retention);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(window_->currentPage(), PageId::Versions);
        // Whoever goes through the pages by arrow keys stays in the list.
        QVERIFY(list.hasFocus());
    }

    void everyPageHasItsShortcut()
    {
        show();
        for (const PageId id : kAll) {
            QTest::keyClick(window_.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(id)),
                            Qt::ControlModifier);
            QCOMPARE(window_->currentPage(), id);
        }
    }

    void theKeyForSearchingLeadsToTheFieldOfThePage()
    {
        show();
        // Also from outside of the page.
        navigation().setFocus();
        for (const auto &[id, name] : {std::pair(PageId::Activity, "activityText"),
                                       std::pair(PageId::Duplicates, "duplicatesFilter")}) {
            window_->showPage(id);
            navigation().setFocus();
            auto *field = child<QLineEdit>(*window_, name);
            QVERIFY2(field->isVisible() && !field->hasFocus(), name);
            QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
            QVERIFY2(field->hasFocus(), name);
        }
        window_->showPage(PageId::Retention);
        navigation().setFocus();
        QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(navigation().hasFocus());
    }

    void quittingIsAskedOfTheOwner()
    {
        show();
        QSignalSpy quit(window_.get(), &MainWindow::quitWanted);
        QTest::keyClick(window_.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quit.size(), 1);
        QVERIFY(window_->isVisible());
    }

    void closingIsAskedOfTheOwner()
    {
        show();
        QSignalSpy closed(window_.get(), &MainWindow::closeWanted);
        QVERIFY(!window_->close());
        QCOMPARE(closed.size(), 1);
        QVERIFY(window_->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(closed.size(), 2);
        // Its arrangement is kept by then, whatever the owner does.
        QVERIFY(app_->state.contains(QStringLiteral("window/geometry")));
    }

    void itsArrangementComesBack()
    {
        show();
        window_->showPage(PageId::Folders);
        const QSize size(771, 573);  // the screen of these tests is 800 by 800
        window_->resize(size);
        child<QTableView>(*window_, "foldersTable")
            ->horizontalHeader()
            ->resizeSection(SourcesModel::Size, 177);
        window_->close();
        show();
        QCOMPARE(window_->size(), size);
        QCOMPARE(window_->currentPage(), PageId::Folders);
        QCOMPARE(navigation().currentRow(), static_cast<int>(PageId::Folders));
        QCOMPARE(built(), 1);
        QVERIFY(window_->page(PageId::Folders)->isVisible());
        QCOMPARE(child<QTableView>(*window_, "foldersTable")
                     ->horizontalHeader()
                     ->sectionSize(SourcesModel::Size),
                 177);
    }

    void whatIsNoArrangementIsPassedOver()
    {
        app_->state.setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
        app_->state.setValue(QStringLiteral("window/page"), 99);
        app_->state.setValue(QStringLiteral("settings/columns"), 5);
        show();
        QCOMPARE(window_->currentPage(), PageId::Settings);
        app_->state.setValue(QStringLiteral("window/page"), -3);
        show();
        QCOMPARE(window_->currentPage(), PageId::Overview);
    }

    void theFirstStepsStandInPlaceOfThePages()
    {
        app_->service.setup_ = Setup();
        app_->service.state_.kind = ServiceState::Kind::NotSetUp;
        show();
        auto *start = window_->findChild<FirstStart *>();
        QVERIFY(start != nullptr && start->isVisible());
        QVERIFY(!navigation().isVisible());
        QCOMPARE(built(), 0);
        // What is dropped joins the first step.
        QVERIFY(drop({QStringLiteral("/home/ada/Music"), QStringLiteral("/srv/work")}, middle()));
        const auto wanted = child<NewFolderList>(*start, "newFolderList")->wanted();
        QCOMPARE(wanted.size(), std::size_t(4));
        QCOMPARE(wanted[2].path.bytes(), Bytes("/home/ada/Music"));
        app_->service.state_.kind = ServiceState::Kind::Monitoring;
        useDocument(app_->service, parsedJson(sampleDocument()));
        QVERIFY(navigation().isVisible());
        QVERIFY(window_->page(PageId::Overview)->isVisible());
        QTRY_VERIFY(window_->findChild<FirstStart *>() == nullptr);
    }

    void foldersAreDroppedAnywhere()
    {
        show();
        const QStringList dropped{QStringLiteral("/home/ada/Music"), QStringLiteral("/srv/work")};
        for (const PageId id : kAll) {
            window_->showPage(id);
            QList<QPoint> places{QPoint(2, 2), QPoint(window_->width() - 2, window_->height() - 2)};
            for (const QWidget *part : window_->findChildren<QWidget *>()) {
                const QRect seen = part->visibleRegion().boundingRect();
                if (part->isVisible() && !part->isWindow() && !seen.isEmpty()) {
                    places << part->mapTo(window_.get(), seen.center());
                }
            }
            for (const QPoint &place : places) {
                window_->showPage(id);
                const QWidget *part = window_->childAt(place);
                QVERIFY2(drop(dropped, place),
                         qPrintable(QStringLiteral("page %1, %2 %3")
                                        .arg(static_cast<int>(id))
                                        .arg(part == nullptr ? QString()
                                                             : QString::fromLatin1(
                                                                   part->metaObject()->className()),
                                             part == nullptr ? QString() : part->objectName())));
                QCOMPARE(takeOffered(), dropped);
                QCOMPARE(window_->currentPage(), PageId::Folders);
            }
        }
    }

    void whatCanNotBeAddedIsExplained()
    {
        show();
        QVERIFY(drop({QStringLiteral("/home/ada/Music"), QStringLiteral("/home/ada/letter.txt"),
                      QStringLiteral("/home/ada/gone"), QStringLiteral("/home/ada/Documents"),
                      QStringLiteral("/home/ada/Pictures/2024"),
                      QStringLiteral("/media/ada/Toshiba/Holdfast/backup"),
                      QStringLiteral("/home/ada")},
                     middle()));
        auto *dialog = window_->findChild<AddFoldersDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const std::vector<NewFolderRow *> &rows = dialog->list().rows();
        QCOMPARE(rows.size(), std::size_t(7));
        QVERIFY(rows[0]->verdict().canBeAdded());
        const std::array expected{FolderFit::IsFile,        FolderFit::Missing,
                                  FolderFit::AlreadySource, FolderFit::InsideSource,
                                  FolderFit::InsideBackup,  FolderFit::HoldsSource};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(rows[i + 1]->verdict().fit, expected[i]);
            QVERIFY(!rows[i + 1]->verdict().text.isEmpty());
        }
        QCOMPARE(dialog->list().wanted().size(), std::size_t(1));
    }

    void whatIsNoFileIsNotTaken()
    {
        show();
        QMimeData text;
        text.setText(QStringLiteral("words"));
        QVERIFY(!dragOver(text, middle()));
        QMimeData web;
        web.setUrls({QUrl(QStringLiteral("https://example.org/a"))});
        QVERIFY(!dragOver(web, middle()));
        QVERIFY(!child<QWidget>(*window_, "dropHint")->isVisible());
    }

    void aHintSaysWhatADropDoes()
    {
        show();
        auto *hint = child<QWidget>(*window_, "dropHint");
        const std::unique_ptr<QMimeData> data = files({QStringLiteral("/home/ada/Music")});
        QVERIFY(dragOver(*data, middle()));
        QVERIFY(hint->isVisible());
        window_->resize(window_->width() + 40, window_->height());
        QVERIFY(hint->width() > window_->width() - 60);
        leave();
        QVERIFY(!hint->isVisible());
        QVERIFY(drop({QStringLiteral("/home/ada/Music")}, middle()));
        QVERIFY(!hint->isVisible());
    }

    void theStatusLineTellsTheSituation()
    {
        FakeBackupService &service = app_->service;
        service.state_.monitor.lastBackup = service.now_ - 12 * kSecond;
        service.onStatus = [&service] {
            BackupStatus answer = sampleStatus(service.now_);
            answer.files = 48'212;
            return answer;
        };
        show();
        QTRY_COMPARE(status(), QStringLiteral("All 48,212 files are safe."));
        service.state_.monitor.phase = MonitorPhase::Paused;
        Q_EMIT service.stateChanged();
        QCOMPARE(status(), QStringLiteral("Backing up is paused."));
        // What a page says stays a while, whatever happens.
        Q_EMIT window_->page(PageId::Overview)->said(QStringLiteral("Copied."));
        service.state_.monitor.phase = MonitorPhase::Idle;
        Q_EMIT service.stateChanged();
        QCOMPARE(status(), QStringLiteral("Copied."));
    }

    void pagesSendToEachOther()
    {
        show();
        Page *const overview = window_->page(PageId::Overview);
        Q_EMIT overview->pageWanted(PageId::Retention);
        QCOMPARE(window_->currentPage(), PageId::Retention);
        Q_EMIT overview->versionsWanted({1, "Documents", RelPath::trusted("a.txt")});
        QCOMPARE(window_->currentPage(), PageId::Versions);
        Q_EMIT overview->restoreWanted({{1, "Documents", RelPath::trusted("a.txt")}}, std::nullopt);
        auto *restore = window_->findChild<RestoreDialog *>();
        QVERIFY(restore != nullptr && restore->isVisible());
        restore->reject();
        QTRY_VERIFY(window_->findChild<RestoreDialog *>() == nullptr);
        window_->showActivityOf("Documents", RelPath::trusted("a.txt"));
        QCOMPARE(window_->currentPage(), PageId::Activity);
    }

    void aMinimisedWindowIsBroughtBack()
    {
        show();
        window_->showMinimized();
        QVERIFY(window_->isMinimized());
        window_->raiseToUser();
        QVERIFY(!window_->isMinimized());
        QVERIFY(window_->isVisible());
        window_->hide();
        window_->raiseToUser();
        QVERIFY(window_->isVisible());
    }

    void inLettersOfTwiceTheSizeItFitsASmallScreen()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPixelSize(QFontInfo(usual).pixelSize() * 2);
        QApplication::setFont(large);
        show();
        for (const PageId id :
             {PageId::Overview, PageId::Folders, PageId::Activity, PageId::Versions,
              PageId::Retention, PageId::Duplicates, PageId::Settings}) {
            window_->showPage(id);
            const QSize least = window_->minimumSizeHint();
            QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                     qPrintable(QStringLiteral("page %1: %2x%3")
                                    .arg(static_cast<int>(id))
                                    .arg(least.width())
                                    .arg(least.height())));
        }
        window_.reset();
        QApplication::setFont(usual);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
