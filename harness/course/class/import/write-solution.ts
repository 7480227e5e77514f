import path from 'node:path';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import {
  compareFiles,
  type Contents,
  type FileChanges,
  obstacleAbove,
  writeChanges,
} from '../../shared/files/own-files.ts';
import { sha256Of } from '../../shared/files/sha256.ts';
import type { PlacedFile } from './place.ts';
import { type ImportedFile, listedFiles } from './record.ts';

export type ClassComparison =
  | { readonly kind: 'new' | 'same' | 'changed'; readonly files: readonly ImportedFile[] }
  /** A file in its place must not be replaced. */
  | { readonly kind: 'kept'; readonly reason: string; readonly isOfOtherSource?: true | undefined };

export interface PlannedSolution {
  readonly change: ClassComparison;
  /** Holds only its own files, because all students are planned first. @throws WriteError */
  readonly write: () => Promise<void>;
}

export interface SolutionOrigin {
  /** Path of the download from the class, and the student's name in it. */
  readonly source: string;
  readonly mayReplace: boolean;
}

const kept = (reason: string, isOfOtherSource?: true): PlannedSolution => ({
  change: { kind: 'kept', reason, isOfOtherSource },
  write: async () => {},
});

/** Outside, so that no other file stays in memory. */
const writerOf = (folder: string, contents: Contents, changes: FileChanges) => (): Promise<void> =>
  writeChanges(folder, contents, changes);

/** Source of files that this one may not replace. */
export const otherSource = ([first]: readonly ImportedFile[], origin: SolutionOrigin): string | undefined =>
  origin.mayReplace || first?.source === origin.source ? undefined : first?.source;

/**
 * Files of an earlier import are replaced, or removed if the solution lacks them. If one was changed since, or came
 * from another source, nothing is written.
 * @param folder the submission's folder
 * @param own files of earlier imports for the exercise
 */
export async function planSolution(
  folder: string,
  exercise: string,
  files: readonly PlacedFile[],
  own: readonly ImportedFile[],
  origin: SolutionOrigin,
): Promise<PlannedSolution> {
  const wanted = new Map(files.map(({ name, bytes }) => [`${exercise}/${name}`, bytes]));
  const [out, id] = [path.dirname(folder), path.basename(folder)];
  const obstacle = await obstacleAbove(out, [`${id}/${exercise}/${SOLUTION_FILE}`]);
  if (obstacle !== undefined) return kept(obstacle);
  const changes = compareFiles(folder, wanted, listedFiles(own));
  const { added, updated, removed, leftAlone } = changes;
  const foreign = leftAlone.find((place) => wanted.has(place));
  if (foreign !== undefined)
    return kept(`${path.join(folder, foreign)} was not written by an import, or changed since: it is kept`);

  const isChanged = added.length + updated.length + removed.length > 0;
  const isNew = added.length === wanted.size && removed.length + leftAlone.length === 0;
  const other = isNew ? undefined : otherSource(own, origin);
  if (other !== undefined && isChanged) {
    const how = 'import a newer download under the same path, or copy newer work into the class';
    return kept(
      `the class has ${exercise} from ${path.join(out, other)}: it is kept. To replace it, ${how}`,
      true,
    );
  }
  // Otherwise the next version of equal files would replace them.
  const source = other ?? origin.source;
  const recorded = [...wanted].map(([place, bytes]) => ({ place, hash: sha256Of(bytes), source }));
  const contents = new Map([...added, ...updated].map((place) => [place, wanted.get(place)!]));
  return {
    change: { kind: isNew ? 'new' : isChanged ? 'changed' : 'same', files: recorded },
    write: writerOf(folder, contents, changes),
  };
}
