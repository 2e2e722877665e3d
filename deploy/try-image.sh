#!/usr/bin/env bash
# Builds the image of Containerfile's last part with podman, and runs it as compose.yaml says: its user, a root that is read only, one volume, a
# secret, a small /tmp, no capabilities. No registry is asked: the two images that part stands on are made here, one from a published app, one
# from the runtime of this machine under the name of Microsoft's. Needs root on Linux and podman 4 or newer; leaves nothing behind.
#   deploy/try-image.sh PUBLISHED
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
published=$(cd "$1" && pwd)
work=$(mktemp -d)
engine() {
  podman --root "$work/store" --runroot "$work/run" --tmpdir "$work/tmp" --storage-driver overlay --runtime "${RUNTIME:-runc}" --cgroup-manager cgroupfs --events-backend file "$@"
}
trap 'engine rm --force --all --time 0 >/dev/null 2>&1; rm -rf "$work"' EXIT
fail() { echo "try-image: $*" >&2; engine logs app >"$work/app.log" 2>/dev/null || true; cat "$work"/*.log >&2 2>/dev/null; exit 1; }

base=$(sed -n 's/^FROM \([^ ]*\)$/\1/p' "$here/Containerfile" | tail -n 1)
mkdir -p "$work"/{base,built/data,context,secrets}
"$here/base-root.sh" "$published" "$work/base"
cp -a "$published" "$work/built/app"
chmod 0700 "$work/built/data"
tar -C "$work/base" -c . | engine import --change 'ENV PATH=/usr/bin' - "$base" >"$work/import.log" 2>&1 || fail "import of the base"
tar -C "$work/built" -c . | engine import - localhost/built >>"$work/import.log" 2>&1 || fail "import of what was published"
{ echo 'FROM localhost/built AS build'; sed -n '/^# The runtime with ICU/,$p' "$here/Containerfile"; } >"$work/context/Containerfile"
engine build --pull=never --format docker --network none -t records-request "$work/context" >"$work/build.log" 2>&1 || fail "build"
grep -iE "^(STEP|COMMIT)" "$work/build.log" || cat "$work/build.log"
engine image inspect records-request --format 'image: {{.Size}} bytes, user {{.User}}, starts {{.Config.Entrypoint}}, asks {{.HealthCheck.Test}}'

head -c 32 /dev/urandom | base64 >"$work/secrets/master_key"
chown -R 1654:1654 "$work/secrets"
chmod 0400 "$work/secrets/master_key"
contained=(--ulimit nofile=1024:1024 --ulimit nproc=256:256 --memory 512m --pids-limit 256 --read-only --read-only-tmpfs=false --cap-drop all --security-opt no-new-privileges --network none --tmpfs /tmp:size=16m,mode=1777
  --volume data:/data --volume "$work/secrets:/run/secrets:ro" --env App__PublicUrl=https://records.example.org
  --env AllowedHosts=records.example.org --env App__KnownProxies__0=127.0.0.1)
code=0
engine run --rm "${contained[@]}" records-request >"$work/refused.log" 2>&1 || code=$?
[ "$code" = 78 ] || fail "without keys it must be refused with 78, and ended with $code"
engine run --rm "${contained[@]}" records-request keys init >"$work/keys.log" 2>&1 || fail "keys init"
engine run --detach --name app "${contained[@]}" records-request >"$work/run.log" 2>&1 || fail "run"
for try in $(seq 1 60); do
  engine healthcheck run app >"$work/health.log" 2>&1 && break
  [ "$try" -lt 60 ] || fail "its health check does not pass"
  sleep 1
done
echo "health check: $(engine inspect app --format '{{.State.Healthcheck.Status}}')"
process=$(engine inspect app --format '{{.State.Pid}}')
ask() {
  nsenter --target "$process" --net curl -sS -o /dev/null -w "%{http_code} $1\n" -H 'Host: records.example.org' -H 'X-Forwarded-For: 192.0.2.7' \
    -H 'X-Forwarded-Proto: https' "http://127.0.0.1:8080$1"
}
for page in /en /es/requests/new /en/privacy; do ask "$page"; done | tee "$work/walk"
[ "$(grep -c '^200 ' "$work/walk")" = 3 ] || fail "a page did not come"
[ "$(ask /health/ready)" = "404 /health/ready" ] || fail "health is told on the port of the pages"
engine exec app dotnet /app/RecordsRequest.Web.dll check >"$work/check.log" 2>&1 || fail "check"
grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' "/proc/$process/status"
grep -q '^Uid:	1654	' "/proc/$process/status" && grep -q '^CapEff:	0000000000000000' "/proc/$process/status" || fail "it has rights it needs not"
grep -q ' / / ro[, ]' "/proc/$process/mountinfo" || grep -qE '^[0-9]+ [0-9]+ [^ ]+ [^ ]+ / ro[, ]' "/proc/$process/mountinfo" || fail "its root can be written to"
engine stop --time 20 app >"$work/stop.log" 2>&1
code=$(engine inspect app --format '{{.State.ExitCode}}')
[ "$code" = 0 ] || fail "asked to end, it ended with $code"
echo "try-image: built by $(podman --version), started, walked, checked and stopped"
