import { existsSync } from 'node:fs';
import path from 'node:path';
import { unsafeName } from '../files/names.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { writeAtomically } from '../files/write-file.ts';
import { RECORD } from '../layouts/index.ts';
import { byText } from '../model/by-text.ts';
import { formatProblem, parseOwn } from '../schema/index.ts';
import { type Import, IMPORT_FORMAT, type ImportedSubmission } from './imported.ts';

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
  const submissions = [...record.submissions.values()].toSorted(byText(({ id }) => id));
  const { unassigned } = record;
  const content: Import = { submissions, ...(unassigned.length > 0 ? { unassigned } : {}) };
  await writeAtomically(path.join(folder, RECORD), `${JSON.stringify(content, undefined, 2)}\n`);
}
