import { existsSync } from 'node:fs';
import { cp, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { lock } from '../../harness/course/shared/files/lock.ts';
import { release } from '../../harness/course/ship/release/index.ts';
import { ROOT } from './commands/run.ts';

// An edition takes 8 s of CPU time. Each is made once in a run, by the first test file that needs it. Tests only read these
// folders: a test that changes something works on a copy.

/** @returns a folder that `make` has filled once for all test files of this run */
export async function madeOnce(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = path.join(inject('builds'), name);
  const file = await open(`${folder}.lock`, 'w');
  try {
    while (!lock(file.fd)) await sleep(50);
    if (!existsSync(folder)) {
      const unfinished = `${folder}.unfinished`;
      await rm(unfinished, { recursive: true, force: true });
      await make(unfinished);
      await rename(unfinished, folder);
    }
    return folder;
  } finally {
    await file.close();
  }
}

/** The students' edition of this project, without the libraries. */
export const sharedEdition = (): Promise<string> =>
  madeOnce('edition', (folder) => release({ root: ROOT, folder }));

/** The explore page of this project as a static site: that of its edition (release/like-the-project.long.test.ts). */
export const sharedSite = async (): Promise<string> => path.join(await sharedEdition(), 'harness/page');

/** A copy of an edition that a test may change. @param into a folder that is new */
export const copyOf = (edition: string, into: string): Promise<void> =>
  cp(edition, into, { recursive: true });
