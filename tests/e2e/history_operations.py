# SPDX-License-Identifier: GPL-3.0-or-later
"""Random things that people and programs do to files, chosen by a seeded generator."""

import os
import shutil
import stat

NAMES = [
    b"versions", b"_deleted", b"_duplicates", b"state.json", b".holdfast", b"versions~1", b"a~1", b"a~2", b"v1.bak",
    b"new\nline", b"\xff\xfe", b"caf\xe9", b"sp ace", b" lead", b"it's \"so\"", b"\xc3\xa4", b"a\xcc\x88", b"-dash",
    b"st*r[x]?", b"A", b"a", b"a-b", b"a0", b"back\\slash", b"tab\t", b"%41", b"null", b"#x", b"!y", b".hidden",
    b"trailing ", b"dot.", b"x" * 200,
]  # fmt: skip
WORDS = "sea hill house river stone bread light winter morning letter garden table road bird cloud".split()


class Operations:
    """Works on the folders `roots` (absolute, bytes); tells `log(path, text)` of everything it does."""

    def __init__(self, random, roots, log, files=120):
        self.random = random
        self.roots = roots
        self.log = log
        self.files = files
        self.count = 0
        self.gone = []  # (path, content) of files that may come back
        self.has_attributes = self.can_have_attributes(roots[0])
        self.known = [
            (10, self.create), (3, self.duplicate), (12, self.modify), (6, self.append), (3, self.truncate),
            (6, self.touch), (4, self.chmod), (4, self.attribute), (7, self.delete), (0.7, self.delete_tree),
            (3, self.create_folder), (2, self.chmod_folder), (2, self.touch_folder), (6, self.rename),
            (2.5, self.rename_folder), (4, self.move), (2, self.swap), (3, self.create_symlink),
            (2, self.retarget), (3, self.link), (2, self.break_link), (1.5, self.file_to_folder),
            (0.7, self.folder_to_file), (1.5, self.file_to_symlink), (4, self.come_back), (2, self.replace),
            (1, self.chown), (1, self.sparse), (1, self.rename_over),
        ]  # fmt: skip

    @staticmethod
    def can_have_attributes(root):
        try:
            os.setxattr(root, "user.probe", b"1")
            os.removexattr(root, "user.probe")
            return True
        except OSError:
            return False

    # What is there

    def listing(self, wanted):
        found = []
        pending = list(self.roots)
        while pending:
            folder = pending.pop()
            for name in sorted(os.listdir(folder)):
                path = os.path.join(folder, name)
                mode = os.lstat(path).st_mode
                if wanted(mode):
                    found.append(path)
                if stat.S_ISDIR(mode):
                    pending.append(path)
        return sorted(found)

    def a_file(self):
        return self.one_of(self.listing(stat.S_ISREG))

    def a_folder(self, with_roots=True):
        return self.one_of(self.listing(stat.S_ISDIR) + (self.roots if with_roots else []))

    def one_of(self, paths):
        return self.random.choice(paths) if paths else None

    def new_name(self):
        if self.random.random() < 0.35:
            return self.random.choice(NAMES)
        return b"%s-%d" % (self.random.choice(WORDS).encode(), self.random.randrange(60))

    def new_path(self):
        """A name that is free, seldom deeper than five folders."""
        folder = self.a_folder()
        while folder.count(b"/") - self.roots[0].count(b"/") > 5:
            folder = self.a_folder()
        for _ in range(20):
            path = os.path.join(folder, self.new_name())
            if not os.path.lexists(path):
                return path
        return os.path.join(folder, b"n%d" % self.count)

    def content(self):
        """Prose: what looks like random bytes is an alarm to the program. Never the same twice."""
        self.count += 1
        size = self.random.choice([0, 1, 30, 300, 300, 2_000, 5_000, 5_000, 100_000, 300_000])
        if size < 2:
            return b"" if size == 0 else b"%d" % (self.count % 10)
        text = f"Text {self.count}. " + " ".join(self.random.choice(WORDS) for _ in range(40)) + ". "
        return (text.encode() * (size // len(text) + 1))[:size]

    @staticmethod
    def write(path, content):
        with open(path, "wb") as file:
            file.write(content)

    def run(self):
        """One operation; tries others until one can be done."""
        weights = [weight for weight, _ in self.known]
        while True:
            operation = self.random.choices(self.known, weights)[0][1]
            if operation():
                return

    # What is done. Each answers whether it could be.

    def create(self):
        files = self.listing(stat.S_ISREG)
        if len(files) > self.files and self.random.random() < 0.8:
            return False
        path = self.new_path()
        content = self.content()
        self.write(path, content)
        self.log(path, f"created, {len(content)} bytes")
        return True

    def duplicate(self):
        path = self.a_file()
        if not path:
            return False
        new = self.new_path()
        (shutil.copy2 if self.random.random() < 0.5 else shutil.copyfile)(path, new)
        self.log(new, f"copied from {path!r}")
        return True

    def modify(self):
        """In place: the same file, its size mostly the same. Some files are changed all the time."""
        files = self.listing(stat.S_ISREG)
        path = self.one_of(files[:3] if self.random.random() < 0.5 else files)
        if not path:
            return False
        size = os.lstat(path).st_size
        if size == 0 or self.random.random() < 0.3:
            self.write(path, self.content())
        else:
            self.count += 1
            with open(path, "r+b") as file:
                file.seek(self.random.randrange(size))
                file.write(b"<%d>" % self.count)
        self.log(path, "modified")
        return True

    def replace(self):
        """As editors do it: a new file takes the name."""
        path = self.a_file()
        if not path:
            return False
        new = path[: path.rfind(b"/")] + b"/.new~%d" % self.count
        self.write(new, self.content())
        os.rename(new, path)
        self.log(path, "replaced by another file")
        return True

    def append(self):
        path = self.a_file()
        if not path:
            return False
        self.count += 1
        with open(path, "ab") as file:
            file.write(b"line %d\n" % self.count)
        self.log(path, "appended")
        return True

    def truncate(self):
        path = self.a_file()
        if not path:
            return False
        size = self.random.randrange(os.lstat(path).st_size + 1)
        os.truncate(path, size)
        self.log(path, f"truncated to {size}")
        return True

    def sparse(self):
        path = self.new_path()
        self.count += 1
        with open(path, "wb") as file:
            file.truncate(self.random.randrange(1, 5) << 20)
            file.seek(self.random.randrange(1 << 20))
            file.write(b"island %d" % self.count)
        self.log(path, "created, sparse")
        return True

    def touch(self):
        path = self.one_of(self.listing(lambda mode: not stat.S_ISDIR(mode)))
        if not path:
            return False
        return self.set_time(path)

    def touch_folder(self):
        path = self.a_folder()
        return bool(path) and self.set_time(path)

    def set_time(self, path):
        time = self.random.randrange(-(10**9), 4 * 10**9) * 10**9 + self.random.randrange(10**9)
        os.utime(path, ns=(time, time), follow_symlinks=False)
        self.log(path, f"time {time}")
        return True

    def chmod(self):
        path = self.a_file()
        return bool(path) and self.set_mode(path, [0o644, 0o600, 0o755, 0o400, 0o4755, 0o666])

    def chmod_folder(self):
        path = self.a_folder()
        return bool(path) and self.set_mode(path, [0o755, 0o700, 0o775, 0o1777, 0o2755])

    def set_mode(self, path, modes):
        mode = self.random.choice(modes)
        os.chmod(path, mode)
        self.log(path, f"mode {mode:o}")
        return True

    def chown(self):
        path = self.one_of(self.listing(lambda mode: True))
        if not path or os.geteuid() != 0:
            return False
        owner = self.random.choice([0, 1000, 1001])
        os.chown(path, owner, self.random.choice([0, 100]), follow_symlinks=False)
        self.log(path, f"owner {owner}")
        return True

    def attribute(self):
        path = self.one_of(self.listing(lambda mode: not stat.S_ISLNK(mode)))
        if not path or not self.has_attributes:
            return False
        name = "user." + self.random.choice(["a", "note", "ä"])
        if name in os.listxattr(path) and self.random.random() < 0.5:
            os.removexattr(path, name)
            self.log(path, f"attribute {name} removed")
        else:
            os.setxattr(path, name, b"value \x00\xff %d" % self.count)
            self.count += 1
            self.log(path, f"attribute {name} set")
        return True

    def delete(self):
        path = self.one_of(self.listing(lambda mode: not stat.S_ISDIR(mode)))
        if not path:
            return False
        if stat.S_ISREG(os.lstat(path).st_mode):
            with open(path, "rb") as file:
                self.gone.append((path, file.read()))
        os.unlink(path)
        self.log(path, "deleted")
        return True

    def delete_tree(self):
        path = self.a_folder(with_roots=False)
        if not path:
            return False
        for folder, _, names in os.walk(path):
            for name in names:
                file = os.path.join(folder, name)
                if stat.S_ISREG(os.lstat(file).st_mode):
                    with open(file, "rb") as stream:
                        self.gone.append((file, stream.read()))
        shutil.rmtree(path)
        self.log(path, "deleted with all below it")
        return True

    def come_back(self):
        """Under the same name, with the same content or another one."""
        if not self.gone:
            return False
        path, content = self.gone.pop(self.random.randrange(len(self.gone)))
        folder = os.path.dirname(path)
        if os.path.lexists(path) or os.path.realpath(folder) != folder:
            return False  # (a folder of its path is a symlink now)
        try:
            os.makedirs(folder, exist_ok=True)
            self.write(path, content if self.random.random() < 0.6 else self.content())
        except (FileExistsError, NotADirectoryError):
            return False  # a folder of its path is a file now
        self.log(path, "came back")
        return True

    def create_folder(self):
        path = self.new_path()
        os.mkdir(path)
        self.log(path, "folder created")
        return True

    def rename(self):
        path = self.one_of(self.listing(lambda mode: not stat.S_ISDIR(mode)))
        if not path:
            return False
        return self.rename_to(path, os.path.join(os.path.dirname(path), self.new_name()))

    def move(self):
        path = self.one_of(self.listing(lambda mode: not stat.S_ISDIR(mode)))
        return bool(path) and self.rename_to(path, os.path.join(self.a_folder(), os.path.basename(path)))

    def rename_folder(self):
        path = self.a_folder(with_roots=False)
        if not path:
            return False
        return self.rename_to(path, self.new_path())

    def rename_to(self, path, new):
        if os.path.lexists(new) or new.startswith(path + b"/"):
            return False
        os.rename(path, new)
        self.log(path, f"renamed to {new!r}")
        self.log(new, f"renamed from {path!r}")
        return True

    def rename_over(self):
        a, b = self.a_file(), self.a_file()
        if not a or a == b or os.path.samefile(a, b):
            return False
        os.rename(a, b)
        self.log(a, f"renamed over {b!r}")
        self.log(b, f"replaced by {a!r}")
        return True

    def swap(self):
        a, b = self.a_file(), self.a_file()
        if not a or a == b:
            return False
        between = a + b".swap"
        if len(os.path.basename(between)) > 250 or os.path.lexists(between):
            return False
        os.rename(a, between)
        os.rename(b, a)
        os.rename(between, b)
        self.log(a, f"swapped with {b!r}")
        self.log(b, f"swapped with {a!r}")
        return True

    def create_symlink(self):
        path = self.new_path()
        target = self.random.choice([b"nowhere", b"/etc/passwd", b"..", b"a/b", b"\xff\n", b"versions"])
        os.symlink(target, path)
        self.log(path, f"symlink to {target!r}")
        return True

    def retarget(self):
        path = self.one_of(self.listing(stat.S_ISLNK))
        if not path:
            return False
        self.count += 1
        os.unlink(path)
        os.symlink(b"target %d" % (self.count % 7), path)
        self.log(path, "symlink retargeted")
        return True

    def link(self):
        path = self.a_file()
        if not path:
            return False
        new = self.new_path()
        os.link(path, new)
        self.log(path, f"linked as {new!r}")
        self.log(new, f"link to {path!r}")
        return True

    def break_link(self):
        path = self.one_of([p for p in self.listing(stat.S_ISREG) if os.lstat(p).st_nlink > 1])
        if not path:
            return False
        with open(path, "rb") as file:
            content = file.read()
        os.unlink(path)
        self.write(path, content if self.random.random() < 0.5 else self.content())
        self.log(path, "link broken")
        return True

    def file_to_folder(self):
        path = self.a_file()
        if not path:
            return False
        os.unlink(path)
        os.mkdir(path)
        if self.random.random() < 0.7:
            self.write(os.path.join(path, self.new_name()), self.content())
        self.log(path, "file became a folder")
        return True

    def folder_to_file(self):
        path = self.a_folder(with_roots=False)
        if not path:
            return False
        shutil.rmtree(path)
        self.write(path, self.content())
        self.log(path, "folder became a file")
        return True

    def file_to_symlink(self):
        path = self.a_file()
        if not path:
            return False
        os.unlink(path)
        os.symlink(self.random.choice([b"elsewhere", b"versions/x"]), path)
        self.log(path, "file became a symlink")
        return True
