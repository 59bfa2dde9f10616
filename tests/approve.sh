#!/usr/bin/env bash
# Makes what a test received for one case the expected result. By name, one case at a time: look at the difference first.
# The examples of the findings are part of the program: approving the case "findings" puts them into the catalogue.
set -euo pipefail
cd "$(dirname "$0")/cases"
[ $# -eq 1 ] && [ -d "$1/received" ] || { echo "usage: tests/approve.sh CASE   waiting: $(ls -d */received 2>/dev/null | xargs -r dirname | tr '\n' ' ')" >&2; exit 2; }
expected="$1/expected"
[ "$1" = findings ] && expected=../../src/ReportGen.Model/Findings
mkdir -p "$expected"
find "$1/received" -type f | while read -r file; do
  target="$expected/${file#"$1/received/"}"
  mkdir -p "$(dirname "$target")"
  mv "$file" "$target"
  echo "approved $target"
done
rm -r "$1/received"
