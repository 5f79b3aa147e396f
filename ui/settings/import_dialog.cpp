// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/import_dialog.h"

#include "ui/first_start/existing_backup.h"
#include "ui/setup/setup_edit.h"
#include "ui/text/texts.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/prose.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

ImportDialog::ImportDialog(BackupService &service, const AbsPath &file, QWidget *parent)
    : QDialog(parent),
      service_(service),
      notice_(new Notice(this)),
      details_(new Prose(Prose::Role::Body, {}, this)),
      use_(nullptr)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Take over a configuration"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    column->addWidget(new Prose(Prose::Role::Title, tr("Take over this configuration?"), this));
    column->addWidget(new ElidedLine(nameText(file.bytes()), this));
    column->addWidget(details_);
    details_->setObjectName(QStringLiteral("importDetails"));
    column->addStretch(1);
    notice_->setObjectName(QStringLiteral("importNotice"));
    column->addWidget(notice_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    use_ = buttons->addButton(tr("&Use it instead"), QDialogButtonBox::AcceptRole);
    use_->setObjectName(QStringLiteral("importUse"));
    use_->setEnabled(false);
    columns.whole().addWidget(buttons);
    columns.resize(std::max(600, fontMetrics().averageCharWidth() * 84),
                   fontMetrics().height() * 20);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    service.readDocument(file).then(
        this, [this, file](const Result<JsonValue> &answer) { showDocument(answer, file); });
}

void ImportDialog::showDocument(const Result<JsonValue> &answer, const AbsPath &file)
{
    if (!answer) {
        notice_->setText(Tone::Bad, errorText(answer.error()));
        return;
    }
    const JsonValue document = rebased(*answer, file.parent());
    const ParsedConfig parsed = service_.check(document);
    details_->setText(configSummary(parsed));
    if (!parsed.ok()) {
        notice_->setText(Tone::Bad, tr("This configuration can’t be used as it is."));
        return;
    }
    document_ = document;
    notice_->setText(Tone::Warning,
                     tr("It takes the place of the present configuration, which is kept beside it "
                        "as %1. Backups that were made stay as they are.",
                        "file name")
                         .arg(isolated(nameText(service_.setup().file.name())) + u'~'));
    use_->setEnabled(true);
}

void ImportDialog::accept()
{
    if (!document_) {
        return;
    }
    use_->setEnabled(false);
    service_.save(*document_, Saved::KeepingOld).then(this, [this](const Result<void> &saved) {
        if (saved) {
            QDialog::accept();
            return;
        }
        use_->setEnabled(true);
        notice_->setText(Tone::Bad, errorText(saved.error()));
    });
}

}  // namespace holdfast::ui
