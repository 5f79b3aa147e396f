// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/config_banner.h"

#include "fakes/sample_setup.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

class TestConfigBanner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackupService> service_;
    std::unique_ptr<QWidget> window_;
    ConfigBanner *banner_ = nullptr;

    QString text() const
    {
        return banner_->findChild<QLabel *>(QStringLiteral("configBannerDetail"))->text();
    }
    QPushButton *button(const char *name) const
    {
        return window_->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void breakIt()
    {
        service_->setup_.isUsable = false;
        service_->setup_.unreadable =
            parseJson("{\n\"sources\" []}", "/home/ada/config.json").error();
        Q_EMIT service_->setupChanged();
    }

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        fillSample(*service_);
        window_ = std::make_unique<QWidget>();
        banner_ = new ConfigBanner(*service_, window_.get());
        window_->show();
    }
    void cleanup()
    {
        window_.reset();
        service_.reset();
    }

    void itStandsThereWhileTheFileCanNotBeUsed()
    {
        QVERIFY(!banner_->isVisible());
        breakIt();
        QVERIFY(banner_->isVisible());
        QVERIFY2(text().startsWith(QStringLiteral("Line 2 can’t be understood: ")),
                 qPrintable(text()));
        QVERIFY(!text().contains(QStringLiteral("expected")));
        QVERIFY(banner_->findChild<QLabel *>(QStringLiteral("configBannerDetail"))
                    ->toolTip()
                    .contains(QStringLiteral("line 2: expected")));
        QVERIFY(!button("bannerGood")->isVisible());
        QTest::mouseClick(button("bannerAgain"), Qt::LeftButton);
        QVERIFY(service_->orders.contains(QStringLiteral("reload")));
        service_->setup_.unreadable.reset();
        useDocument(*service_, parsedJson(sampleDocument()));
        QVERIFY(!banner_->isVisible());
    }

    void aMistakeIsToldWithItsLine()
    {
        JsonValue document = parsedJson("{\n\"sources\": [\"/a\"],\n\"backup_root\": \"/b\",\n"
                                        "\"log_keep_days\": \"x\"}");
        useDocument(*service_, document);
        QVERIFY(banner_->isVisible());
        QVERIFY2(text().startsWith(QStringLiteral("Line 4: log_keep_days")), qPrintable(text()));
    }

    void theLastGoodCopyIsTakenAfterAQuestion()
    {
        service_->setup_.lastGood = path("/state/good.json");
        service_->setup_.lastGoodAt = service_->now_ - kDay;
        const JsonValue good = parsedJson(sampleDocument());
        service_->onReadDocument = [&](const AbsPath &file) {
            return file == path("/state/good.json") ? Result<JsonValue>(good)
                                                    : Result<JsonValue>(Error{});
        };
        breakIt();
        service_->orders.clear();
        QTest::mouseClick(button("bannerGood"), Qt::LeftButton);
        QVERIFY(service_->orders.isEmpty());
        auto *box = banner_->findChild<QMessageBox *>(QStringLiteral("lastGoodBox"));
        QVERIFY(box->informativeText().contains(QStringLiteral("config.json~")));
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("lastGoodAccept")),
                          Qt::LeftButton);
        QTRY_COMPARE(service_->orders, QStringList{QStringLiteral("save keeping the old one")});
        QVERIFY(service_->saved == good);
    }
};

QTEST_MAIN(TestConfigBanner)
#include "test_config_banner.moc"
