import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of what `builds.ts` makes once for all tests of a run. */
    builds: string;
  }
}

/** Makes a folder that the tests of a run share, and removes it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-grader-builds-'));
  project.provide('builds', folder);
  return () => rm(folder, { recursive: true, force: true });
}
