#!/usr/bin/env bash
# Restore, format check, build, test: everything that must hold before a change lands. Needs only the .NET SDK.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet restore
dotnet format --verify-no-changes --no-restore
dotnet build --no-restore -c Release
dotnet test --no-build -c Release --logger "console;verbosity=normal" "$@"
