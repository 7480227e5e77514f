import { readFileSync, readlinkSync } from 'node:fs';

/** The unit of CPU times in /proc, in ms: 1/100 s on Linux, however the kernel is configured. */
const JIFFY_MS = 10;
/** Fields of /proc/…/stat after the name of the thread, which ends with the last bracket. */
const USER = 11;
const SYSTEM = 12;

/** The operating system's id of the calling thread; undefined where there is no /proc. */
export function ownThread(): number | undefined {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {
    return undefined;
  }
}

/**
 * The CPU time that a thread of this process has used, in ms. The load of the machine does not change it.
 * @returns undefined where there is no /proc, or if the thread is gone
 */
export function cpuMsOf(thread: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[USER]) + Number(fields[SYSTEM])) * JIFFY_MS;
  } catch {
    return undefined;
  }
}

/** The CPU time of this process, in ms. */
export function cpuMsOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
