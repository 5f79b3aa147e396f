// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/service/backup_service.h"
#include "ui/service/engine_thread.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <exception>
#include <memory>
#include <utility>
#include <vector>

namespace holdfast::ui
{

/// Has what is asked of the engine done on the thread where it belongs. Each keeps the engine that
/// it began with: a changed configuration makes another one. GUI thread.
class EngineDispatcher
{
public:
    /// `thread` outlives the dispatcher.
    explicit EngineDispatcher(EngineThread &thread);
    /// Waits for what was begun; what was not never has an answer.
    ~EngineDispatcher();

    /// From now on this one; null: none, and each answer is that nothing is set up.
    void use(std::shared_ptr<Engine> engine) { engine_ = std::move(engine); }
    [[nodiscard]] const std::shared_ptr<Engine> &engine() const noexcept { return engine_; }

    /// A short question, beside whatever is being written.
    template <class Question>
    auto ask(Question question) -> QFuture<decltype(question(std::declval<const Engine &>()))>;
    /// A long reading.
    template <class Reading>
    auto read(Reading reading) -> QFuture<decltype(reading(std::declval<Engine &>()))>;
    /// On the engine thread, which lets go of the backup for it.
    template <class Writing>
    auto write(Writing writing, WorkPtr work)
        -> QFuture<decltype(writing(std::declval<Engine &>()))>;
    /// What needs no engine: before the first start there is none.
    template <class Question>
    auto askWithoutEngine(Question question) -> QFuture<decltype(question())>
    {
        return QtConcurrent::run(&questions_, std::move(question));
    }
    template <class Reading>
    auto readWithoutEngine(Reading reading) -> QFuture<decltype(reading())>
    {
        return QtConcurrent::run(&readings_, std::move(reading));
    }

    /// Notes a work: it is open for as long as what does it holds the answer.
    std::shared_ptr<const OpenWork> began(OpenWork::Kind kind, WorkPtr work);
    [[nodiscard]] std::vector<OpenWork> openWorks() const;

    [[nodiscard]] static Error notSetUp();

private:
    template <class Done>
    auto onPool(QThreadPool &pool, Done done) -> QFuture<decltype(done(std::declval<Engine &>()))>;
    [[nodiscard]] static Error cancelled();

    EngineThread &thread_;
    std::shared_ptr<Engine> engine_;
    std::vector<std::weak_ptr<const OpenWork>> works_;  ///< held by what does them
    QThreadPool questions_;
    QThreadPool readings_;
};

/// What is thrown (memory that can't be had) is an answer as well: whoever asked waits for one.
template <class Answer, class Done>
Answer answered(Done &done, Engine &engine)
{
    try {
        return done(engine);
    } catch (const std::exception &thrown) {
        return Answer(Error{ErrorCode::Io, "answer", {}, 0, thrown.what()});
    }
}

template <class Done>
auto EngineDispatcher::onPool(QThreadPool &pool, Done done)
    -> QFuture<decltype(done(std::declval<Engine &>()))>
{
    using Answer = decltype(done(std::declval<Engine &>()));
    if (engine_ == nullptr) {
        return QtFuture::makeReadyFuture(Answer(notSetUp()));
    }
    return QtConcurrent::run(&pool, [engine = engine_, done = std::move(done)]() mutable {
        return answered<Answer>(done, *engine);
    });
}

template <class Question>
auto EngineDispatcher::ask(Question question)
    -> QFuture<decltype(question(std::declval<const Engine &>()))>
{
    return onPool(questions_, std::move(question));
}

template <class Reading>
auto EngineDispatcher::read(Reading reading) -> QFuture<decltype(reading(std::declval<Engine &>()))>
{
    return onPool(readings_, std::move(reading));
}

template <class Writing>
auto EngineDispatcher::write(Writing writing, WorkPtr work)
    -> QFuture<decltype(writing(std::declval<Engine &>()))>
{
    using Answer = decltype(writing(std::declval<Engine &>()));
    if (engine_ == nullptr) {
        return QtFuture::makeReadyFuture(Answer(notSetUp()));
    }
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    thread_.perform([engine = engine_, work = std::move(work), writing = std::move(writing),
                     promise](std::stop_token stop) mutable {
        // The app's own end stops it like a person does; what it overtakes does not begin.
        const std::stop_callback relay(stop, [&work] { work->stop.request_stop(); });
        promise->addResult(stop.stop_requested() ? Answer(cancelled())
                                                 : answered<Answer>(writing, *engine));
        promise->finish();
    });
    return future;
}

}  // namespace holdfast::ui
