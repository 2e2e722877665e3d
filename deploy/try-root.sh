#!/usr/bin/env bash
# Builds the root folder that Containerfile describes (its last part) from a published app and the runtime of this machine, and runs the app in it
# as the file says: its user, its environment, its start and its health check, a root that is read only, one volume, a small /tmp, no capabilities.
# Then walks two pages over loopback, makes a backup, and stops. Needs root on Linux, and no container engine.
#   deploy/try-root.sh PUBLISHED
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
published=$(cd "$1" && pwd)
if [ "${2:-}" != inside ]; then
  # What is mounted from here on is seen by nobody else, and gone with the last process.
  exec unshare --mount --net --ipc --pid --fork --kill-child --mount-proc "$0" "$published" inside
fi

work=$(mktemp -d)
root=$work/root volume=$work/volume
trap 'umount -R "$root" 2>/dev/null; rm -rf "$work"' EXIT
fail() { echo "try-root: $*" >&2; cat "$work"/*.log >&2 2>/dev/null; exit 1; }
said() { sed -n "s/^$1 //p" "$here/Containerfile" | tail -n "${2:-1}"; }
words() { said "$1" | sed 's/^\[//; s/\]$//; s/", "/\n/g; s/"//g'; }

"$here/base-root.sh" "$published" "$root"
mkdir -p "$root"/{app,data}
cp -a "$published/." "$root/app"
user=$(said USER)

# The volume, the secret, and a root that takes no writes.
mkdir "$volume" "$work/secrets"
head -c 32 /dev/urandom | base64 >"$work/secrets/master_key"
chown -R "$user" "$volume" "$work/secrets"
chmod 0700 "$volume"
chmod 0400 "$work/secrets/master_key"
ip link set lo up
mount --bind "$root" "$root"
mount --bind "$volume" "$root/data"
mount --bind -o ro "$work/secrets" "$root/run/secrets"
mount -t tmpfs -o size=16m,mode=1777 tmpfs "$root/tmp"
mount -t proc -o subset=pid proc "$root/proc"
mount -t tmpfs -o size=64k,mode=0755 tmpfs "$root/dev"
for device in null zero random urandom; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
mount -o remount,ro,bind "$root"

mapfile -t settings < <(said ENV 100)
settings+=(App__PublicUrl=https://records.example.org AllowedHosts=records.example.org App__KnownProxies__0=127.0.0.1)
inside() {
  env -i "${settings[@]}" "$(command -v setpriv)" --no-new-privs --bounding-set=-all,+sys_chroot,+setuid,+setgid \
    "$(command -v chroot)" --userspec="$user" --groups= "$root" "$@"
}
mapfile -t start < <(words ENTRYPOINT)
mapfile -t health < <(said HEALTHCHECK | sed 's/.* CMD \[//; s/\]$//; s/", "/\n/g; s/"//g')
start[0]=/usr/bin/${start[0]} health[0]=/usr/bin/${health[0]}

code=0
inside "${start[@]}" >"$work/refused.log" 2>&1 || code=$?
[ "$code" = 78 ] || fail "without keys it must be refused with 78, and ended with $code"
inside "${start[@]}" keys init >"$work/keys.log" 2>&1 || fail "keys init"
inside "${start[@]}" >"$work/app.log" 2>&1 &
app=$!
for try in $(seq 1 60); do
  inside "${health[@]}" >"$work/health.log" 2>&1 && break
  kill -0 "$app" || fail "it ended"
  [ "$try" -lt 60 ] || fail "it does not answer"
  sleep 1
done
cat "$work/health.log"

# As a proxy that ends TLS asks.
ask() { curl -sS -H 'Host: records.example.org' -H 'X-Forwarded-For: 192.0.2.7' -H 'X-Forwarded-Proto: https' "$@"; }
ask -o "$work/home.html" -w '%{http_code} /en\n' http://127.0.0.1:8080/en | tee "$work/walk"
ask -D "$work/head" -o "$work/new.html" -w '%{http_code} /en/requests/new\n' http://127.0.0.1:8080/en/requests/new | tee -a "$work/walk"
cookies=$(sed -n 's/^set-cookie: \([^;]*\).*/\1/Ip' "$work/head" | paste -sd ';')
hidden() { grep -o "name=\"$1\"[^>]*value=\"[^\"]*\"" "$work/new.html" | tail -n 1 | sed 's/.*value="//; s/"$//'; }
ask -o "$work/begun.html" -w '%{http_code} the first answer\n' -H "Cookie: $cookies" -H 'Origin: https://records.example.org' \
  --data-urlencode "__RequestVerificationToken=$(hidden __RequestVerificationToken)" --data-urlencode "FormKey=$(hidden FormKey)" \
  --data 'Form.InPortal=NotAll&Form.Device=Mine' http://127.0.0.1:8080/en/requests/new | tee -a "$work/walk"
grep -q '^200 /en$' "$work/walk" && grep -q '^200 /en/requests/new' "$work/walk" || fail "a page did not come"
grep -q '^302 the first answer' "$work/walk" || fail "a form was not taken"
[ "$(ask -o /dev/null -w '%{http_code}' http://127.0.0.1:8080/health/ready)" = 404 ] || fail "health is told on the port of the pages"

inside "${start[@]}" backup /data/backup >"$work/backup.log" 2>&1 || fail "backup"
running=$(pgrep -P "$app" dotnet || echo "$app")
grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' "/proc/$running/status"
grep -q "^Uid:	${user%:*}	" "/proc/$running/status" && grep -q '^CapEff:	0000000000000000' "/proc/$running/status" || fail "it has rights it needs not"
grep -q ' / ro[, ]' "/proc/$running/mountinfo" || fail "its root can be written to"
[ "$(find "$volume" -mindepth 1 -perm /077 | wc -l)" = 0 ] || fail "files in the volume can be read by others"
kill -TERM "$running"
code=0
wait "$app" || code=$?
[ "$code" = 0 ] || fail "asked to end, it ended with $code"
echo "try-root: $(du -sm --exclude=proc --exclude=dev "$work/root" | cut -f 1) MB; started, walked, backed up and stopped as ${user}"
