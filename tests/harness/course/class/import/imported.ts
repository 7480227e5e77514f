import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importClass, type ImportReport } from '../../../../../harness/course/class/import/import-class.ts';
import type { UndecidedFiles } from '../../../../../harness/course/shared/model/students.ts';
import { temporaryFolder } from '../../../folders.ts';
import { type Entries, zip } from './zip.ts';

export const EXERCISES = ['01-loss', '04-momentum', '05-one-pole-filter'];

/** What an import did, and what it wrote. */
export interface Imported {
  readonly report: ImportReport;
  readonly out: string;
  /** The texts of the TypeScript files in the class, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What became of each file: `taken as 04-momentum/solution.ts of anna`, or the status and the note. */
  readonly became: Readonly<Record<string, string>>;
}

type Options = Partial<Parameters<typeof importClass>[0]>;

/** Imports a source. */
export async function importSource(source: string, options: Options = {}): Promise<Imported> {
  const out = options.out ?? path.join(await temporaryFolder(), 'class');
  const report = await importClass({ source, exercises: EXERCISES, ...options, out });
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const files: Record<string, string> = {};
  for (const name of names.toSorted()) files[name] = await readFile(path.join(out, name), 'utf8');
  const became = report.verdicts.map(({ file, student, status, place, note, detail }) => [
    file,
    place === undefined
      ? `${status}: ${note}${detail === undefined ? '' : `: ${detail}`}`
      : `${status} as ${place} of ${student}`,
  ]);
  return { report, out, files, became: Object.fromEntries(became) };
}

/** The files of undecided exercises. */
export const namesIn = (undecided: ReadonlyMap<string, UndecidedFiles>): Record<string, readonly string[]> =>
  Object.fromEntries([...undecided].map(([exercise, { files }]) => [exercise, files]));

/** The archive from which each class was imported. */
const archives = new Map<string, string>();

/** Imports an archive that has a folder for each student. Into one class, it is always the same file. */
export async function importZip(entries: Entries | Uint8Array, options: Options = {}): Promise<Imported> {
  const source = archives.get(options.out ?? '') ?? path.join(await temporaryFolder(), 'download.zip');
  await writeFile(source, entries instanceof Uint8Array ? entries : zip(entries));
  const imported = await importSource(source, { isClass: true, ...options });
  archives.set(imported.out, source);
  return imported;
}
