#!/usr/bin/env python3
"""Runs clang-tidy over src/, several files at a time, and skips what has passed before.

    tools/tidy.py BUILD_FOLDER [PART_OF_A_PATH...]

A file has passed before when its own text, every header it includes, the way it is compiled, .clang-tidy and
clang-tidy itself are as they were then. The build folder must have been built: headers are made there, and Ninja
knows from the compiler what each file includes. Precompiled headers are left out, so a file that leans on one for
an include is a finding.

clang-tidy spends nearly all its time on the library headers that a file includes. So files of one folder are put
after each other into one; what is said about that is told about the files it came from. Where that won't compile, as
two files have a thing of the same name, each half is tried.
"""

import bisect
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gorae-tidy"
JOBS = int(os.environ.get("GORAE_TIDY_JOBS", "2"))
BATCH_LINES = 3000

# gcc has warnings that clang doesn't know; and not every flag has a meaning without linking.
EXTRA = ["--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-unused-command-line-argument"]
# Each file includes a header once, but files that follow each other may share one.
BATCH_CHECKS = "--checks=-readability-duplicate-include"


@dataclass
class Source:
    path: Path
    arguments: list[str]  # as compiled, without a precompiled header
    directory: str
    stamp: Path  # exists if the file passed as it is now

    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def rest(self) -> tuple[str, ...]:
        """How it is compiled, apart from what differs from file to file."""
        arguments = list(self.arguments)
        for option in ("-o", "-c"):
            if option in arguments[:-1]:
                at = arguments.index(option)
                del arguments[at : at + 2]
        return tuple(arguments)


def includes(build: Path) -> dict[str, list[str]]:
    """For each object file the files that made it."""
    text = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], check=True, capture_output=True, text=True).stdout
    found: dict[str, list[str]] = {}
    target = ""
    for line in text.splitlines():
        if line.startswith("    "):
            found[target].append(os.path.normpath(build / line.strip()))
        elif ": #deps" in line:
            target = line.split(": #deps", 1)[0]
            found[target] = []
    return found


class Fingerprints:
    """What stands for a file's content: its hash, or for the system's files their size and time."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}

    def of(self, path: str) -> str:
        if path not in self.known:
            try:
                if path.startswith(f"{ROOT}/"):
                    self.known[path] = hashlib.sha256(Path(path).read_bytes()).hexdigest()
                else:
                    stat = os.stat(path)
                    self.known[path] = f"{stat.st_size} {stat.st_mtime_ns}"
            except OSError:
                self.known[path] = "none"
        return self.known[path]


def without_pch(arguments: list[str]) -> list[str]:
    """The command without its precompiled header, which only the compiler that made it can read."""
    left: list[str] = []
    for argument in arguments:
        if argument.endswith("cmake_pch.hxx"):
            while left and left[-1] in ("-include", "-Xclang"):
                left.pop()
        elif argument != "-Winvalid-pch":
            left.append(argument)
    return left


def sources(build: Path, parts: list[str]) -> list[Source]:
    made_of = includes(build)
    pch = [name for target, names in made_of.items() if target.endswith("cmake_pch.hxx.gch") for name in names]
    version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True, text=True).stdout
    common = version + (ROOT / ".clang-tidy").read_text() + " ".join(EXTRA)
    fingerprints = Fingerprints()
    found = []
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = Path(os.path.normpath(Path(entry["directory"]) / entry["file"]))
        # What moc and others have written is not ours to mend.
        if not path.is_relative_to(ROOT / "src") or (parts and not any(part in str(path) for part in parts)):
            continue
        given = shlex.split(entry["command"])
        arguments = without_pch(given)
        target = given[given.index("-o") + 1] if "-o" in given[:-1] else ""
        names = {str(path), *made_of.get(target, [])}
        if arguments != given:
            names.update(pch)
        key = hashlib.sha256(common.encode())
        key.update(json.dumps(arguments).replace(str(ROOT), "").encode())
        for name in sorted(names):
            if "cmake_pch.hxx" not in name:
                key.update(f"{name} {fingerprints.of(name)}\n".replace(str(ROOT), "").encode())
        found.append(Source(path, arguments, entry["directory"], CACHE / key.hexdigest()))
    return found


def own_names(text: str) -> set[str]:
    """The names that a file gives to things of its own, as far as a line's look tells; they may clash in a batch."""
    found = set(re.findall(r"^(?:struct|class|enum(?: class)?|union|using)\s+(?!namespace)(\w+)\b(?!\s*;|::)", text, re.MULTILINE))
    found.update(re.findall(r"^(?!namespace|using|template)\w[^(){};=/\n]*?(?<!::)\b(\w+)\s*[({=;\[]", text, re.MULTILINE))
    return found


def batches(todo: list[Source]) -> list[list[Source]]:
    """Files that may be looked at as one: of one folder, compiled the same way, and not too many."""
    groups: dict[tuple, list[tuple[list[Source], set[str], list[int]]]] = {}
    for source in todo:
        text = source.text()
        lines = text.count("\n")
        names = own_names(text)
        included = re.findall(r"^\s*#\s*include\s*(\S+)", text, re.MULTILINE)
        group = groups.setdefault((source.path.parent, source.rest()), [])
        if len(included) != len(set(included)):
            group.append(([source], names, [BATCH_LINES]))
            continue
        for members, taken, length in group:
            if not taken & names and length[0] + lines <= BATCH_LINES:
                members.append(source)
                taken |= names
                length[0] += lines
                break
        else:
            group.append(([source], names, [lines]))
    return [members for group in groups.values() for members, _, _ in group]


def check(batch: list[Source], database: Path) -> set[str]:
    """The files with findings."""
    texts = [source.text() for source in batch]
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + text.count("\n") + 1)
    with tempfile.TemporaryDirectory(dir=database) as name:
        together = Path(name) / "together.cpp"
        # The folder's own headers are found as if the file were there.
        arguments = [*batch[0].rest(), f"-iquote{batch[0].path.parent}", "-c", str(together)]
        entry = {"directory": batch[0].directory, "file": str(together), "arguments": arguments}
        (together.parent / "compile_commands.json").write_text(json.dumps([entry]))
        together.write_text("\n".join(texts), encoding="utf-8")
        command = ["clang-tidy", "--quiet", f"-p={name}", f"--config-file={ROOT / '.clang-tidy'}", *EXTRA]
        if len(batch) > 1:
            command.append(BATCH_CHECKS)
        result = subprocess.run([*command, str(together)], capture_output=True, text=True)
    if result.returncode and "[clang-diagnostic-error" in result.stdout and len(batch) > 1:
        # They don't compile as one; their halves may.
        half = len(batch) // 2
        return check(batch[:half], database) | check(batch[half:], database)

    def where(match: re.Match) -> str:
        index = bisect.bisect_left(starts, int(match[1])) - 1
        return f"{batch[index].path}:{int(match[1]) - starts[index]}"

    output = re.sub(re.escape(str(together)) + r":(\d+)", where, result.stdout).replace(f"{ROOT}/", "")
    bad = set(re.findall(r"^(\S[^:\n]*):\d+:\d+: (?:error|warning):", output, re.MULTILINE))
    if result.returncode and not bad:
        bad = {os.path.relpath(source.path, ROOT) for source in batch}
        output += result.stderr
    if bad:
        print(output, flush=True)
    # A finding in a header is one of every file that includes it.
    if all(any(name == os.path.relpath(source.path, ROOT) for source in batch) for name in bad):
        for source in batch:
            if os.path.relpath(source.path, ROOT) not in bad:
                source.stamp.touch()
    return bad


def forget_old(keep: int = 5000) -> None:
    stamps = sorted(CACHE.iterdir(), key=lambda stamp: stamp.stat().st_mtime, reverse=True)
    for stamp in stamps[keep:]:
        stamp.unlink(missing_ok=True)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    build = Path(sys.argv[1]).resolve()
    CACHE.mkdir(parents=True, exist_ok=True)
    database = build / "tidy"
    database.mkdir(exist_ok=True)

    all_sources = sources(build, sys.argv[2:])
    todo = [source for source in all_sources if not source.stamp.exists()]
    for source in all_sources:
        if source.stamp.exists():
            os.utime(source.stamp)

    # With few files, as after a change, each core gets some.
    parts = batches(todo)
    while 0 < len(parts) < JOBS and max(map(len, parts)) > 1:
        longest = max(parts, key=len)
        parts.remove(longest)
        parts += [longest[::2], longest[1::2]]
    with ThreadPoolExecutor(JOBS) as pool:
        failed = set().union(*pool.map(lambda part: check(part, database), parts))
    print(f"clang-tidy: {len(all_sources)} files, {len(all_sources) - len(todo)} as before, {len(failed)} with findings")
    forget_old()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
