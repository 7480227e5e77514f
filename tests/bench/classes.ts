import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readKnownSolution } from '../../harness/course/shared/bundle/like.mjs';

/** One solution of a made-up class. */
export interface Solution {
  readonly student: string;
  readonly exercise: string;
  readonly source: string;
}

/** The solutions of an exercise that calibration knows, by name. @param isWanted default: all of them */
export async function sourcesOf(
  root: string,
  exercise: string,
  kind: 'variants' | 'misconceptions',
  isWanted: (name: string) => boolean = () => true,
): Promise<string[]> {
  const folder = path.join(root, 'tests', 'exercises', exercise, kind);
  const names = (await readdir(folder)).filter(isWanted).toSorted();
  return names.map((name) => readKnownSolution(path.join(folder, name), name).text);
}

const nameOf = (index: number): string => `student-${String(index + 1).padStart(5, '0')}`;

/** Each student hands in one solution, of one exercise after the other: by turns a right one and a wrong one. */
export async function mixedClass(
  root: string,
  exercises: readonly string[],
  size: number,
): Promise<Solution[]> {
  const sources = new Map<string, readonly [string[], string[]]>();
  for (const exercise of exercises)
    sources.set(exercise, [
      await sourcesOf(root, exercise, 'variants'),
      await sourcesOf(root, exercise, 'misconceptions'),
    ]);
  return Array.from({ length: size }, (_, k) => {
    const exercise = exercises[k % exercises.length]!;
    const round = Math.floor(k / exercises.length);
    const kind = sources.get(exercise)![round % 2]!;
    return { student: nameOf(k), exercise, source: kind[(round >> 1) % kind.length]! };
  });
}

/** Writes a class as `grade` reads it. @returns the file of each solution */
export async function writeClass(folder: string, solutions: readonly Solution[]): Promise<string[]> {
  const files: string[] = [];
  for (const { student, exercise, source } of solutions) {
    const file = path.join(folder, student, exercise, 'solution.ts');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, source);
    files.push(file);
  }
  return files;
}
