import { existsSync } from 'node:fs';
import path from 'node:path';
import { announceFiles, hasManifest, MANIFEST, readManifest } from '../../shared/files/manifest.ts';
import { claimFolder, type OwnFolder, removeOwn } from '../../shared/files/own-files.ts';

/** The folder of the graded solutions: see `ResultStore`. */
export const RESULTS = 'results';
/** What the last complete run leaves for the next one. */
export const LAST_RUN = 'last-run.json';
/** What people decided about points. */
export const DECISIONS = 'decisions.json';
/** Version 0.1 had the results and the last run in it. */
export const JOURNAL = 'journal.ndjson';

/** Listed files that runs read again, and none removes. */
const KEPT: readonly string[] = [LAST_RUN, DECISIONS];

export const isKept = (name: string): boolean => KEPT.includes(name);

/** The names of those in a folder of results. */
export const keptIn = (out: string): string[] => KEPT.filter((name) => existsSync(path.join(out, name)));

const RESULT_FOLDER: OwnFolder = { what: 'a folder of results', list: MANIFEST, isMarked: hasManifest };

/**
 * Makes a folder the grader's own, and creates it if there is none.
 * @throws UserError if there are files in it and the grader has not written results there before; WriteError
 */
export async function claimResults(out: string): Promise<void> {
  await claimFolder(out, RESULT_FOLDER);
  if (!(await hasManifest(out))) await announceFiles(out, []);
}

/**
 * Removes files that the grader has written into a folder, and nothing else; then the folders that this empties.
 * @param isObsolete tells which of them, by their relative paths
 * @throws WriteError
 */
export const removeResults = async (out: string, isObsolete: (name: string) => boolean): Promise<void> =>
  removeOwn(out, [MANIFEST, ...(await readManifest(out))], (name) => name !== MANIFEST && isObsolete(name));
