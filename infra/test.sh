#!/usr/bin/env bash
# Sets up what is missing and passes the tests: style, types, architecture, then pytest.
#   bash infra/test.sh                  everything that lands
#   bash infra/test.sh --long           files and readings damaged a thousandfold and fuzzed too, for hours
#   bash infra/test.sh tests/unit ...   these tests alone
set -euo pipefail
cd "$(dirname "$0")/.."
. infra/setup.sh
long=()
if [ "${1:-}" = "--long" ]; then long=(--long); shift; fi
need_packages libreoffice-writer-nogui fonts-liberation fonts-dejavu-core chromium poppler-utils qpdf
need_environment infra/requirements-dev.txt
bin=.venv/bin
if [ $# -eq 0 ]; then
  $bin/ruff check .
  $bin/mypy
  $bin/lint-imports --no-logo
fi
exec $bin/python -m pytest ${long[@]+"${long[@]}"} "$@"
