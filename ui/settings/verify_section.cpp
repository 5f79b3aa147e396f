// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/verify_section.h"

#include "ui/folders/folder_counter.h"
#include "ui/overview/damage_model.h"
#include "ui/overview/repair_dialog.h"
#include "ui/settings/config_sections.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kPullInterval = 100;
constexpr int kBarSteps = 1000;
constexpr std::int64_t kDrillFiles = 20;
constexpr int kMostListed = 500;
constexpr int kListLines = 7;
/// Longer than that ago, a proof says little.
constexpr TimeNs kOldProof = 90 * kDay;

int number(std::int64_t value)
{
    return static_cast<int>(value);
}

}  // namespace

VerifySection::VerifySection(BackupService &service, SettingsForm &form, QWidget *parent)
    : Section(tr("Verification"), tr("A backup is worth what can be restored from it."), parent),
      service_(service),
      proof_(new Notice(this)),
      check_(new Notice(this)),
      repair_(check_->addButton(tr("&Repair…"), QStringLiteral("verifyRepair"))),
      verify_(new QPushButton(icon(QStringLiteral("verify")), tr("&Verify now"), this)),
      prove_(new QPushButton(icon(QStringLiteral("shield")), tr("&Prove restoring now"), this)),
      progressBox_(new QWidget(this)),
      bar_(new QProgressBar(this)),
      progressText_(new Prose(Prose::Role::Note, {}, this)),
      cancel_(new QPushButton(tr("Ca&ncel"), this)),
      result_(new Notice(this)),
      list_(new QListWidget(this))
{
    proof_->setObjectName(QStringLiteral("verifyProof"));
    column().addWidget(proof_);
    check_->setObjectName(QStringLiteral("verifyLast"));
    column().addWidget(check_);
    addVerifyCycle(form, this->form());
    auto *row = new QHBoxLayout;
    verify_->setObjectName(QStringLiteral("verifyNow"));
    verify_->setToolTip(tr("Reads every stored copy and compares it with its fingerprint."));
    prove_->setObjectName(QStringLiteral("proveNow"));
    prove_->setToolTip(tr("Restores %Ln files, drawn at random, to a temporary folder and compares "
                          "them.",
                          nullptr, number(kDrillFiles)));
    row->addWidget(verify_);
    row->addWidget(prove_);
    row->addStretch(1);
    column().addLayout(row);
    // Made before the field that stands above them.
    setTabOrder(findChild<QWidget *>(QStringLiteral("setting_verify_cycle_days")), verify_);
    setTabOrder(verify_, prove_);

    auto *progress = new QVBoxLayout(progressBox_);
    progress->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    bar_->setObjectName(QStringLiteral("verifyBar"));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    cancel_->setObjectName(QStringLiteral("verifyCancel"));
    line->addWidget(bar_, 1);
    line->addWidget(cancel_);
    progress->addLayout(line);
    progressText_->setObjectName(QStringLiteral("verifyProgress"));
    progress->addWidget(progressText_);
    progressBox_->hide();
    column().addWidget(progressBox_);
    result_->setObjectName(QStringLiteral("verifyResult"));
    column().addWidget(result_);
    list_->setObjectName(QStringLiteral("verifyList"));
    list_->setAccessibleName(tr("What was found"));
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setAlternatingRowColors(true);
    list_->setMaximumHeight(fontMetrics().lineSpacing() * kListLines + 2 * kSpacing);
    list_->hide();
    column().addWidget(list_);

    pull_.setInterval(kPullInterval);
    connect(&pull_, &QTimer::timeout, this, &VerifySection::showProgress);
    connect(repair_, &QPushButton::clicked, this,
            [this] { RepairDialog::present(service_, *this); });
    connect(verify_, &QPushButton::clicked, this, &VerifySection::verify);
    connect(prove_, &QPushButton::clicked, this, &VerifySection::prove);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (work_ != nullptr) {
            work_->stop.request_stop();
            cancel_->setEnabled(false);
        }
    });
}

VerifySection::~VerifySection()
{
    if (work_ != nullptr) {
        work_->stop.request_stop();
    }
}

void VerifySection::refresh()
{
    const int generation = ++generation_;
    service_.status().then(this, [this, generation](const Result<BackupStatus> &answer) {
        if (generation == generation_ && answer) {
            showProof(*answer);
            showCheck(*answer);
        }
    });
}

void VerifySection::showProof(const BackupStatus &status)
{
    const bool isEmpty = status.backupId.empty();
    verify_->setEnabled(work_ == nullptr && !isEmpty);
    prove_->setEnabled(work_ == nullptr && !isEmpty);
    if (isEmpty) {
        const bool isAway = service_.state().obstacle() != nullptr;
        proof_->setText(Tone::Plain,
                        isAway ? tr("The backup can’t be reached now. Connect its drive to check "
                                    "it, or to prove that files can be restored.")
                               : tr("Nothing was backed up yet, so there is nothing to prove."));
        return;
    }
    if (!status.lastProof) {
        proof_->setText(Tone::Warning, tr("That files can be restored was never proven on this "
                                          "computer. It takes a minute."));
        return;
    }
    const RestoreProof &proof = *status.lastProof;
    const QString when = friendlyTimeText(proof.at, service_.now());
    if (!proof.clean) {
        proof_->setText(Tone::Bad, tr("The last proof of restoring (%1) found damage. Verify the "
                                      "backup now.")
                                       .arg(when));
        return;
    }
    const bool isOld = service_.now() - proof.at > kOldProof;
    proof_->setText(isOld ? Tone::Warning : Tone::Good,
                    tr("Restoring was last proven %1: %2 came back exactly as they were.")
                        .arg(when, filesText(proof.proven)));
}

void VerifySection::showCheck(const BackupStatus &status)
{
    const std::optional<CheckOutcome> &check = status.lastCheck;
    repair_->setVisible(check && check->damaged > 0);
    if (check && listedAt_ != 0 && std::max(check->at, check->found) > listedAt_) {
        // Another look since, with a repair perhaps: what is listed is past.
        listedAt_ = 0;
        result_->clear();
        list_->clear();
        list_->hide();
    }
    if (status.backupId.empty()) {
        check_->clear();
        return;
    }
    if (!check || (check->at == 0 && check->damaged == 0 && check->accepted == 0)) {
        check_->setText(Tone::Plain, tr("Its stored copies were never all verified from this "
                                        "computer."));
        return;
    }
    const QString when = friendlyTimeText(
        check->damaged == 0 && check->at != 0 ? check->at : check->found, service_.now());
    if (check->damaged == 0 && check->accepted == 0) {
        check_->setText(Tone::Good,
                        tr("All stored copies were last verified %1: they are sound.").arg(when));
        return;
    }
    if (check->damaged == 0) {
        check_->setText(Tone::Plain,
                        tr("Last verified %1: %Ln copies are damaged, and left as they "
                           "are.",
                           nullptr, number(check->accepted))
                            .arg(when));
        return;
    }
    check_->setText(Tone::Bad, tr("%Ln stored copies were found damaged or missing (%1). Repairing "
                                  "takes them anew from your unchanged files or from other copies "
                                  "of the same content.",
                                  nullptr, number(check->damaged))
                                   .arg(when));
}

void VerifySection::begin(const QString &what)
{
    work_ = std::make_shared<Work>();
    what_ = what;
    verify_->setEnabled(false);
    prove_->setEnabled(false);
    cancel_->setEnabled(true);
    result_->clear();
    list_->clear();
    list_->hide();
    progressBox_->show();
    cancel_->setFocus();
    showProgress();
    pull_.start();
}

void VerifySection::end()
{
    pull_.stop();
    const bool hadFocus = cancel_->hasFocus();
    progressBox_->hide();
    work_.reset();
    verify_->setEnabled(true);
    prove_->setEnabled(true);
    if (hadFocus) {
        verify_->setFocus();
    }
    refresh();
}

void VerifySection::showProgress()
{
    if (work_ == nullptr) {
        return;
    }
    const RunProgress &progress = work_->progress;
    const std::uint64_t total = progress.bytesTotal.load();
    const std::uint64_t done = progress.bytesDone.load();
    const std::int64_t files = progress.filesDone.load();
    const std::int64_t allFiles = progress.filesTotal.load();
    // Without a total it moves, and does not pretend to know.
    bar_->setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0) {
        const double share = static_cast<double>(done) / static_cast<double>(total);
        bar_->setValue(std::min(kBarSteps, static_cast<int>(share * kBarSteps)));
    }
    progressText_->setText(allFiles > 0 ? tr("%1: %2 of %3, %4 of %5", "what, files, bytes")
                                              .arg(what_, numberText(files), filesText(allFiles),
                                                   sizeText(done), sizeText(total))
                                        : what_);
}

void VerifySection::verify()
{
    begin(tr("Reading the stored copies"));
    VerifyRequest request;
    service_.verify(request, work_).then(this, [this](const Result<VerifyReport> &answer) {
        end();
        showVerified(answer);
    });
}

void VerifySection::prove()
{
    begin(tr("Restoring and comparing"));
    service_.drill(kDrillFiles, work_).then(this, [this](const Result<DrillReport> &answer) {
        end();
        showProven(answer);
    });
}

void VerifySection::showVerified(const Result<VerifyReport> &answer)
{
    if (!answer) {
        result_->setText(Tone::Bad, errorText(answer.error()));
        return;
    }
    const QString checked =
        tr("%1, %2", "files, size").arg(filesText(answer->checked), sizeText(answer->bytes));
    const auto bad =
        number(static_cast<std::int64_t>(answer->damaged.size() + answer->missing.size()));
    if (bad > 0) {
        result_->setText(Tone::Bad, tr("%Ln stored copies are damaged or missing.", nullptr, bad));
    } else if (!answer->complete) {
        result_->setText(Tone::Plain,
                         tr("Stopped. What was read so far is sound: %1.").arg(checked));
    } else if (!answer->errors.empty()) {
        result_->setText(Tone::Warning, tr("What could be read is sound: %1. Some copies could not "
                                           "be looked at.")
                                            .arg(checked));
    } else {
        result_->setText(Tone::Good, tr("All stored copies are sound: %1.").arg(checked));
    }
    list(*answer);
}

void VerifySection::showProven(const Result<DrillReport> &answer)
{
    if (!answer) {
        result_->setText(Tone::Bad, errorText(answer.error()));
        return;
    }
    if (answer->failed > 0) {
        result_->setText(Tone::Bad, tr("%Ln files could not be restored as they were.", nullptr,
                                       number(answer->failed)));
    } else if (!answer->verify.complete) {
        result_->setText(Tone::Plain, tr("Stopped before the end."));
    } else if (answer->proven == 0) {
        result_->setText(Tone::Warning, tr("No file could be tried."));
    } else {
        result_->setText(Tone::Good, tr("%Ln files were restored and are exactly what they were.",
                                        nullptr, number(answer->proven)));
    }
    list(answer->verify);
}

void VerifySection::list(const VerifyReport &report)
{
    const auto add = [this](const QString &iconName, Tone tone, const QString &text) {
        if (list_->count() < kMostListed) {
            auto *item =
                new QListWidgetItem(icon(iconName, toneColor(tone, palette())), text, list_);
            item->setToolTip(QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()));
        }
    };
    for (const DamagedCopy &copy : report.damaged) {
        add(QStringLiteral("error"), Tone::Bad,
            tr("%1 (%2): its copy %3: %4", "file, which content, where it lies, problem")
                .arg(isolated(pathText(copy.source, copy.path)),
                     contentTimeText(copy, service_.now()), isolated(nameText(copy.stored.bytes())),
                     isolated(nameText(copy.problem))));
    }
    for (const DamagedCopy &copy : report.missing) {
        add(QStringLiteral("error"), Tone::Bad,
            tr("%1 (%2): its copy %3 is missing", "file, which content, where it lay")
                .arg(isolated(pathText(copy.source, copy.path)),
                     contentTimeText(copy, service_.now()),
                     isolated(nameText(copy.stored.bytes()))));
    }
    for (const ItemError &error : report.errors) {
        add(QStringLiteral("warning"), Tone::Warning,
            tr("%1: %2", "file, problem")
                .arg(isolated(nameText(error.path)), isolated(nameText(error.reason))));
    }
    for (const RelPath &foreign : report.foreign) {
        add(QStringLiteral("info"), Tone::Plain,
            tr("%1: not a part of the backup; it is left alone")
                .arg(isolated(nameText(foreign.bytes()))));
    }
    listedAt_ = service_.now();
    list_->setVisible(list_->count() > 0);
}

}  // namespace holdfast::ui
