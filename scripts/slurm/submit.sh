#!/usr/bin/env bash
# Grades a class on a Slurm cluster: an array job of SHARDS tasks, and the merge, which waits for all of them.
#   scripts/slurm/submit.sh CLASS OUT SHARDS [options of grade]
# Run it from the project's folder, after `npm ci`, on a file system that all nodes share. Options of sbatch, such as a
# partition or an account, come from its environment: SBATCH_PARTITION, SBATCH_ACCOUNT. Prints the number of the merge.
set -euo pipefail
if (($# < 3)); then
  sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
class=$1 out=$2 shards=$3
shift 3
array=$(sbatch --parsable --array="1-$shards" scripts/slurm/grade.sbatch "$class" "$out" "$@")
sbatch --parsable --dependency="afterok:$array" --kill-on-invalid-dep=yes scripts/slurm/merge.sbatch "$out"
