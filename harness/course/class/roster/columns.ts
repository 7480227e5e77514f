import { type StudentField, type StudentList, SYSTEMS } from '../../lms/index.ts';

/** Headings of our own rosters, in English and German, and of most exports; the first is shown. */
const USUAL: Readonly<Record<StudentField, readonly string[]>> = {
  id: ['id', 'submission'],
  name: ['name', 'full name', 'vollständiger name'],
  firstName: ['first name', 'firstname', 'given name', 'vorname'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'e-mail-adresse', 'mailadresse'],
  idNumber: ['ID number', 'idnumber', 'id-nummer', 'matrikelnummer'],
  sisId: [],
  login: ['login', 'login id', 'user name', 'username', 'anmeldename', 'nutzername'],
  section: ['section', 'sections'],
  group: ['group', 'groups', 'gruppe', 'gruppen', 'team'],
  late: ['late', 'verspätet'],
  attempt: ['attempt', 'versuch'],
};

const MANY_GROUPS: ReadonlySet<string> = new Set(['groups', 'gruppen']);

const LISTS = SYSTEMS.flatMap(({ id, list }) => (list === undefined ? [] : [{ system: id, ...list }]));

const FIELDS = Object.keys(USUAL) as StudentField[];

export const headingsOf = (field: StudentField): string[] => [
  ...USUAL[field],
  ...LISTS.flatMap(({ headings }) => headings?.[field] ?? []),
];

/** One of them, or a number, must say which student a row is about. */
const KEYS: readonly StudentField[] = ['id', 'email', 'idNumber', 'sisId', 'login', 'name', 'lastName'];

export interface Columns {
  readonly of: ReadonlyMap<StudentField, number>;
  /** A cell lists all groups of a student; otherwise it is one name. */
  readonly hasManyGroups: boolean;
  /** The list's system, with its own columns. */
  readonly list?: StudentList & { readonly system: string; readonly number: number };
}

const plain = (heading: string): string => heading.trim().normalize('NFC').toLowerCase();

/** For messages. */
export const KNOWN_HEADINGS = FIELDS.filter((field) => field !== 'firstName' && field !== 'lastName')
  .map((field) => headingsOf(field)[0])
  .join(', ');

/** Where two systems claim the list, the later one has looked for more headings. */
const listOf = (headings: readonly string[]): Columns['list'] =>
  LISTS.map((list) => ({ ...list, number: list.numberColumn(headings) })).findLast(
    ({ number }) => number >= 0,
  );

/** @returns `undefined` if no column says which student a row is about */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const headings = cells.map(plain);
  const list = listOf(headings);
  const columns = new Map<StudentField, number>();
  for (const field of FIELDS) {
    const names = new Set(headingsOf(field).map(plain));
    const index = headings.findIndex((heading, k) => names.has(heading) && k !== list?.number);
    if (index >= 0) columns.set(field, index);
  }
  // Beside a first name, German lists have the last name in a column "Name".
  if (columns.has('firstName') && !columns.has('lastName') && columns.has('name')) {
    columns.set('lastName', columns.get('name')!);
    columns.delete('name');
  }
  const hasManyGroups = MANY_GROUPS.has(headings[columns.get('group') ?? -1] ?? '');
  return list !== undefined || KEYS.some((key) => columns.has(key))
    ? { of: columns, list, hasManyGroups }
    : undefined;
}
