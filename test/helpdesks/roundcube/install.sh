#!/usr/bin/env bash
# Installs Roundcube 1.6, PHP and Dovecot, which `roundcube.sh` runs, from Debian's own packages.
# Creates no database and no web server, starts and enables no service; needs root only when something is
# missing. Everything is said on standard error.
set -euo pipefail
# Dovecot and dpkg's tools live where not everybody's search path leads.
export PATH=$PATH:/usr/sbin:/sbin

# Apart from the rest and first: PHP's page server needs no Apache, which Roundcube's packages would else bring.
readonly PHP=(php-cli php-cgi php-sqlite3)
readonly WANTED=(roundcube-core roundcube-sqlite3 dovecot-imapd)
readonly SERVICES=(dovecot.service dovecot.socket roundcube-cleandb.timer roundcube-gc.timer)
readonly LOCK_WAIT=300 POLICY=/usr/sbin/policy-rc.d
readonly APT=(apt-get -y -q
  -o "DPkg::Lock::Timeout=$LOCK_WAIT" -o Acquire::Retries=2 -o Acquire::http::Timeout=20
  -o Acquire::https::Timeout=20 -o Dpkg::Options::=--force-confold)

# grep without -q below: it must read its whole input, or pipefail sees the writer's broken pipe.
say() { printf 'roundcube: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = 'ii ' ]; }
all_installed() { local name; for name in "${PHP[@]}" "${WANTED[@]}"; do installed "$name" || return 1; done; }
# Dovecot 2.4 reads another kind of configuration.
offered() {
  apt-cache policy roundcube-core 2>/dev/null | grep 'Candidate: 1\.6' >/dev/null &&
    apt-cache policy dovecot-imapd 2>/dev/null | grep 'Candidate: 1:2\.3' >/dev/null
}

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

preseed() {
  debconf-set-selections <<'ANSWERS'
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/database-type string sqlite3
roundcube-core roundcube/reconfigure-webserver multiselect
ANSWERS
}

# Debian starts what it installs unless it is told not to; a machine that already says so is left as it is.
no_services() {
  [ -e "$POLICY" ] && return
  printf '#!/bin/sh\nexit 101\n' >"$POLICY"
  chmod 755 "$POLICY"
  trap 'rm -rf "$scratch" "$POLICY"' EXIT
}
# Only those that came with this run: a mail server the machine runs otherwise stays as it is.
keep_off() {
  local unit
  if [ ! -d /run/systemd/system ]; then return; fi
  for unit in "${SERVICES[@]}"; do
    case " $known " in *" $unit "*) ;; *) systemctl disable --quiet "$unit" 2>/dev/null || true ;; esac
  done
}
install_packages() {
  apt install --no-install-recommends "${PHP[@]}" && apt install --no-install-recommends "${WANTED[@]}" "${extra[@]}"
}

if all_installed; then say 'already installed'; exit 0; fi
[ "$(id -u)" = 0 ] || fail 'Roundcube is not installed; installing it needs root: run this with sudo'
command -v apt-get >/dev/null || fail 'this needs a Debian machine: apt-get not found'

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
known=''
for unit in "${SERVICES[@]}"; do [ ! -e "/lib/systemd/system/$unit" ] || known="$known $unit"; done

offered || refresh
offered || fail 'this release offers no Roundcube 1.6 with Dovecot 2.3 (Debian 12 does)'

extra=()
dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 'dbconfig-*' 2>/dev/null | grep '^ii .*dbconfig-no-thanks' >/dev/null || extra+=(dbconfig-no-thanks)

preseed
no_services
say 'installing (about 50 packages, 20 MB)'
if ! install_packages; then
  grep -qE '404|Failed to fetch|Unable to (fetch|locate)' "$scratch/log" || fail "apt could not install Roundcube: $(because)"
  refresh
  install_packages || fail "apt could not install Roundcube: $(because)"
fi
keep_off
all_installed || fail 'apt finished, but Roundcube is not fully installed: see /var/log/dpkg.log'
say "installed in $SECONDS s"
