#!/usr/bin/env bash
# Builds what is handed out into artifacts/: one archive per platform, the dotnet tool, and their checksums.
#   ./release.sh                     all platforms
#   ./release.sh linux-x64           only those named
# A working tree with changes is refused: the version names a commit. The program for this machine has to pass the tests of the command line.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true

[ -z "$(git status --porcelain)" ] || { echo "there are changes that no commit holds" >&2; exit 2; }
platforms=("$@")
[ $# -gt 0 ] || platforms=(win-x64 linux-x64 linux-arm64)
version=$(dotnet msbuild src/ReportGen.App -getProperty:Version)
stamp=$(git log -1 --format=%cI)

command -v zip >/dev/null || { echo "zip is needed for the Windows archive" >&2; exit 2; }
rm -rf artifacts
for platform in "${platforms[@]}"; do
  dotnet publish src/ReportGen.App -p:PublishProfile="$platform"
  folder=reportgen-$platform
  cp docs/用户手册.md artifacts/$folder/
  if [ "${platform%%-*}" = win ]; then
    (cd artifacts && zip -qrX "reportgen-$version-$platform.zip" "$folder")
  else
    tar --sort=name --mtime="$stamp" --owner=0 --group=0 --numeric-owner -C artifacts -cf - "$folder" | gzip -n > "artifacts/reportgen-$version-$platform.tar.gz"
  fi
done

if [ -x artifacts/reportgen-linux-x64/reportgen ] && [ "$(uname -sm)" = "Linux x86_64" ]; then
  REPORTGEN_PROGRAM=$PWD/artifacts/reportgen-linux-x64/reportgen dotnet test -c Release --filter "FullyQualifiedName~App.Cli|FullyQualifiedName~App.Disclosures|FullyQualifiedName~App.Publishing"
fi

dotnet pack src/ReportGen.App -c Release -o artifacts
(cd artifacts && sha256sum *.zip *.tar.gz *.nupkg 2>/dev/null > SHA256SUMS || true; cat SHA256SUMS)
