import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Progress } from '../../../../harness/course/workers/progress.ts';
import { type Stall, watchForStall } from '../../../../harness/course/workers/stall-watch.ts';
import { cpuMsOf, cpuMsOfProcess, ownThread } from '../../../../harness/course/workers/thread-clock.ts';

/** Uses CPU time of this thread, and lets timers run in between. */
async function work(cpuMs: number, onTurn: () => void = () => {}): Promise<void> {
  const until = cpuMsOfProcess() + cpuMs;
  while (cpuMsOfProcess() < until) {
    onTurn();
    const turn = cpuMsOfProcess() + 20;
    while (cpuMsOfProcess() < turn);
    await wait(0);
  }
}

const PATIENCE = { ticks: 400, silentTicks: 100, idleMs: 1e9 };

/** Watches this thread itself, while it works. */
async function stallsDuring(
  thread: number | undefined,
  during: (progress: Progress) => Promise<void>,
): Promise<readonly Stall[]> {
  const progress = new Progress();
  progress.startThread(thread);
  progress.tickMs = 1;
  progress.beginTask();
  progress.beginStage(0);
  const stalls: Stall[] = [];
  const end = watchForStall(progress, PATIENCE, (stall) => stalls.push(stall));
  await during(progress);
  end();
  return stalls;
}

test.each([
  ['its own', ownThread()],
  ['its process’s', undefined],
])('a thread that uses CPU time without a tick has stalled, once, by %s clock', async (_, thread) => {
  expect(await stallsDuring(thread, () => work(600))).toEqual(['stuck']);
});

test('a thread whose ticks go on has not stalled, however long it takes', async () => {
  expect(await stallsDuring(ownThread(), (progress) => work(600, () => progress.addWork(30)))).toEqual([]);
});

test('code of a student that gives no sign of life has stalled sooner', async () => {
  const running = (progress: Progress): Promise<void> => {
    progress.isRunning = true;
    return work(300);
  };
  expect(await stallsDuring(ownThread(), running)).toEqual(['stuck']);
  expect(await stallsDuring(ownThread(), () => work(300))).toEqual([]);
});

test('signs of life do not help code that is slow all the time', async () => {
  const slow =
    (cpuMs: number) =>
    (progress: Progress): Promise<void> => {
      progress.isRunning = true;
      return work(cpuMs, () => progress.addWork(1 / 40));
    };
  expect(await stallsDuring(ownThread(), slow(300))).toEqual([]);
  expect(await stallsDuring(ownThread(), slow(900))).toEqual(['slow']);
  // By its process's clock it can have been another thread.
  expect(await stallsDuring(undefined, slow(900))).toEqual(['stuck']);
});

test('the time beyond the ticks is reported at the end', async () => {
  const progress = new Progress();
  progress.startThread(ownThread());
  progress.tickMs = 1;
  progress.beginTask();
  progress.beginStage(0);
  const end = watchForStall(progress, { ...PATIENCE, ticks: 1e9 }, () => {});
  await work(400);
  const slowTicks = end();
  expect(slowTicks).toBeGreaterThan(200);
  expect(slowTicks).toBeLessThan(600);
});

test('a thread that waits for the processor has not stalled', async () => {
  expect(await stallsDuring(ownThread(), () => wait(1_200))).toEqual([]);
});

test('a thread that waits for nothing is given up after some time', async () => {
  const progress = new Progress();
  progress.startThread(ownThread());
  let stalls = 0;
  const end = watchForStall(progress, { ...PATIENCE, ticks: 1e9, idleMs: 0 }, () => (stalls += 1));
  await wait(300);
  end();
  expect(stalls).toBe(1);
});

test('the clock of a thread counts its CPU time', async () => {
  const thread = ownThread();
  if (thread === undefined) return expect(cpuMsOf(1)).toBeUndefined();
  const before = cpuMsOf(thread)!;
  await work(300);
  expect(cpuMsOf(thread)! - before).toBeGreaterThan(100);
  expect(cpuMsOf(2 ** 30)).toBeUndefined();
});
