# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that the window shows is there in every language, whole: none is unfinished, lost or left over, and each has the
placeholders, the plural forms, the mnemonic and the markup of its source."""

import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app", "ui", "core")
# Qt's own rules of number (qttools, numerus.cpp): how many forms a language has.
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "it": 2, "pt_BR": 2, "pl": 3, "ru": 3, "zh_CN": 1, "ja": 1, "ar": 6}
# So many forms at the beginning stand for one number each, and may leave it out: one, or none, one and two.
WITHOUT_NUMBER = {"en": 1, "de": 1, "es": 1, "it": 1, "ar": 3}


def placeholders(text):
    return sorted(re.findall(r"%L?[1-9n]", text))


def mnemonics(text):
    return len(re.findall(r"&(?=[^\s&])", text.replace("&&", "")))


def markup(text):
    return sorted(re.findall(r"</?[a-z][^>]*>", text))


def check_text(source, text, may_lack_number):
    """What is wrong with one translation, in words."""
    expected = placeholders(source)
    found = placeholders(text)
    if found != expected and not (may_lack_number and found == [p for p in expected if p[-1] != "n"]):
        yield f"has the placeholders {found}, not {expected}"
    if not text.strip():
        yield "is empty"
    if mnemonics(text) != mnemonics(source):
        yield f"has {mnemonics(text)} mnemonics (&), not {mnemonics(source)}"
    if markup(text) != markup(source):
        yield f"has the markup {markup(text)}, not {markup(source)}"
    if text.count("\n") != source.count("\n"):
        yield "has another number of lines"
    if text.rstrip().endswith("…") != source.rstrip().endswith("…"):
        yield "differs in the … at its end"


def check_message(language, message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    state = translation.get("type")
    if state == "unfinished":
        yield "is not translated"
        return
    if state in ("vanished", "obsolete"):
        yield "is left over: no source has it"
        return
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) != FORMS[language]:
            yield f"has {len(forms)} forms of number, not {FORMS[language]}"
    else:
        forms = [translation.text or ""]
    lack = WITHOUT_NUMBER.get(language, 0) if message.get("numerus") == "yes" else 0
    for number, form in enumerate(forms):
        yield from check_text(source, form, number < lack)


def check_document(path, text):
    """The findings of one .ts that was brought up to date."""
    root = ElementTree.fromstring(text)
    language = os.path.basename(path)[len("holdfast_"):-len(".ts")]
    if language not in FORMS:
        yield f"{path}: how many forms of number has {language}? FORMS does not say"
        return
    for context in root.iter("context"):
        for message in context.iter("message"):
            for finding in check_message(language, message):
                yield f"{path}: {context.findtext('name')}: “{message.findtext('source')}” {finding}"


def check(root, lupdate):
    """Brings copies up to date with the sources: what that finds is what was forgotten."""
    names = sorted(os.listdir(os.path.join(root, "translations")))
    documents = [f"translations/{name}" for name in names if re.fullmatch(r"holdfast_\w+\.ts", name)]
    if len(documents) < 2:
        yield "translations: hardly any document: nothing is checked"
    with tempfile.TemporaryDirectory() as folder:
        for path in documents:
            shutil.copy(os.path.join(root, path), folder)
        # English is its own translation but for its plurals.
        english = [path for path in documents if path.endswith("_en.ts")]
        for options, updated in (["-pluralonly"], english), ([], [path for path in documents if path not in english]):
            copies = [os.path.join(folder, os.path.basename(path)) for path in updated]
            subprocess.run(
                [lupdate, "-silent", "-locations", "none", *options, "-I", root]
                + [os.path.join(root, name) for name in FOLDERS] + ["-ts", *copies],
                check=True, capture_output=True,
            )
            for path, copy in zip(updated, copies):
                with open(copy, encoding="utf-8") as file:
                    yield from check_document(path, file.read())
