#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows each checker a bad sample, which it must report, and a good one, which it must pass."""

import os
import shutil
import sys
import tempfile
import unittest

import banned
import house
import layers
import linkage
import source_tree
import tools
import translations

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


class Layers(unittest.TestCase):
    def include(self, path, line):
        return list(layers.check_includes(path, f"#pragma once\n{line}\n"))

    def test_each_forbidden_arrow_is_reported(self):
        for folder, allowed in layers.ALLOWED.items():
            path = "ui/a.h" if folder == "ui" else f"core/{folder}/a.cpp"
            for target in layers.ALLOWED:
                found = self.include(path, f'#include "{target}/b.h"')
                fine = target == folder or target in allowed
                self.assertEqual(found == [], fine, f"{folder} → {target}: {found}")

    def test_the_line_is_named(self):
        self.assertIn("core/base/a.h:2:", self.include("core/base/a.h", '#include "fs/b.h"')[0])

    def test_roundabout_includes_are_reported(self):
        for name in ("../fs/filesystem.h", "b.h", "core/fs/b.h"):
            self.assertTrue(self.include("core/plan/a.cpp", f'#  include "{name}"'), name)

    def test_a_folder_that_the_table_lacks_is_reported(self):
        self.assertTrue(self.include("core/util/a.h", '#include "base/b.h"'))

    def test_generated_and_commented_includes_are_fine(self):
        self.assertEqual(self.include("core/engine/a.cpp", '#include "a.moc"'), [])
        self.assertEqual(self.include("core/base/a.cpp", '// #include "fs/b.h"'), [])

    def test_the_command_line_may_name_all(self):
        self.assertEqual(self.include("app/main.cpp", '#include "exec/b.h"'), [])

    def test_third_party_headers_stay_with_their_owner(self):
        for path, header in (
            ("core/engine/a.cpp", "SQLiteCpp/Database.h"),
            ("core/exec/a.cpp", "sqlite3.h"),
            ("core/scan/a.cpp", "openssl/evp.h"),
            ("core/model/a.cpp", "rapidjson/reader.h"),
            ("core/engine/a.cpp", "CLI/CLI.hpp"),
            ("core/report/a.cpp", "QWidget"),
            ("core/engine/a.h", "QtGui/QImage"),
        ):
            self.assertTrue(self.include(path, f"#include <{header}>"), header)
        self.assertEqual(self.include("core/catalog/a.cpp", "#include <SQLiteCpp/Database.h>"), [])

    def test_link_lists_follow_the_table(self):
        bad = "holdfast_layer(plan\n  LINKS holdfast_fs holdfast_base)\n"
        self.assertIn(":2:", list(layers.check_links("core/plan/CMakeLists.txt", bad))[0])
        gui = "holdfast_layer(engine LINKS Qt6::Widgets)"
        self.assertTrue(list(layers.check_links("core/engine/CMakeLists.txt", gui)))
        good = "holdfast_layer(plan\n  LINKS holdfast_model holdfast_base)\n"
        self.assertEqual(list(layers.check_links("core/plan/CMakeLists.txt", good)), [])


class Translations(unittest.TestCase):
    def findings(self, source, text, language="de", numerus=False, state=""):
        kind = f' type="{state}"' if state else ""
        number = ' numerus="yes"' if numerus else ""
        document = (
            f"<TS><context><name>Page</name><message{number}><source>{source}</source>"
            f"<translation{kind}>{text}</translation></message></context></TS>"
        )
        return list(translations.check_document(f"translations/holdfast_{language}.ts", document))

    def forms(self, *texts):
        return "".join(f"<numerusform>{text}</numerusform>" for text in texts)

    def test_bad_translations_are_reported(self):
        for source, text in (
            ("%1 of %2", "%1 von %1"), ("%Ln files", "Dateien"), ("&amp;Save", "Speichern"), ("Save", "&amp;Speichern"),
            ("Open…", "Öffnen"), ("a\nb", "a b"), ("&lt;b&gt;a&lt;/b&gt;", "a"), ("a", ""),
        ):
            self.assertTrue(self.findings(source, text), text)
        self.assertTrue(self.findings("a", "b", state="unfinished"))
        self.assertTrue(self.findings("a", "b", state="vanished"))
        self.assertTrue(self.findings("a", "b", language="xx"))

    def test_plurals_are_counted(self):
        self.assertTrue(self.findings("%n a", self.forms("%n b"), numerus=True))
        self.assertTrue(self.findings("%n a", self.forms("%n b", "b"), numerus=True))
        self.assertTrue(self.findings("%n a", self.forms("b", "%n b"), language="fr", numerus=True))
        self.assertEqual(self.findings("%n a", self.forms("%n b", "%n c"), numerus=True), [])
        six = self.forms("0", "1", "2", "%n c", "%n d", "%n e")
        self.assertEqual(self.findings("%n a", six, language="ar", numerus=True), [])
        self.assertTrue(self.findings("%n a", six.replace("%n c", "c"), language="ar", numerus=True))

    def test_good_translations_pass(self):
        for source, text in (("%1 of %2", "%2: %1"), ("&amp;Save…", "&amp;Speichern…"), ("a &amp; b", "a &amp; b")):
            self.assertEqual(self.findings(source, text), [], text)


class Banned(unittest.TestCase):
    def reported(self, path, text):
        return list(banned.check(path, text, source_tree.is_cpp(path)))

    def test_bad_samples_are_reported(self):
        for path, text in (
            ("core/scan/a.cpp", "QFile file(name);"),
            ("core/exec/a.cpp", "QDirIterator walk(name);"),
            ("core/engine/a.cpp", "const QFileInfo info(name);"),
            ("core/watch/a.cpp", "QDir().mkpath(name);"),
            ("core/catalog/a.cpp", "std::filesystem::rename(a, b);"),
            ("core/base/a.h", "#include <filesystem>"),
            ("core/model/a.cpp", "std::ifstream in(name);"),
            ("core/fs/a.h", "QString name() const;"),
            ("core/plan/a.cpp", "#include <QString>"),
            ("core/exec/a.cpp", "const int fd = ::open(path, 0);"),
            ("core/exec/a.cpp", "if (::rename(a, b) != 0) {"),
            ("core/engine/a.cpp", "::renameat2 (1, a, 2, b, 0);"),
            ("core/catalog/a.cpp", "return ::fsync(fd) == 0;"),
            ("app/main.cpp", "std::fopen(path, mode);"),
            ("core/scan/a.cpp", "#include <fcntl.h>"),
            ("ui/a.cpp", "QCoreApplication::processEvents();"),
            ("tests/ui/a.cpp", "qApp->processEvents(QEventLoop::AllEvents);"),
            ("core/engine/a.cpp", "connect(a, b, c, d, Qt::BlockingQueuedConnection);"),
            ("ui/a.cpp", "QtConcurrent::run(work).then(this, take);"),
            ("ui/a.cpp", "return QtConcurrent::run([] {"), ("ui/a.cpp", "Answer(QtConcurrent::run(&work))"),
            ("ui/a.cpp", "return QtConcurrent::mapped(list, f);"), ("ui/a.cpp", "f.then(QtFuture::Launch::Async, g);"),
            ("app/a.cpp", "QThreadPool::globalInstance()->start(work);"),
            ("core/engine/a.cpp", "thread_->terminate();"),
            ("tests/unit/base/a.cpp", "QTest::qWait(100);"),
            ("tests/unit/base/a.cpp", "QTest::qSleep(100);"),
            ("tests/unit/base/a.cpp", "QThread::msleep(5);"),
            ("tests/component/fs/a.cpp", "::sleep(1);"),
            ("tests/component/fs/a.cpp", "std::this_thread::sleep_for(1s);"),
            ("tests/e2e/test_a.sh", "touch a\nsleep 1\n"),
            ("tests/e2e/test_a.sh", 'while true; do sleep "$wait"; done\n'),
            ("tests/e2e/a.py", "time.sleep(0.1)\n"),
        ):
            self.assertTrue(self.reported(path, text + "\n"), f"{path}: {text}")

    def test_good_samples_pass(self):
        for path, text in (
            ("core/fs/posix.cpp", "const int fd = ::openat(folder, name, O_RDONLY);"),
            ("core/exec/a.cpp", "folder->rename(name, to, newName, IfTaken::Fail);"),
            ("core/exec/a.cpp", "auto file = Catalog::open(name);"),
            ("core/exec/a.cpp", "std::unique_ptr<Catalog> x = Factory::open(name);"),
            ("core/watch/a.cpp", "QFileSystemWatcher watcher;"),
            ("core/plan/a.cpp", "// never a QString, never ::open( it"),
            ("core/plan/a.cpp", 'error("QString ::rename( QFile");'),
            ("core/scan/a.cpp", "/* QFile\n QDir */ int digits = 1'000'000;"),
            ("core/report/a.h", "QString text() const;"),
            ("core/engine/a.cpp", "std::terminate();"),
            ("ui/a.cpp", "Answer(QtConcurrent::run(&saves_, work)).then(this, take);"),
            ("ui/a.cpp", "return QtConcurrent::run(asidePool(), [] {"),
            ("tests/ui/a.cpp", "QVERIFY(QTest::qWaitFor(done));"),
            ("tests/e2e/test_a.sh", "# never sleep 1 second\necho asleep 5\n"),
            ("tests/support/a.cpp", "::openat(folder, name, O_RDONLY);"),
        ):
            self.assertEqual(self.reported(path, text + "\n"), [], f"{path}: {text}")

    def test_every_rule_has_a_bad_sample(self):
        samples = (
            ("core/fs/a.h", "QFile f;"), ("core/fs/a.h", "std::filesystem::path p;"),
            ("core/fs/a.h", "QString s;"), ("core/scan/a.cpp", "::open(n);"),
            ("ui/a.cpp", "processEvents();"), ("ui/a.cpp", "Qt::BlockingQueuedConnection"),
            ("ui/a.cpp", "QtConcurrent::run(f);"), ("ui/a.cpp", "t.terminate();"),
            ("ui/a.cpp", "QThreadPool::globalInstance();"),
            ("tests/a.cpp", "qWait(1);"), ("tests/a.sh", "sleep 1"),
        )
        seen = {reason for path, text in samples for reason in self.reasons(path, text)}
        self.assertEqual(seen, {rule.reason for rule in banned.RULES})

    def reasons(self, path, text):
        found = self.reported(path, text)
        return {rule.reason for rule in banned.RULES for line in found if rule.reason in line}

    def test_the_line_is_named(self):
        text = 'const char *a = R"x(\n one\n two)x";\n/* three\n */\nQFile f;\n'
        self.assertIn("core/fs/a.cpp:6:", self.reported("core/fs/a.cpp", text)[0])


class House(unittest.TestCase):
    def test_a_missing_licence_is_reported(self):
        self.assertTrue(list(house.check_licence("a.h", "#pragma once\n")))
        self.assertTrue(list(house.check_licence("a", "#SPDX - License - Identifier : GPL - 3.0\n")))
        self.assertEqual(list(house.check_licence("a", f"#!/bin/sh\n# {house.LICENCE}\n")), [])
        self.assertTrue(house.needs_licence("core/fs/CMakeLists.txt", False))
        self.assertTrue(house.needs_licence("packaging/run", True))
        self.assertFalse(house.needs_licence("CMakePresets.json", False))

    def test_a_long_file_is_reported(self):
        self.assertTrue(list(house.check_length("a.cpp", "\n" * (house.LONGEST + 1))))
        self.assertEqual(list(house.check_length("a.cpp", "\n" * house.LONGEST)), [])


class Linkage(unittest.TestCase):
    CORE = "\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6 (0x00007f)\n"

    def test_a_graphical_program_is_reported(self):
        for library in ("libQt6Gui.so.6", "libQt6Widgets.so.6"):
            listing = self.CORE + f"\t{library} => /usr/lib/{library} (0x00007f)\n"
            self.assertTrue(list(linkage.check("holdfast-cli", listing)))
        self.assertEqual(list(linkage.check("holdfast-cli", self.CORE)), [])

    def test_a_list_that_says_nothing_is_reported(self):
        self.assertTrue(list(linkage.check("holdfast-cli", "\tstatically linked\n")))
        self.assertNotIn("libQt6Core", linkage.libraries(shutil.which("cat")))


class Tools(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copy(os.path.join(ROOT, ".clang-format"), self.folder)

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)
        return name

    def test_bad_layout_is_reported(self):
        bad = self.write("bad.cpp", "int  main( ){return 0;}\n")
        good = self.write("good.cpp", "int answer();\n")
        self.assertTrue(list(tools.check_format(self.folder, [good, bad])))
        self.assertEqual(list(tools.check_format(self.folder, [good])), [])

    def test_a_careless_script_is_reported(self):
        bad = self.write("bad.sh", "#!/bin/bash\nrm -rf $1/*\n")
        good = self.write("good.sh", '#!/bin/bash\necho "$1"\n')
        self.assertTrue(list(tools.check_shell(self.folder, [good, bad])))
        self.assertEqual(list(tools.check_shell(self.folder, [good])), [])


class SourceTree(unittest.TestCase):
    def test_the_repository_is_seen(self):
        found = source_tree.files(ROOT)
        for path in ("CMakeLists.txt", "core/base/result.h", "packaging/run", ".ci/run"):
            self.assertIn(path, found)
        self.assertFalse([path for path in found if path.startswith("build/")])
        self.assertTrue(source_tree.is_shell(ROOT, "packaging/run"))
        self.assertFalse(source_tree.is_shell(ROOT, "tests/arch/arch.py"))


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
