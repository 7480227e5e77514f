#!/usr/bin/env bash
# Runs a command in a Slurm cluster of this one machine, and takes the cluster down again. Any user can do that. Needs
# Debian's slurm-wlm and munge.
#   tests/slurm/cluster.sh COMMAND...
set -euo pipefail
state=$(mktemp -d -t slurm-XXXXXX)
export SLURM_CONF=$state/slurm.conf
started=()
stop() {
  local status=$?
  if ((status != 0)); then tail -n 20 "$state"/*.log >&2 || true; fi
  if ((${#started[@]} > 0)); then kill "${started[@]}" 2>/dev/null || true; wait "${started[@]}" 2>/dev/null || true; fi
  rm -rf "$state"
  exit "$status"
}
trap stop EXIT

mkdir "$state/controller" "$state/node"
host=$(hostname -s)
user=$(id -un)
cat >"$SLURM_CONF" <<END
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$state/munge.socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
# A job starts when it can, not at the next round of the schedule.
SchedulerParameters=sched_interval=1,bf_interval=1
ReturnToService=2
StateSaveLocation=$state/controller
SlurmdSpoolDir=$state/node
SlurmctldPidFile=$state/slurmctld.pid
SlurmdPidFile=$state/slurmd.pid
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=8192 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES State=UP
END
# Without cgroups: a container has none to give.
echo 'CgroupPlugin=disabled' >"$state/cgroup.conf"

dd if=/dev/urandom of="$state/munge.key" bs=128 count=1 status=none
chmod 400 "$state/munge.key"
chmod 711 "$state"
munged --foreground --force --key-file "$state/munge.key" --socket "$state/munge.socket" \
  --pid-file "$state/munged.pid" --seed-file "$state/munged.seed" >"$state/munged.log" 2>&1 &
started+=($!)
for _ in $(seq 50); do [[ -S $state/munge.socket ]] && break; sleep 0.1; done
slurmctld -D >"$state/slurmctld.log" 2>&1 &
started+=($!)
slurmd -D >"$state/slurmd.log" 2>&1 &
started+=($!)
for _ in $(seq 100); do
  [[ $(sinfo --noheader --format=%T 2>/dev/null) == idle ]] && break
  sleep 0.2
done
"$@"
