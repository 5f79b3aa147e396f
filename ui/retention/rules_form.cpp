// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rules_form.h"

#include "ui/widgets/prose.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{

constexpr int kMostCount = 1'000'000;
constexpr int kMostDays = 100'000;
constexpr double kMiB = 1024.0 * 1024;
constexpr double kGiB = 1024 * kMiB;
enum Unit { Percent, MiB, GiB };

}  // namespace

RulesForm::RulesForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    buildPresets(column);
    buildRules(column);
    showAll();
}

void RulesForm::buildPresets(QVBoxLayout *column)
{
    presets_ = new QButtonGroup(this);
    auto *list = new QVBoxLayout;
    list->setSpacing(2);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    for (const RetentionPreset preset : kRetentionPresets) {
        auto *button = new QRadioButton(presetName(preset), this);
        button->setObjectName(QStringLiteral("preset%1").arg(static_cast<int>(preset)));
        button->setAccessibleDescription(presetText(preset));
        auto *text = new Prose(Prose::Role::Note, presetText(preset), this);
        text->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
                                 layoutDirection() == Qt::RightToLeft ? indent : 0, kSpacing / 3);
        list->addWidget(button);
        list->addWidget(text);
        presets_->addButton(button);
        buttons_[preset] = button;
        connect(button, &QRadioButton::clicked, this, [this, preset] { choosePreset(preset); });
    }
    column->addLayout(list);
}

void RulesForm::buildRules(QVBoxLayout *column)
{
    column->addWidget(new Prose(Prose::Role::Heading, tr("The exact rules"), this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(kSpacing);
    form->setVerticalSpacing(kSpacing / 2);
    addRule(
        form, tr("Keep of each file the &newest:"), "maxVersions",
        &RetentionPolicy::maxVersionsPerFile, [](int n) { return tr(" versions", nullptr, n); },
        kMostCount);
    addRule(
        form, tr("Keep versions f&or:"), "keepDays", &RetentionPolicy::keepDays,
        [](int n) { return tr(" days", nullptr, n); }, kMostDays);
    addRule(
        form, tr("One each &hour, for:"), "keepHourly", &RetentionPolicy::keepHourly,
        [](int n) { return tr(" hours", nullptr, n); }, kMostCount);
    addRule(
        form, tr("One each da&y, for:"), "keepDaily", &RetentionPolicy::keepDaily,
        [](int n) { return tr(" days", nullptr, n); }, kMostCount);
    addRule(
        form, tr("One each &week, for:"), "keepWeekly", &RetentionPolicy::keepWeekly,
        [](int n) { return tr(" weeks", nullptr, n); }, kMostCount);
    addRule(
        form, tr("One each mon&th, for:"), "keepMonthly", &RetentionPolicy::keepMonthly,
        [](int n) { return tr(" months", nullptr, n); }, kMostCount);
    addRule(
        form, tr("One each y&ear, for:"), "keepYearly", &RetentionPolicy::keepYearly,
        [](int n) { return tr(" years", nullptr, n); }, kMostCount);
    addFree(form);
    addRule(
        form, tr("Keep &deleted files for:"), "deletedKeepDays", &RetentionPolicy::deletedKeepDays,
        [](int n) { return tr(" days", nullptr, n); }, kMostDays);
    rules_.back().field->setSpecialValueText(tr("ever"));
    // Without a number such a rule is none, not one without an end.
    for (const Rule &rule : rules_) {
        const bool isPeriod = rule.member != &RetentionPolicy::maxVersionsPerFile &&
                              rule.member != &RetentionPolicy::keepDays &&
                              rule.member != &RetentionPolicy::deletedKeepDays;
        if (isPeriod) {
            rule.field->setSpecialValueText(tr("off"));
        }
    }
    column->addLayout(form);
    column->addWidget(new Prose(
        Prose::Role::Note,
        tr("A version goes when one of these rules says so. Of the “one each …” rules it is enough "
           "that one keeps it."),
        this));
}

void RulesForm::addRule(QFormLayout *form, const QString &label, const char *name,
                        std::int64_t RetentionPolicy::*member, QString (*unit)(int), int most)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(0, most);
    field->setSuffix(unit(field->value()));
    connect(field, &QSpinBox::valueChanged, field,
            [field, unit](int value) { field->setSuffix(unit(value)); });
    field->setSpecialValueText(tr("no limit"));
    field->setGroupSeparatorShown(true);
    field->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    form->addRow(label, field);
    rules_.push_back({field, member});
    connect(field, &QSpinBox::valueChanged, this, [this, member](int value) {
        if (isShowing_) {
            return;
        }
        policy_.*member = value;
        showPreset();
        Q_EMIT edited();
    });
}

void RulesForm::addFree(QFormLayout *form)
{
    auto *cell = new QWidget(this);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing / 2);
    free_ = new QDoubleSpinBox(cell);
    free_->setObjectName(QStringLiteral("minFree"));
    free_->setSpecialValueText(tr("off"));
    free_->setRange(0, kMostCount);
    free_->setDecimals(1);
    free_->setAccessibleName(tr("Free space to keep on the drive"));
    freeUnit_ = new QComboBox(cell);
    freeUnit_->setObjectName(QStringLiteral("minFreeUnit"));
    freeUnit_->setAccessibleName(tr("Unit of the free space"));
    freeUnit_->addItem(tr("% of the drive"), Percent);
    freeUnit_->addItem(tr("MiB"), MiB);
    freeUnit_->addItem(tr("GiB"), GiB);
    freeUnit_->setMinimumContentsLength(12);
    row->addWidget(free_);
    row->addWidget(freeUnit_);
    form->addRow(tr("Keep &free on the drive:"), cell);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(cell))) {
        label->setBuddy(free_);
    }
    connect(free_, &QDoubleSpinBox::valueChanged, this, [this] { takeFree(); });
    connect(freeUnit_, &QComboBox::activated, this, [this] { takeFree(); });
}

void RulesForm::takeFree()
{
    const int unit = freeUnit_->currentData().toInt();
    // A share of all that there is must leave something.
    constexpr double kMostPercent = 99;
    if (!isShowing_) {
        const double value = free_->value();
        policy_.minFreePercent = unit == Percent ? std::min(value, kMostPercent) : 0;
        policy_.minFreeBytes =
            unit == Percent
                ? 0
                : static_cast<std::uint64_t>(std::llround(value * (unit == GiB ? kGiB : kMiB)));
        showPreset();
        Q_EMIT edited();
    }
    const QScopedValueRollback<bool> showing(isShowing_, true);
    free_->setMaximum(unit == Percent ? kMostPercent : kMostCount);
}

void RulesForm::choosePreset(RetentionPreset preset)
{
    const RetentionPolicy wanted = policyOf(preset, policy_);
    if (preset == RetentionPreset::Own) {
        rules_.front().field->setFocus();
        return;
    }
    if (wanted != policy_) {
        policy_ = wanted;
        showAll();
        Q_EMIT edited();
    }
}

void RulesForm::setPolicy(const RetentionPolicy &policy)
{
    policy_ = policy;
    showAll();
}

void RulesForm::showAll()
{
    const QScopedValueRollback<bool> showing(isShowing_, true);
    for (const Rule &rule : rules_) {
        rule.field->setValue(static_cast<int>(
            std::clamp<std::int64_t>(policy_.*rule.member, 0, rule.field->maximum())));
    }
    const double bytes = static_cast<double>(policy_.minFreeBytes);
    const Unit unit = policy_.minFreeBytes == 0 ? Percent : bytes < kGiB ? MiB : GiB;
    freeUnit_->setCurrentIndex(freeUnit_->findData(unit));
    free_->setMaximum(kMostCount);
    free_->setValue(unit == Percent ? policy_.minFreePercent : bytes / (unit == GiB ? kGiB : kMiB));
    takeFree();
    showPreset();
}

void RulesForm::showPreset()
{
    buttons_.at(presetOf(policy_))->setChecked(true);
}

QWidget *RulesForm::firstField() const
{
    return presets_->checkedButton();
}

}  // namespace holdfast::ui
