import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../exercises/user-error.ts';
import type { RunDescription } from './class-grades.ts';
import { writeWhole } from './files.ts';
import { Journal } from './journal.ts';

/** One of `of` parts of a class, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a shard's folder says of itself, beside its journal. */
interface ShardFile extends RunDescription {
  readonly shard: Shard;
}

const FILE = 'shard.json';

/** Every `of`-th item, from the `index`-th on. Neighbours go to different shards: they cost alike. */
export const partOf = <T>(items: readonly T[], { index, of }: Shard): T[] =>
  items.filter((_, k) => k % of === index - 1);

/** The shard has come to its end; until then its folder does not say that it is one. @throws NotWritten */
export const endShard = (folder: string, shard: Shard, run: RunDescription): Promise<void> =>
  writeWhole(path.join(folder, FILE), `${JSON.stringify({ shard, ...run }, undefined, 2)}\n`);

interface Part {
  readonly folder: string;
  readonly file: ShardFile;
}

async function readPart(folder: string): Promise<Part | string> {
  try {
    const file = JSON.parse(await readFile(path.join(folder, FILE), 'utf8')) as ShardFile;
    return { folder, file };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? `${folder} is not a finished shard: it has no ${FILE}`
      : `${folder}: its ${FILE} cannot be read`;
  }
}

/** What all shards of a run have in common, and what to say where two shards differ in it. */
const COMMON: readonly (readonly [(file: ShardFile) => unknown, string])[] = [
  [({ shard }) => shard.of, 'the numbers of shards differ'],
  [({ seed }) => seed, 'the seeds differ'],
  [({ exercises }) => exercises.map(({ id }) => id), 'the exercises differ'],
  [({ exercises }) => exercises, 'the checks differ'],
  [({ harness }) => harness, 'the versions of the harness differ'],
  [({ submissions }) => submissions, 'the students differ'],
];

function foreign([first, ...others]: readonly Part[]): string[] {
  return others.flatMap(({ folder, file }) => {
    const differs = COMMON.find(([of]) => JSON.stringify(of(file)) !== JSON.stringify(of(first!.file)));
    return differs === undefined
      ? []
      : [`${folder} and ${first!.folder} are not shards of the same run: ${differs[1]}`];
  });
}

function missingOrTwice(parts: readonly Part[]): string[] {
  const { of } = parts[0]!.file.shard;
  return Array.from({ length: of }, (_, k) => k + 1).flatMap((index) => {
    const folders = parts.filter(({ file }) => file.shard.index === index).map(({ folder }) => folder);
    if (folders.length === 1) return [];
    return folders.length === 0
      ? [`Shard ${index} of ${of} is missing`]
      : [`Shard ${index} of ${of} is given ${folders.length} times: ${folders.join(', ')}`];
  });
}

/** The pairs of a shard: submission and exercise. */
function pairsOfPart({ submissions, exercises, shard }: ShardFile): [string, string][] {
  const pairs = submissions.flatMap((id) => exercises.map((exercise): [string, string] => [id, exercise.id]));
  return partOf(pairs, shard);
}

async function copyEntries({ folder, file }: Part, journal: Journal): Promise<string[]> {
  const from = await Journal.open(path.join(folder, 'journal.ndjson'));
  try {
    for (const [submission, exercise] of pairsOfPart(file)) {
      if (!from.has(submission, exercise))
        return [`${folder} has lost the grade of ${submission} ${exercise}. Run the shard again.`];
      const entry = await from.read(submission, exercise);
      if (!journal.knows(submission, exercise, entry.key)) await journal.append(entry);
    }
    return [];
  } finally {
    await from.close();
  }
}

/** Reads what the folders of all shards say of themselves. @throws UserError */
export async function readShards(folders: readonly string[]): Promise<readonly Part[]> {
  const read = await Promise.all(folders.map(readPart));
  const parts = read.filter((part) => typeof part !== 'string');
  const reasons = read.filter((part) => typeof part === 'string');
  if (reasons.length === 0) reasons.push(...foreign(parts));
  if (reasons.length === 0) reasons.push(...missingOrTwice(parts));
  if (reasons.length > 0) throw new UserError(reasons);
  return parts;
}

/**
 * Brings the results of all shards into one journal.
 * @param parts of `readShards`
 * @returns the run that they are of
 * @throws UserError where a journal does not hold what it should
 */
export async function mergeShards(parts: readonly Part[], journal: Journal): Promise<RunDescription> {
  const reasons: string[] = [];
  for (const part of parts) reasons.push(...(await copyEntries(part, journal)));
  if (reasons.length > 0) throw new UserError(reasons);
  const { shard: _, ...run } = parts[0]!.file;
  return run;
}
