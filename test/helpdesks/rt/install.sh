#!/usr/bin/env bash
# Installs Request Tracker 5 and what `rt.sh` needs to run it, from Debian's own packages.
# Creates no database, no web server, no cron job and no way to send mail; needs root only when
# something is missing. Everything is said on standard error.
set -euo pipefail

readonly WANTED=(request-tracker5 rt5-standalone rt5-db-sqlite sqlite3)
readonly LOCK_WAIT=300
readonly APT=(apt-get -y -q
  -o "DPkg::Lock::Timeout=$LOCK_WAIT" -o Acquire::Retries=2 -o Acquire::http::Timeout=20
  -o Acquire::https::Timeout=20 -o Dpkg::Options::=--force-confold)

# grep without -q below: it must read its whole input, or pipefail sees the writer's broken pipe.
say() { printf 'rt: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = 'ii ' ]; }
provided() { dpkg-query -W -f '${db:Status-Abbrev} ${Provides}\n' 2>/dev/null | grep "^ii .*\b$1\b" >/dev/null; }
all_installed() { local name; for name in "${WANTED[@]}"; do installed "$name" || return 1; done; }
offered() { apt-cache policy request-tracker5 2>/dev/null | grep 'Candidate: [0-9]' >/dev/null; }

# apt waits for dpkg's lock by itself, but not for the locks on its lists and its archive.
apt() {
  local began=$SECONDS
  until LC_ALL=C DEBIAN_FRONTEND=noninteractive "${APT[@]}" "$@" </dev/null >"$scratch/log" 2>&1; do
    grep -qE 'Could not get lock|Unable to lock' "$scratch/log" || return 1
    [ $((SECONDS - began)) -lt "$LOCK_WAIT" ] || return 1
    sleep 2
  done
}
because() { grep -E '^(E|W): ' "$scratch/log" | head -n 1 | cut -c 1-160; }

refresh() {
  say 'fetching the package lists'
  apt -o APT::Update::Error-Mode=any update || fail "apt could not fetch its package lists (no network?): $(because)"
}

# RT depends on a mail server. Unless the machine has one, an empty package stands in for it.
no_mail_server() {
  mkdir -p "$scratch/no-mail/DEBIAN"
  cat >"$scratch/no-mail/DEBIAN/control" <<'CONTROL'
Package: attune-test-no-mail
Version: 1.0
Architecture: all
Maintainer: Attune tests <tests@example.org>
Provides: mail-transport-agent
Description: stands in for a mail server on a test machine
 Holds no files: nothing on this machine can send mail.
CONTROL
  dpkg-deb --build --root-owner-group "$scratch/no-mail" "$scratch/no-mail.deb" >/dev/null
}

preseed() {
  debconf-set-selections <<'ANSWERS'
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean false
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/rtname string rt.example.org
request-tracker5 request-tracker5/organization string example.org
request-tracker5 request-tracker5/correspondaddress string support@example.org
request-tracker5 request-tracker5/commentaddress string support-comment@example.org
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
ANSWERS
}

if all_installed; then say 'already installed'; exit 0; fi
[ "$(id -u)" = 0 ] || fail 'Request Tracker is not installed; installing it needs root: run this with sudo'
command -v apt-get >/dev/null || fail 'this needs a Debian machine: apt-get not found'

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chmod 755 "$scratch"

offered || refresh
offered || fail 'this release offers no request-tracker5 package (Debian 12 does)'

extra=()
provided mail-transport-agent || { no_mail_server; extra+=("$scratch/no-mail.deb"); }
dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 'dbconfig-*' 2>/dev/null | grep '^ii ' >/dev/null || extra+=(dbconfig-no-thanks)

preseed
say 'installing (about 230 packages, 40 MB)'
if ! apt install --no-install-recommends "${WANTED[@]}" "${extra[@]}"; then
  grep -qE '404|Failed to fetch|Unable to (fetch|locate)' "$scratch/log" || fail "apt could not install Request Tracker: $(because)"
  refresh
  apt install --no-install-recommends "${WANTED[@]}" "${extra[@]}" || fail "apt could not install Request Tracker: $(because)"
fi
all_installed || fail 'apt finished, but Request Tracker is not fully installed: see /var/log/dpkg.log'
say "installed in $SECONDS s"
