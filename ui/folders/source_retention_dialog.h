// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"

#include <QDialog>

#include <optional>
#include <vector>

class QRadioButton;
class QSpinBox;

namespace holdfast::ui
{

/// Rules of its own for one source's versions, or those for all. Saves nothing itself. Open it with
/// open().
class SourceRetentionDialog : public QDialog
{
    Q_OBJECT

public:
    SourceRetentionDialog(const SourceConfig &source, const RetentionPolicy &forAll,
                          QWidget *parent = nullptr);

    /// Nothing: the rules for all.
    [[nodiscard]] std::optional<RetentionPolicy> policy() const;

Q_SIGNALS:
    void applied(const std::optional<holdfast::RetentionPolicy> &policy);

private:
    void accept() override;
    void showPolicy(const RetentionPolicy &policy);

    struct Field {
        std::int64_t RetentionPolicy::*member;
        QSpinBox *box;
    };
    RetentionPolicy base_;  ///< rules that this dialog does not show stay
    QRadioButton *global_;
    QRadioButton *own_;
    std::vector<Field> fields_;
};

/// `the 10 newest versions of each file, one a day for 7 days`: what is kept, for people.
[[nodiscard]] QString retentionText(const RetentionPolicy &policy);

}  // namespace holdfast::ui
