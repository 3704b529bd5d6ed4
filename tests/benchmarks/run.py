#!/usr/bin/env python3
"""Start and memory with 500 real containers, beside a bare Qt window; what idling costs; pauses of the UI thread.

    tests/engine/engine.sh run --images busybox -- xvfb-run -a tests/benchmarks/run.py build/release-bench

The argument is a build folder that has the tests (-DBUILD_TESTING=ON). Prints figures and ratios, and OVER where one is more
than the project allows itself.
"""
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

BUILD = pathlib.Path(sys.argv[1])
SOCKET = os.environ["GORAE_TEST_SOCKET"]
RUNS = int(os.environ.get("RUNS", "7"))
IDLE = int(os.environ.get("IDLE", "60"))


def curl(path, verb="GET", body=None):
    command = ["curl", "-s", "--unix-socket", SOCKET, "-X", verb, "http://engine/v1.41" + path]
    if body is not None:
        command += ["-H", "Content-Type: application/json", "-d", json.dumps(body)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Proxy:
    """Counts the connections to the engine."""

    def __init__(self, path):
        self.count = 0
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen(64)
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            client, _ = self.listener.accept()
            self.count += 1
            engine = socket.socket(socket.AF_UNIX)
            engine.connect(SOCKET)
            for a, b in ((client, engine), (engine, client)):
                threading.Thread(target=self.copy, args=(a, b), daemon=True).start()

    @staticmethod
    def copy(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def memory(pid):
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"Pss:\s+(\d+)", text).group(1)) / 1024


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run(command, mark):
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in process.stdout:
        if mark in line:
            break
    taken = (time.monotonic() - started) * 1000
    time.sleep(1)
    used = memory(process.pid)
    return process, taken, used


def over(value, limit):
    return "" if value <= limit else f" OVER {limit}"


def main():
    have = len(json.loads(curl("/containers/json?all=1")))
    for number in range(have, 500):
        curl(f"/containers/create?name=bench{number}", "POST", {"Image": "busybox", "Cmd": ["true"]})
    with tempfile.TemporaryDirectory() as folder:
        gorae = [str(BUILD / "src/app/gorae"), "--host", f"unix://{SOCKET}", "--lang", "en", "--page", "containers",
                 "--settings", f"{folder}/settings.ini", "--trace-startup"]
        times, sizes = {"gorae": [], "bare": []}, {"gorae": [], "bare": []}
        for turn in range(RUNS + 1):
            for name, command, mark in (("gorae", gorae, "first table"), ("bare", [str(BUILD / "tests/benchmarks/barewindow")], "painted")):
                process, taken, used = run(command, mark)
                process.kill()
                process.wait()
                if turn:
                    times[name].append(taken)
                    sizes[name].append(used)
        for what, values, unit, limit in (("start to first painted table of 500", times, "ms", 1.5), ("memory (PSS)", sizes, "MB", 1.8)):
            mine, bare = statistics.median(values["gorae"]), statistics.median(values["bare"])
            print(f"{what}: {mine:.0f} {unit}, bare window {bare:.0f} {unit}, ratio {mine / bare:.2f}{over(mine / bare, limit)}")
        proxy = Proxy(f"{folder}/proxy.sock")
        gorae[2] = f"unix://{folder}/proxy.sock"
        process, _, _ = run(gorae, "first table")
        time.sleep(10)
        before, connections = cpu(process.pid), proxy.count
        time.sleep(IDLE)
        print(f"idle for {IDLE} s: {(cpu(process.pid) - before) * 1000:.0f} ms of CPU, {proxy.count - connections} requests")
        process.kill()
        big = subprocess.Popen([str(pathlib.Path(__file__).with_name("bigengine.py")), f"{folder}/big.sock"])
        while not os.path.exists(f"{folder}/big.sock") and big.poll() is None:
            time.sleep(0.05)
        freeze = subprocess.run([str(BUILD / "tests/benchmarks/bench_freeze"), f"{folder}/big.sock"], capture_output=True, text=True, check=True)
        big.kill()
        for line in freeze.stdout.splitlines():
            print(line + over(int(re.search(r"pause (\d+) ms", line).group(1)), 50))


main()
