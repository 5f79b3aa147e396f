// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/engine_dispatcher.h"

namespace holdfast::ui
{

EngineDispatcher::EngineDispatcher(EngineThread &thread) : thread_(thread)
{
    questions_.setMaxThreadCount(2);
    readings_.setMaxThreadCount(2);
}

EngineDispatcher::~EngineDispatcher()
{
    questions_.clear();
    readings_.clear();
    questions_.waitForDone();
    readings_.waitForDone();
}

std::vector<OpenWork> EngineDispatcher::openWorks() const
{
    std::vector<OpenWork> open;
    for (const std::weak_ptr<const OpenWork> &one : works_) {
        if (const std::shared_ptr<const OpenWork> work = one.lock()) {
            open.push_back(*work);
        }
    }
    return open;
}

std::shared_ptr<const OpenWork> EngineDispatcher::began(OpenWork::Kind kind, WorkPtr work)
{
    std::erase_if(works_, [](const auto &one) { return one.expired(); });
    auto open = std::make_shared<const OpenWork>(OpenWork{kind, std::move(work)});
    works_.push_back(open);
    return open;
}

Error EngineDispatcher::notSetUp()
{
    return Error{ErrorCode::NotFound, "read the backup", {}, 0, "no backup is set up yet"};
}

Error EngineDispatcher::cancelled()
{
    return Error{ErrorCode::Cancelled, "work on the backup", {}, 0, "Holdfast ends"};
}

}  // namespace holdfast::ui
