# Sourced by start.sh and test.sh: the Debian packages and the virtual environment in .venv/.
# Each function says in one sentence what to do when it cannot go on.

say() { printf '%s\n' "$*"; }
stop() { printf 'matterflow: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
  else stop "installing needs root: run as root, or ask the admin to run: apt-get install -y --no-install-recommends ${missing[*]}"; fi
}

# need_packages NAME... : installs the Debian packages that are missing.
need_packages() {
  missing=()
  local name
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || stop "this machine is not Debian or Ubuntu: install the equivalents of these packages by hand and start again: ${missing[*]}"
  say "Installing ${missing[*]} (once) ..."
  local log; log=$(mktemp)
  { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 \
    || { tail -n 5 "$log" >&2; stop "apt-get could not install ${missing[*]}: check the network and the package sources, then start again (whole log: $log)"; }
  rm -f "$log"
}

find_python() {
  local candidate
  for candidate in python3.11 python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
      python=$candidate; return
    fi
  done
  stop "Python 3.11 is needed and was not found: on Debian 12 run apt-get install python3, elsewhere install Python 3.11, then start again"
}

# need_environment REQUIREMENTS : makes .venv/ hold exactly what the locked file names, and Matterflow itself.
need_environment() {
  local requirements=$1 stamp=".venv/.installed-$(basename "$1")" want
  want="$(cat infra/requirements*.txt pyproject.toml | sha256sum | cut -d' ' -f1) $PWD"
  [ -x .venv/bin/matterflow ] && [ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && return
  find_python
  "$python" -c 'import venv, ensurepip' 2>/dev/null || need_packages python3-venv
  say "Setting up the Python environment in .venv (once, about a minute) ..."
  [ -x .venv/bin/python ] && .venv/bin/python -c '' 2>/dev/null || { rm -rf .venv; "$python" -m venv .venv || stop "could not make a virtual environment in $PWD/.venv: check that the folder is writable and the disk not full"; }
  local log; log=$(mktemp)
  { .venv/bin/python -m pip install -q --require-hashes -r "$requirements" \
    && .venv/bin/python -m pip install -q --no-deps --no-build-isolation -e . \
    && .venv/bin/python -m compileall -q casefile connectors extractors flows generators; } >"$log" 2>&1 \
    || { grep -v '^WARNING' "$log" | tail -n 5 >&2; stop "the Python packages of $requirements could not be installed: check the network, then start again (whole log: $log)"; }
  rm -f "$log"
  printf '%s' "$want" > "$stamp"
}
