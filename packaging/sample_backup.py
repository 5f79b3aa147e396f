#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A family's files, and a backup of them with five months of history.

    sample_backup.py HOLDFAST-CLI HOME DRIVE

Everything is made below HOME (folders, configuration) and DRIVE (the backup), which must exist. The
past runs are real ones of HOLDFAST-CLI under libfaketime. The same in each run, but for the day.
"""
import datetime
import glob
import json
import math
import os
import random
import shutil
import subprocess
import sys
import time

DAY = 86400
DAYS = 150
WORDS = """the a we and then morning garden letter house river because water evening light small old
green road never always children grandmother kitchen window summer under apple winter stone between
boat harbour quiet yellow walk bread remember table train north cousin piano early story after""".split()
PLACES = ["Brittany", "Lake Ohrid", "Ελλάδα", "京都旅行", "Дача у реки", "São Miguel"]


class Sample:
    def __init__(self, cli, home, drive):
        self.cli = cli
        self.home = home
        self.drive = drive
        self.random = random.Random(1848)
        self.today = int(datetime.datetime.now().replace(hour=12, minute=0, second=0).timestamp())
        self.now = self.today - DAYS * DAY
        self.started = time.time() - 5
        self.photos = 0
        self.library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")[0]

    # Files. Their times are those of the played moment.

    def path(self, name):
        path = os.path.join(self.home, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def stamp(self, path, age=0):
        moment = self.now - age - self.random.randrange(60, 3600)
        os.utime(path, (moment, moment))

    def write(self, name, content):
        path = self.path(name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        self.stamp(path)

    def append(self, name, text):
        with open(self.path(name), "a", encoding="utf-8") as file:
            file.write(text)
        self.stamp(self.path(name))

    def edit(self, name, old, new):
        with open(self.path(name), encoding="utf-8") as file:
            text = file.read()
        self.write(name, text.replace(old, new))

    def noise(self, name, size):
        self.write(name, self.random.randbytes(size))

    def sentence(self):
        words = self.random.choices(WORDS, k=self.random.randrange(6, 15))
        return " ".join(words).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randrange(3, 7))) + "\n\n"

    def hills(self, height, width, base, roughness):
        """The outline of a range of hills, as the points of a polygon."""
        phases = [self.random.uniform(0, 7) for _ in range(5)]
        points = []
        for x in range(0, width + 1, 8):
            y = base
            for octave, phase in enumerate(phases):
                y += roughness / 1.8**octave * math.sin(x / width * 4 * 2**octave + phase)
            points.append(f"{x},{y:.0f}")
        return " ".join(points) + f" {width},{height} 0,{height}"

    def photo(self, name):
        """A landscape."""
        width, height = 900, 600
        skies = [("#2f6db5", "#d9ecf7"), ("#f08a4b", "#fbe3b8"), ("#3b3b6d", "#e2a07f"),
                 ("#6fa8cf", "#f4f1e0"), ("#8fb8de", "#ffffff")]
        grounds = [("#7d9bb0", "#48705a", "#2d4a33"), ("#9a7f88", "#6a5a4a", "#3c3a2a"),
                   ("#8fa9b8", "#5f8a4f", "#3f6b2f"), ("#a9a38f", "#c2a24d", "#6f6a2f")]
        sky = self.random.choice(skies)
        ground = self.random.choice(grounds)
        x, y = self.random.randrange(150, 750), self.random.randrange(80, 220)
        draw = ["-fill", "#fff6d8", "-draw", f"circle {x},{y} {x + 38},{y}", "-blur", "0x2"]
        for level, color in enumerate(ground):
            outline = self.hills(height, width, 300 + level * 90, 70 - level * 12)
            draw += ["-fill", color, "-draw", f"polygon {outline}"]
        path = self.path(name)
        subprocess.run(
            ["convert", "-size", f"{width}x{height}", f"gradient:{sky[0]}-{sky[1]}", *draw,
             "-seed", str(self.photos), "-attenuate", "0.25", "+noise", "Gaussian",
             "-quality", "88", path], check=True)
        self.stamp(path)

    def album(self, folder, count):
        for _ in range(count):
            self.photos += 1
            self.photo(f"Pictures/{folder}/IMG_{4200 + self.photos}.jpg")

    # The life of a family.

    def begin(self):
        for year, place in ((2023, PLACES[0]), (2024, PLACES[1]), (2025, PLACES[2])):
            self.album(f"{year}/{place}", 6)
        for number, title in enumerate(["Prelude in C", "Lullaby", "Winter Walk", "The Old Mill",
                                        "Sarabande", "Seven Bridges", "Evening in the Harbour"]):
            self.noise(f"Music/Marta plays piano/{number + 1:02} {title}.flac", 2_400_000 + number * 90_000)
        for number, title in enumerate(["Утро", "Bells of Ílhavo", "海の歌", "Lantern Song"]):
            self.noise(f"Music/Choir/{number + 1:02} {title}.flac", 3_100_000 - number * 200_000)
        self.write("Documents/Letters/Letter to the landlord.txt",
                   "Dear Mr Okafor,\n\nthe heating in the kitchen does not work since Tuesday.\n"
                   "Could you send somebody this week?\n\nKind regards\nAnna Lindqvist\n")
        self.write("Documents/Recipes/Grandmother's apple cake.md",
                   "# Apple cake\n\n- 4 apples\n- 200 g flour\n- 150 g butter\n- 120 g sugar\n- 3 eggs\n\n"
                   "Stir butter and sugar, add the eggs, then the flour.\nBake 40 minutes at 180 °C.\n")
        self.write("Documents/Taxes/2025/Receipts and everything else that the tax office might ever want to see, sorted by month.csv",
                   "month,what,amount\n" + "".join(
                       f"{m:02},{w},{self.random.randrange(8, 400)}.00\n" for m in range(1, 13)
                       for w in ("train", "books", "desk")))
        self.write("Documents/Novel/Chapter 1.md", "# The Lighthouse\n\n" + self.paragraph() * 3)
        self.write("Documents/Novel/Chapter 2.md", "# The Boat\n\n" + self.paragraph() * 2)
        self.write("Documents/Budget.csv", "month,rent,food,music\n2026-05,840,412,60\n")
        self.noise("Documents/Scans/Passport Anna.pdf", 840_000)
        self.noise("Documents/Scans/Mietvertrag Größenstraße 7.pdf", 1_310_000)
        self.noise("Documents/Scans/דרכון.pdf", 640_000)
        self.write("Projects/bird-counter/README.md", "# bird-counter\n\nCounts birds at the feeder.\n")
        self.write("Projects/bird-counter/src/count.py",
                   "def count(frames):\n    total = 0\n    for frame in frames:\n        total += frame.birds\n"
                   "    return total\n")
        self.write("Projects/bird-counter/src/feeder.py", "FEEDERS = ['north', 'kitchen window']\n")
        self.noise("Projects/bird-counter/build/model.bin", 900_000)

    def each_day(self, day):
        """What happens on a day of its own."""
        chance = self.random.random
        if chance() < 0.6:
            self.append("Documents/Novel/Chapter 1.md", self.paragraph())
        if chance() < 0.4:
            self.append("Documents/Novel/Chapter 2.md", self.paragraph())
        if chance() < 0.5:
            self.append("Projects/bird-counter/src/feeder.py", f"# day {day}: {self.sentence()}\n")
        if day % 10 == 0:
            self.append("Documents/Budget.csv", f"2026-{6 + day // 30:02},840,{380 + day},60\n")
        if day % 20 == 10:
            self.album(f"2026/{PLACES[3 + day // 20 % 3]}", 3)
        if day % 14 == 0:
            self.noise(f"Music/Marta plays piano/Practice, week {day // 7 + 1}.flac", 1_200_000)

    def on(self, day):
        """What happens once."""
        cake = "Documents/Recipes/Grandmother's apple cake.md"
        if day == 12:
            self.edit(cake, "150 g butter", "125 g butter")
        if day == 20:
            self.rename("Pictures/2025/Ελλάδα", "Pictures/2025/Ελλάδα, Μάιος")
        if day == 34:
            self.edit("Projects/bird-counter/src/count.py", "total += frame.birds",
                      "total += len(frame.birds)")
            os.remove(self.path("Documents/Letters/Letter to the landlord.txt"))
        if day == 60:
            self.edit(cake, "Bake 40 minutes at 180 °C.",
                      "Add a pinch of cinnamon.\nBake 45 minutes at 175 °C.")
        if day == 72:
            for source in sorted(glob.glob(self.path("Pictures/2024/Lake Ohrid/*.jpg")))[:4]:
                target = self.path("Documents/Slides for grandmother's birthday/" + os.path.basename(source))
                shutil.copy2(source, target)
        if day == 95:
            shutil.rmtree(self.path("Music/Choir"))
            self.rename("Documents/Scans", "Documents/Papers")
        if day == 110:
            self.edit(cake, "- 4 apples", "- 5 apples, sour ones")
            self.edit(cake, "- 120 g sugar\n", "- 100 g sugar\n- some vanilla\n")
        if day == 128:
            for name in sorted(glob.glob(self.path("Pictures/2023/Brittany/*.jpg")))[:2]:
                os.remove(name)
            shutil.copy2(self.path("Documents/Papers/Passport Anna.pdf"),
                         self.path("Documents/Travel/Passport Anna (copy).pdf"))
        if day == 143:
            self.edit(cake, "Stir butter and sugar, add the eggs, then the flour.",
                      "Stir butter and sugar until white, add the eggs one by one, then the flour.")

    def rename(self, old, new):
        os.rename(self.path(old), self.path(new))

    # The backup.

    def configure(self):
        config = {
            "sources": [
                {"path": f"{self.home}/Documents"},
                {"path": f"{self.home}/Pictures"},
                {"path": f"{self.home}/Music"},
                {"path": f"{self.home}/Projects", "exclude": ["build/"]},
            ],
            "backup_root": f"{self.drive}/Holdfast",
            "log_keep_days": 0,
            "exclude_caches": True,
            "exclude": ["*.tmp", "*~", ".cache/"],
            "retention": {"keep_daily": 30, "keep_weekly": 26, "keep_monthly": 24},
        }
        self.write(".config/holdfast/config.json", json.dumps(config, indent=2) + "\n")

    def settle_folders(self):
        """A folder that was touched just now is as old as what is in it."""
        for folder, _, files in os.walk(self.home):
            if os.stat(folder).st_mtime > self.started:
                times = [os.stat(os.path.join(folder, name)).st_mtime for name in files]
                moment = max(times, default=self.now - 600)
                os.utime(folder, (moment, moment))

    def back_up(self):
        self.settle_folders()
        moment = datetime.datetime.fromtimestamp(self.now, datetime.timezone.utc)
        environment = dict(
            os.environ,
            HOME=self.home,
            XDG_CONFIG_HOME=f"{self.home}/.config",
            XDG_STATE_HOME=f"{self.home}/.local/state",
            LD_PRELOAD=self.library,
            NO_FAKE_STAT="1",  # file times stay the kernel's
            FAKETIME_DONT_FAKE_MONOTONIC="1",
            FAKETIME=moment.strftime("@%Y-%m-%d %H:%M:%S"),
            TZ="UTC",
        )
        subprocess.run([self.cli, "--quiet", "run"], env=environment, check=True,
                       stdout=subprocess.DEVNULL)

    def play(self):
        self.begin()
        self.configure()
        self.back_up()
        for day in range(1, DAYS):
            # A weekend away now and then: no day is like another.
            is_away = self.random.random() < 0.35 and day < DAYS - 3
            hours = [] if is_away else self.random.sample(range(-4, 10), 1 + (day % 5 == 0))
            for hour in sorted(hours):
                self.now = self.today - (DAYS - day) * DAY + hour * 3600
                self.each_day(day)
                self.back_up()
            self.on(day)
        self.back_up()


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__.strip())
    Sample(*(os.path.abspath(argument) for argument in sys.argv[1:])).play()


if __name__ == "__main__":
    main()
