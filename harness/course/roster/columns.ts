/** The headings of our own rosters, and of what Moodle and Canvas export in English and German, in lower case. */
const HEADINGS = {
  id: ['id', 'submission'],
  participant: ['identifier'],
  name: ['name', 'full name', 'student', 'student name', 'vollständiger name'],
  firstName: ['first name', 'firstname', 'given name', 'vorname'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'e-mail-adresse', 'mailadresse'],
  idNumber: ['id number', 'idnumber', 'moodle id number', 'id-nummer', 'matrikelnummer'],
  sisId: ['sis user id', 'sis id'],
  login: ['sis login id', 'login', 'login id', 'user name', 'username', 'anmeldename', 'nutzername'],
  section: ['section', 'sections'],
  group: ['group', 'groups', 'gruppe', 'gruppen', 'team'],
  late: ['late', 'verspätet'],
  status: ['status'],
  attempt: ['attempt', 'versuch'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column of a roster says. */
export type Field = keyof typeof HEADINGS | 'canvasId';

/** One of them must be there: the others do not say which student a row is about. */
const KEYS: readonly Field[] = [
  'id',
  'participant',
  'canvasId',
  'email',
  'idNumber',
  'sisId',
  'login',
  'name',
  'lastName',
];

/** The columns of a roster by what they say. */
export type Columns = ReadonlyMap<Field, number>;

/** The headings that a roster may have, for a message. */
export const KNOWN_HEADINGS = 'id, name, email, ID number, SIS user ID, login, section, group, late, attempt';

/**
 * Recognises the columns of a roster by their headings. In Canvas's export, `ID` is the id of the user.
 * @returns `undefined` if no column says which student a row is about
 */
export function columnsOf(headings: readonly string[]): Columns | undefined {
  const plain = headings.map((heading) => heading.trim().normalize('NFC').toLowerCase());
  const columns = new Map<Field, number>();
  for (const [field, names] of Object.entries<readonly string[]>(HEADINGS)) {
    const index = plain.findIndex((heading) => names.includes(heading));
    if (index >= 0) columns.set(field as Field, index);
  }
  // Beside a first name, German lists have the last name in a column "Name".
  if (columns.has('firstName') && !columns.has('lastName') && columns.has('name')) {
    columns.set('lastName', columns.get('name')!);
    columns.delete('name');
  }
  const id = columns.get('id');
  const isCanvas = plain.includes('sis login id') || plain.includes('sis user id');
  if (isCanvas && id !== undefined) {
    columns.set('canvasId', id);
    columns.delete('id');
  }
  return KEYS.some((key) => columns.has(key)) ? columns : undefined;
}
