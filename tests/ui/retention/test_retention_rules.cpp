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

/// Sources `s0`, `s1` …
Config configOf(RetentionPolicy global, const std::vector<std::optional<RetentionPolicy>> &sources)
{
    Config config;
    config.retention = global;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        SourceConfig &source = config.sources.emplace_back();
        source.name = "s" + std::to_string(i);
        source.path = *AbsPath::parse("/" + source.name);
        source.retention = sources[i];
    }
    return config;
}

RetentionDraft draftOf(RetentionPolicy global,
                       const std::vector<std::optional<RetentionPolicy>> &sources)
{
    return RetentionDraft::of(configOf(global, sources));
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
        const Config config = configOf(saved, {std::nullopt});
        QCOMPARE(
            draftOf(wanted, {std::nullopt}).writtenTo(document, config, RetentionDraft::of(config)),
            parsed(R"({"sources":["/a"],"colour":"blue",)"
                   R"("retention":{"max_versions_per_file":10,"odd":1,"keep_days":30}})"));
        const RetentionDraft same = RetentionDraft::of(config);
        QCOMPARE(same.writtenTo(document, config, same), document);
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
            draftOf(wanted, {}).writtenTo(document, configOf(saved, {}), draftOf(saved, {})),
            parsed(R"({"retention":{"max_versions_per_file":0,"min_free":"5%"},"sources":[]})"));
    }

    void aSourceGetsRulesOfItsOwnAndLosesThem()
    {
        const JsonValue document =
            parsed(R"({"sources":["/a",{"path":"/b","mine":true,"retention":{"keep_days":3}}]})");
        RetentionPolicy three;
        three.keepDays = 3;
        const Config config = configOf({}, {std::nullopt, three});
        const RetentionDraft saved = RetentionDraft::of(config);
        RetentionPolicy five;
        five.keepDays = 5;
        QCOMPARE(draftOf({}, {five, std::nullopt}).writtenTo(document, config, saved),
                 parsed(R"({"sources":[{"path":"/a","retention":{"keep_days":5}},)"
                        R"({"path":"/b","mine":true}]})"));
        // Own rules that keep everything are rules all the same.
        QCOMPARE(draftOf({}, {RetentionPolicy(), three}).writtenTo(document, config, saved),
                 parsed(R"({"sources":[{"path":"/a","retention":{}},)"
                        R"({"path":"/b","mine":true,"retention":{"keep_days":3}}]})"));
    }

    void theDraftGoesIntoTheConfiguration()
    {
        const Config config = configOf({}, {std::nullopt, std::nullopt});
        RetentionPolicy policy;
        policy.keepDays = 3;
        const Config applied = draftOf(policy, {std::nullopt, policy}).appliedTo(config);
        QCOMPARE(applied.retention, policy);
        QVERIFY(!applied.sources[0].retention.has_value());
        QVERIFY(applied.sources[1].retention == policy);
        QVERIFY(RetentionDraft::of(applied) == draftOf(policy, {std::nullopt, policy}));
    }

    void whatIsEditedIsOfTheFolderNotOfItsPlace()
    {
        RetentionPolicy three;
        three.keepDays = 3;
        const Config before = configOf({}, {std::nullopt, std::nullopt, three});
        RetentionDraft draft = RetentionDraft::of(before);
        RetentionPolicy five;
        five.keepDays = 5;
        draft.setOwn(before.sources[1].path, five);
        // The first folder is taken off the list, and the rules for all are changed elsewhere.
        Config after = before;
        after.sources.erase(after.sources.begin());
        after.retention = three;
        const RetentionDraft moved = draft.movedTo(after, RetentionDraft::of(before));
        QCOMPARE(moved.global, three);
        QVERIFY(moved.ownOf(before.sources[1].path) == five);
        QVERIFY(moved.ownOf(before.sources[2].path) == three);
        QVERIFY(!moved.ownOf(before.sources[0].path));
        QCOMPARE(moved.writtenTo(
                     parsed(R"({"sources":["/b",{"path":"/c","retention":{"keep_days":3}}]})"),
                     after, RetentionDraft::of(after)),
                 parsed(R"({"sources":[{"path":"/b","retention":{"keep_days":5}},)"
                        R"({"path":"/c","retention":{"keep_days":3}}]})"));
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
