#!/usr/bin/env bash
# Grades the sample class in four shards through sbatch and merges them, and compares that with one run here.
# To be run in a cluster: tests/slurm/cluster.sh tests/slurm/sample-class.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
export SBATCH_OUTPUT=$results/%x-%A_%a.log
merge=$(scripts/slurm/submit.sh tests/sample-class "$results/sharded" 4 "$@")
while state=$(squeue --noheader --format='%T %R' --jobs "$merge" 2>/dev/null) && [[ -n $state ]]; do sleep 1; done
if [[ ! -f $results/sharded/grades.json ]]; then
  tail -n 20 "$results"/*.log
  exit 1
fi
npm run --silent grade -- tests/sample-class --out "$results/whole" "$@" >"$results/whole.log" 2>&1
diff --recursive --brief --exclude=shards "$results/sharded" "$results/whole"
echo "slurm: the merged results of 4 shards are byte for byte those of one run"
