import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { announceFiles, hasManifest } from '../shared/files/manifest.ts';
import { reportWriteErrors, writeAtomically, WriteError } from '../shared/files/write-file.ts';
import type { OwnGrade } from './grade-workspace.ts';

const FOLDER = 'grades/pictures';

/** Paths by check id, relative to the project. */
export type PictureFiles = ReadonlyMap<string, string>;

async function drawAll(root: string, { grade, checks }: OwnGrade): Promise<PictureFiles> {
  const folder = `${FOLDER}/${grade.id}`;
  // A check that passes now may have an earlier picture.
  for (const check of checks.keys())
    await reportWriteErrors(folder, rm(path.join(root, folder, `${check}.svg`), { force: true }));
  const files = new Map<string, string>();
  for (const check of grade.checks) {
    if (check.picture === undefined) continue;
    // Loaded on demand: it takes longer than the rest of a run without failures.
    const { drawCheck } = await import('../../core/figures/index.ts');
    const svg = drawCheck(check);
    if (svg === undefined) continue;
    const file = `${folder}/${check.id}.svg`;
    await reportWriteErrors(folder, mkdir(path.join(root, folder), { recursive: true }));
    // Marks the folder as the grader's, because `npm run grade` may write into grades/, too.
    if (!(await hasManifest(path.join(root, FOLDER)))) await announceFiles(path.join(root, FOLDER), []);
    await writeAtomically(path.join(root, file), svg);
    files.set(check.id, file);
  }
  return files;
}

/**
 * Draws failures into `grades/pictures/<exercise>/<check>.svg`, over earlier pictures.
 * @returns no files if they cannot be written: grades are shown anyway
 */
export async function drawOwnPictures(root: string, grade: OwnGrade): Promise<PictureFiles> {
  try {
    return await drawAll(root, grade);
  } catch (error) {
    if (error instanceof WriteError) return new Map();
    throw error;
  }
}
