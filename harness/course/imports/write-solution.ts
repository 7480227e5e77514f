import { lstat, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readRegularFile } from '../files/regular-file.ts';
import { sha256Of } from '../files/sha256.ts';
import { reportWriteErrors, writeAtomically } from '../files/write-file.ts';
import { MAX_BYTES } from '../model/solution-limits.ts';
import type { PlacedFile } from './place.ts';
import type { ImportedFile } from './record.ts';

/** How a solution compares with what the class already held. */
export type Change =
  | { readonly kind: 'new' | 'same' | 'changed'; readonly files: readonly ImportedFile[] }
  /** Something is in its place that this import must not replace. It is left alone. */
  | { readonly kind: 'kept'; readonly reason: string; readonly isOfOtherSource?: true };

/** What is to be written for one exercise. */
export interface PlannedSolution {
  readonly change: Change;
  readonly written: readonly { readonly place: string; readonly bytes: Uint8Array }[];
  readonly removed: readonly string[];
}

/** Where the work of a student comes from, and whether it may replace work from elsewhere. */
export interface Origin {
  /** What was typed, as a path from the class, and what the student is called in it: the same in every download of it. */
  readonly source: string;
  readonly mayReplace: boolean;
}

/** The hash of a file; `undefined` if there is none, `''` if it is not one that an import may have written. */
export function currentHash(file: string): string | undefined {
  try {
    const read = readRegularFile(file, MAX_BYTES);
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

const kept = (reason: string, more?: { readonly isOfOtherSource: true }): PlannedSolution => ({
  change: { kind: 'kept', reason, ...more },
  written: [],
  removed: [],
});

/** The source from which an exercise was imported, if it was; `''` if that is not known. */
export const sourceOfExercise = (exercise: string, before: readonly ImportedFile[]): string | undefined => {
  const own = before.find(({ place }) => place.startsWith(`${exercise}/`));
  return own && (own.source ?? '');
};

/**
 * Plans to write the solution of one exercise. Files of an earlier import are replaced, or removed if the solution no
 * longer has them. If any of the files was changed by someone else, or came from another source, nothing is written.
 * @param folder the submission's folder
 * @param before what earlier imports have written into the submission
 */
export async function planSolution(
  folder: string,
  exercise: string,
  files: readonly PlacedFile[],
  before: readonly ImportedFile[],
  { source, mayReplace }: Origin,
): Promise<PlannedSolution> {
  for (const parent of [folder, path.join(folder, exercise)])
    if (await notAFolder(parent)) return kept(`${parent} is not a folder`);
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
    return kept(
      `${path.join(folder, foreign.place)} was not written by an import, or changed since: it is kept`,
    );

  const outdated = wanted.filter(({ place, hash }) => current.get(place) !== hash);
  const removed = stale.filter(({ place, hash }) => current.get(place) === hash);
  const isChanged = outdated.length + removed.length > 0;
  const isNew =
    outdated.length === wanted.length && [...current.values()].every((hash) => hash === undefined);
  const first = sourceOfExercise(exercise, before);
  const isOfOtherSource = !isNew && first !== undefined && first !== source && !mayReplace;
  if (isOfOtherSource && isChanged) {
    const from = first === '' ? 'an earlier import' : path.join(path.dirname(folder), first);
    return kept(`the class has ${exercise} from ${from}: it is kept. To replace it, add --replace`, {
      isOfOtherSource,
    });
  }
  // Equal files do not make this the source: its next version would replace them.
  const from = isOfOtherSource ? first || undefined : source;
  const recorded = wanted.map(({ place, hash }) => ({ place, hash, source: from }));
  return {
    change: { kind: isNew ? 'new' : isChanged ? 'changed' : 'same', files: recorded },
    written: outdated,
    removed: removed.map(({ place }) => place),
  };
}

/** Writes what was planned. @throws WriteError */
export async function writeSolution(
  folder: string,
  exercise: string,
  { change, written, removed }: PlannedSolution,
): Promise<void> {
  if (change.kind === 'kept') return;
  await reportWriteErrors(folder, mkdir(path.join(folder, exercise), { recursive: true }));
  for (const { place, bytes } of written) await writeAtomically(path.join(folder, place), bytes);
  for (const place of removed) {
    const file = path.join(folder, place);
    await reportWriteErrors(file, rm(file));
  }
}
