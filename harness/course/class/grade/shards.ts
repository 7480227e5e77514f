import path from 'node:path';
import { announceFiles, writeManifest } from '../../shared/files/manifest.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { writeAtomically } from '../../shared/files/write-file.ts';
import { keptIn } from '../results/result-folder.ts';
import { readResult, type ResultStore } from '../results/store.ts';
import type { RunDescription } from './graded-submissions.ts';

export interface Shard {
  /** 1 ≤ index ≤ of. */
  readonly index: number;
  /** Number of shards, ≥ 1. */
  readonly of: number;
}

/** Content of `shard.json`. */
interface ShardFile extends RunDescription {
  readonly shard: Shard;
  /** Keys of its results, in the order of its pairs. Version 0.1 had none. */
  readonly results?: readonly string[];
}

export const SHARD = 'shard.json';

/** Every `of`-th item from the `index`-th on: neighbours, which take similar time, go to different shards. */
export const itemsOfShard = <T>(items: readonly T[], { index, of }: Shard): T[] =>
  items.filter((_, k) => k % of === index - 1);

/** Ids of a submission and an exercise. */
function pairsOfShard({ submissions, exercises, shard }: Omit<ShardFile, 'results'>): [string, string][] {
  const pairs = submissions.flatMap((id) => exercises.map((exercise): [string, string] => [id, exercise.id]));
  return itemsOfShard(pairs, shard);
}

/** Writes `shard.json`, which marks the shard as complete. @throws WriteError */
export async function completeShard(
  folder: string,
  shard: Shard,
  run: RunDescription,
  store: ResultStore,
): Promise<void> {
  const results = pairsOfShard({ shard, ...run }).map(([id, exercise]) => store.keyOf(id, exercise));
  const { text } = seal({ shard, ...run, results });
  const files = [...keptIn(folder), SHARD];
  await announceFiles(folder, files);
  await writeAtomically(path.join(folder, SHARD), `${text}\n`);
  await writeManifest(folder, files, text);
}

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

/** The same in all shards of a run. */
const COMMON = ['seed', 'harness', 'title', 'exercises', 'submissions', 'students'] as const;

/** Sentences on shards of another run than the first. */
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

/** @returns a sentence if one is missing or was changed */
async function copyResults({ folder, file }: ShardFolder, store: ResultStore): Promise<string[]> {
  const { results } = file;
  if (results === undefined) return [`${folder} is of an earlier version. Run the shard again.`];
  for (const [k, [submission, exercise]] of pairsOfShard(file).entries()) {
    const key = results[k]!;
    if (store.hasResult(submission, exercise, key)) continue;
    const result = readResult(folder, exercise, key);
    if (result === undefined || result === 'damaged') {
      const what = `the grade of ${submission} ${exercise}`;
      const reason = result === undefined ? `has lost ${what}` : `holds ${what}, which was changed`;
      return [`${folder} ${reason}. Run the shard again.`];
    }
    await store.keep(submission, result);
  }
  return [];
}

/**
 * @param folders at least one, in any order
 * @throws UserError unless they are all shards of one run
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

/** @throws UserError if a result is missing or was changed */
export async function mergeShards(
  shards: readonly ShardFolder[],
  store: ResultStore,
): Promise<RunDescription> {
  const reasonsOfEach: string[][] = [];
  for (const shard of shards) reasonsOfEach.push(await copyResults(shard, store));
  const reasons = reasonsOfEach.flat();
  if (reasons.length > 0) throw new UserError(reasons);
  const { shard: _, results: __, ...run } = shards[0]!.file;
  return run;
}
