import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { exerciseIds, knownSolutions } from './read-exercise.ts';

/** Lends a class whose k-th student hands in the k-th known solution of each exercise. */
export async function withOwnClass(root: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'class-'));
  try {
    for (const id of await exerciseIds(root))
      for (const [k, text] of (await knownSolutions(root, id)).entries()) {
        const target = path.join(folder, `student-${String(k + 1).padStart(2, '0')}`, id);
        await mkdir(target, { recursive: true });
        await writeFile(path.join(target, SOLUTION_FILE), text);
      }
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
