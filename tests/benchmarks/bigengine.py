#!/usr/bin/env python3
"""An engine of 5,000 containers, the first of which has logged a million lines and one of 1 MB.

    tests/benchmarks/bigengine.py SOCKET
"""
import json
import os
import re
import socketserver
import struct
import sys

NAMES = [f"{number:064x}" for number in range(5000)]
LIST = json.dumps([{
    "Id": NAMES[number], "Names": [f"/container-{number}"], "Image": "nginx", "ImageID": "sha256:" + "a" * 64,
    "Command": "/docker-entrypoint.sh nginx -g 'daemon off;'", "Created": 1790000000 - number, "State": "exited" if number % 3 else "running",
    "Status": "Exited (0) 2 hours ago" if number % 3 else "Up 5 minutes", "Labels": {"com.example.team": "whales", "number": str(number)},
    "Ports": [{"PrivatePort": 80, "PublicPort": 1000 + number, "Type": "tcp", "IP": "0.0.0.0"}], "Mounts": []} for number in range(5000)]).encode()
INSPECT = json.dumps({
    "Id": NAMES[0], "Name": "/container-0", "Created": "2026-11-24T03:00:00Z", "Image": "sha256:" + "a" * 64,
    "State": {"Status": "running", "Running": True, "StartedAt": "2026-11-24T03:00:00Z", "ExitCode": 0}, "Config": {"Image": "nginx", "Tty": False},
    "HostConfig": {}}).encode()
LINE = b"2026-11-24T03:00:00 a line of a log of the usual length, as a web server writes it, number 1\n"


def frame(text):
    return struct.pack(">BxxxI", 1, len(text)) + text


def chunk(data):
    return b"%x\r\n" % len(data) + data + b"\r\n"


class Handler(socketserver.StreamRequestHandler):
    def answer(self, body, more=b""):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nApi-Version: 1.43\r\nServer: Docker/24.0.7 (linux)\r\nContent-Type: application/json\r\n"
                         b"Content-Length: %d\r\n%s\r\n" % (len(body), more) + body)

    def stream(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\nTransfer-Encoding: chunked\r\n\r\n")

    def handle(self):
        while line := self.rfile.readline():
            path = re.sub(r"^/v1\.\d+", "", line.split()[1].decode()).split("?")[0]
            while self.rfile.readline().strip():
                pass
            if path == "/containers/json":
                self.answer(LIST)
            elif path == "/events":
                self.stream()
                self.rfile.read(1)
                return
            elif path.endswith("/logs"):
                self.stream()
                block = chunk(frame(LINE) * 500)
                for _ in range(2000):
                    self.wfile.write(block)
                self.wfile.write(chunk(frame(b"x" * 1_000_000 + b"\n")) + chunk(frame(b"the end\n")))
                self.wfile.flush()
                self.rfile.read(1)
                return
            elif path.startswith("/containers/") and path.endswith("/json"):
                self.answer(INSPECT)
            elif path == "/version":
                self.answer(b'{"Version":"24.0.7","ApiVersion":"1.43","MinAPIVersion":"1.12","Os":"linux","Arch":"amd64"}')
            elif path == "/_ping":
                self.answer(b"OK")
            elif path == "/images/json":
                self.answer(b"[]")
            elif path.endswith("/stats"):
                self.stream()
                self.rfile.read(1)
                return
            else:
                self.answer(b"{}")


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # the window hangs up as it likes


if __name__ == "__main__":
    if os.path.exists(sys.argv[1]):
        os.remove(sys.argv[1])
    Server(sys.argv[1], Handler).serve_forever()
