// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/config.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QFormLayout;
class QWidget;

namespace holdfast::ui
{

class Notice;

/// The keys of the configuration that a person sets, each with its editor: which of them differ
/// from what holds, and what is wrong with them. Knows nothing of saving.
class SettingsForm : public QObject
{
    Q_OBJECT

public:
    /// The word behind a number, as that number wants it.
    using Unit = std::function<QString(int)>;
    /// A number and how it is shown; `zero` is what 0 means (`Off`), empty: a number like others.
    struct Number {
        double least = 0;
        double most = 100;
        int decimals = 0;
        Unit unit;  ///< null: none
        QString zero;
    };
    /// Values as the configuration spells them, with what they mean.
    using Choices = std::vector<std::pair<JsonValue, QString>>;

    using QObject::QObject;

    void addNumber(QFormLayout &into, const std::string &key, const QString &label,
                   const Number &number, const QString &help);
    void addChoice(QFormLayout &into, const std::string &key, const QString &label,
                   const Choices &choices, const QString &help);
    /// A folder; the editor has a button that chooses one.
    void addFolder(QFormLayout &into, const std::string &key, const QString &label,
                   const QString &help);

    /// It can't be changed any more, for this reason; empty: it can. What was changed goes.
    void fix(const std::string &key, const QString &reason);
    /// Shows what holds; what a person changed meanwhile stays when `keepEdits`.
    void load(const Config &config, bool keepEdits);
    [[nodiscard]] bool differs() const;
    /// The document with what a person changed.
    [[nodiscard]] JsonValue edited(JsonValue document) const;
    /// At the fields that they are about; answers those that are about none.
    std::vector<ConfigNotice> show(const std::vector<ConfigNotice> &notices);

Q_SIGNALS:
    void changed();

private:
    struct Field {
        std::string key;
        Notice *problem = nullptr;
        std::function<JsonValue()> read;
        std::function<void(const JsonValue &)> write;
        QWidget *editor = nullptr;
        Notice *fixed = nullptr;  ///< why it can't be changed
        JsonValue loaded;         ///< as the editor shows it: a number may be rounded
    };
    static Field addRow(QFormLayout &into, const QString &label, QWidget *editor,
                        const QString &help, const std::string &key);
    void edit();

    std::vector<Field> fields_;
    bool loading_ = false;
};

}  // namespace holdfast::ui
