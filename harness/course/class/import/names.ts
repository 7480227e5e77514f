import { existsSync } from 'node:fs';
import path from 'node:path';
import { sort } from 'd3-array';
import type { Owner } from '../../lms/index.ts';
import { readCsv } from '../../shared/files/read-csv.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { csv, exactCell, readExactCell } from '../../shared/files/write-csv.ts';
import { NAMES } from '../../shared/model/class-files.ts';

// Full names get their ids once, from the roster, the name itself or a person. Later imports look them up, so ids never
// depend on the rest of a download.

/** A submission's owner as a download names it. A repository has the system `git`. */
export interface GivenName extends Pick<Owner, 'system' | 'kind' | 'number'> {
  /** Name without the system's number. Users choose it. */
  readonly name: string;
  /** A repository's name after the typed prefix. */
  readonly login?: string | undefined;
}

/** Row of the table: a name and its id, also the one that it would get without a roster. */
export interface NamedId extends GivenName {
  /** Empty while it waits for a person. */
  readonly id: string;
  /** Why it waits. */
  readonly note?: string | undefined;
}

/** Uses the number, which a system never changes: users change their names. */
export const keyOf = ({ system = '', kind, name, number }: GivenName): string =>
  JSON.stringify([system, kind === 'group' ? 'group' : 'user', number ?? { name }]);

/** Id of a name of which nothing else is known. */
export const fullNameOf = ({ name, number }: GivenName) => (number ? `${name}_${number}` : name);

const COLUMNS = ['system', 'kind', 'name', 'number', 'id', 'note'] as const;
const KINDS: readonly string[] = ['student', 'group', 'anonymous'] satisfies GivenName['kind'][];

/** By the keys of names. */
export type NameTable = ReadonlyMap<string, NamedId>;

/**
 * Reads a class's table, in which a person may have given ids.
 * @param known names whose ids are final
 * @returns these and those of the table
 * @throws UserError with file and line for each fault, such as another id for a known name
 */
export function readNames(folder: string, known: NameTable): NameTable {
  const file = path.join(folder, NAMES);
  const rows = new Map<string, NamedId>();
  if (!existsSync(file)) return known;
  const [heading, ...records] = readCsv(readUserFile(file), file);
  const columns = COLUMNS.map((column) => heading?.cells.indexOf(column) ?? -1);
  const missing = COLUMNS.filter((column, k) => columns[k]! < 0 && column !== 'note');
  if (missing.length > 0) throw new UserError(`${file}:1: no column ${missing.join(', ')}`);
  const faults: string[] = [];
  for (const { cells, line } of records) {
    const [system, kind, name, number, id, note] = columns.map(
      (at) => readExactCell(cells[at] ?? '') || undefined,
    );
    const row = { system, kind, name: name ?? '', number, id: id?.normalize('NFC') ?? '', note } as NamedId;
    const key = keyOf(row);
    const first = known.get(key)?.id;
    const fault = !KINDS.includes(row.kind)
      ? `kind is "${kind ?? ''}"; it must be one of ${KINDS.join(', ')}`
      : rows.has(key)
        ? `"${name}" has two rows`
        : first !== undefined && row.id !== '' && row.id !== first
          ? `"${name}" has been "${first}" since it was imported: put that back, or import everything into a new folder`
          : undefined;
    if (fault !== undefined) faults.push(`${file}:${line}: ${fault}`);
    rows.set(key, row);
  }
  if (faults.length > 0) throw new UserError(faults);
  return new Map([...rows, ...known]);
}

/** CSV, with the waiting names first. */
export const csvOfNames = (table: NameTable): string =>
  csv([
    COLUMNS,
    ...sort(table.values(), ({ id }) => (id === '' ? 0 : 1), keyOf).map((row) =>
      COLUMNS.map((column) => row[column] && exactCell(row[column])),
    ),
  ]);
