import { SYSTEMS } from './systems.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  __MACOSX: 'files of macOS',
  '.git': 'the history of git',
  node_modules: 'installed packages',
};

/** Why a name is not of a student's work. */
export function clutterOf(name: string): string | undefined {
  if (Object.hasOwn(FOLDERS, name)) return FOLDERS[name];
  if (/^(?:Thumbs\.db|desktop\.ini)$/iu.test(name)) return 'a file of Windows';
  return /^\.[^.]/u.test(name) ? 'hidden' : undefined;
}

export const isZip = (name: string): boolean => /\.zip$/iu.test(name);

/** Archives that cannot be read. */
export const isOtherArchive = (name: string): boolean =>
  /\.(?:7z|bz2|cab|gz|iso|lz|lzma|rar|tar|tbz2?|tgz|txz|xz|zst)$/iu.test(name);

const COPY_MARKS = [...SYSTEMS.flatMap(({ copyMark }) => copyMark ?? []), String.raw` ?\(\d+\)`].join('|');

/** Added by a system or a browser if a file's name is taken: ` (1)`. */
export const COPY = new RegExp(`(?:${COPY_MARKS})(?=\\.ts$)`, 'iu');

/** Windows hides `.txt`, and copies are counted before the last ending. */
const HIDDEN_ENDING = new RegExp(`\\.ts(?<copy>${COPY_MARKS})?\\.txt$`, 'iu');

/** `solution.ts` for `solution.ts.txt` */
export const withUsualEnding = (name: string): string => name.replace(HIDDEN_ENDING, '$<copy>.ts');

/** A `.txt` must be named after a solution or an exercise, possibly after the student's name. */
export const isSource = (name: string): boolean =>
  /\.ts$/iu.test(name) || (HIDDEN_ENDING.test(name) && /(?:^|_)(?:solution|\d\d-)/iu.test(name));

export const isHandedIn = (name: string): boolean => isSource(name) || isZip(name) || isOtherArchive(name);
