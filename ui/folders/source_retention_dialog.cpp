// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/source_retention_dialog.h"

#include "ui/text/texts.h"
#include "ui/widgets/prose.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kMost = 100'000;

}  // namespace

SourceRetentionDialog::SourceRetentionDialog(const SourceConfig &source,
                                             const RetentionPolicy &forAll, QWidget *parent)
    : QDialog(parent),
      base_(source.retention.value_or(forAll)),
      global_(new QRadioButton(tr("By the &rules for all folders"), this)),
      own_(new QRadioButton(tr("By rules of its &own:"), this))
{
    setObjectName(QStringLiteral("sourceRetentionDialog"));
    setWindowTitle(tr("Versions to keep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpacing);
    column->setSpacing(kSpacing);
    column->addWidget(
        new Prose(Prose::Role::Title, tr("What to keep of “%1”").arg(nameText(source.name)), this));
    column->addWidget(new Prose(Prose::Role::Note,
                                tr("This is about earlier versions and deleted files. The present "
                                   "copy of a file is never removed."),
                                this));
    global_->setObjectName(QStringLiteral("retentionGlobal"));
    own_->setObjectName(QStringLiteral("retentionOwn"));
    column->addWidget(global_);
    auto *rule = new Prose(Prose::Role::Note, retentionText(forAll), this);
    rule->setIndent(kPageMargin);
    column->addWidget(rule);
    column->addWidget(own_);

    auto *form = new QFormLayout;
    form->setContentsMargins(kPageMargin, 0, 0, 0);
    form->setSpacing(8);
    const auto add = [&](std::int64_t RetentionPolicy::*member, const QString &label,
                         const QString &off, const char *objectName) {
        auto *box = new QSpinBox(this);
        box->setObjectName(QString::fromLatin1(objectName));
        box->setRange(0, kMost);
        box->setSpecialValueText(off);
        box->setGroupSeparatorShown(true);
        form->addRow(label, box);
        fields_.push_back({member, box});
    };
    add(&RetentionPolicy::maxVersionsPerFile, tr("At &most this many versions of a file:"),
        tr("No limit"), "keepVersions");
    add(&RetentionPolicy::keepDays, tr("Versions for this many &days:"), tr("No limit"),
        "keepDays");
    add(&RetentionPolicy::keepHourly, tr("One an &hour, for this many hours:"), tr("Off"),
        "keepHourly");
    add(&RetentionPolicy::keepDaily, tr("One a da&y, for this many days:"), tr("Off"), "keepDaily");
    add(&RetentionPolicy::keepWeekly, tr("One a &week, for this many weeks:"), tr("Off"),
        "keepWeekly");
    add(&RetentionPolicy::keepMonthly, tr("One a mo&nth, for this many months:"), tr("Off"),
        "keepMonthly");
    add(&RetentionPolicy::keepYearly, tr("One a y&ear, for this many years:"), tr("Off"),
        "keepYearly");
    add(&RetentionPolicy::deletedKeepDays, tr("De&leted files for this many days:"), tr("For ever"),
        "keepDeleted");
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("retentionSave"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceRetentionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SourceRetentionDialog::reject);
    connect(own_, &QRadioButton::toggled, this, [this](bool own) {
        for (const Field &field : fields_) {
            field.box->setEnabled(own);
        }
    });
    showPolicy(base_);
    own_->setChecked(true);
    global_->setChecked(!source.retention.has_value());
}

void SourceRetentionDialog::showPolicy(const RetentionPolicy &policy)
{
    for (const Field &field : fields_) {
        field.box->setValue(static_cast<int>(std::min<std::int64_t>(policy.*field.member, kMost)));
    }
}

std::optional<RetentionPolicy> SourceRetentionDialog::policy() const
{
    if (global_->isChecked()) {
        return std::nullopt;
    }
    RetentionPolicy policy = base_;
    for (const Field &field : fields_) {
        // A number beyond what the field holds stays, unless it was changed.
        if (field.box->value() != std::min<std::int64_t>(base_.*field.member, kMost)) {
            policy.*field.member = field.box->value();
        }
    }
    return policy;
}

void SourceRetentionDialog::accept()
{
    Q_EMIT applied(policy());
    QDialog::accept();
}

QString retentionText(const RetentionPolicy &policy)
{
    const auto text = [](const char *source, std::int64_t number) {
        return QCoreApplication::translate("Retention", source, nullptr, static_cast<int>(number));
    };
    QStringList parts;
    const auto add = [&](std::int64_t number, const char *source) {
        if (number > 0) {
            parts << text(source, number);
        }
    };
    add(policy.maxVersionsPerFile,
        QT_TRANSLATE_N_NOOP("Retention", "at most %Ln versions of a file"));
    add(policy.keepDays, QT_TRANSLATE_N_NOOP("Retention", "versions for %Ln days"));
    add(policy.keepHourly, QT_TRANSLATE_N_NOOP("Retention", "one an hour for %Ln hours"));
    add(policy.keepDaily, QT_TRANSLATE_N_NOOP("Retention", "one a day for %Ln days"));
    add(policy.keepWeekly, QT_TRANSLATE_N_NOOP("Retention", "one a week for %Ln weeks"));
    add(policy.keepMonthly, QT_TRANSLATE_N_NOOP("Retention", "one a month for %Ln months"));
    add(policy.keepYearly, QT_TRANSLATE_N_NOOP("Retention", "one a year for %Ln years"));
    add(policy.deletedKeepDays, QT_TRANSLATE_N_NOOP("Retention", "deleted files for %Ln days"));
    if (policy.minFreePercent > 0) {
        parts << QCoreApplication::translate("Retention",
                                             "older ones go when less than %1 % of the "
                                             "drive is free")
                     .arg(policy.minFreePercent);
    } else if (policy.minFreeBytes > 0) {
        parts << QCoreApplication::translate(
                     "Retention", "older ones go when less than %1 of the drive are free")
                     .arg(sizeText(policy.minFreeBytes));
    }
    if (parts.isEmpty()) {
        return QCoreApplication::translate("Retention", "Everything is kept.");
    }
    return QCoreApplication::translate("Retention", "Kept: %1.")
        .arg(parts.join(QCoreApplication::translate("Retention", "; ")));
}

}  // namespace holdfast::ui
