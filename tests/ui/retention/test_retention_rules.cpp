// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/removal_model.h"
#include "ui/retention/retention_draft.h"
#include "ui/retention/retention_words.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

JsonValue parsed(const char *text)
{
    return *parseJson(text, "test");
}

PrunedCopy copy(const char *path, std::int64_t version, std::uint64_t size, const char *rule)
{
    return {*RelPath::parse("versions"), "docs", *RelPath::parse(path), version, size, rule};
}

RetentionDraft draftOf(RetentionPolicy global, std::vector<std::optional<RetentionPolicy>> sources)
{
    return {global, std::move(sources)};
}

}  // namespace

class TestRetentionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void presetsAreKnownAgain()
    {
        for (const RetentionPreset preset :
             {RetentionPreset::KeepEverything, RetentionPreset::ThinOut,
              RetentionPreset::LastVersions, RetentionPreset::BySpace}) {
            QCOMPARE(presetOf(policyOf(preset, RetentionPolicy())), preset);
        }
        RetentionPolicy own;
        own.keepDays = 3;
        QCOMPARE(presetOf(own), RetentionPreset::Own);
        QCOMPARE(policyOf(RetentionPreset::Own, own), own);
    }

    void presetsKeepTheirNumbersAndTheDeletedFiles()
    {
        RetentionPolicy policy;
        policy.maxVersionsPerFile = 42;
        policy.deletedKeepDays = 9;
        QCOMPARE(presetOf(policy), RetentionPreset::LastVersions);
        QCOMPARE(policyOf(RetentionPreset::LastVersions, policy), policy);
        QCOMPARE(policyOf(RetentionPreset::ThinOut, policy).deletedKeepDays, 9);
        QCOMPARE(policyOf(RetentionPreset::ThinOut, policy).maxVersionsPerFile, 0);
        QCOMPARE(policyOf(RetentionPreset::KeepEverything, policy), RetentionPolicy());
        policy = RetentionPolicy();
        policy.deletedKeepDays = 9;
        QCOMPARE(presetOf(policy), RetentionPreset::Own);
    }

    void rulesInWords()
    {
        QCOMPARE(policyText(RetentionPolicy()),
                 QStringLiteral("Every version is kept. Deleted files are kept for good."));
        RetentionPolicy policy;
        policy.maxVersionsPerFile = 10;
        policy.keepDaily = 7;
        policy.keepWeekly = 4;
        policy.minFreePercent = 5;
        policy.deletedKeepDays = 90;
        QCOMPARE(policyText(policy),
                 QStringLiteral("Of each file at most 10 earlier versions are kept. The newest "
                                "version of each of the last 7 days and each of the last 4 weeks "
                                "is kept, and no other. The oldest versions go until 5 % of the "
                                "drive are free. Deleted files are kept for 90 days."));
    }

    void everyRuleOfTheEngineHasItsWords()
    {
        for (const char *rule : {"max_versions_per_file", "keep_days", "keep_periods", "min_free",
                                 "deleted_keep_days"}) {
            QVERIFY(ruleText(rule) != QString::fromLatin1(rule));
        }
        QCOMPARE(ruleText("new_rule"), QStringLiteral("new_rule"));
    }

    void removalsInWords()
    {
        PruneReport report;
        report.bytes = 2048;
        report.removed = {copy("a", 1, 1, "keep_days")};
        QCOMPARE(removalText(report), QStringLiteral("one version, 2.0 KiB"));
        report.removed.push_back(copy("a", 2, 1, "keep_days"));
        report.removed.push_back(copy("b", 0, 1, "deleted_keep_days"));
        QCOMPARE(removalText(report), QStringLiteral("2 versions and one deleted file, 2.0 KiB"));
        report.removed.erase(report.removed.begin(), report.removed.begin() + 2);
        QCOMPARE(removalText(report), QStringLiteral("one deleted file, 2.0 KiB"));
    }

    void onlyWhatDiffersIsWritten()
    {
        const JsonValue document = parsed(
            R"({"sources":["/a"],"colour":"blue","retention":{"max_versions_per_file":10,"odd":1}})");
        RetentionPolicy saved;
        saved.maxVersionsPerFile = 10;
        RetentionPolicy wanted = saved;
        wanted.keepDays = 30;
        const JsonValue written =
            draftOf(wanted, {std::nullopt}).writtenTo(document, draftOf(saved, {std::nullopt}));
        QCOMPARE(written,
                 parsed(R"({"sources":["/a"],"colour":"blue",)"
                        R"("retention":{"max_versions_per_file":10,"odd":1,"keep_days":30}})"));
        QCOMPARE(draftOf(saved, {std::nullopt}).writtenTo(document, draftOf(saved, {std::nullopt})),
                 document);
    }

    void aRuleIsTurnedOff()
    {
        const JsonValue document = parsed(
            R"({"retention":{"max_versions_per_file":10,"min_free":"10 GiB"},"sources":[]})");
        RetentionPolicy saved;
        saved.maxVersionsPerFile = 10;
        saved.minFreeBytes = 10ULL << 30;
        RetentionPolicy wanted = saved;
        wanted.minFreeBytes = 0;
        wanted.minFreePercent = 5;
        wanted.maxVersionsPerFile = 0;
        QCOMPARE(
            draftOf(wanted, {}).writtenTo(document, draftOf(saved, {})),
            parsed(R"({"retention":{"max_versions_per_file":0,"min_free":"5%"},"sources":[]})"));
    }

    void aSourceGetsRulesOfItsOwnAndLosesThem()
    {
        const JsonValue document =
            parsed(R"({"sources":["/a",{"path":"/b","mine":true,"retention":{"keep_days":3}}]})");
        RetentionPolicy three;
        three.keepDays = 3;
        const RetentionDraft saved = draftOf({}, {std::nullopt, three});
        RetentionPolicy five;
        five.keepDays = 5;
        QCOMPARE(draftOf({}, {five, std::nullopt}).writtenTo(document, saved),
                 parsed(R"({"sources":[{"path":"/a","retention":{"keep_days":5}},)"
                        R"({"path":"/b","mine":true}]})"));
        // Own rules that keep everything are rules all the same.
        QCOMPARE(draftOf({}, {RetentionPolicy(), three}).writtenTo(document, saved),
                 parsed(R"({"sources":[{"path":"/a","retention":{}},)"
                        R"({"path":"/b","mine":true,"retention":{"keep_days":3}}]})"));
    }

    void theDraftGoesIntoTheConfiguration()
    {
        Config config;
        config.sources.resize(2);
        RetentionPolicy policy;
        policy.keepDays = 3;
        const Config applied = draftOf(policy, {std::nullopt, policy}).appliedTo(config);
        QCOMPARE(applied.retention, policy);
        QVERIFY(!applied.sources[0].retention.has_value());
        QVERIFY(applied.sources[1].retention == policy);
        QVERIFY(RetentionDraft::of(applied) == draftOf(policy, {std::nullopt, policy}));
    }

    void theModelSortsItself()
    {
        RemovalModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCopies({copy("b", 1, 300, "keep_days"), copy("a", 12, 100, "min_free"),
                         copy("a", 2, 200, "keep_days"), copy("c", 0, 100, "deleted_keep_days")});
        const auto files = [&model] {
            QStringList names;
            for (int row = 0; row < model.rowCount(); ++row) {
                names << model.index(row, RemovalModel::File).data().toString() +
                             model.index(row, RemovalModel::Version).data().toString();
            }
            return names.join(u'|');
        };
        QCOMPARE(files(),
                 QStringLiteral("docs/aVersion 2|docs/aVersion 12|docs/bVersion 1|docs/cDeleted "
                                "file"));
        model.sort(RemovalModel::Size, Qt::DescendingOrder);
        QCOMPARE(files(),
                 QStringLiteral("docs/bVersion 1|docs/aVersion 2|docs/aVersion 12|docs/cDeleted "
                                "file"));
        model.sort(RemovalModel::Version, Qt::AscendingOrder);
        QVERIFY(files().startsWith(QStringLiteral("docs/cDeleted file|docs/bVersion 1")));
    }
};

QTEST_MAIN(TestRetentionRules)
#include "test_retention_rules.moc"
