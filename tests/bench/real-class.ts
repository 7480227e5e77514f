import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sourcesOf, type Solution, writeClass } from './classes.ts';
import { type Taken, timeCommand } from './commands.ts';

/** Preloaded, it lets a process say at its end how much memory it had at most. */
const PEAK = new URL('./peak-memory.mjs', import.meta.url).href;

/** Broken or looping solutions, as students hand them in. */
const BROKEN: readonly string[] = [
  'export const loss = (;\n',
  'while (true);\n',
  'throw new Error("not today");\n',
  'export const answer = 42;\n',
  'let a = 0;\nfor (;;) a += [1, 2, 3].map((x) => x * a).length;\n',
];

/** Of each hundred solutions; the rest are right, in every style. */
const WRONG = 35;
const BROKEN_OR_LOOPING = 5;
/** One pair in so many is not handed in. */
const MISSING = 21;

/** Which solutions a pair takes one of. @param lot 0 … 99 */
function sourcesAt(lot: number, right: readonly string[], wrong: readonly string[]): readonly string[] {
  if (lot < BROKEN_OR_LOOPING) return BROKEN;
  return lot < BROKEN_OR_LOOPING + WRONG ? wrong : right;
}

/**
 * A class as a course has it: each student hands in nearly all exercises; 60 % are right in every style, 35 % are wrong
 * in the ways that calibration knows, 5 % are broken or loop. It is the same at every call.
 * @param copying whether right solutions that copy their whole path at every step are among them
 */
export async function realClass(
  root: string,
  exercises: readonly string[],
  students: number,
  copying = true,
): Promise<Solution[]> {
  const isWanted = (name: string): boolean => copying || !name.includes('copied');
  const right = await Promise.all(
    exercises.map((exercise) => sourcesOf(root, exercise, 'variants', isWanted)),
  );
  const wrong = await Promise.all(exercises.map((exercise) => sourcesOf(root, exercise, 'misconceptions')));
  const solutions: Solution[] = [];
  /** How often each list was used: its sources are taken in turn, so that none is left out. */
  const turns = new Map<readonly string[], number>();
  for (let student = 0; student < students; student += 1)
    for (const [k, exercise] of exercises.entries()) {
      const pair = student * exercises.length + k;
      if (pair % MISSING === MISSING - 1) continue;
      // 37 and 100 have no common divisor, so each hundred pairs have all kinds, well mixed.
      const lot = (pair * 37) % 100;
      const from = sourcesAt(lot, right[k]!, wrong[k]!);
      const turn = turns.get(from) ?? 0;
      turns.set(from, turn + 1);
      const source = from[turn % from.length]!;
      solutions.push({ student: `student-${String(student + 1).padStart(4, '0')}`, exercise, source });
    }
  return solutions;
}

/** What grading the class by the command took. */
export interface ClassTaken {
  /** From nothing. */
  readonly first: Taken;
  /** All grades known, all results written again. */
  readonly report: Taken;
  /** Nothing changed. */
  readonly again: Taken;
  /** Of the first run: the whole process with its workers, in MiB. */
  readonly peakMemory: number;
}

/** Writes a class and grades it by the command, three times. */
export async function gradeRealClass(root: string, solutions: readonly Solution[]): Promise<ClassTaken> {
  const folder = path.join(root, 'node_modules', '.cache', 'bench', 'real-class');
  await rm(folder, { recursive: true, force: true });
  await writeClass(path.join(folder, 'class'), solutions);
  const out = path.join(folder, 'out');
  let peakMemory = 0;
  const grade = async (): Promise<Taken> => {
    const args = ['scripts/start.mjs', 'grade', path.join(folder, 'class'), '--out', out, '--seed', '1'];
    const taken = await timeCommand([process.execPath, '--import', PEAK, ...args], { cwd: root });
    peakMemory = Math.max(peakMemory, Number(/peak memory: ([\d.]+) MiB/.exec(taken.printed)![1]));
    return taken;
  };
  const first = await grade();
  await rm(path.join(out, 'grades.json'));
  const report = await grade();
  const again = await grade();
  await rm(folder, { recursive: true });
  return { first, report, again, peakMemory };
}
