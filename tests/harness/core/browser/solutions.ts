import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readSolution } from '../../../../harness/course/shared/files/read-solution.ts';
import { knownSolution } from '../../../known-solution.ts';
import type { Solution } from './grade-solutions.ts';

const ROOT = process.cwd();

/** All solutions of an exercise that the project has: variants, misconceptions and the sample class. */
export async function solutionsOf(exercise: string): Promise<Solution[]> {
  const solutions: Solution[] = [];
  for (const kind of ['variants', 'misconceptions']) {
    const folder = path.join(ROOT, 'tests/exercises', exercise, kind);
    for (const name of (await readdir(folder)).toSorted()) {
      const files = { 'solution.ts': knownSolution(exercise, `${kind}/${name}`) };
      solutions.push({ name: `${exercise}/${kind}/${name}`, files });
    }
  }
  const sample = path.join(ROOT, 'tests/sample-class');
  for (const student of (await readdir(sample)).toSorted()) {
    const read = readSolution(path.join(sample, student, exercise));
    if (read.kind === 'files') solutions.push({ name: `${student}/${exercise}`, files: read.files });
  }
  return solutions;
}
