// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/preview_question.h"

#include <utility>

namespace holdfast::ui
{

void PreviewQuestion::ask(Config config, Take take)
{
    drop();
    stop_ = std::stop_source();
    service_.previewRetention(std::move(config), stop_.get_token())
        .then(this, [take = std::move(take),
                     stopped = stop_.get_token()](Result<RetentionPreview> answer) {
            if (!stopped.stop_requested()) {
                take(std::move(answer));
            }
        });
}

}  // namespace holdfast::ui
