// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retention/retention_words.h"

#include <QWidget>

#include <map>
#include <vector>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace holdfast::ui
{

/// Retention rules to be edited: presets in words, and every rule exactly. Only what a person
/// changes is changed: a number that the fields can't show to the last digit stays as it is.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulesForm(QWidget *parent = nullptr);

    [[nodiscard]] const RetentionPolicy &policy() const noexcept { return policy_; }
    /// Shows it; tells nobody.
    void setPolicy(const RetentionPolicy &policy);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void buildPresets(QVBoxLayout *column);
    void buildRules(QVBoxLayout *column);
    void addRule(QFormLayout *form, const QString &label, const char *name,
                 std::int64_t RetentionPolicy::*member, QString (*unit)(int), int most);
    void addFree(QFormLayout *form);
    void choosePreset(RetentionPreset preset);
    void takeFree();
    void showAll();
    void showPreset();

    struct Rule {
        QSpinBox *field = nullptr;
        std::int64_t RetentionPolicy::*member = nullptr;
    };

    RetentionPolicy policy_;
    bool isShowing_ = false;
    QButtonGroup *presets_ = nullptr;
    std::map<RetentionPreset, QRadioButton *> buttons_;
    std::vector<Rule> rules_;
    QDoubleSpinBox *free_ = nullptr;
    QComboBox *freeUnit_ = nullptr;
};

}  // namespace holdfast::ui
