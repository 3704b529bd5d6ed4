#!/usr/bin/env python3
"""Reads both catalogues of translations/: nothing missing, placeholders and tags kept, Korean as the glossary wants it."""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?[1-9][0-9]?|L?n)")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
MNEMONIC = re.compile(r"&(?=[^\W_])")
KOREAN_MNEMONIC = re.compile(r"\(&[A-Z]\)")
# A value is read aloud in a way nobody knows, so no particle may depend on it: `%1 컨테이너를`, not `%1를`.
PARTICLE = re.compile(r"%(?:L?[1-9][0-9]?|L?n)[’”\"')\]]*(?:</\w+>)*(?:을|를|이|가|은|는|와|과|으로|로)(?!\w)")
FORBIDDEN = ("디렉토리", "메세지", "쉘", "어플리케이션", "릴리즈", "디먼", "콘테이너", "레지스터리", "꼬리표", "당신")
FORMS = {"ko": 1, "en": 2}
Message = collections.namedtuple("Message", "context source comment numerus state forms")


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = translation.findall("numerusform") if numerus else [translation]
            messages.append(Message(context.findtext("name"), message.findtext("source") or "",
                                    message.findtext("comment") or "", numerus, translation.get("type"),
                                    ["".join(form.itertext()) for form in forms]))
    return messages


def found(pattern, text):
    return collections.Counter(pattern.findall(text))


def faults_of(language, message):
    if message.state:
        yield message.state
    if message.numerus and len(message.forms) != FORMS[language]:
        yield f"{len(message.forms)} plural forms instead of {FORMS[language]}"
    for form in message.forms:
        if not form.strip():
            yield "empty"
            continue
        for what, pattern in (("placeholders", PLACEHOLDER), ("tags", TAG)):
            wanted, got = found(pattern, message.source), found(pattern, form)
            if wanted != got:
                yield f"{what} are {sorted(got.elements())}, not {sorted(wanted.elements())}: {form}"
        if len(MNEMONIC.findall(message.source)) != len(MNEMONIC.findall(form)):
            yield f"the key after & is missing or too many: {form}"
        if language == "ko":
            if len(KOREAN_MNEMONIC.findall(form)) != len(MNEMONIC.findall(form)):
                yield f"a key is written (&A), with a Latin capital: {form}"
            for particle in PARTICLE.findall(form):
                yield f"a particle right after a placeholder: {form}"
            for word in FORBIDDEN:
                if word in form:
                    yield f"{word} is not how the glossary spells it: {form}"


def lupdate_program():
    """The lupdate of Qt 6, if this machine has one."""
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"):
        program = shutil.which(name)
        if program:
            run = subprocess.run([program, "-version"], capture_output=True, text=True, check=False)
            if re.search(r"version 6\.", run.stdout + run.stderr):
                return program
    return None


def drift(program, root, path, options):
    """What a run of lupdate would add to the catalogue or drop from it."""
    def keys(file):
        return {(m.context, m.source, m.comment, m.numerus) for m in read(file)}

    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copyfile(path, copy)
        run = subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", *options, "src", "ui", "-ts",
                              str(copy)], cwd=root, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            yield f"lupdate failed: {run.stderr.strip()}"
            return
        before, after = keys(path), keys(copy)
    for word, messages in (("new in the sources", after - before), ("no longer in the sources", before - after)):
        for context, source, *_ in sorted(messages):
            yield f"{context}: {source!r}: {word} (build the target update_translations)"


def main(root):
    faults = []
    count = 0
    program = lupdate_program()
    for language, options in (("ko", ["-target-language", "ko_KR"]), ("en", ["-pluralonly", "-target-language", "en_US"])):
        path = root / "translations" / f"gorae_{language}.ts"
        messages = read(path)
        count += len(messages)
        if not messages:
            faults.append(f"{path.name}: no messages")
        for message in messages:
            for fault in faults_of(language, message):
                faults.append(f"{path.name}: {message.context}: {message.source!r}: {fault}")
        if program:
            faults += [f"{path.name}: {fault}" for fault in drift(program, root, path, options)]
    sys.stdout.reconfigure(errors="backslashreplace")
    note = "" if program else " (no lupdate of Qt 6 here: not compared with the sources)"
    print("\n".join(faults) if faults else f"{count} messages, all translated{note}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
