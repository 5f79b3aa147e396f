// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QImage>
#include <QObject>
#include <QSize>

namespace holdfast::ui
{

/// A stored content, as far as it can be shown.
struct LoadedContent {
    enum class Kind : std::uint8_t {
        Text,
        Picture,
        Binary,  ///< nothing to show; `problem` may say why a picture is not
        Failed,  ///< `problem`
    };
    Kind kind = Kind::Binary;
    QString text;
    QString encoding;
    QImage picture;     ///< upright, not larger than a screen needs
    QSize pictureSize;  ///< as it is stored, upright
    std::uint64_t size = 0;
    bool isCut = false;  ///< `text` is the start alone
    QString problem;
};

/// Reads contents for a preview: text up to 1 MiB, pictures up to 64 MiB, decoded on a worker. The
/// newest request counts; the answer to an older one is dropped.
class ContentLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::uint64_t kMostText = 1024 * 1024;
    static constexpr std::uint64_t kMostPicture = 64 * kMostText;

    /// `service` outlives the loader.
    explicit ContentLoader(BackupService &service, QObject *parent = nullptr);

    void load(ContentRequest request);
    /// Nothing is wanted any more.
    void stop();

Q_SIGNALS:
    void loaded(const holdfast::ui::LoadedContent &content);

private:
    void take(const ContentRequest &request, StoredContent content);
    void decode(Bytes bytes, std::uint64_t size, bool isPicture);

    BackupService &service_;
    int question_ = 0;
};

}  // namespace holdfast::ui
