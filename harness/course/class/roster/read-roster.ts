import { group, sort } from 'd3-array';
import { decodeText } from '../../../core/model/decode-source.ts';
import type { StudentField } from '../../lms/index.ts';
import { unsafeName } from '../../shared/files/names.ts';
import type { CsvRecord } from '../../shared/files/read-csv.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import type { Student } from '../../shared/model/students.ts';
import { type Columns, columnsOf, headingsOf, KNOWN_HEADINGS } from './columns.ts';

export interface RosterRow extends Partial<Omit<Student, 'memberOf' | 'kind' | 'uploads'>> {
  readonly line: number;
  /** Names of the student's groups, with the blanks around them. */
  readonly groups?: readonly string[];
}

export interface Roster {
  readonly file: string;
  readonly rows: readonly RosterRow[];
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'late', 'ja', 'j']);
const NO = new Set(['no', 'n', 'false', '0', 'on time', 'nein']);

/** `One, Student` in the order in which it is spoken. */
const spoken = (name: string): string => {
  const [last, first, ...more] = name.split(/,\s*/u);
  return first === undefined || more.length > 0 ? name : `${first} ${last}`;
};

const TEXTS = ['id', 'email', 'idNumber', 'sisId', 'login', 'section'] as const;

/** A cell is a group's name, or a list of them. */
const groupsIn = (cell: string | undefined, { hasManyGroups }: Columns): string[] | undefined =>
  cell === undefined || cell.trim() === ''
    ? undefined
    : [...new Set([cell, ...(hasManyGroups ? cell.split(/[,;]/u).map((name) => name.trim()) : [])])];

/** @param blame gets faults, without file and line */
function readRow({ cells, line }: CsvRecord, columns: Columns, blame: (fault: string) => void): RosterRow {
  const { list } = columns;
  const at = (column = -1): string | undefined => cells[column]?.trim() || undefined;
  const cell = (field: StudentField): string | undefined => at(columns.of.get(field));
  const text = (field: StudentField): string | undefined => cell(field)?.normalize('NFC');
  const [late, attempt, numbered] = [cell('late'), cell('attempt'), at(list?.number)];
  const isLate = late !== undefined && YES.has(late.toLowerCase());
  if (late !== undefined && !isLate && !NO.has(late.toLowerCase()))
    blame(`late is "${late}"; it must be yes or no`);
  if (attempt !== undefined && !/^[1-9]\d{0,5}$/u.test(attempt))
    blame(`attempt is "${attempt}"; it must be a whole number from 1`);
  const id = cell('id');
  const unsafe = id === undefined ? undefined : unsafeName(id);
  if (unsafe !== undefined) blame(`id "${id}" cannot be the name of a folder: it ${unsafe}`);
  const number = numbered === undefined ? undefined : list?.numberIn(numbered);
  if (numbered !== undefined && number === undefined) blame(`"${numbered}" has no number of a participant`);
  const full = [cell('firstName'), cell('lastName')].filter((part) => part !== undefined).join(' ');
  const name = spoken(cell('name') ?? full).normalize('NFC');
  const row: RosterRow = {
    line,
    number,
    system: number === undefined ? undefined : list?.system,
    name: name === '' ? undefined : name,
    ...Object.fromEntries(TEXTS.map((field) => [field, text(field)])),
    groups: groupsIn(cells[columns.of.get('group') ?? -1]?.normalize('NFC'), columns),
    late: late === undefined ? undefined : isLate,
    attempt: attempt === undefined ? undefined : Number(attempt),
  };
  // An import may know the rest.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as typeof row;
}

interface RosterFault {
  readonly line: number;
  readonly fault: string;
}

/** Two students cannot share them. */
const UNIQUE = ['id', 'number', 'email', 'idNumber', 'sisId', 'login'] as const;

function repeated(rows: readonly RosterRow[]): RosterFault[] {
  return UNIQUE.flatMap((field) => {
    const word = field === 'number' ? field : headingsOf(field)[0];
    const said = rows.filter((row) => row[field] !== undefined);
    return [...group(said, (row) => row[field])].flatMap(([value, [first, ...others]]) =>
      others.map(({ line }) => ({ line, fault: `the ${word} "${value}" is on line ${first!.line}, too` })),
    );
  });
}

/**
 * @param records of a CSV file with headings of our own or of a system
 * @throws UserError with file and line for each fault
 */
export function toRoster([heading, ...records]: readonly CsvRecord[], file: string): Roster {
  const columns = heading && columnsOf(heading.cells);
  if (heading === undefined || columns === undefined)
    throw new UserError(
      `${file}:1: no column says which student a row is about. Headings can be ${KNOWN_HEADINGS}.`,
    );
  const { list } = columns;
  const faults: RosterFault[] = [];
  const rows = records
    .filter(({ cells }) => !list?.isNoStudent?.(cells[list.number]?.trim() ?? '', cells[0] ?? ''))
    .map((record) => {
      const { cells, line } = record;
      const blame = (fault: string): void => void faults.push({ line, fault });
      if (cells.length !== heading.cells.length)
        blame(`${cells.length} cells, but the heading has ${heading.cells.length}`);
      const row = readRow(record, columns, blame);
      if (columns.of.has('id') && row.id === undefined) blame('no id');
      return row;
    });
  const all = sort([...faults, ...repeated(rows)], ({ line }) => line);
  if (all.length > 0) throw new UserError(all.map(({ line, fault }) => `${file}:${line}: ${fault}`));
  return { file, rows };
}

/** @throws UserError */
export async function readRoster(file: string): Promise<Roster> {
  // Spreadsheets write windows-1252, too: names are only shown, and students are found by ids.
  const text = readUserFile(file, undefined, (bytes) => decodeText(bytes, () => true));
  // Few runs read such a file.
  const { readCsv } = await import('../../shared/files/read-csv.ts');
  return toRoster(readCsv(text, file), file);
}
