import path from 'node:path';
import { announceFiles, writeManifest } from '../../shared/files/manifest.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { writeAtomically } from '../../shared/files/write-file.ts';
import { Journal } from '../journal/journal.ts';
import { JOURNAL, keptIn } from '../journal/result-folder.ts';
import type { RunDescription } from './graded-submissions.ts';

/** One of several parts of a class that are graded separately. */
export interface Shard {
  /** 1 ≤ index ≤ of. */
  readonly index: number;
  /** The number of shards, ≥ 1. */
  readonly of: number;
}

/** The description of a shard in its folder, beside its journal. */
interface ShardFile extends RunDescription {
  readonly shard: Shard;
}

export const SHARD = 'shard.json';

/**
 * The items of one shard: every `of`-th, beginning with the `index`-th. Neighbouring items, which take similar time, go
 * to different shards.
 */
export const itemsOfShard = <T>(items: readonly T[], { index, of }: Shard): T[] =>
  items.filter((_, k) => k % of === index - 1);

/** Marks the folder of a shard as complete, by writing the shard's description. @throws WriteError */
export async function completeShard(folder: string, shard: Shard, run: RunDescription): Promise<void> {
  const { text } = seal({ shard, ...run });
  const files = [...keptIn(folder), SHARD];
  await announceFiles(folder, files);
  await writeAtomically(path.join(folder, SHARD), `${text}\n`);
  await writeManifest(folder, files, text);
}

/** The folder of one shard and its description. */
interface ShardFolder {
  readonly folder: string;
  readonly file: ShardFile;
}

/** @throws UserError if the folder is not a complete shard, or its description was changed */
async function readShard(folder: string): Promise<ShardFolder> {
  const absence = `${folder} is not a finished shard: it has no ${SHARD}`;
  const file = path.join(folder, SHARD);
  const read = readSealed(readUserFile(file, absence).trimEnd());
  if (!read?.isUnchanged)
    throw new UserError(`${file} was changed after the shard was graded. Run the shard again.`);
  return { folder, file: read.value as ShardFile };
}

/** What all shards of one run share, as it is named in their descriptions. */
const COMMON = ['seed', 'harness', 'title', 'exercises', 'submissions', 'students'] as const;

/** The shards that do not belong to the same run as the first. */
function describeForeign([first, ...others]: readonly ShardFolder[]): string[] {
  return others.flatMap(({ folder, file }) => {
    const differs =
      file.shard.of === first!.file.shard.of
        ? COMMON.find((what) => JSON.stringify(file[what]) !== JSON.stringify(first!.file[what]))
        : 'number of shards';
    return differs === undefined
      ? []
      : [`${folder} and ${first!.folder} are not shards of the same run: they differ in their ${differs}`];
  });
}

function describeMissingOrRepeated(shards: readonly ShardFolder[]): string[] {
  const { of } = shards[0]!.file.shard;
  return Array.from({ length: of }, (_, k) => k + 1).flatMap((index) => {
    const folders = shards.filter(({ file }) => file.shard.index === index).map(({ folder }) => folder);
    if (folders.length === 1) return [];
    return folders.length === 0
      ? [`Shard ${index} of ${of} is missing`]
      : [`Shard ${index} of ${of} is given ${folders.length} times: ${folders.join(', ')}`];
  });
}

/** The pairs of a shard: the ids of a submission and an exercise. */
function pairsOfShard({ submissions, exercises, shard }: ShardFile): [string, string][] {
  const pairs = submissions.flatMap((id) => exercises.map((exercise): [string, string] => [id, exercise.id]));
  return itemsOfShard(pairs, shard);
}

/** Copies the entries of one shard. @returns the reasons if one of them is missing or was changed, otherwise nothing */
async function copyEntries({ folder, file }: ShardFolder, journal: Journal): Promise<string[]> {
  const from = await Journal.open(path.join(folder, JOURNAL));
  try {
    if (from.faults.length > 0) return [...from.faults, `Run the shard of ${folder} again.`];
    for (const [submission, exercise] of pairsOfShard(file)) {
      if (!from.has(submission, exercise))
        return [`${folder} has lost the grade of ${submission} ${exercise}. Run the shard again.`];
      const entry = await from.read(submission, exercise);
      if (!journal.hasResult(submission, exercise, entry.key)) await journal.append(entry);
    }
    return [];
  } finally {
    await from.close();
  }
}

/**
 * Reads the descriptions of all shards of a run.
 * @param folders at least one, in any order
 * @throws UserError if they are not the complete set of shards of one run
 */
export async function readShards(folders: readonly string[]): Promise<readonly ShardFolder[]> {
  const read = await Promise.allSettled(folders.map(readShard));
  const shards = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const unreadable = read.flatMap((one) => {
    if (one.status === 'fulfilled') return [];
    if (one.reason instanceof UserError) return one.reason.lines;
    throw one.reason;
  });
  const foreign = unreadable.length > 0 ? unreadable : describeForeign(shards);
  const reasons = foreign.length > 0 ? foreign : describeMissingOrRepeated(shards);
  if (reasons.length > 0) throw new UserError(reasons);
  return shards;
}

/**
 * Copies the results of all shards into one journal.
 * @param shards from `readShards`
 * @returns the run to which they belong
 * @throws UserError if the journal of a shard has no entry for one of its pairs
 */
export async function mergeShards(shards: readonly ShardFolder[], journal: Journal): Promise<RunDescription> {
  const reasonsOfEach: string[][] = [];
  for (const shard of shards) reasonsOfEach.push(await copyEntries(shard, journal));
  const reasons = reasonsOfEach.flat();
  if (reasons.length > 0) throw new UserError(reasons);
  const { shard: _, ...run } = shards[0]!.file;
  return run;
}
