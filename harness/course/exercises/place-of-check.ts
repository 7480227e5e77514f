import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../core/model/broken-exercise.ts';
import { readFolder } from './read-exercise.ts';

/** The line on which a check has its id, counted from 1. @param nth which of several with this id, from 0 */
function lineOf(text: string, id: string, nth: number): number | undefined {
  const quoted = [`'${id}'`, `"${id}"`, `\`${id}\``];
  const lines = text.split('\n').flatMap((line, k) => {
    const after = /\bid\s*:\s*(?<value>.*)$/.exec(line)?.groups?.['value'] ?? '';
    return quoted.some((one) => after.startsWith(one)) ? [k + 1] : [];
  });
  return lines[nth] ?? lines[0];
}

/** The first line on which a check has its id. @returns `FILE:LINE`; `undefined` if it is in no file of the folder */
async function placeIn(root: string, folder: string, id: string): Promise<string | undefined> {
  const files = await readFolder(path.join(root, folder), '.ts').catch(() => ({}));
  for (const [name, text] of Object.entries<string>(files)) {
    const line = lineOf(text, id, 0);
    if (line !== undefined) return `${path.join(folder, name).replaceAll(path.sep, '/')}:${line}`;
  }
  return undefined;
}

/**
 * Where a check is written: the first line that has its id as a whole word.
 * @param course the project's folder, and that of further checks
 * @param exercise the id of its exercise
 * @returns `tests/exercises/04-momentum/checks.ts:41`; `undefined` if no file has the id
 */
export async function placeOfCheck(
  { root, hidden }: { readonly root: string; readonly hidden?: string | undefined },
  exercise: string,
  id: string,
): Promise<string | undefined> {
  const own = await placeIn(root, `tests/exercises/${exercise}`, id);
  return own ?? (hidden === undefined ? undefined : placeIn('', path.join(hidden, exercise), id));
}

/** `FILE: check ID: …` and `FILE: two checks have the id ID`. */
const ABOUT_CHECK = /^(?<file>.+?\.ts): (?:check (?<id>\S+):|two checks have the id (?<twice>\S+))/;

async function withLine(sentence: string): Promise<string> {
  const { file = '', id, twice = '' } = ABOUT_CHECK.exec(sentence)?.groups ?? {};
  const text = await readFile(file, 'utf8').catch(() => '');
  const line = lineOf(text, id ?? twice, id === undefined ? 1 : 0);
  return line === undefined ? sentence : `${file}:${line}${sentence.slice(file.length)}`;
}

/**
 * Does something that can throw a `BrokenExercise`; sentences about checks then have the line of the check.
 * @throws whatever `work` throws
 */
export async function withLines<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    throw new BrokenExercise(await Promise.all(error.message.split('\n').map(withLine)));
  }
}
