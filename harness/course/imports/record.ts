import { existsSync } from 'node:fs';
import path from 'node:path';
import { sort } from 'd3-array';
import { unsafeName } from '../files/names.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { writeAtomically } from '../files/write-file.ts';
import { SYSTEMS } from '../lms/index.ts';
import { RECORD } from '../model/class-files.ts';
import type { UndecidedFiles } from '../model/students.ts';
import { formatProblem, own, parseOwn } from '../schema/index.ts';

const HASH = own.stringLike(/^sha256-[0-9a-f]{64}$/, `sha256-${'0123456789abcdef'.repeat(4)}`);

const IMPORTED_FILE = own.record(
  {
    /** Its path in the submission: `04-momentum/solution.ts`. */
    place: own.string,
    /** The SHA-256 hash of its bytes. */
    hash: HASH,
  },
  {
    /** The path of the download from the class, and the student's name in it. */
    source: own.string,
  },
);

const UNDECIDED_FILES = own.record({ files: own.listOf(own.string), source: HASH });

const IMPORTED_SUBMISSION = own.record(
  {
    /** The name of the submission's folder. */
    id: own.text,
    kind: own.oneOf('student', 'group', 'anonymous'),
    /** What the student uploaded, where feedback goes back for uploads. */
    uploads: own.listOf(own.record({ name: own.text }, { exercise: own.string })),
    /** What the import has written. */
    files: own.listOf(IMPORTED_FILE),
  },
  {
    /** The system that made the download. */
    // oxlint-disable-next-line hostile-input/no-spread-call -- there are few systems
    system: own.oneOf(...SYSTEMS.map(({ id }) => id)),
    /** The name that the download gave. */
    name: own.string,
    /** The system's number of the user or group. */
    number: own.stringLike(/^\d+$/, '101'),
    /** The system marked the submission as late. */
    late: own.oneOf(true),
    /** Files that may be the solution of an exercise without one. */
    undecided: own.record<Record<string, UndecidedFiles>>({}, {}, UNDECIDED_FILES),
  },
);

/** `import.json` in a class: what `npm run import` knows about its submissions and has written. */
export const IMPORT_FORMAT = own.record(
  { submissions: own.listOf(IMPORTED_SUBMISSION) },
  {
    /** What the last import could assign to no student. */
    unassigned: own.listOf(own.string),
  },
);

export type ImportedFile = own.TypeOf<typeof IMPORTED_FILE>;
export type ImportedSubmission = own.TypeOf<typeof IMPORTED_SUBMISSION>;

/** What earlier imports know about a class. */
export interface ImportRecord {
  /** The submissions that were imported, by id. */
  readonly submissions: ReadonlyMap<string, ImportedSubmission>;
  readonly unassigned: readonly string[];
}

/** The names of folders and files in the class. */
const namesIn = ({ id, files }: ImportedSubmission): string[] => [
  id,
  ...files.flatMap(({ place }) => place.split('/')),
];

/**
 * Reads what earlier imports have written down in a class.
 * @returns an empty record if nothing was imported into this folder
 * @throws UserError if the file is not as an import writes it
 */
export async function readRecord(folder: string): Promise<ImportRecord> {
  const file = path.join(folder, RECORD);
  if (!existsSync(file)) return { submissions: new Map(), unassigned: [] };
  const text = readUserFile(file);
  const parsed = parseOwn(text, file, IMPORT_FORMAT);
  if (parsed.kind === 'invalid') throw new UserError(parsed.problems.map(formatProblem));
  const { submissions, unassigned = [] } = parsed.value;
  const foreign = submissions.flatMap(namesIn).find((name) => unsafeName(name) !== undefined);
  if (foreign !== undefined) throw new UserError(`${file}: no import writes the name "${foreign}"`);
  return { submissions: new Map(submissions.map((submission) => [submission.id, submission])), unassigned };
}

/** @throws WriteError */
export async function writeRecord(folder: string, record: ImportRecord): Promise<void> {
  const content: own.TypeOf<typeof IMPORT_FORMAT> = {
    submissions: sort(record.submissions.values(), ({ id }) => id),
    unassigned: record.unassigned.length > 0 ? record.unassigned : undefined,
  };
  await writeAtomically(path.join(folder, RECORD), `${JSON.stringify(content, undefined, 2)}\n`);
}
