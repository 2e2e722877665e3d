#!/usr/bin/env bash
# Runs recordsrequest.service for real: boots systemd in a container of systemd-nspawn that has this machine's /usr and nothing else of it, installs
# a published app there as docs/operations.md says, starts the unit, asks it, ends it. Needs root on Linux and systemd-container; no network.
#   deploy/try-unit.sh PUBLISHED
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
published=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work"/{units,users,try}
cp "$here/recordsrequest.service" "$work/units/"
cp "$here/settings" "$work/try/"
echo 'u records-request - "app" /var/lib/records-request' >"$work/users/app.conf"
printf '[Unit]\nRequires=basic.target dbus.service try.service\nAfter=basic.target\nAllowIsolate=yes\n' >"$work/units/try.target"
cat >"$work/units/try.service" <<'UNIT'
[Unit]
After=basic.target dbus.service
[Service]
Type=oneshot
StandardOutput=file:/mnt/said
StandardError=inherit
ExecStart=/bin/bash /mnt/inside
ExecStopPost=/bin/systemctl --no-block exit
UNIT
cat >"$work/try/inside" <<'INSIDE'
set -euo pipefail
app="dotnet /opt/records-request/RecordsRequest.Web.dll"
ip link set lo up
systemd-sysusers
install -d -m 0700 -o records-request -g records-request /var/lib/records-request
install -d -m 0755 /etc/records-request
install -m 0644 /mnt/settings /etc/records-request/settings
code=0; systemctl start recordsrequest || true
for try in $(seq 1 30); do systemctl is-failed -q recordsrequest && break; sleep 0.5; done
echo "without keys: $(systemctl show recordsrequest -p ExecMainStatus -p NRestarts | paste -sd ' ')"
systemctl reset-failed recordsrequest
head -c 32 /dev/urandom | base64 >/etc/records-request/master.key
chown records-request: /etc/records-request/master.key
chmod 0400 /etc/records-request/master.key
set -a; . /etc/records-request/settings; set +a
setpriv --reuid records-request --regid records-request --clear-groups $app keys init >/dev/null
systemctl start recordsrequest
for try in $(seq 1 60); do $app health && break; sleep 1; done
for page in /en /es/requests/new /en/privacy; do
  curl -sS -o /dev/null -w "%{http_code} $page\n" -H 'Host: records.example.org' -H 'X-Forwarded-For: 192.0.2.7' \
    -H 'X-Forwarded-Proto: https' "http://127.0.0.1:5000$page"
done
grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' "/proc/$(systemctl show -p MainPID --value recordsrequest)/status"
systemctl show recordsrequest -p ActiveState -p NRestarts -p MemoryMax -p IPAddressDeny
systemd-analyze security recordsrequest --no-pager | tail -n 1
systemctl stop recordsrequest
systemctl show recordsrequest -p Result -p ExecMainStatus
INSIDE
timeout 180 systemd-nspawn --quiet --directory=/ --volatile=yes --private-network --register=no --keep-unit --machine="try-unit-$$" \
  --bind-ro="$published:/opt/records-request" --bind-ro="$work/units:/etc/systemd/system" --bind-ro="$work/users:/etc/sysusers.d" \
  --bind="$work/try:/mnt" --boot systemd.firstboot=no systemd.unit=try.target systemd.log_target=console </dev/null >"$work/console" 2>&1 || true
cat "$work/try/said" 2>/dev/null || { tail -n 20 "$work/console"; exit 1; }
for line in 'ExecMainStatus=78' '"status":"Healthy"' '200 /en' '200 /es/requests/new' '200 /en/privacy' 'ActiveState=active' 'Result=success'; do
  grep -q -- "$line" "$work/try/said" || { echo "try-unit: not seen: $line" >&2; exit 1; }
done
echo "try-unit: started, asked and ended by $(systemd-nspawn --version | head -n 1)"
