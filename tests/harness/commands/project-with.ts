import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { loadCourse, readmesOf } from '../../../harness/course/shared/exercises/index.ts';
import { copyOfTheProject, ROOT } from './run.ts';

/**
 * The project with these exercises, which bring nothing but their own files.
 * @param parent their folders, or those of them that are named
 */
export async function projectWith(parent: string, only?: readonly string[]): Promise<string> {
  const root = await copyOfTheProject();
  const entries = await readdir(path.join(ROOT, parent), { withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isDirectory() && only?.includes(entry.name) !== false);
  for (const { name } of wanted) {
    const from = path.join(ROOT, parent, name);
    const files = (await readdir(from, { recursive: true })).map(String);
    expect(files.filter((file) => file.startsWith('harness'))).toEqual([]);
    // Fails where a file of the project would be overwritten.
    await cp(from, root, { recursive: true, force: false, errorOnExist: true });
  }
  return root;
}

/** That the task of each exercise lists the checks that there are. */
export async function expectTables(root: string, ids: readonly string[]): Promise<void> {
  const plain = (table: string): string => table.replaceAll(/ +|-+/g, ' ');
  for (const { text, updated } of await readmesOf(await loadCourse(root, ids)))
    expect(plain(text)).toBe(plain(updated));
}
