// SPDX-License-Identifier: GPL-3.0-or-later
// What tests/bench/window.py loads into the program (LD_PRELOAD) to see how its GUI thread fares:
// the program itself is not built for it. It takes orders, and gives answers, as JSON objects, a
// line each, through the two file descriptors that HOLDFAST_PROBE names ("in,out,widget"); the
// first answer tells when the window was painted, and this widget in it. Times are of the monotonic
// clock, in nanoseconds; GUI thread throughout.
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSocketNotifier>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>
#include <unistd.h>
#include <vector>

namespace
{

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

qint64 now()
{
    return nanoseconds(CLOCK_MONOTONIC);
}

qint64 cpu()
{
    return nanoseconds(CLOCK_THREAD_CPUTIME_ID);
}

/// A stretch in which the GUI thread was away from its event loop.
struct Stretch {
    qint64 wall = 0;
    qint64 cpu = 0;
    QString what;  ///< the longest part of it
};

QJsonObject summary(std::vector<Stretch> stretches)
{
    constexpr qint64 kFrame = 16'000'000;
    const auto rank = [&stretches](qint64 Stretch::*part, double share) {
        if (stretches.empty()) {
            return qint64{0};
        }
        const auto place =
            static_cast<std::ptrdiff_t>(share * static_cast<double>(stretches.size() - 1));
        std::nth_element(stretches.begin(), stretches.begin() + place, stretches.end(),
                         [part](const Stretch &a, const Stretch &b) { return a.*part < b.*part; });
        return stretches[static_cast<std::size_t>(place)].*part;
    };
    QJsonObject result{{QStringLiteral("count"), static_cast<qint64>(stretches.size())},
                       {QStringLiteral("median"), rank(&Stretch::wall, 0.5)},
                       {QStringLiteral("p99"), rank(&Stretch::wall, 0.99)},
                       {QStringLiteral("worst"), rank(&Stretch::wall, 1)},
                       {QStringLiteral("cpu_median"), rank(&Stretch::cpu, 0.5)},
                       {QStringLiteral("cpu_p99"), rank(&Stretch::cpu, 0.99)},
                       {QStringLiteral("cpu_worst"), rank(&Stretch::cpu, 1)}};
    const auto isLong = [](const Stretch &stretch) { return stretch.wall > kFrame; };
    result[QStringLiteral("over")] =
        static_cast<qint64>(std::count_if(stretches.begin(), stretches.end(), isLong));
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &a, const Stretch &b) { return a.cpu > b.cpu; });
    stretches.resize(std::min<std::size_t>(stretches.size(), 5));
    QJsonArray dearest;
    for (const Stretch &stretch : stretches) {
        dearest.append(QStringLiteral("%1 ms, %2 ms CPU: %3")
                           .arg(static_cast<double>(stretch.wall) / 1e6, 0, 'f', 1)
                           .arg(static_cast<double>(stretch.cpu) / 1e6, 0, 'f', 1)
                           .arg(stretch.what));
    }
    result[QStringLiteral("dearest")] = dearest;
    return result;
}

class Probe : public QObject
{
public:
    Probe(int in, int out, const QString &watched)
        : QObject(qApp), in_(in), out_(out), watchedName_(watched)
    {
        qApp->installEventFilter(this);
        auto *const orders = new QSocketNotifier(in, QSocketNotifier::Read, this);
        connect(orders, &QSocketNotifier::activated, this, [this] { read(); });
        beat_.setTimerType(Qt::PreciseTimer);
        beat_.setInterval(1);
        connect(&beat_, &QTimer::timeout, this, [this] { takeBeat(); });
        shake_.setInterval(16);
        connect(&shake_, &QTimer::timeout, this, [this] { scroll(); });
        quiet_.setSingleShot(true);
        quiet_.setInterval(kQuiet);
        connect(&quiet_, &QTimer::timeout, this, [this] { tellSeen(); });
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (beat_.isActive()) {
            noteEvent(*object, *event);
        }
        if (event->type() == QEvent::Paint && isInWindow(object)) {
            if (watched_ == nullptr) {
                findWatched();
            }
            isWatchedPainted_ = isWatchedPainted_ || object == watched_;
            notePaint();
        }
        return false;
    }

    // Behind the handler that painted, and handed to the display, all of a frame.
    bool event(QEvent *event) override
    {
        if (event->type() != kFlushed) {
            return QObject::event(event);
        }
        isFlushAwaited_ = false;
        if (!isAwaited_) {
            return true;
        }
        const qint64 time = now();
        if (seenAny_ == 0) {
            seenAny_ = time;
            seenCpu_ = cpu();
            quiet_.start();
        }
        if (isWatchedPainted_) {
            isWatchedPainted_ = false;
            seenFirst_ = seenFirst_ == 0 ? time : seenFirst_;
            seenLast_ = time;
            quiet_.start();
        }
        return true;
    }

private:
    static constexpr auto kFlushed = static_cast<QEvent::Type>(QEvent::User + 77);
    static constexpr int kQuiet = 1000;  // ms

    void notePaint()
    {
        isFramePainted_ = true;
        if (!isFlushAwaited_) {
            isFlushAwaited_ = true;
            QCoreApplication::postEvent(this, new QEvent(kFlushed), Qt::HighEventPriority + 1000);
        }
    }

    // What one handler took is known when the next one begins.
    void noteEvent(const QObject &object, const QEvent &event)
    {
        const qint64 time = now();
        endPart(time);
        partBegin_ = time;
        partObject_ = object.metaObject()->className();
        partName_ = object.objectName();
        partType_ = event.type();
    }

    void endPart(qint64 time)
    {
        if (partBegin_ != 0 && time - partBegin_ > longest_) {
            longest_ = time - partBegin_;
            const char *const type = QMetaEnum::fromType<QEvent::Type>().valueToKey(partType_);
            longestWhat_ =
                QStringLiteral("%1(%2) %3")
                    .arg(QString::fromLatin1(partObject_), partName_, QString::fromLatin1(type));
        }
    }

    void takeBeat()
    {
        const qint64 time = now();
        const qint64 used = cpu();
        if (lastBeat_ != 0) {
            std::vector<Stretch> &kind = isFramePainted_ ? frames_ : others_;
            const qint64 wall = time - lastBeat_;
            kind.push_back({wall, used - lastCpu_, wall > 4'000'000 ? longestWhat_ : QString()});
        }
        lastBeat_ = time;
        lastCpu_ = used;
        isFramePainted_ = false;
        longest_ = 0;
        partBegin_ = 0;
    }

    void read()
    {
        std::array<char, 4096> bytes{};
        const ssize_t size = ::read(in_, bytes.data(), bytes.size());
        if (size <= 0) {
            ::_exit(3);  // the benchmark is gone
        }
        pending_.append(bytes.data(), size);
        for (qsizetype end = pending_.indexOf('\n'); end >= 0; end = pending_.indexOf('\n')) {
            const QJsonObject order = QJsonDocument::fromJson(pending_.left(end)).object();
            pending_.remove(0, end + 1);
            obey(order);
        }
    }

    void answer(const QJsonObject &object) const
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        static_cast<void>(!::write(out_, line.constData(), static_cast<std::size_t>(line.size())));
    }

    // The icon in the tray is painted, too.
    static bool isInWindow(const QObject *object)
    {
        const auto *const widget = qobject_cast<const QWidget *>(object);
        return widget != nullptr && qobject_cast<const QMainWindow *>(widget->window()) != nullptr;
    }

    static QMainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<QMainWindow *>(widget)) {
                return found;
            }
        }
        return nullptr;
    }

    template <class Type>
    static Type *named(const QJsonValue &name)
    {
        QMainWindow *const shown = window();
        return shown == nullptr ? nullptr : shown->findChild<Type *>(name.toString());
    }

    void obey(const QJsonObject &order)
    {
        const QString what = order[QStringLiteral("do")].toString();
        if (what == QStringLiteral("count")) {
            count();
        } else if (what == QStringLiteral("report")) {
            report();
        } else if (what == QStringLiteral("shake")) {
            shaken_ = named<QAbstractItemView>(order[QStringLiteral("view")]);
            shaken_ == nullptr ? shake_.stop() : shake_.start();
            answer({{QStringLiteral("ok"), true}});
        } else {
            act(what, order);
        }
    }

    void count()
    {
        frames_.clear();
        others_.clear();
        lastBeat_ = 0;
        countBegin_ = now();
        countCpu_ = cpu();
        beat_.start();
        answer({{QStringLiteral("ok"), true}});
    }

    void report()
    {
        beat_.stop();
        answer({{QStringLiteral("frames"), summary(std::exchange(frames_, {}))},
                {QStringLiteral("others"), summary(std::exchange(others_, {}))},
                {QStringLiteral("wall"), now() - countBegin_},
                {QStringLiteral("cpu"), cpu() - countCpu_}});
    }

    // Up and down by three lines a frame, as somebody would who looks for something.
    void scroll()
    {
        if (shaken_ == nullptr) {
            return;
        }
        QScrollBar *const bar = shaken_->verticalScrollBar();
        const int step = 3 * shaken_->fontMetrics().height();
        const int range = 4000 * step;
        shakeStep_ = shakeStep_ + step > range ? -range : shakeStep_ + step;
        bar->setValue(std::max(0, bar->maximum() / 2 + std::abs(shakeStep_)));
    }

    // Answers when what is watched was painted, and then not again for some time.
    void act(const QString &what, const QJsonObject &order)
    {
        isAwaited_ = true;
        begin_ = now();
        beginCpu_ = cpu();
        seenAny_ = 0;
        seenFirst_ = 0;
        seenLast_ = 0;
        isWatchedPainted_ = false;
        watched_ = nullptr;
        watchedName_ = order[QStringLiteral("watch")].toString();
        quiet_.setInterval(order[QStringLiteral("quiet")].toInt(kQuiet));
        quiet_.start();
        if (what == QStringLiteral("page")) {
            named<QListWidget>(QStringLiteral("navigation"))
                ->setCurrentRow(order[QStringLiteral("row")].toInt());
        } else if (what == QStringLiteral("type")) {
            named<QLineEdit>(order[QStringLiteral("edit")])
                ->setText(order[QStringLiteral("text")].toString());
        } else if (what == QStringLiteral("slide")) {
            auto *const slider = named<QAbstractSlider>(order[QStringLiteral("slider")]);
            slider->setSliderPosition(slider->maximum() *
                                      order[QStringLiteral("permille")].toInt() / 1000);
        } else if (what == QStringLiteral("expand")) {
            expand(*named<QTreeView>(order[QStringLiteral("view")]),
                   order[QStringLiteral("path")].toArray());
        } else if (what == QStringLiteral("close")) {
            window()->close();
        }
        returned_ = now();
    }

    void tellSeen()
    {
        isAwaited_ = false;
        answer({{QStringLiteral("begin"), begin_},
                {QStringLiteral("returned"), returned_},
                {QStringLiteral("any"), seenAny_},
                {QStringLiteral("first"), seenFirst_},
                {QStringLiteral("last"), seenLast_},
                {QStringLiteral("cpu"), seenCpu_ - beginCpu_}});
    }

    // A view paints on what lies within it.
    void findWatched()
    {
        auto *const widget = watchedName_.isEmpty() ? nullptr : named<QWidget>(watchedName_);
        auto *const area = qobject_cast<QAbstractScrollArea *>(widget);
        watched_ = area != nullptr ? area->viewport() : widget;
    }

    static void expand(QTreeView &view, const QJsonArray &path)
    {
        QModelIndex at;
        for (const QJsonValue &name : path) {
            const QAbstractItemModel &model = *view.model();
            QModelIndex found;
            for (int row = 0; row < model.rowCount(at) && !found.isValid(); ++row) {
                const QModelIndex index = model.index(row, 0, at);
                found = index.data().toString() == name.toString() ? index : found;
            }
            at = found;
            if (at.isValid()) {
                view.expand(at);
            }
        }
        view.setCurrentIndex(at);
        view.scrollTo(at, QAbstractItemView::PositionAtTop);
    }

    int in_;
    int out_;
    QByteArray pending_;
    bool isFlushAwaited_ = false;

    QTimer beat_;
    qint64 lastBeat_ = 0;
    qint64 lastCpu_ = 0;
    qint64 countBegin_ = 0;
    qint64 countCpu_ = 0;
    bool isFramePainted_ = false;
    std::vector<Stretch> frames_;  ///< with a paint in them
    std::vector<Stretch> others_;
    qint64 partBegin_ = 0;
    const char *partObject_ = "";
    QString partName_;
    QEvent::Type partType_ = QEvent::None;
    qint64 longest_ = 0;
    QString longestWhat_;

    QTimer shake_;
    QAbstractItemView *shaken_ = nullptr;
    int shakeStep_ = 0;

    QTimer quiet_;
    QString watchedName_;
    QWidget *watched_ = nullptr;
    bool isWatchedPainted_ = false;
    bool isAwaited_ = true;  ///< an answer is due
    qint64 begin_ = 0;
    qint64 beginCpu_ = 0;
    qint64 returned_ = 0;
    qint64 seenAny_ = 0;  ///< anything
    qint64 seenCpu_ = 0;
    qint64 seenFirst_ = 0;
    qint64 seenLast_ = 0;
};

void begin()
{
    const QList<QByteArray> ends = qgetenv("HOLDFAST_PROBE").split(',');
    if (ends.size() == 3) {
        new Probe(ends[0].toInt(), ends[1].toInt(), QString::fromLatin1(ends[2]));
    }
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)
