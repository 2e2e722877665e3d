#!/usr/bin/env bash
# Does what docs/operations.md says, command by command as it stands there, on a copy of this machine's folders that is gone afterwards: installs the
# app from these sources, makes the keys, starts it as the unit does, asks it, makes a backup, stops it, restores. Needs root on Linux.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ "${1:-}" != inside ]; then
  exec unshare --mount --net --pid --fork --kill-child --mount-proc "deploy/$(basename "$0")" inside
fi

work=$(mktemp -d)
mount -t tmpfs tmpfs "$work"
for folder in etc var opt usr/local; do
  mkdir -p "$work/$folder" "$work/of/$folder"
  mount -t overlay overlay -o "lowerdir=/$folder,upperdir=$work/$folder,workdir=$work/of/$folder" "/$folder"
done
ip link set lo up

# steps HEADING: the commands below it that are marked as such, up to the next heading of any level.
steps() {
  awk -v heading="## $1" '/^##+ / { on = ($0 == heading) } on && /^```sh$/ { code = 1; next } /^```/ { code = 0 } on && code' docs/operations.md
}
perform() {
  echo "== $1"
  steps "$1" >"$work/steps"
  bash -euxo pipefail "$work/steps" </dev/null
}

perform "From nothing to running"
# No systemd runs here: what the unit starts, as the user it names, with the settings it names.
grep -qx 'ExecStart=/usr/bin/dotnet /opt/records-request/RecordsRequest.Web.dll' deploy/recordsrequest.service
records-request >"$work/log" 2>&1 &
until records-request health; do kill -0 $! && sleep 1; done
curl -sS -o /dev/null -w '%{http_code} /en, through a proxy on this machine\n' -H 'Host: records.example.org' -H 'X-Forwarded-For: 192.0.2.7' \
  -H 'X-Forwarded-Proto: https' http://127.0.0.1:5000/en
ps -o user= -p "$!"
perform "Backup and restore"
kill -TERM $!
wait $!
records-request restore "$(ls /var/backups/records-request/app-*.db)"
records-request check
echo "try-steps: installed, started, backed up and restored in $SECONDS s"
