import { existsSync } from 'node:fs';
import path from 'node:path';
import { announceFiles, hasManifest, MANIFEST, readManifest } from '../../shared/files/manifest.ts';
import { claimFolder, type OwnFolder, removeOwn } from '../../shared/files/own-files.ts';

/** Folder of graded solutions, which `ResultStore` owns. */
export const RESULTS = 'results';
export const LAST_RUN = 'last-run.json';
export const DECISIONS = 'decisions.json';
/** Results and last run of version 0.1. */
export const JOURNAL = 'journal.ndjson';

/** Files that later runs read, and never remove. */
const KEPT: readonly string[] = [LAST_RUN, DECISIONS];

export const isKept = (name: string): boolean => KEPT.includes(name);

export const keptIn = (out: string): string[] => KEPT.filter((name) => existsSync(path.join(out, name)));

const RESULT_FOLDER: OwnFolder = { what: 'a folder of results', list: MANIFEST, isMarked: hasManifest };

/**
 * Marks a folder as one of results, and creates it if necessary.
 * @throws UserError if it holds other files without being marked; WriteError
 */
export async function claimResults(out: string): Promise<void> {
  await claimFolder(out, RESULT_FOLDER);
  if (!(await hasManifest(out))) await announceFiles(out, []);
}

/** Removes listed files, and folders that this empties. @param isObsolete by relative path @throws WriteError */
export const removeResults = async (out: string, isObsolete: (name: string) => boolean): Promise<void> =>
  removeOwn(out, [MANIFEST, ...(await readManifest(out))], (name) => name !== MANIFEST && isObsolete(name));
