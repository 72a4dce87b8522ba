#!/usr/bin/env bash
# Sets up what is missing and runs the whole system on this machine with the sample matter.
#   bash infra/start.sh          stays up until Ctrl-C
#   bash infra/start.sh --once   leaves after the table
set -euo pipefail
cd "$(dirname "$0")/.."
. infra/setup.sh
need_packages libreoffice-writer-nogui fonts-liberation fonts-dejavu-core
need_environment infra/requirements.txt
exec .venv/bin/matterflow up --demo "$@"
