#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the autograder's image.
set -euo pipefail
cd "${AUTOGRADER:-/autograder}/source"

# Ubuntu's own Node is too old.
enough='const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'
if ! node --eval "$enough" 2>/dev/null; then
  apt-get update
  apt-get install --yes ca-certificates curl
  curl --fail --silent --show-error --location https://deb.nodesource.com/setup_22.x | bash -
  apt-get install --yes nodejs
fi

npm ci --no-audit --no-fund
