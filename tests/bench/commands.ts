import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a command took, with all processes that it started; in ms. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

const MINUTES_AND_SECONDS = /(\d+)m([\d.]+)s/g;

/** The shell's `times`: its own, then its children's, user and system each. */
function childrensCpu(times: string): number {
  const numbers = [...times.matchAll(MINUTES_AND_SECONDS)].map(([, m, s]) => 60 * Number(m) + Number(s));
  return 1000 * (numbers.at(-2)! + numbers.at(-1)!);
}

/**
 * Runs a command to its end.
 * @returns what it took and printed
 * @param statuses that are as they should be
 * @throws Error with what it printed, where it ended with another status
 */
export async function timeCommand(
  command: readonly string[],
  { cwd, env = {}, statuses = [0] }: { cwd: string; env?: NodeJS.ProcessEnv; statuses?: readonly number[] },
): Promise<Taken & { readonly printed: string }> {
  const script = '"$@" >&2; status=$?; times; exit $status';
  const begin = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [times, printed, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const wall = performance.now() - begin;
  if (!statuses.includes(status)) throw new Error(`${command.join(' ')} ended with ${status}:\n${printed}`);
  return { wall, cpu: childrensCpu(times), printed };
}

/** Of each part by itself. */
export function medianTaken(all: readonly Taken[]): Taken {
  const median = (of: (taken: Taken) => number): number =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return { wall: median(({ wall }) => wall), cpu: median(({ cpu }) => cpu) };
}

/** One after the other. */
export async function sumTaken(works: readonly (() => Promise<Taken>)[]): Promise<Taken> {
  let [wall, cpu] = [0, 0];
  for (const work of works) {
    const taken = await work();
    wall += taken.wall;
    cpu += taken.cpu;
  }
  return { wall, cpu };
}
