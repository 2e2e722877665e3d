#!/usr/bin/env bash
# Puts nginx and then HAProxy, each with its file as it stands here, in front of a published app, and asks through them as browsers do. In a network
# and with files of its own, so that nothing of this machine is in the way or changed. Needs root, nginx, haproxy, openssl, curl.
#   deploy/try-proxies.sh PUBLISHED
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
published=$(cd "$1" && pwd)
if [ "${2:-}" != inside ]; then
  exec unshare --mount --net --pid --fork --kill-child --mount-proc "$0" "$published" inside
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=records.example.org
ip link set lo up
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=$name" -addext "subjectAltName=DNS:$name" \
  -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
cat "$work/certificate.pem" "$work/key.pem" >"$work/both.pem"
mount -t tmpfs tmpfs /etc/ssl
mkdir /etc/ssl/records-request
cp "$work"/*.pem /etc/ssl/records-request/
mount -t tmpfs tmpfs /var/log
mkdir /var/log/nginx

export ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS=http://127.0.0.1:5000 App__PublicUrl=https://$name AllowedHosts=$name \
  App__KnownProxies__0=127.0.0.1 App__DataDirectory=$work/data App__KeyDirectory=$work/keys App__MasterKeyFile=$work/master.key
dotnet "$published/RecordsRequest.Web.dll" keys init >/dev/null
start() { dotnet "$published/RecordsRequest.Web.dll" >>"$work/app.log" 2>&1 & app=$!; disown; }
start

ask() { curl -sS --cacert "$work/certificate.pem" --resolve "$name:443:127.0.0.1" --resolve "$name:80:127.0.0.1" -b "$work/jar" -c "$work/jar" "$@"; }
expect() {
  local wanted=$1 what=$2 got
  shift 2
  got=$(ask -o "$work/page" -w '%{http_code} HTTP/%{http_version}' "$@") || got=none
  printf '  %-52s %s\n' "$what" "$got"
  case $got in $wanted*) ;; *) cat "$work/app.log" "$work/page"; exit 1 ;; esac
}
hidden() { grep -o "name=\"$1\"[^>]*value=\"[^\"]*\"" "$work/page" | tail -n 1 | sed 's/.*value="//; s/"$//'; }

walk() {
  echo "$1"
  rm -f "$work/jar"
  for try in $(seq 1 60); do
    [ "$(ask -o /dev/null -w '%{http_code}' "https://$name/en" 2>/dev/null)" = 200 ] && break
    sleep 1
  done
  expect "308 HTTP/1.1" "plain http is sent on" "http://$name/en"
  expect "200 HTTP/2" "a page" "https://$name/en"
  expect "200" "TLS 1.2" --tls-max 1.2 "https://$name/es"
  expect none "TLS 1.1 is refused" --tls-max 1.1 --ciphers DEFAULT@SECLEVEL=0 "https://$name/en"
  expect "404" "health is not told" "https://$name/health/ready"
  expect "200" "the form" "https://$name/en/requests/new"
  expect "302" "its answer, with claimed addresses" -H 'X-Forwarded-For: 203.0.113.9' -H 'X-Forwarded-Proto: http' -H "Origin: https://$name" \
    --data-urlencode "__RequestVerificationToken=$(hidden __RequestVerificationToken)" --data-urlencode "FormKey=$(hidden FormKey)" \
    --data 'Form.InPortal=NotAll&Form.Device=Mine' "https://$name/en/requests/new"
  expect "4" "another host" -H 'Host: elsewhere.example.org' "https://$name/en"
  head -c 1500000 /dev/zero | tr '\0' x >"$work/large"
  expect "413" "too large a form" --data-binary "@$work/large" -H "Origin: https://$name" "https://$name/en/requests/new"
  ask -D - -o /dev/null -H 'Accept-Encoding: gzip, br' "https://$name/en" | grep -i '^content-encoding' && { echo "it compresses"; exit 1; }
  ask -D - -o /dev/null "https://$name/en" | grep -qi '^strict-transport-security: max-age=63072000'
}

alone() {
  expect "503" "nobody answers, and says so" "https://$name/en"
  grep -q 'What you typed is sent again' "$work/page" || { cat "$work/page"; exit 1; }
}

printf 'user root;\nerror_log stderr;\nevents {}\nhttp { include %s/nginx.conf; }\n' "$here" >"$work/nginx.conf"
nginx -c "$work/nginx.conf" -g "pid $work/nginx.pid; daemon off;" &
proxy=$!
walk nginx
kill -KILL "$app"
alone
start
kill "$proxy"
wait "$proxy"
haproxy -f "$here/haproxy.cfg" &
proxy=$!
walk HAProxy
kill -KILL "$app"
sleep 1
alone
kill "$proxy"
wait "$proxy" || true
echo "try-proxies: $(ls /var/log/nginx) holds $(cat /var/log/nginx/* | wc -l) lines"
