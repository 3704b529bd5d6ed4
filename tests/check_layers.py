#!/usr/bin/env python3
"""Reads the include lines of src/ against the table of ARCHITECTURE.md."""
import pathlib
import re
import sys

ROOMS = {
    "core": {"core"},
    "engine": {"core", "engine"},
    "models": {"core", "models"},
    "course": {"core", "course"},
    "views": {"core", "models", "course", "views"},
    "app": {"core", "engine", "models", "course", "views", "app"},
}
WIDGETS = re.compile(r"<Q(Widget|Dialog|Application|MainWindow|Action|Painter|Pixmap|Icon|Label|Menu)>|<QtWidgets|<QtGui")
NETWORK = re.compile(r"<Q(Network\w*|LocalS\w*|Tcp\w*|Ssl\w*|Host\w*|AbstractSocket)>|<QtNetwork")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|(<[^>]+>))')
JSON = re.compile(r"<(nlohmann|simdjson)|<QJson")


def main(root: pathlib.Path) -> int:
    faults = []
    seen = set()
    for path in sorted((root / "src").rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        room = path.relative_to(root / "src").parts[0]
        seen.add(room)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            own, system = match.groups()
            where = f"{path.relative_to(root)}:{number}"
            if own and "/" in own:
                target = own.split("/")[0]
                if target in ROOMS and target not in ROOMS[room]:
                    faults.append(f"{where}: {room} may not include {own}")
            if own and own.startswith(".."):
                faults.append(f"{where}: include from the root of src, not {own}")
            if system and room in {"core", "engine", "models", "course"} and WIDGETS.search(system):
                faults.append(f"{where}: {room} knows no widgets ({system})")
            if system and room in {"core", "models", "course", "views"} and NETWORK.search(system):
                faults.append(f"{where}: {room} knows no network ({system})")
            if system and room in {"models", "views", "app"} and JSON.search(system):
                faults.append(f"{where}: {room} reads no JSON ({system})")
    missing = set(ROOMS) - seen
    if missing:
        faults.append(f"no sources found for: {', '.join(sorted(missing))}")
    print("\n".join(faults) if faults else f"{len(seen)} rooms, no wall broken")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
