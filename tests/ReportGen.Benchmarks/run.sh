#!/usr/bin/env bash
# Measures the program against its two yardsticks and writes docs/performance.md. --quick tries it out and prints instead;
# cold measures one form from a cold start (cold.sh), and prints too.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "${1:-}" != cold ] || exec tests/ReportGen.Benchmarks/cold.sh "${@:2}"
dotnet build -c Release -v q --nologo tests/ReportGen.Benchmarks
machine="$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -1)"
load="$(cut -d' ' -f1 /proc/loadavg 2>/dev/null || true)"
run() { dotnet tests/ReportGen.Benchmarks/bin/Release/net10.0/ReportGen.Benchmarks.dll report "${machine:-an unnamed processor}, load average ${load:-unknown} at the start" "$(date +%F)" "$@"; }
if [ "${1:-}" = "--quick" ]; then
  run quick
else
  run > docs/performance.md.new
  mv docs/performance.md.new docs/performance.md
  echo "docs/performance.md"
fi
