#!/usr/bin/env python3
"""Runs clang-tidy over the sources of a build folder, two at a time, and skips what has passed before.

    tools/tidy.py BUILD_FOLDER [PART_OF_A_PATH...]

A file has passed before when its own text, every header it includes, the way it is compiled, .clang-tidy and
clang-tidy itself are as they were then. The build folder must have been built: headers are made there, and Ninja
knows from the compiler what each file includes.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gorae-tidy"

# gcc has warnings that clang doesn't know; and not every flag has a meaning without linking.
EXTRA = ["--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-unused-command-line-argument"]


def includes(build: Path) -> dict[str, list[str]]:
    """For each object file the files that made it."""
    text = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], check=True, capture_output=True, text=True).stdout
    found: dict[str, list[str]] = {}
    target = ""
    for line in text.splitlines():
        if line.startswith("    "):
            found[target].append(str((build / line.strip()).resolve()))
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
                    self.known[path] = f"{path} {stat.st_size} {stat.st_mtime_ns}"
            except OSError:
                self.known[path] = "none"
        return self.known[path]


def object_of(entry: dict) -> str:
    if "output" in entry:
        return entry["output"]
    match = re.search(r" -o (\S+)", entry.get("command", ""))
    return match[1] if match else ""


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    build = Path(sys.argv[1]).resolve()
    parts = sys.argv[2:]
    entries = json.loads((build / "compile_commands.json").read_text())
    made_of = includes(build)
    version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True, text=True).stdout
    common = version + (ROOT / ".clang-tidy").read_text() + " ".join(EXTRA)
    fingerprints = Fingerprints()

    todo: list[tuple[str, Path]] = []
    total = 0
    for entry in entries:
        path = str((Path(entry["directory"]) / entry["file"]).resolve())
        # What moc and others have written is not ours to mend.
        if not path.startswith((f"{ROOT}/src/", f"{ROOT}/tests/")) or (parts and not any(part in path for part in parts)):
            continue
        total += 1
        key = hashlib.sha256(common.encode())
        key.update(entry.get("command", "").replace(str(ROOT), "").encode())
        for name in sorted({path, *made_of.get(object_of(entry), [])}):
            key.update(f"{name.replace(str(ROOT), '')} {fingerprints.of(name)}\n".encode())
        stamp = CACHE / key.hexdigest()
        if stamp.exists():
            os.utime(stamp)
        else:
            todo.append((path, stamp))

    def check(item: tuple[str, Path]) -> bool:
        path, stamp = item
        result = subprocess.run(["clang-tidy", "--quiet", f"-p={build}", *EXTRA, path], capture_output=True, text=True)
        if result.returncode == 0:
            stamp.touch()
            return True
        print(f"{os.path.relpath(path, ROOT)}:\n{result.stdout}{result.stderr}", flush=True)
        return False

    CACHE.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(int(os.environ.get("GORAE_TIDY_JOBS", "2"))) as pool:
        failed = [ok for ok in pool.map(check, todo)].count(False)
    print(f"clang-tidy: {total} files, {total - len(todo)} as before, {failed} with findings")
    forget_old()
    return 1 if failed else 0


def forget_old(keep: int = 5000) -> None:
    stamps = sorted(CACHE.iterdir(), key=lambda stamp: stamp.stat().st_mtime, reverse=True)
    for stamp in stamps[keep:]:
        stamp.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
