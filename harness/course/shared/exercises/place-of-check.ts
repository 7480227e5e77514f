import path from 'node:path';
import { readFolder } from './read-exercise.ts';

async function placeIn(root: string, folder: string, pattern: RegExp): Promise<string | undefined> {
  const files = await readFolder(path.join(root, folder), '.ts').catch(() => ({}));
  for (const [name, text] of Object.entries<string>(files)) {
    const line = text.split('\n').findIndex((one) => pattern.test(one));
    if (line !== -1) return `${path.join(folder, name).replaceAll(path.sep, '/')}:${line + 1}`;
  }
  return undefined;
}

/**
 * Finds the line with the check's id.
 * @returns `tests/exercises/04-momentum/checks.ts:41`; `undefined` if no file has the id
 */
export async function placeOfCheck(
  { root, hidden }: { readonly root: string; readonly hidden?: string | undefined },
  exercise: string,
  id: string,
): Promise<string | undefined> {
  const pattern = new RegExp(`\\bid\\s*:\\s*['"\`]${id.replaceAll('.', '\\.')}['"\`]`);
  const own = await placeIn(root, `tests/exercises/${exercise}`, pattern);
  return own ?? (hidden === undefined ? undefined : placeIn('', path.join(hidden, exercise), pattern));
}
