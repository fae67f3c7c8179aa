#!/usr/bin/env bash
# A private Request Tracker 5 for tests. See README.md.
#   rt.sh seed                 make the seeded copy that every instance starts from (start does it when needed)
#   rt.sh start [PORT]         start on 127.0.0.1, wait until it answers, print the address
#   rt.sh stop                 stop the server this instance started
#   rt.sh reset                put the seeded tickets back, running or not
#   rt.sh url                  the address it answers at
#   rt.sh tickets              the ids of the seeded tickets, as JSON
#   rt.sh correspondence ID    what RT has stored for a ticket, as JSON, newest last
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/attune-rt
readonly here cache
readonly SERVER=/usr/share/request-tracker5/libexec/rt-server START_WAIT=60 SEED=${RT_SEED:-$cache/seed}
# Debian keeps its set-up command where only root looks.
export PATH=$PATH:/usr/sbin
export RT_HOME=${RT_HOME:-$cache/instance} RT_SITE_CONFIG=$here/RT_SiteConfig.pm
export RT_SITE_CONFIG_DIR=$here/none TZ=UTC LC_ALL=C.UTF-8

say() { printf 'rt: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
need_rt() {
  if [ ! -x "$SERVER" ] || ! command -v sqlite3 >/dev/null; then
    fail 'Request Tracker is not installed: run test/helpdesks/rt/install.sh as root'
  fi
}

# The pid alone could belong to another process by now: the time it started must match too.
born() {
  local stat
  { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
  read -ra stat <<<"${stat##*) }"
  printf '%s' "${stat[19]}"
}
running() {
  local pid time
  [ -r "$RT_HOME/pid" ] && read -r pid time <"$RT_HOME/pid" && [ "$(born "$pid")" = "$time" ] && printf '%s' "$pid"
}
free_port() { perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'; }
folders() { mkdir -p "$1/mason" "$1/sessions" && chmod 700 "$1" "$1/sessions"; }

# A seed is kept under what it was made from; the day is part of it, as the tickets are dated from now back.
version() {
  {
    cat "$here/seed.pl" "$here/RT_SiteConfig.pm" "$here"/threads/*.txt
    dpkg-query -W -f '${Version}' request-tracker5
    date +%F
  } | sha256sum | cut -c 1-16
}
make_seed() {
  local wanted made
  wanted=$(version)
  if [ "$(cat "$SEED/version" 2>/dev/null)" = "$wanted" ]; then return; fi
  say 'seeding'
  made=$(mktemp -d "$SEED.XXXXXX")
  folders "$made"
  if ! {
    RT_HOME=$made rt-setup-database-5 --action init --dba '' --dba-password '' &&
      RT_HOME=$made perl "$here/seed.pl" "$here/threads" "$made/tickets.json"
  } </dev/null >"$made/seed.log" 2>&1; then
    fail "seeding failed, see $made/seed.log: $(tail -n 1 "$made/seed.log")"
  fi
  mv "$made/rt.sqlite" "$made/seed.sqlite"
  rm -rf "$made/mason" "$made/sessions" "$made"/*.mbox
  printf '%s' "$wanted" >"$made/version"
  rm -rf "$SEED"
  mv -T "$made" "$SEED"
  say "seeded in $SECONDS s"
}
# Test workers may start at the same moment: one makes the seed, the others wait for it.
seed() {
  need_rt
  mkdir -p "$(dirname "$SEED")"
  (flock 9; make_seed) 9>"$SEED.lock"
}
# SQLite's own copy: it waits for the server's locks, and the server goes on with the new content.
fresh() {
  folders "$RT_HOME"
  sqlite3 -cmd '.timeout 20000' "$RT_HOME/rt.sqlite" ".restore '$SEED/seed.sqlite'"
  cp "$SEED/tickets.json" "$RT_HOME/"
}
reset() { seed; fresh; }

start() {
  local pid port=${1:-}
  need_rt
  if pid=$(running); then say "already running as process $pid" && url && return; fi
  if [ ! -f "$RT_HOME/rt.sqlite" ]; then reset; fi
  folders "$RT_HOME"
  export RT_PORT=${port:-$(free_port)}
  setsid "$SERVER" --host 127.0.0.1 --port "$RT_PORT" --max-workers 3 --max-reqs-per-child 100000 \
    </dev/null >"$RT_HOME/log" 2>&1 &
  pid=$!
  printf '%s %s\n' "$pid" "$(born "$pid")" >"$RT_HOME/pid"
  printf 'http://127.0.0.1:%s\n' "$RT_PORT" >"$RT_HOME/url"
  if ! answers "http://127.0.0.1:$RT_PORT/NoAuth/Login.html" "$pid"; then
    stop
    fail "it did not start on port $RT_PORT, see $RT_HOME/log: $(tail -n 1 "$RT_HOME/log")"
  fi
  url
}
answers() {
  perl -MHTTP::Tiny -MTime::HiRes=sleep,time -e '
    my ($url, $pid, $until) = ($ARGV[0], $ARGV[1], time + $ARGV[2]);
    while (time < $until && kill 0, $pid) { exit 0 if HTTP::Tiny->new(timeout => 20)->get($url)->{success}; sleep 0.1 }
    exit 1' "$1" "$2" "$START_WAIT"
}
stop() {
  local pid
  if pid=$(running); then
    kill -TERM "$pid"
    for _ in {1..100}; do
      running >/dev/null || break
      sleep 0.1
    done
    if running >/dev/null; then kill -KILL -- "-$pid"; fi
  fi
  rm -f "$RT_HOME/pid" "$RT_HOME/url"
}
url() { cat "$RT_HOME/url" 2>/dev/null || fail 'not running'; }
tickets() { cat "$RT_HOME/tickets.json" 2>/dev/null || fail 'no instance here: rt.sh start makes one'; }

# One row for each stored part: who wrote it, when, and its text as RT keeps it.
correspondence() {
  [[ ${1:-} =~ ^[0-9]+$ ]] || fail 'which ticket? rt.sh correspondence ID'
  [ -f "$RT_HOME/rt.sqlite" ] || fail 'no instance here: rt.sh start makes one'
  sqlite3 -readonly -json -cmd '.timeout 20000' "$RT_HOME/rt.sqlite" "
    select t.id as transaction_id, t.Type as type, t.Created as created, u.Name as user, u.EmailAddress as email,
      a.ContentType as content_type, a.ContentEncoding as encoding, a.Content as content
    from Transactions t join Users u on u.id = t.Creator join Attachments a on a.TransactionId = t.id
    where t.ObjectType = 'RT::Ticket' and t.ObjectId = $1 and t.Type in ('Create', 'Correspond', 'Comment')
      and a.ContentType in ('text/plain', 'text/html') and coalesce(a.Filename, '') = ''
    order by t.id, a.id" | perl "$here/decode.pl"
}

verb=${1:-}
[ $# -eq 0 ] || shift
case $verb in
  seed | start | stop | reset | url | tickets | correspondence) "$verb" "$@" ;;
  *)
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
