#!/usr/bin/env bash
# Puts into ROOT what the base image of Containerfile's last part holds, from this machine: the runtime, the libraries it and PUBLISHED ask for, ICU
# and OpenSSL, which it asks for by name, time zones and the user. No shell, as there.
#   deploy/base-root.sh PUBLISHED ROOT
set -euo pipefail
published=$1 root=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$root"/{tmp,proc,dev,sys,etc,usr/bin,usr/share,run/secrets}
chmod 1777 "$root/tmp"
dotnet=$(dirname "$(readlink -f "$(command -v dotnet)")")
version=$(dotnet --list-runtimes | awk '$1 == "Microsoft.AspNetCore.App" && $2 ~ /^10[.]/ { print $2 }' | tail -n 1)
mkdir -p "$root/usr/share/dotnet/shared"
cp -a "$dotnet/dotnet" "$dotnet/host" "$root/usr/share/dotnet/"
for runtime in Microsoft.NETCore.App Microsoft.AspNetCore.App; do
  mkdir "$root/usr/share/dotnet/shared/$runtime"
  cp -a "$dotnet/shared/$runtime/$version" "$root/usr/share/dotnet/shared/$runtime/"
done
ln -s ../share/dotnet/dotnet "$root/usr/bin/dotnet"
cp -a /usr/share/zoneinfo "$root/usr/share/"
named=$(ldconfig -p | sed -n 's/^\s*lib\(icuuc\|icui18n\|icudata\|ssl\|crypto\)\.so\.[0-9]* .*=> //p' | sort -u)
binaries=$(find "$root" "$published" -name '*.so' -o -name dotnet -type f)
# shellcheck disable=SC2086
for library in $named $(ldd $binaries $named 2>/dev/null | grep -o '/[^ ]*\.so[^ ]*' | grep -v ":$" | sort -u); do
  case $library in "$root"/* | "$published"/*) continue ;; esac
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
printf 'root:x:0:0::/:/sbin/nologin\napp:x:%s::/:/sbin/nologin\n' "$(sed -n 's/^USER //p' "$here/Containerfile")" >"$root/etc/passwd"
printf '127.0.0.1 localhost\n' >"$root/etc/hosts"
