import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A hash of the harness itself and of the libraries it is pinned to: a result of another harness is not reused.
 * @param root the project's folder
 * @returns `sha256-…`
 */
export async function harnessFingerprint(root: string): Promise<string> {
  const entries = await readdir(path.join(root, 'harness'), { recursive: true });
  const files = entries
    .filter((name) => /\.m?ts$|\.mjs$/.test(name))
    .map((name) => path.join('harness', name));
  const hash = createHash('sha256');
  for (const file of [...files.toSorted(), 'package-lock.json'])
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  return `sha256-${hash.digest('hex')}`;
}
