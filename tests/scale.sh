#!/usr/bin/env bash
# What a form costs, in one run and in shards that are merged: the figures of docs/scale.md. Processor time, not the clock, so that what else
# the machine does hardly counts.
#   dotnet build -c Release; dotnet run -c Release --project tests/ReportGen.Benchmarks -- forms /tmp/in 2000; tests/scale.sh /tmp/in /tmp/scale 4
set -euo pipefail
[ $# -eq 3 ] || { echo "usage: tests/scale.sh INBOX WORK SHARDS" >&2; exit 2; }
root="$(cd "$(dirname "$0")/.." && pwd)"
program="$root/src/ReportGen.App/bin/Release/net10.0/reportgen.dll"
inbox="$1" work="$2" shards="$3"
mkdir -p "$work"

# One step: processor time of the program and its threads (ms), the most memory it held (MB), the clock (s).
report() {
  local name="$1" child key value rest peak=0
  shift
  TIMEFORMAT='%U %S %R'
  {
    time {
      "$@" --templates "$root/templates" --fail-on none > "$work/$name.txt" &
      child=$!
      while [ -r "/proc/$child/status" ] && ! grep -q '^State:.Z' "/proc/$child/status"; do
        # It may end between the two looks.
        { while read -r key value rest; do [ "$key" != VmHWM: ] || peak=$value; done < "/proc/$child/status"; } 2> /dev/null || true
        sleep 0.2
      done
      wait "$child" || [ $? -eq 3 ]
    }
  } 2> "$work/$name.time"
  awk -v name="$name" -v peak="$peak" '{ printf "| %s | %.0f | %d | %.1f |\n", name, ($1 + $2) * 1000, peak / 1024, $3 }' <(tail -1 "$work/$name.time")
}

echo "| step | CPU ms | peak MB | clock s |"
echo "|---|---|---|---|"
report run dotnet "$program" run "$inbox" -o "$work/whole"
parts=()
for number in $(seq "$shards"); do
  report "shard-$number" dotnet "$program" run "$inbox" --shard "$number/$shards" -o "$work/part-$number"
  parts+=("$work/part-$number")
done
report merge dotnet "$program" merge "${parts[@]}" -o "$work/all"
diff -r "$work/whole" "$work/all" && echo "merged: every byte as in one run"
echo "forms: $(find "$inbox" -type f | wc -l)"
for folder in "$inbox" "$work/whole" "$work/whole/.reportgen"; do du -sk "$folder"; done
