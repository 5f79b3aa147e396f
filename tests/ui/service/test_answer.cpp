// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/answer.h"

#include <QDialog>
#include <QPromise>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace holdfast::ui;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsTakenAtOnce()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        QObject receiver;
        int taken = 0;
        Answer(promise.future()).then(&receiver, [&](int value) { taken = value; });
        QCOMPARE(taken, 7);
    }

    void whatComesLaterIsTakenOnTheThreadOfTheReceiver()
    {
        QPromise<int> promise;
        promise.start();
        QObject receiver;
        int taken = 0;
        std::thread::id thread;
        Answer(promise.future()).then(&receiver, [&](int value) {
            taken = value;
            thread = std::this_thread::get_id();
        });
        std::jthread answering([&] {
            promise.addResult(7);
            promise.finish();
        });
        QTRY_COMPARE(taken, 7);
        QCOMPARE(thread, std::this_thread::get_id());
        QTRY_VERIFY(receiver.children().isEmpty());
    }

    void nobodyIsToldOfWhatNobodyAnswered()
    {
        QObject receiver;
        bool taken = false;
        {
            QPromise<int> promise;
            promise.start();
            Answer(promise.future()).then(&receiver, [&](int) { taken = true; });
        }
        QTRY_VERIFY(receiver.children().isEmpty());
        QVERIFY(!taken);
    }

    void oneThatTakesMayEndItself()
    {
        QPromise<int> promise;
        promise.start();
        auto *receiver = new QDialog;
        bool isGone = false;
        QObject::connect(receiver, &QObject::destroyed, this, [&] { isGone = true; });
        Answer(promise.future()).then(receiver, [receiver](int) { delete receiver; });
        promise.addResult(1);
        promise.finish();
        QTRY_VERIFY(isGone);
    }

    // For the address sanitizer: a dialog is closed in the very moment that its answer comes.
    void dialogsThatCloseWhileTheirAnswersAreDueHearNothing()
    {
        constexpr int kDialogs = 1000;
        int taken = 0;
        for (int i = 0; i < kDialogs; ++i) {
            auto dialog = std::make_unique<QDialog>();
            auto promise = std::make_shared<QPromise<std::vector<int>>>();
            promise->start();
            std::atomic<bool> isReady = false;
            Answer(promise->future())
                .then(dialog.get(), [&taken, shown = dialog.get()](const std::vector<int> &value) {
                    taken += shown->isModal() ? 0 : value.at(0);
                });
            std::jthread answering([promise, &isReady] {
                isReady = true;
                isReady.notify_one();
                promise->addResult(std::vector<int>(100, 1));
                promise->finish();
            });
            isReady.wait(false);
            dialog.reset();
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(taken, 0);
    }
};

QTEST_MAIN(TestAnswer)
#include "test_answer.moc"
