import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** The content of files, by path. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

async function writeTree(folder: string, tree: Tree): Promise<void> {
  for (const [name, content] of Object.entries(tree)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Creates a folder for one test and removes it afterwards. */
export async function temporaryFolder(tree: Tree = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-grader-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeTree(folder, tree);
  return folder;
}

/** Creates a folder that all tests of a file share and removes it after them. Call it while the file is loaded. */
export async function sharedFolder(tree: Tree = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-grader-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await writeTree(folder, tree);
  return folder;
}

/**
 * Runs something as an unprivileged user if the tests run as root, who may read and write everything.
 * @returns what `work` returns
 */
export async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid!() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}
