#!/usr/bin/env bash
# Makes what a test received for one case the expected result. By name, one case at a time: look at the difference first.
set -euo pipefail
cd "$(dirname "$0")/cases"
[ $# -eq 1 ] && [ -d "$1/received" ] || { echo "usage: tests/approve.sh CASE   waiting: $(ls -d */received 2>/dev/null | xargs -r dirname | tr '\n' ' ')" >&2; exit 2; }
mkdir -p "$1/expected"
find "$1/received" -type f | while read -r file; do
  target="$1/expected/${file#"$1/received/"}"
  mkdir -p "$(dirname "$target")"
  mv "$file" "$target"
  echo "approved $target"
done
rm -r "$1/received"
