// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/content_loader.h"

#include "ui/overview/away_text.h"
#include "ui/service/aside_pool.h"
#include "ui/text/texts.h"
#include "ui/versions/text_guess.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

namespace holdfast::ui
{
namespace
{

QByteArray viewed(const Bytes &bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool isPicture(const Bytes &start)
{
    QByteArray data = viewed(start);
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    // A drawing in text, whose format is seen by any `<svg` in it, needs to be one from the start.
    return !format.isEmpty() && (format != "svg" || data.trimmed().startsWith('<'));
}

// A single line of a megabyte would stop an editor.
QString withShortLines(const QString &text)
{
    constexpr int kLongest = 4000;
    QString result;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end + 1;
        if (end - start > kLongest) {
            result += QStringView(text).mid(start, kLongest);
            result += QStringLiteral(" …\n");
        } else {
            result += QStringView(text).mid(start, end - start);
        }
        start = end;
    }
    return result;
}

void decodePicture(const Bytes &bytes, LoadedContent &content)
{
    constexpr int kMostSide = 4096;
    QByteArray data = viewed(bytes);
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kMostSide) {
        reader.setScaledSize(size.scaled(kMostSide, kMostSide, Qt::KeepAspectRatio));
    }
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) {
        size.transpose();
    }
    content.picture = reader.read();
    content.pictureSize = size.isValid() ? size : content.picture.size();
    content.kind = LoadedContent::Kind::Picture;
    if (content.picture.isNull()) {
        content.kind = LoadedContent::Kind::Binary;
        content.problem =
            ContentLoader::tr("This picture can’t be shown here: %1").arg(reader.errorString());
    }
}

LoadedContent decodedContent(const Bytes &bytes, std::uint64_t size, bool picture)
{
    LoadedContent content;
    content.size = size;
    if (picture) {
        decodePicture(bytes, content);
        return content;
    }
    content.isCut = bytes.size() < size;
    TextGuess guess = guessText(bytes, content.isCut);
    if (guess.isText) {
        content.kind = LoadedContent::Kind::Text;
        content.text = withShortLines(guess.text);
        content.encoding = std::move(guess.encoding);
    }
    return content;
}

}  // namespace

ContentLoader::ContentLoader(BackupService &service, QObject *parent)
    : QObject(parent), service_(service)
{
}

void ContentLoader::stop()
{
    ++question_;
}

void ContentLoader::load(ContentRequest request)
{
    const int question = ++question_;
    service_.content(request, kMostText)
        .then(this, [this, question, request](Result<StoredContent> answer) {
            if (question != question_) {
                return;
            }
            if (answer) {
                take(request, *std::move(answer));
                return;
            }
            LoadedContent failed;
            failed.kind = LoadedContent::Kind::Failed;
            failed.problem = unansweredText(service_, answer.error());
            Q_EMIT loaded(failed);
        });
}

void ContentLoader::take(const ContentRequest &request, StoredContent content)
{
    const bool picture = isPicture(content.bytes);
    if (!picture || content.bytes.size() >= content.size) {
        decode(std::move(content.bytes), content.size, picture);
        return;
    }
    if (content.size > kMostPicture) {
        LoadedContent tooLarge;
        tooLarge.size = content.size;
        tooLarge.problem =
            tr("This picture is larger than %1. Open it to see it.").arg(sizeText(kMostPicture));
        Q_EMIT loaded(tooLarge);
        return;
    }
    service_.content(request, kMostPicture)
        .then(this, [this, question = question_](Result<StoredContent> answer) {
            if (question != question_) {
                return;
            }
            if (answer) {
                const std::uint64_t size = answer->size;
                decode(std::move(answer->bytes), size, true);
                return;
            }
            LoadedContent failed;
            failed.kind = LoadedContent::Kind::Failed;
            failed.problem = unansweredText(service_, answer.error());
            Q_EMIT loaded(failed);
        });
}

void ContentLoader::decode(Bytes bytes, std::uint64_t size, bool isPicture)
{
    Answer(QtConcurrent::run(asidePool(), [bytes = std::move(bytes), size, isPicture] {
        return decodedContent(bytes, size, isPicture);
    })).then(this, [this, question = question_](const LoadedContent &content) {
        if (question == question_) {
            Q_EMIT loaded(content);
        }
    });
}

}  // namespace holdfast::ui
