#!/usr/bin/env bash
# Writes the locked, hashed requirements from the .in files. Needs uv on the PATH.
set -euo pipefail
cd "$(dirname "$0")/.."
export UV_CUSTOM_COMPILE_COMMAND="bash infra/lock.sh"
uv pip compile --quiet --python-version 3.11 --generate-hashes infra/requirements-dev.in -o infra/requirements-dev.txt
uv pip compile --quiet --python-version 3.11 --generate-hashes infra/requirements.in -c infra/requirements-dev.txt -o infra/requirements.txt
