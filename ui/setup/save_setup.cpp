// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/save_setup.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPromise>
#include <QPushButton>

#include <utility>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SaveSetup)
};

/// What a person is asked, and what came of it: goes with the box.
class EditedQuestion : public QObject
{
public:
    /// `what`: the settings that both changed, or what is wrong with the file.
    EditedQuestion(BackupService &service, JsonValue document, const QString &what,
                   std::shared_ptr<QPromise<Result<void>>> promise, QMessageBox *box)
        : QObject(box),
          service_(service),
          document_(std::move(document)),
          promise_(std::move(promise)),
          box_(box)
    {
        box->setObjectName(QStringLiteral("editedBox"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIcon(QMessageBox::Warning);
        box->setWindowTitle(Texts::tr("The configuration was edited"));
        box->setTextFormat(Qt::PlainText);
        box->setText(Texts::tr("The configuration file was edited since Holdfast read it, in the "
                               "same place: %1.",
                               "settings, or a reason")
                         .arg(what));
        const QString name = isolated(nameText(service.setup().file.name()));
        box->setInformativeText(
            Texts::tr(
                "Read it again, and make your change once more on top of that. Or write yours: "
                "everything else that was edited stays, and the file as it is now is kept "
                "beside it as %1.",
                "file name")
                .arg(name + u'~'));
        reread_ = box->addButton(Texts::tr("&Read it again"), QMessageBox::AcceptRole);
        reread_->setObjectName(QStringLiteral("editedReread"));
        write_ = box->addButton(Texts::tr("&Write mine"), QMessageBox::DestructiveRole);
        write_->setObjectName(QStringLiteral("editedWrite"));
        QPushButton *cancel = box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(cancel);
        box->setEscapeButton(cancel);
        connect(box, &QDialog::finished, this, &EditedQuestion::take);
    }

private:
    void take()
    {
        const QAbstractButton *chosen = box_->clickedButton();
        if (chosen == write_) {
            // Not in the name of the box, which closes.
            service_.save(std::move(document_), Saved::Overriding)
                .then(&service_, [promise = promise_](const Result<void> &saved) {
                    promise->addResult(saved);
                    promise->finish();
                });
            return;
        }
        if (chosen == reread_) {
            service_.reload();
        }
        promise_->addResult(Error{
            chosen == reread_ ? ErrorCode::Cancelled : ErrorCode::Changed, "save",
            service_.setup().file.bytes(), 0,
            chosen == reread_
                ? Texts::tr("the configuration was read again; nothing was saved").toStdString()
                : Texts::tr("it was edited since it was read; nothing was saved").toStdString()});
        promise_->finish();
    }

    BackupService &service_;
    JsonValue document_;
    std::shared_ptr<QPromise<Result<void>>> promise_;
    QMessageBox *box_;
    QPushButton *reread_ = nullptr;
    QPushButton *write_ = nullptr;
};

}  // namespace

Answer<Result<void>> saveSetup(BackupService &service, JsonValue document, QWidget *asker)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    service.save(document, Saved::Merged)
        .then(asker, [&service, document, promise, asker](const Result<void> &saved) {
            if (saved || saved.error().code != ErrorCode::Changed) {
                promise->addResult(saved);
                promise->finish();
                return;
            }
            auto *box = new QMessageBox(asker);
            new EditedQuestion(service, document, nameText(saved.error().detail), promise, box);
            box->open();
        });
    return promise->future();
}

}  // namespace holdfast::ui
