import { lstat, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readRegularFile } from '../files/regular-file.ts';
import { sha256Of } from '../files/sha256.ts';
import { reportWriteErrors, writeAtomically } from '../files/write-file.ts';
import { MAX_SOURCE_BYTES } from './budget.ts';
import type { PlacedFile } from './place.ts';
import type { ImportedFile } from './record.ts';

/** How a solution compares with what the class already held. */
export type Change =
  | { readonly kind: 'new' | 'same' | 'changed'; readonly files: readonly ImportedFile[] }
  /** Something is in its place that no import has written. It is left alone. */
  | { readonly kind: 'kept'; readonly reason: string };

/** The hash of a file; `undefined` if there is none, `''` if it is not one that an import may have written. */
export function currentHash(file: string): string | undefined {
  try {
    const read = readRegularFile(file, MAX_SOURCE_BYTES);
    return read.kind === 'read' ? sha256Of(read.bytes) : '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
  }
}

/** A place below which nothing is written: a link may lead anywhere. */
async function notAFolder(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  return stats !== undefined && !stats.isDirectory();
}

/**
 * Writes the solution of one exercise. Files of an earlier import are replaced, or removed if the solution no longer
 * has them. If any of the files was changed by someone else, nothing is written.
 * @param folder the submission's folder
 * @param before what earlier imports have written into the submission
 * @throws WriteError
 */
export async function writeSolution(
  folder: string,
  exercise: string,
  files: readonly PlacedFile[],
  before: readonly ImportedFile[],
): Promise<Change> {
  for (const parent of [folder, path.join(folder, exercise)])
    if (await notAFolder(parent)) return { kind: 'kept', reason: `${parent} is not a folder` };
  const earlier = new Map(before.map(({ place, hash }) => [place, hash]));
  const wanted = files.map(({ name, bytes }) => ({
    place: `${exercise}/${name}`,
    hash: sha256Of(bytes),
    bytes,
  }));
  const places = new Set(wanted.map(({ place }) => place));
  const stale = before.filter(({ place }) => place.startsWith(`${exercise}/`) && !places.has(place));

  const current = new Map<string, string | undefined>();
  for (const place of [...places, ...stale.map((file) => file.place)])
    current.set(place, currentHash(path.join(folder, place)));
  const foreign = wanted.find(({ place, hash }) => {
    const there = current.get(place);
    return there !== undefined && there !== hash && there !== earlier.get(place);
  });
  if (foreign !== undefined)
    return {
      kind: 'kept',
      reason: `${path.join(folder, foreign.place)} was not written by an import, or changed since: it is kept`,
    };

  const outdated = wanted.filter(({ place, hash }) => current.get(place) !== hash);
  const removed = stale.filter(({ place, hash }) => current.get(place) === hash);
  await reportWriteErrors(folder, mkdir(path.join(folder, exercise), { recursive: true }));
  for (const { place, bytes } of outdated) await writeAtomically(path.join(folder, place), bytes);
  for (const { place } of removed) {
    const file = path.join(folder, place);
    await reportWriteErrors(file, rm(file));
  }
  const written = wanted.map(({ place, hash }) => ({ place, hash }));
  const isNew =
    outdated.length === wanted.length && [...current.values()].every((hash) => hash === undefined);
  if (isNew) return { kind: 'new', files: written };
  return { kind: outdated.length + removed.length > 0 ? 'changed' : 'same', files: written };
}
