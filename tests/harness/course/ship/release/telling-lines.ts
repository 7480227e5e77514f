import path from 'node:path';
import { group } from 'd3-array';
import { exerciseIds, readFolder } from '../../../../../harness/course/shared/exercises/index.ts';
import { readCorpus } from '../../../../measure/read-corpus.ts';
import { ROOT } from '../../../commands/run.ts';
import { filesIn } from './released.ts';

/** Shorter lines, such as `return beta;`, say nothing. */
const LEAST_LENGTH = 24;
/** Of a thousand solutions, some lines are those that anybody writes. */
const LEAST_LENGTH_OF_LABELLED = 40;

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');

/** Lines are looked up by so many of their first characters: thousands of searches in the page would take half a minute. */
const HEAD = 12;

/** The lines that a text contains, however it is broken into lines. */
export function found(lines: Iterable<string>, text: string): string[] {
  const all = withoutSpace(text);
  const byHead = group(lines, (line) => line.slice(0, HEAD));
  const hits = new Set<string>();
  for (let at = 0; at < all.length; at += 1)
    for (const line of byHead.get(all.slice(at, at + HEAD)) ?? [])
      if (all.startsWith(line, at)) hits.add(line);
  return [...hits];
}

/** The lines of sources that would give an answer away, without white space. What tasks and starters say is no secret. */
async function tellingLines(sources: readonly string[], leastLength: number): Promise<Set<string>> {
  const lines = sources.flatMap((source) => {
    const all = source.split('\n');
    // A misconception begins with its sentence for the student, which is meant to be read.
    return all.slice(all.findIndex((line) => !line.startsWith('//')));
  });
  const long = lines.filter((line) => line.trim().length >= leastLength).map(withoutSpace);
  const telling = new Set(long.filter((line) => line.length >= LEAST_LENGTH));
  const given = [...(await filesIn(path.join(ROOT, 'exercises'))).values()];
  for (const line of found(telling, String(Buffer.concat(given)))) telling.delete(line);
  return telling;
}

/** The lines of answers, right and wrong ones. */
export async function answers(): Promise<Set<string>> {
  const folders = ['reference'];
  for (const id of await exerciseIds(ROOT))
    folders.push(`tests/exercises/${id}/variants`, `tests/exercises/${id}/misconceptions`);
  const sources = await Promise.all(folders.map((folder) => readFolder(path.join(ROOT, folder), '.ts')));
  return tellingLines(
    sources.flatMap((files) => Object.values(files)),
    LEAST_LENGTH,
  );
}

/** The long lines of the solutions whose verdict is known. */
export async function labelled(): Promise<Set<string>> {
  const ids = await exerciseIds(ROOT);
  const corpora = await Promise.all(
    ['open', 'blind.zip', 'blind-second.zip'].map((name) =>
      readCorpus(path.join(ROOT, 'tests/corpus', name), ids),
    ),
  );
  const sources = corpora.flatMap(({ solutions }) => solutions.map(({ source }) => source));
  return tellingLines(sources, LEAST_LENGTH_OF_LABELLED);
}
