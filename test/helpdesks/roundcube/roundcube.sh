#!/usr/bin/env bash
# A private Roundcube with its own Dovecot and a mail server that keeps everything here. See README.md.
#   roundcube.sh start    start all three on free ports of 127.0.0.1, wait until they answer, print the addresses
#   roundcube.sh stop     stop what this instance started
#   roundcube.sh where    the addresses: Roundcube's, and the port of IMAP
set -euo pipefail
# Dovecot and dpkg's tools live where not everybody's search path leads.
export PATH=$PATH:/usr/sbin:/sbin

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly here AGENT=aoife@hedgerow-nursery.example START_WAIT=60 PAGES=/var/lib/roundcube/public_html
export ROUNDCUBE_HOME=${ROUNDCUBE_HOME:-${TMPDIR:-/tmp}/attune-roundcube-$(id -u)} TZ=UTC LC_ALL=C.UTF-8

say() { printf 'roundcube: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Dovecot serves no mail as root, and nothing here needs root.
user=$(id -un) group=$(id -gn) plainly=()
if [ "$(id -u)" = 0 ]; then
  user=nobody group=$(id -gn nobody)
  plainly=(setpriv "--reuid=$user" "--regid=$group" --clear-groups)
fi

# The pid alone could belong to another process by now: the time it started must match too.
born() {
  local stat
  { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
  read -ra stat <<<"${stat##*) }"
  printf '%s' "${stat[19]}"
}
alive() { [ "$(born "$1")" = "$2" ]; }
free_port() { php -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];'; }

need_roundcube() {
  if [ ! -e "$PAGES/index.php" ] || ! command -v dovecot >/dev/null || ! command -v php >/dev/null; then
    fail 'Roundcube is not installed: run test/helpdesks/roundcube/install.sh as root'
  fi
}

folders() {
  mkdir -p "$ROUNDCUBE_HOME"/{config,temp,logs,mail,dovecot}
  cp "$here/config.inc.php" /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$ROUNDCUBE_HOME/config/"
  sed -e "s|@HOME@|$ROUNDCUBE_HOME|g; s|@PORT@|$IMAP_PORT|; s|@USER@|$user|g; s|@GROUP@|$group|g" \
    "$here/dovecot.conf" >"$ROUNDCUBE_HOME/config/dovecot.conf"
  rm -f "$ROUNDCUBE_HOME/roundcube.sqlite"
  php "$here/database.php" "$ROUNDCUBE_HOME/roundcube.sqlite" "$AGENT"
  if [ "$(id -u)" = 0 ]; then chown -R "$user:$group" "$ROUNDCUBE_HOME"; fi
}

# Starts one of the three as the leader of its own group, and notes it so that `stop` finds it again.
launch() {
  local name=$1 pid
  shift
  setsid "$@" </dev/null >"$ROUNDCUBE_HOME/logs/$name.log" 2>&1 &
  pid=$!
  printf '%s %s\n' "$pid" "$(born "$pid")" >>"$ROUNDCUBE_HOME/pids"
}
listens() {
  local name=$1 port=$2 end=$((SECONDS + START_WAIT))
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    if [ "$SECONDS" -ge "$end" ]; then
      stop
      fail "$name did not start on port $port, see $ROUNDCUBE_HOME/logs: $(tail -n 1 "$ROUNDCUBE_HOME/logs/$name.log")"
    fi
    sleep 0.1
  done
}

start() {
  local port
  need_roundcube
  if running; then say 'already running' && where && return; fi
  stop
  port=$(free_port) IMAP_PORT=$(free_port) SMTP_PORT=$(free_port)
  export IMAP_PORT SMTP_PORT ROUNDCUBE_CONFIG_DIR=$ROUNDCUBE_HOME/config PHP_CLI_SERVER_WORKERS=4
  folders
  launch dovecot "${plainly[@]}" "$(command -v dovecot || echo /usr/sbin/dovecot)" -F -c "$ROUNDCUBE_HOME/config/dovecot.conf"
  launch php "${plainly[@]}" php -S "127.0.0.1:$port" -t "$PAGES"
  launch smtp "${NODE:-node}" "$here/smtp.ts" "$SMTP_PORT" "$IMAP_PORT"
  listens dovecot "$IMAP_PORT"
  listens php "$port"
  listens smtp "$SMTP_PORT"
  printf '{"url":"http://127.0.0.1:%s","imap":%s}\n' "$port" "$IMAP_PORT" >"$ROUNDCUBE_HOME/where.json"
  where
}
running() {
  local pid time
  [ -r "$ROUNDCUBE_HOME/where.json" ] && [ -r "$ROUNDCUBE_HOME/pids" ] || return 1
  while read -r pid time; do alive "$pid" "$time" || return 1; done <"$ROUNDCUBE_HOME/pids"
}
stop() {
  local pid time
  [ -r "$ROUNDCUBE_HOME/pids" ] || return 0
  while read -r pid time; do
    alive "$pid" "$time" || continue
    kill -TERM -- "-$pid"
    for _ in {1..50}; do
      alive "$pid" "$time" || break
      sleep 0.1
    done
    if alive "$pid" "$time"; then kill -KILL -- "-$pid"; fi
  done <"$ROUNDCUBE_HOME/pids"
  rm -f "$ROUNDCUBE_HOME/pids" "$ROUNDCUBE_HOME/where.json"
}
where() { cat "$ROUNDCUBE_HOME/where.json" 2>/dev/null || fail 'not running'; }

verb=${1:-}
[ $# -eq 0 ] || shift
case $verb in
  start | stop | where) "$verb" "$@" ;;
  *)
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
