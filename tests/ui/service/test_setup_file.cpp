// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/setup_file.h"

#include "engine/config_file.h"
#include "service/live_app.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

class TestSetupFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BackupFixture> place_;
    std::unique_ptr<SetupFile> file_;
    const Bytes name_ = "config/holdfast/config.json";

    void load()
    {
        file_ = std::make_unique<SetupFile>(*place_->fileSystem, LiveApp::configFile(*place_),
                                            place_->folder.path() / "state");
        file_->load();
    }

private Q_SLOTS:
    void init()
    {
        place_ = std::make_unique<BackupFixture>();
        LiveApp::writeConfig(*place_);
    }
    void cleanup()
    {
        file_.reset();
        place_.reset();
    }

    void whatWasGoodLastIsKept()
    {
        load();
        QVERIFY(file_->setup().isUsable);
        QVERIFY(file_->setup().lastGood.isEmpty());
        const JsonValue good = file_->setup().document;
        file_.reset();  // it is kept by then
        place_->folder.write(name_, "{ \"sources\": [\n");
        load();
        const Setup &setup = file_->setup();
        QVERIFY(setup.exists && !setup.isUsable && setup.unreadable);
        QVERIFY(!setup.lastGood.isEmpty());
        QVERIFY(setup.lastGoodAt != 0);
        const Result<JsonValue> kept = loadDocument(*place_->fileSystem, setup.lastGood);
        QVERIFY(kept && *kept == good);
        // Back to it: what could not be read is kept, too.
        QVERIFY(answerOf(file_->save(*kept, Saved::KeepingOld)).ok());
        QCOMPARE(place_->folder.read(name_ + '~'), Bytes("{ \"sources\": [\n"));
        file_->load();
        QVERIFY(file_->setup().isUsable);
    }

    void withoutOneThereIsNone()
    {
        place_->folder.write(name_, "{");
        load();
        QVERIFY(file_->setup().lastGood.isEmpty());
        place_->folder.remove(name_);
        load();
        QVERIFY(!file_->setup().exists);
    }

    void whatCanNotBeReadIsNotOverwritten()
    {
        load();
        const JsonValue good = file_->setup().document;
        place_->folder.write(name_, "{");
        file_->load();
        for (const Saved how : {Saved::Merged, Saved::Overriding}) {
            QVERIFY(!answerOf(file_->save(good, how)).ok());
            QCOMPARE(place_->folder.read(name_), Bytes("{"));
        }
    }

    void whoMendsItIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("no JSON") << QByteArray("{ \"sources\": [");
        QTest::newRow("a mistake") << QByteArray("{ \"sources\": [] }");
    }
    void whoMendsItIsNoticed()
    {
        QFETCH(QByteArray, broken);
        place_->folder.write(name_, broken.toStdString());
        load();
        QVERIFY(!file_->setup().isUsable);
        QSignalSpy changed(file_.get(), &SetupFile::changed);
        LiveApp::writeConfig(*place_);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatience);
        file_->load();
        QVERIFY(file_->setup().isUsable);
    }

    void anotherMistakeIsNoticed()
    {
        place_->folder.write(name_, "{");
        load();
        QSignalSpy changed(file_.get(), &SetupFile::changed);
        place_->folder.write(name_, "{\n\n");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatience);
    }

    void theAppGoesOnByItself()
    {
        place_->folder.write("source/one", "1");
        place_->folder.write(name_, "{");
        LiveApp app(*place_);
        app.service.start();
        QVERIFY(app.waitForKind(ServiceState::Kind::NotSetUp));
        LiveApp::writeConfig(*place_);
        QVERIFY(app.waitForStored("one"));
    }
};

QTEST_GUILESS_MAIN(TestSetupFile)
#include "test_setup_file.moc"
