import type { Progress } from './progress.ts';
import { cpuMsOf, cpuMsOfProcess } from './thread-clock.ts';

/** How much CPU time a thread may use without progress, in the time that a tick of honest code takes on this machine. */
export interface Patience {
  /** During one task. Each tick that is counted takes one off. */
  readonly ticks: number;
  /** Without any sign of life while the student's code runs. */
  readonly silentTicks: number;
  /** In ms, for a thread that does nothing at all. */
  readonly idleMs: number;
}

/** How often the parent looks, in ms. */
const INTERVAL_MS = 50;

/** The time of a tick where it was not measured, in ms. */
const TICK_MS = 0.5;

/** The threads that are watched now: where a thread's own CPU time is unknown, they share that of the process. */
let watched = 0;

/** How a thread has stalled: it shows no sign of life, or the student's code has used all its time nevertheless. */
export type Stall = 'stuck' | 'slow';

/**
 * Calls back once a thread has stalled: it uses CPU time without progress. The wall clock does not decide, because on a
 * busy machine a right solution can wait for any time.
 * @param onStall called with "slow" only while the student's code runs and where the thread's own clock is known:
 *   nothing else can be at fault
 * @returns stops the watch, and returns the time that the task has used beyond its ticks, in ticks
 */
export function watchForStall(
  progress: Progress,
  patience: Patience,
  onStall: (stall: Stall) => void,
): () => number {
  /** Less what the ticks have taken off. */
  let slowMs = 0;
  let silentMs = 0;
  let idleMs = 0;
  let [lastCpu, lastWork] = [cpuMsOfProcess(), progress.work];
  let isOwnTime = false;
  const look = (): void => {
    const own = progress.thread === undefined ? undefined : cpuMsOf(progress.thread);
    const cpu = own ?? cpuMsOfProcess();
    const { work, tickMs = TICK_MS } = progress;
    // The clock changes once, after the thread has said which one it is.
    const cpuMs = isOwnTime === (own !== undefined) ? (cpu - lastCpu) / (isOwnTime ? 1 : watched) : 0;
    const newWork = Math.max(0, work - lastWork);
    [lastCpu, lastWork, isOwnTime] = [cpu, work, own !== undefined];
    idleMs = cpuMs > 0 || newWork > 0 ? 0 : idleMs + INTERVAL_MS;
    // Outside of all stages the thread prepares the task, without the student's code.
    if (progress.stage >= 0) slowMs = Math.max(0, slowMs + cpuMs - newWork * tickMs);
    silentMs = progress.isRunning && newWork === 0 ? silentMs + cpuMs : 0;
    const isStuck = silentMs > patience.silentTicks * tickMs || idleMs >= patience.idleMs;
    if (!isStuck && slowMs <= patience.ticks * tickMs) return;
    end();
    onStall(!isStuck && progress.isRunning && isOwnTime ? 'slow' : 'stuck');
  };
  watched += 1;
  const timer = setInterval(look, INTERVAL_MS);
  let isEnded = false;
  const end = (): number => {
    if (!isEnded) {
      isEnded = true;
      watched -= 1;
      clearInterval(timer);
    }
    return slowMs / (progress.tickMs ?? TICK_MS);
  };
  return end;
}
