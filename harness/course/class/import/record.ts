import { existsSync } from 'node:fs';
import path from 'node:path';
import { group, sort } from 'd3-array';
import type { Owner } from '../../lms/index.ts';
import { unsafeName } from '../../shared/files/names.ts';
import type { Listed } from '../../shared/files/own-files.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { writeAtomically } from '../../shared/files/write-file.ts';
import { RECORD } from '../../shared/model/class-files.ts';
import type { UndecidedFiles, Upload } from '../../shared/model/students.ts';
import { keyOf, type NamedId } from './names.ts';

export interface ImportedFile {
  /** Path in the submission: `04-momentum/solution.ts`. */
  readonly place: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Path of the download from the class, and the student's name in it. */
  readonly source: string;
}

/** Exercise of a place in a submission. */
export const exerciseOf = (place: string): string => place.split('/')[0]!;

/** Hashes that files may have, by place. */
export const listedFiles = (files: readonly ImportedFile[]): Listed =>
  new Map(
    [...group(files, ({ place }) => place)].map(([place, same]) => [place, same.map(({ hash }) => hash)]),
  );

export interface ImportedSubmission extends Owner {
  /** Only of a system that takes feedback for uploads. */
  readonly uploads: readonly Upload[];
  /** Files written by imports. After an interrupted import, a place has two hashes and holds the new file or the old one. */
  readonly files: readonly ImportedFile[];
  /** Files that may be the solution of an exercise without one. */
  readonly undecided?: Readonly<Record<string, UndecidedFiles>> | undefined;
}

/** Record of earlier imports: `import.json` in a class. */
export interface ImportRecord {
  /** By id. */
  readonly submissions: ReadonlyMap<string, ImportedSubmission>;
  /** Files that the last import assigned to no student. */
  readonly unassigned: readonly string[];
  /** Names that have an id. */
  readonly names: ReadonlyMap<string, NamedId>;
  /** Ids came from a roster. */
  readonly hasRoster?: true | undefined;
  /** Its version shortened the names of repositories. */
  readonly isOld?: boolean;
}

interface ImportFile extends Pick<ImportRecord, 'hasRoster'> {
  readonly submissions: readonly ImportedSubmission[];
  readonly unassigned?: readonly string[] | undefined;
  readonly names?: readonly NamedId[];
}

/**
 * @returns an empty record if nothing was imported into this folder
 * @throws UserError unless an import wrote the file
 */
export async function readRecord(folder: string): Promise<ImportRecord> {
  const file = path.join(folder, RECORD);
  if (!existsSync(file)) return { submissions: new Map(), unassigned: [], names: new Map() };
  const read = readSealed(readUserFile(file).trimEnd());
  if (!read?.isUnchanged)
    throw new UserError(
      `${file} is not as an import wrote it: put it back as it was, or import everything into a new folder`,
    );
  const { submissions, unassigned = [], names, hasRoster } = read.value as ImportFile;
  const written = submissions.flatMap(({ id, files }) => [
    id,
    ...files.flatMap(({ place }) => place.split('/')),
  ]);
  const foreign = written.find((name) => unsafeName(name) !== undefined);
  if (foreign !== undefined) throw new UserError(`${file}: no import writes the name "${foreign}"`);
  const known: readonly NamedId[] =
    names ??
    submissions.map(({ id, kind, system, number, name = id }) => ({ system, kind, name, number, id }));
  // An earlier version may have imported one user twice: then nothing says which submission has the number.
  const twice = new Set(
    [...group(known, keyOf).values()].flatMap((same) => same.slice(1).map(({ id }) => id)),
  );
  return {
    submissions: new Map(
      submissions.map((one) => [one.id, twice.has(one.id) ? { ...one, number: undefined } : one]),
    ),
    unassigned,
    names: new Map(known.map((one) => [keyOf(one), one])),
    hasRoster,
    isOld: names === undefined,
  };
}

/** @throws WriteError */
export async function writeRecord(folder: string, record: ImportRecord): Promise<void> {
  const content: ImportFile = {
    submissions: sort(record.submissions.values(), ({ id }) => id),
    unassigned: record.unassigned.length > 0 ? record.unassigned : undefined,
    names: sort(record.names.values(), keyOf),
    hasRoster: record.hasRoster,
  };
  await writeAtomically(path.join(folder, RECORD), `${seal(content).text}\n`);
}
