// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace holdfast::ui
{

void ask(QWidget *parent, const Question &question, std::function<void()> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(question.name + QStringLiteral("Box"));
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.explanation);
    if (!question.details.isEmpty()) {
        box->setDetailedText(question.details);
    }
    if (!question.consent.isEmpty()) {
        QPushButton *accept = box->addButton(question.consent, QMessageBox::AcceptRole);
        accept->setObjectName(question.name + QStringLiteral("Accept"));
        QObject::connect(accept, &QPushButton::clicked, parent, std::move(then));
    }
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    box->open();
}

}  // namespace holdfast::ui
