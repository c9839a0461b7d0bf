#!/usr/bin/env bash
# Installs what is missing, builds once, runs every test project and ends with "N passed, N failed, N skipped".
# Arguments go to `dotnet test`, for instance: tests/run.sh --filter FullyQualifiedName~Matching
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

readonly CONFIGURATION=Debug   # the same as `dotnet run`, so what is built there is not built again
readonly RESULTS=artifacts/tests
readonly BROKER=/usr/lib/rabbitmq/bin/rabbitmq-server
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

group=""
stop_group() { if [ -n "$group" ]; then kill -KILL -- "-$group" 2>/dev/null; fi; }
trap stop_group EXIT
trap 'exit 130' INT TERM

# Runs in a process group of its own: when this script is stopped, everything the tests started stops too.
in_group() {
  set -m
  "$@" &
  group=$!
  set +m
  wait "$group"
  local result=$?
  stop_group
  group=""
  return "$result"
}

need() {
  echo "tests/run.sh: $1" >&2
  exit 2
}

container_image() { sed -n 's/.*const string Image = "\(.*\)";.*/\1/p' tests/Chain.Tests/Support/ContainerBroker.cs; }

container_with_broker() {
  command -v docker >/dev/null && docker info >/dev/null 2>&1 || return 1
  docker image inspect "$(container_image)" >/dev/null 2>&1 || docker pull -q "$(container_image)" >/dev/null 2>&1
}

install_broker() {
  local sudo=()
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo=(sudo -n)
  fi
  echo "Installing rabbitmq-server ..."
  # The tests start a broker of their own; the package must not start one as well.
  local policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null && "${sudo[@]}" chmod +x "$policy"
  else
    policy=""
  fi
  "${sudo[@]}" apt-get update -qq >/dev/null
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends rabbitmq-server >/dev/null
  local result=$?
  [ -z "$policy" ] || "${sudo[@]}" rm -f "$policy"
  return "$result"
}

command -v dotnet >/dev/null || need "the .NET 10 SDK is missing; see https://dotnet.microsoft.com/download/dotnet/10.0"
if [ ! -x "$BROKER" ] && ! container_with_broker; then
  install_broker && [ -x "$BROKER" ] \
    || need "the tests need RabbitMQ; install the package rabbitmq-server (as root), or start a container engine"
fi

rm -rf "$RESULTS"
echo "Building ..."
in_group dotnet build Transferpunt.sln -c "$CONFIGURATION" -v quiet -nologo || need "the build failed"

passed=0 failed=0 skipped=0
for project in tests/*/*.csproj; do
  grep -q Microsoft.NET.Test.Sdk "$project" || continue
  name=$(basename "$project" .csproj)
  echo "Testing $name ..."
  in_group dotnet test "$project" -c "$CONFIGURATION" --no-build -v quiet -nologo \
    --logger "trx;LogFileName=$name.trx" --results-directory "$RESULTS" "$@"
  result=$?
  counters=$(grep -o '<Counters [^>]*>' "$RESULTS/$name.trx" 2>/dev/null)
  count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
  total=$(count total) executed=$(count executed) good=$(count passed)
  bad=$((${executed:-0} - ${good:-0}))
  # A test process that dies leaves no counts, or counts that look fine.
  if [ "$result" -ne 0 ] && [ "$bad" -eq 0 ]; then
    bad=1
  fi
  passed=$((passed + ${good:-0})) failed=$((failed + bad)) skipped=$((skipped + ${total:-0} - ${executed:-0}))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
