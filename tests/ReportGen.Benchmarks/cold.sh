#!/usr/bin/env bash
# One form from a cold start, beside an empty program: publishes for this machine as release.sh does and measures both by turns, by the clock and
# in processor time. Judge by the lowest values where the machine is busy.
#   cold.sh        measures
#   cold.sh learn  first finds out what a start compiles that could have been compiled ahead, and writes src/ReportGen.App/Properties/start.mibc
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8
platform=linux-x64 rounds=15
[ "$(uname -m)" = x86_64 ] || platform=linux-arm64
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
inbox=examples/luzhou-2023/inbox
form="$(ls "$inbox"/06*.xlsx)"

publish() { dotnet publish src/ReportGen.App -p:PublishProfile="$platform" -p:PublishDir="$work/$1/" -v q --nologo "${@:2}"; }

# What the program compiles while it runs, as the runtime itself tells it.
trace() {
  local name="$1"
  shift
  DOTNET_EnableEventPipe=1 DOTNET_EventPipeOutputPath="$work/$name.nettrace" DOTNET_EventPipeConfig='Microsoft-Windows-DotNETRuntime:0x4000080018:5' \
    "$work/plain/reportgen" "$@" > /dev/null || [ $? -eq 1 ]
}

learn() {
  local profile=src/ReportGen.App/Properties/start.mibc
  # What an earlier publish compiled ahead would pass as up to date, profile and all.
  rm -rf "src/ReportGen.App/obj/Release/net10.0/$platform/R2R"
  publish plain -p:StartProfile=none
  trace one run "$form" -o "$work/one"
  trace kits run examples/kits -o "$work/kits"
  trace inbox run "$inbox" -o "$work/inbox"
  trace check check "$inbox"
  trace list kits
  trace help --help
  dotnet build -c Release -v q --nologo tests/ReportGen.Benchmarks
  dotnet tests/ReportGen.Benchmarks/bin/Release/net10.0/ReportGen.Benchmarks.dll start "src/ReportGen.App/bin/Release/net10.0/$platform" "$work/start.mibc" "$work"/*.nettrace
  mv "$work/start.mibc" "$profile"
}

# The empty program that every start is compared with, as the SDK draws it up.
hello() {
  dotnet new console -o "$work/hello" --no-restore > /dev/null
  (cd "$work/hello" && dotnet build -c Release -o out -v q --nologo)
}

# The clock and the processor time of one run, in ms.
once() {
  local file="$work/$1.times"
  shift
  rm -rf "$work/out"
  TIMEFORMAT='%R %U %S'
  { time "$@" > "$work/said" 2>&1; } 2>> "$file" || [ $? -eq 1 ]
}

median() { awk '{ printf "%.0f %.0f\n", $1 * 1000, ($2 + $3) * 1000 }' "$work/$1.times" | sort -n -k "$2" | awk -v k="$2" '{ v[NR] = $k } END { print v[int((NR + 1) / 2)], v[1] }'; }

[ "${1:-}" != learn ] || learn
publish program
hello
for _ in $(seq "$rounds"); do
  once hello dotnet "$work/hello/out/hello.dll"
  once form "$work/program/reportgen" run "$form" -o "$work/out"
  once version "$work/program/reportgen" --version
done

DOTNET_JitStdOutFile="$work/compiled" DOTNET_JitDisasmSummary=1 "$work/program/reportgen" run "$form" -o "$work/last" > /dev/null || [ $? -eq 1 ]
echo "| what | ms by the clock | the least | ms of the processor | the least |"
echo "|---|---|---|---|---|"
for what in hello version form; do
  read -r clock leastClock < <(median "$what" 1)
  read -r processor leastProcessor < <(median "$what" 2)
  echo "| $what | $clock | $leastClock | $processor | $leastProcessor |"
done
read -r helloClock _ < <(median hello 1)
read -r formClock _ < <(median form 1)
echo
echo "One form: $formClock ms; 2 × hello + 150 ms = $((2 * helloClock + 150)) ms. $(wc -l < "$work/compiled") methods were compiled while it ran."
