#!/usr/bin/env bash
# Gives the test engine at GORAE_TEST_SOCKET some containers to look at, in every state. It has nginx and busybox.

set -euo pipefail

d() { docker --host "unix://$GORAE_TEST_SOCKET" "$@" >/dev/null; }

d run -d --name counter busybox \
    sh -c 'n=0; while :; do n=$((n + 1)); echo "$n번째 줄: the quick brown fox"; sleep 1; done'
d run -d --name resting busybox sleep 100000
d pause resting
d create --name fresh busybox echo 'not started yet'
d run --name done busybox echo 안녕하세요
# Not attached: what it complains of belongs in its log, not among our own messages.
d run -d --name failed busybox sh -c 'echo "cannot open file" >&2; exit 3'
d wait failed
d run -d --name stubborn busybox sleep 100000
d kill stubborn
d run -d -p 8081:80 --name web-korean --env LANG=ko_KR.UTF-8 nginx
d run -d -p 8080:80 --name hellonginx --env GREETING=안녕 --env NGINX_VERSION=mine nginx
