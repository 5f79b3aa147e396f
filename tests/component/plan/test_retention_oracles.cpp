// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/retention.h"
#include "support/temp_folder.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <future>
#include <map>
#include <random>
#include <set>

// The keep rules of restic and borg on the same series of times, asked of the programs themselves.
//
// All three keep the newest of each of the last N hours (days, ISO weeks, months, years) *that have
// one*, and a week begins on Monday. They differ in this:
//
// - restic counts each rule for itself, as Holdfast does: up to 0.15 both keep exactly the same.
// - restic from 0.16 on and borg (1.2) keep the oldest as well while a rule has not found as many
//   periods as it asks for. Holdfast does not: contract §6 speaks of the newest of a period only.
// - borg takes its rules from the shortest period to the longest, and what an earlier rule kept
// does
//   not count for a later one, which so reaches further back. Holdfast's kept set is always a part
//   of borg's, and borg's comes out of Holdfast's single rules: see borgKeeps().
// - Both have a keep-last, which has no counterpart among Holdfast's periods (max_versions_per_file
// is
//   a limit, not a rule that keeps). It is not asked for here.
// - Both know times to the second only (restic's --time, borg's names), and restic says nothing of
// the order
//   of snapshots of one second: the series have none.
// - Both count in local time, Holdfast in UTC: they are run with TZ=UTC.

using namespace holdfast;
using namespace holdfast::test;

namespace
{

using Seconds = std::int64_t;
using Times = std::vector<Seconds>;  ///< rising
using Kept = std::set<Seconds>;

struct Rule {
    const char *option;
    std::int64_t RetentionPolicy::*member;
};

/// From the shortest period to the longest, which is the order that borg takes them in.
constexpr std::array<Rule, 5> kRules = {{{"--keep-hourly", &RetentionPolicy::keepHourly},
                                         {"--keep-daily", &RetentionPolicy::keepDaily},
                                         {"--keep-weekly", &RetentionPolicy::keepWeekly},
                                         {"--keep-monthly", &RetentionPolicy::keepMonthly},
                                         {"--keep-yearly", &RetentionPolicy::keepYearly}}};

/// Hourly, daily, weekly, monthly, yearly.
using Counts = std::array<int, 5>;

RetentionPolicy policyOf(const Counts &counts)
{
    RetentionPolicy policy;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        policy.*kRules.at(i).member = counts.at(i);
    }
    return policy;
}

QStringList optionsOf(const Counts &counts)
{
    QStringList options;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0) {
            options << QLatin1String(kRules.at(i).option) << QString::number(counts.at(i));
        }
    }
    return options;
}

Seconds utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text) + QLatin1Char('Z'), Qt::ISODate)
        .toSecsSinceEpoch();
}

/// `count` times with steps from `shortest` to `longest` seconds, as many short as long ones: the
/// step's order of magnitude is what is drawn.
Times randomTimes(unsigned seed, const char *begin, std::size_t count, double shortest,
                  double longest)
{
    std::mt19937 random(
        seed);  // its numbers are the same everywhere; those of distributions are not
    Times times = {utc(begin)};
    while (times.size() < count) {
        const double share = static_cast<double>(random() % 10'000) / 10'000;
        times.push_back(times.back() +
                        static_cast<Seconds>(shortest * std::pow(longest / shortest, share)));
    }
    return times;
}

struct Series {
    const char *name;
    Times times;
};

std::vector<Series> allSeries()
{
    return {
        {"hours", randomTimes(1, "2026-02-28T13:20:00", 10, 60, 9'000)},
        {"years", randomTimes(2, "2019-05-04T03:02:01", 10, 86'400, 300 * 86'400)},
        {"mixed", randomTimes(3, "2024-12-24T22:00:00", 10, 5, 90 * 86'400)},
        // First and last seconds of periods; 2024-12-30 is in week 1 of 2025, 2027-01-03 in week 53
        // of 2026.
        {"edges",
         {utc("2024-12-29T23:59:59"), utc("2024-12-30T00:00:00"), utc("2024-12-31T23:59:59"),
          utc("2025-01-05T12:00:00"), utc("2025-01-06T00:00:00"), utc("2026-12-31T22:59:59"),
          utc("2026-12-31T23:00:00"), utc("2027-01-01T00:00:00"), utc("2027-01-03T23:59:59"),
          utc("2027-01-04T00:00:00"), utc("2027-01-04T00:59:59"), utc("2027-01-04T01:00:00")}},
    };
}

const std::vector<Counts> kPolicies = {
    {4, 0, 0, 0, 0},  {0, 3, 0, 0, 0}, {0, 0, 3, 0, 0}, {0, 0, 0, 3, 0}, {0, 0, 0, 0, 2},
    {0, 99, 0, 0, 0}, {0, 0, 0, 0, 9}, {3, 2, 0, 0, 0}, {2, 2, 2, 2, 2}, {0, 7, 4, 6, 3},
};

/// A version for each time, when its content became current; each was superseded by the next.
Kept holdfastKeeps(const Times &times, const RetentionPolicy &policy)
{
    RetentionInput input;
    input.policy = policy;
    Kept kept(times.begin(), times.end());
    for (std::size_t i = 0; i < times.size(); ++i) {
        StoredVersion version;
        version.source = 1;
        version.path = RelPath::trusted("a");
        version.number = static_cast<std::int64_t>(i) + 1;
        version.from = times[i] * kSecond;
        version.until = (i + 1 < times.size() ? times[i + 1] : times[i] + 60) * kSecond;
        input.copies.push_back(version);
    }
    input.now = input.copies.back().until + kDay;
    for (const RetentionRemoval &removal : decideRetention(input)) {
        kept.erase(removal.version.from / kSecond);
    }
    return kept;
}

/// One of the rules alone, as Holdfast applies it.
Kept holdfastKeeps(const Times &times, const Rule &rule, std::int64_t count)
{
    RetentionPolicy policy;
    policy.*rule.member = count;
    return holdfastKeeps(times, policy);
}

/// restic's rule from 0.16 on: a rule that found fewer periods than it asks for keeps the oldest
/// too.
Kept resticKeeps(const Times &times, const Counts &counts, bool withOldest)
{
    Kept kept = holdfastKeeps(times, policyOf(counts));
    for (std::size_t i = 0; withOldest && i < counts.size(); ++i) {
        const auto count = static_cast<std::size_t>(counts.at(i));
        if (count > 0 && holdfastKeeps(times, kRules.at(i), counts.at(i)).size() < count) {
            kept.insert(times.front());
        }
    }
    return kept;
}

/// borg's rule: each keeps as many *more* as it asks for, or all its periods and the oldest.
Kept borgKeeps(const Times &times, const Counts &counts)
{
    Kept kept;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto wanted = kept.size() + static_cast<std::size_t>(counts.at(i));
        Kept with = kept;
        for (std::size_t reach = 1; with.size() < wanted && reach <= times.size(); ++reach) {
            with = kept;
            with.merge(holdfastKeeps(times, kRules.at(i), static_cast<std::int64_t>(reach)));
        }
        if (with.size() < wanted) {
            with.insert(times.front());
        }
        kept = std::move(with);
    }
    return kept;
}

QByteArray text(const Kept &kept)
{
    QByteArray line;
    for (const Seconds time : kept) {
        line += QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate).toLatin1() + ' ';
    }
    return line;
}

/// What a program printed, or why that can't be told.
struct Printed {
    QByteArray text;
    QString failure;
};

/// The two programs, with all that they keep in a folder of its own.
class Oracles
{
public:
    Oracles()
    {
        for (const char *name : {"home", "cache", "borg"}) {
            folder_.makeFolder(name);
        }
        folder_.write("content", "the same each time");
    }

    [[nodiscard]] QString inside(const QString &name) const
    {
        return QString::fromStdString(folder_.path().bytes()) + QLatin1Char('/') + name;
    }

    [[nodiscard]] Printed run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("HOME"), inside(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), inside(QStringLiteral("cache")));
        environment.insert(QStringLiteral("RESTIC_PASSWORD"), QStringLiteral("not secret"));
        environment.insert(QStringLiteral("BORG_BASE_DIR"), inside(QStringLiteral("borg")));
        environment.insert(QStringLiteral("BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK"),
                           QStringLiteral("yes"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(120'000);
        Printed printed;
        printed.text = process.readAll();
        if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            printed.failure = program + QLatin1Char(' ') + arguments.join(QLatin1Char(' ')) +
                              QStringLiteral(" failed: ") + process.errorString() +
                              QLatin1Char('\n') + QString::fromUtf8(printed.text);
        }
        return printed;
    }

    [[nodiscard]] Printed restic(const QStringList &arguments) const
    {
        return run(QStringLiteral("restic"),
                   QStringList{QStringLiteral("--no-cache"), QStringLiteral("--quiet"),
                               QStringLiteral("--repo"), inside(QStringLiteral("repository"))} +
                       arguments);
    }

    /// A snapshot for each time, under the name of the series as host.
    [[nodiscard]] QString makeSnapshots(const Series &series) const
    {
        for (const Seconds time : series.times) {
            const QString when = QDateTime::fromSecsSinceEpoch(time, Qt::UTC)
                                     .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            const Printed done = restic({QStringLiteral("backup"), QStringLiteral("--host"),
                                         QLatin1String(series.name), QStringLiteral("--time"), when,
                                         inside(QStringLiteral("content"))});
            if (!done.failure.isEmpty()) {
                return done.failure;
            }
        }
        return {};
    }

    /// An archive for each time, called by its seconds since 1970, in a repository of the series.
    [[nodiscard]] QString makeArchives(const Series &series) const
    {
        const QString repository = inside(QLatin1String(series.name));
        Printed done = run(QStringLiteral("borg"), {QStringLiteral("init"), QStringLiteral("-e"),
                                                    QStringLiteral("none"), repository});
        for (const Seconds time : series.times) {
            if (!done.failure.isEmpty()) {
                return done.failure;
            }
            const QString when = QDateTime::fromSecsSinceEpoch(time, Qt::UTC)
                                     .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
            done = run(QStringLiteral("borg"),
                       {QStringLiteral("create"), QStringLiteral("--timestamp"), when,
                        repository + QStringLiteral("::") + QString::number(time),
                        inside(QStringLiteral("content"))});
        }
        return done.failure;
    }

private:
    TempFolder folder_;
};

/// `keep` of each group of `restic forget --json`, by host.
std::map<QString, Kept> keptByHost(const QByteArray &json)
{
    std::map<QString, Kept> kept;
    for (const QJsonValue &group : QJsonDocument::fromJson(json).array()) {
        Kept &times = kept[group[QLatin1String("host")].toString()];
        for (const QJsonValue &snapshot : group[QLatin1String("keep")].toArray()) {
            times.insert(
                QDateTime::fromString(snapshot[QLatin1String("time")].toString(), Qt::ISODate)
                    .toSecsSinceEpoch());
        }
    }
    return kept;
}

/// `Keeping archive (rule: daily #1):        1767268800        Thu, 2026-01-01 12:00:00 […]`
Kept keptByBorg(const QByteArray &output)
{
    static const QRegularExpression line(
        QStringLiteral("^Keeping archive \\(rule: [^)]*\\): +(\\d+) "),
        QRegularExpression::MultilineOption);
    Kept kept;
    for (auto match = line.globalMatch(QString::fromUtf8(output)); match.hasNext();) {
        kept.insert(match.next().captured(1).toLongLong());
    }
    return kept;
}

bool isThere(const char *program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

}  // namespace

class TestRetentionOracles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void restic_data() { addPolicies(); }
    void restic();
    void borg_data() { addPolicies(); }
    void borg();

private:
    static void addPolicies();

    Oracles oracles_;
    std::vector<Series> series_ = allSeries();
    bool resticKeepsOldest_ = false;
};

void TestRetentionOracles::initTestCase()
{
    if (!isThere("restic") || !isThere("borg")) {
        QSKIP("restic and borg are not both installed");
    }
    const Printed version = oracles_.run(QStringLiteral("restic"), {QStringLiteral("version")});
    const QRegularExpressionMatch match = QRegularExpression(QStringLiteral("restic 0\\.(\\d+)"))
                                              .match(QString::fromUtf8(version.text));
    QVERIFY2(match.hasMatch(), version.text.constData());
    resticKeepsOldest_ = match.captured(1).toInt() >= 16;
    QCOMPARE(oracles_.restic({QStringLiteral("init")}).failure, QString());

    // Each takes part of a second: side by side, as many as make a test of half a minute.
    std::vector<std::future<QString>> made;
    for (const Series &series : series_) {
        made.push_back(std::async(std::launch::async, [this, &series] {
            const QString failure = oracles_.makeSnapshots(series);
            return failure.isEmpty() ? oracles_.makeArchives(series) : failure;
        }));
    }
    for (std::future<QString> &one : made) {
        QCOMPARE(one.get(), QString());
    }
}

void TestRetentionOracles::addPolicies()
{
    QTest::addColumn<int>("policy");
    for (std::size_t i = 0; i < kPolicies.size(); ++i) {
        QTest::newRow(qPrintable(optionsOf(kPolicies[i]).join(QLatin1Char(' '))))
            << static_cast<int>(i);
    }
}

void TestRetentionOracles::restic()
{
    QFETCH(int, policy);
    const Counts &counts = kPolicies.at(static_cast<std::size_t>(policy));
    const Printed answer = oracles_.restic(
        QStringList{QStringLiteral("forget"), QStringLiteral("--dry-run"), QStringLiteral("--json"),
                    QStringLiteral("--group-by"), QStringLiteral("host")} +
        optionsOf(counts));
    QCOMPARE(answer.failure, QString());
    std::map<QString, Kept> kept = keptByHost(answer.text);
    QCOMPARE(kept.size(), series_.size());
    for (const Series &series : series_) {
        const Kept &theirs = kept[QLatin1String(series.name)];
        QVERIFY(!theirs.empty());
        QCOMPARE(text(resticKeeps(series.times, counts, resticKeepsOldest_)), text(theirs));
    }
}

void TestRetentionOracles::borg()
{
    QFETCH(int, policy);
    const Counts &counts = kPolicies.at(static_cast<std::size_t>(policy));
    const bool isSingle = std::count(counts.begin(), counts.end(), 0) == 4;
    std::map<QString, std::future<Printed>> answers;
    for (const Series &series : series_) {
        const QString name = QLatin1String(series.name);
        answers[name] = std::async(std::launch::async, [this, &counts, name] {
            return oracles_.run(QStringLiteral("borg"),
                                QStringList{QStringLiteral("prune"), QStringLiteral("--dry-run"),
                                            QStringLiteral("--list")} +
                                    optionsOf(counts) + QStringList{oracles_.inside(name)});
        });
    }
    for (const Series &series : series_) {
        const Printed answer = answers[QLatin1String(series.name)].get();
        QCOMPARE(answer.failure, QString());
        const Kept theirs = keptByBorg(answer.text);
        QVERIFY2(!theirs.empty(), answer.text.constData());
        const Kept ours = holdfastKeeps(series.times, policyOf(counts));
        // A single rule that finds its periods is the same for both, without any adjustment.
        const auto most = *std::max_element(counts.begin(), counts.end());
        if (isSingle && ours.size() == static_cast<std::size_t>(most)) {
            QCOMPARE(text(ours), text(theirs));
        }
        QVERIFY(std::includes(theirs.begin(), theirs.end(), ours.begin(), ours.end()));
        QCOMPARE(text(borgKeeps(series.times, counts)), text(theirs));
    }
}

QTEST_GUILESS_MAIN(TestRetentionOracles)
#include "test_retention_oracles.moc"
