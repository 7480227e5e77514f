import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { byText } from '../../core/model/by-text.ts';
import type { Import, ImportedSubmission } from '../../core/model/import.generated.ts';
import { writeAtomically } from '../classes/files.ts';
import { formatProblem, importValidator, parseWithSchema } from '../exercises/schema/index.ts';
import { UserError } from '../exercises/user-error.ts';
import { RECORD } from '../layouts/index.ts';

/** The submissions of a class that were imported, by id. */
export type ImportRecord = ReadonlyMap<string, ImportedSubmission>;

/**
 * Reads what earlier imports have written down in a class.
 * @returns an empty record if nothing was imported into this folder
 * @throws UserError if the file is not as an import writes it
 */
export async function readRecord(folder: string): Promise<ImportRecord> {
  const file = path.join(folder, RECORD);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) {
    if (text.code === 'ENOENT' || text.code === 'ENOTDIR') return new Map();
    throw new UserError(`${file} cannot be read (${text.code})`);
  }
  const parsed = parseWithSchema(text, file, importValidator);
  if (parsed.kind === 'invalid') throw new UserError(parsed.problems.map(formatProblem));
  return new Map(parsed.value.submissions.map((submission) => [submission.id, submission]));
}

/** @throws WriteError */
export async function writeRecord(folder: string, record: ImportRecord): Promise<void> {
  const submissions = [...record.values()].toSorted(byText(({ id }) => id));
  const content: Import = { submissions };
  await writeAtomically(path.join(folder, RECORD), `${JSON.stringify(content, undefined, 2)}\n`);
}
