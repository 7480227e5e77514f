import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { decodeSource } from '../../../core/model/decode-source.ts';
import { SOLUTION_FILE, type SourceFiles } from '../../../core/model/solution-file.ts';
import { MAX_BYTES, MAX_FILES } from '../model/solution-limits.ts';
import { describeNonFile, readRegularFile } from './regular-file.ts';

export type SolutionFolder =
  | { readonly kind: 'files'; readonly files: SourceFiles; /** `sha256-…` */ readonly source: string }
  | { readonly kind: 'missing' }
  /** unreadable: with a reason for the student; error: the machine failed, with a reason for staff. */
  | {
      readonly kind: 'unreadable' | 'error';
      readonly reason: string;
      /** Hash of what was read. */
      readonly source: string;
    };

const unreadable = (
  reason: string,
  bytes?: Hash,
  kind: 'unreadable' | 'error' = 'unreadable',
): SolutionFolder => ({
  kind,
  reason,
  source: `sha256-${(bytes ?? createHash('sha256')).update(reason).digest('hex')}`,
});

/** Names files such as `solution.js` or `loss.ts`, because they were handed in. */
function withoutEntry(names: readonly string[]): SolutionFolder {
  const named =
    names.find((name) => /^solution/i.test(name)) ??
    names.find((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.endsWith('.d.ts'));
  if (named === undefined) return { kind: 'missing' };
  return unreadable(`there is ${named}, but no ${SOLUTION_FILE}: only a file of that name is graded`);
}

function readSources(folder: string, names: readonly string[]): SolutionFolder {
  const hash = createHash('sha256');
  const files: Record<string, string> = {};
  let left = MAX_BYTES;
  for (const name of names) {
    if (name.includes('\uFFFD')) return unreadable(`${name}: its name is not UTF-8`);
    const read = readRegularFile(path.join(folder, name), MAX_BYTES);
    if (read.kind === 'refused')
      return unreadable(`${name} is ${read.reason}, not a file: hand in the file itself`);
    const { bytes } = read;
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    if (bytes.length > MAX_BYTES)
      return unreadable(`${name} is larger than ${MAX_BYTES / 1024 / 1024} MiB`, hash);
    // The total is limited, because the journal and the student's page contain all files.
    left -= bytes.length;
    if (left < 0)
      return unreadable(`the files together are larger than ${MAX_BYTES / 1024 / 1024} MiB`, hash);
    const text = decodeSource(bytes);
    if (text === undefined)
      return unreadable(`${name}: the file is not text in UTF-8: save it with that encoding`, hash);
    files[name] = text;
  }
  if (files[SOLUTION_FILE]!.trim() === '')
    return unreadable(`${SOLUTION_FILE} is empty: was it saved?`, hash);
  return { kind: 'files', files, source: `sha256-${hash.digest('hex')}` };
}

/**
 * Reads TypeScript files of one folder, without subfolders or anything outside.
 * @param folder such as `exercises/04-momentum`
 */
export function readSolution(folder: string): SolutionFolder {
  try {
    const stats = lstatSync(folder);
    if (!stats.isDirectory())
      return unreadable(`${path.basename(folder)} is ${describeNonFile(stats) ?? 'a file'}, not a folder`);
    const all = readdirSync(folder).toSorted();
    const names = all.filter((name) => name.endsWith('.ts'));
    if (!names.includes(SOLUTION_FILE)) return withoutEntry(all);
    if (names.length > MAX_FILES)
      return unreadable(`there are ${names.length} TypeScript files; at most ${MAX_FILES} are read`);
    return readSources(folder, names);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { kind: 'missing' };
    const reason = `${path.basename(folder)} cannot be read (${code ?? String(error)})`;
    return unreadable(reason, undefined, 'error');
  }
}
