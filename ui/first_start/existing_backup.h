// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace holdfast::ui
{

class Notice;
class Prose;

/// *I already have a backup*: its folder, or a configuration file of Holdfast or of the original
/// tool. Looks at it and says what it found; the first start goes on from there.
class ExistingBackup : public QWidget
{
    Q_OBJECT

public:
    explicit ExistingBackup(BackupService &service, QWidget *parent = nullptr);

    void examineFolder(const AbsPath &folder);
    void readConfiguration(const AbsPath &file);
    /// A backup that was recognised.
    [[nodiscard]] const std::optional<DestinationInfo> &backup() const noexcept { return backup_; }
    /// A configuration that can be used, with its paths made absolute.
    [[nodiscard]] const std::optional<JsonValue> &document() const noexcept { return document_; }
    [[nodiscard]] bool isDone() const noexcept { return backup_ || document_; }
    void fail(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFolder();
    void chooseFile();
    void begin();
    void showBackup(const DestinationInfo &info);
    void showDocument(const AbsPath &file, const JsonValue &document);

    BackupService &service_;
    int generation_ = 0;
    std::optional<DestinationInfo> backup_;
    std::optional<JsonValue> document_;
    Notice *notice_;
    Prose *details_;
};

/// Takes over a configuration file of another place or of the original tool, also from Settings:
/// what it says, line by line.
[[nodiscard]] QString configSummary(const ParsedConfig &parsed);

}  // namespace holdfast::ui
