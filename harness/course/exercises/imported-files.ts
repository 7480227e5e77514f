import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What a module of the project's own imports from beside it. Matches comments too: a file too many does no harm, and
 * one that is not there was not imported.
 */
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](?<specifier>\.{1,2}\/[^'"]+)['"]/g;

/**
 * The text of a module and of all that it imports, but for the harness, which has a fingerprint of its own.
 * @param root the project's folder
 * @returns path and text of each, by path; paths within the project are relative to it
 */
export async function importedFiles(entry: string, root: string): Promise<readonly [string, string][]> {
  const texts = new Map<string, string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file) || file.startsWith(path.join(root, 'harness', path.sep))) continue;
    const text = await readFile(file, 'utf8').catch(() => '');
    texts.set(file, text);
    for (const { groups } of text.matchAll(IMPORT))
      waiting.push(path.resolve(path.dirname(file), groups!['specifier']!));
  }
  // The same names on every machine, wherever the project and the entry's folder lie.
  const isWithin = (file: string): boolean => file.startsWith(root + path.sep);
  const nameOf = (file: string): string =>
    path.relative(isWithin(file) ? root : path.dirname(path.dirname(entry)), file).replaceAll(path.sep, '/');
  return [...texts]
    .map(([file, text]): [string, string] => [nameOf(file), text])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
