import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { announceFiles, hasManifest } from '../shared/files/manifest.ts';
import { reportWriteErrors, writeAtomically, WriteError } from '../shared/files/write-file.ts';
import type { OwnGrade } from './grade-workspace.ts';

const FOLDER = 'grades/pictures';

/** The files of an exercise's pictures, relative to the project's folder, by check id. */
export type PictureFiles = ReadonlyMap<string, string>;

async function drawAll(root: string, { grade, checks }: OwnGrade): Promise<PictureFiles> {
  const folder = `${FOLDER}/${grade.id}`;
  // What passes now was perhaps drawn before.
  for (const check of checks.keys())
    await reportWriteErrors(folder, rm(path.join(root, folder, `${check}.svg`), { force: true }));
  const files = new Map<string, string>();
  for (const check of grade.checks) {
    if (check.picture === undefined) continue;
    // Loaded only where something failed: it takes longer than the rest of a run that is green.
    const { drawCheck } = await import('../../core/figures/index.ts');
    const svg = drawCheck(check);
    if (svg === undefined) continue;
    const file = `${folder}/${check.id}.svg`;
    await reportWriteErrors(folder, mkdir(path.join(root, folder), { recursive: true }));
    // The mark of the grader's own folders: `npm run grade` may write into grades/, too.
    if (!(await hasManifest(path.join(root, FOLDER)))) await announceFiles(path.join(root, FOLDER), []);
    await writeAtomically(path.join(root, file), svg);
    files.set(check.id, file);
  }
  return files;
}

/**
 * Draws what failed into `grades/pictures/<exercise>/<check>.svg`, in place of what was drawn there before.
 * @returns no files where they cannot be written: the grade is shown all the same
 */
export async function drawOwnPictures(root: string, grade: OwnGrade): Promise<PictureFiles> {
  try {
    return await drawAll(root, grade);
  } catch (error) {
    if (error instanceof WriteError) return new Map();
    throw error;
  }
}
