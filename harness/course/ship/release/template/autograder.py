"""Grades one submission for Classroom 50: its runner calls this in the student's checkout.

The grader is in the folder harness/ beside this file. Nothing in the checkout is run, and no option, package or setting
from there reaches Node. What the grader needs, TypeScript included, is beside this file: nothing is installed.
"""

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

GRADER = Path(__file__).resolve().parent

# Everything else, such as NODE_OPTIONS, is left out.
KEPT = (
    "PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "RUNNER_TEMP", "LANG",
    "CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL", "REVIEW_URL",
    "GITHUB_OUTPUT", "GITHUB_SHA",
)

node = shutil.which("node")
if node is None:
    print('::error::Node is missing. Give the assignment this runtime: { "runs-on": "ubuntu-latest", "node": "24" }')
    sys.exit(1)

environment = {name: os.environ[name] for name in KEPT if name in os.environ}
environment["NODE_PATH"] = str(GRADER / "harness" / "packages")

# Nothing that a student's code prints may be a command to GitHub.
token = secrets.token_hex(16)
print(f"::stop-commands::{token}", flush=True)
ended = subprocess.run(
    [node, str(GRADER / "harness" / "start.js"), "classroom50", os.getcwd()],
    cwd=GRADER, env=environment, check=False,
)
print(f"::{token}::", flush=True)
sys.exit(ended.returncode)
