import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { codeOf } from '../../harness/core/model/decode-source.ts';
import { discover } from '../../harness/course/classes/discover.ts';
import { importClass, type ImportReport } from '../../harness/course/imports/index.ts';
import { zip } from '../harness/course/imports/zip.ts';
import { type Download, downloads, STARTER } from './downloads.ts';

const EXERCISES = ['01-loss', '04-momentum'];
const GIVEN = new Set([codeOf(STARTER)]);

/** Writes a download. @throws the system's error if the disk takes no such names */
async function write(source: string, { files, isPacked }: Download): Promise<void> {
  if (isPacked) return writeFile(source, zip(files));
  for (const [name, entry] of Object.entries(files)) {
    const content = typeof entry === 'string' || entry instanceof Uint8Array ? entry : (entry.content ?? '');
    await mkdir(path.dirname(path.join(source, name)), { recursive: true });
    await writeFile(path.join(source, name), content);
  }
}

const sorted = (values: Iterable<string>): string => JSON.stringify([...new Set(values)].toSorted());

/** The rules that an import has broken: neighbours untouched, nothing lost in silence, the class is what the table says. */
async function brokenRules({ out, verdicts, students }: ImportReport): Promise<string[]> {
  const ids = students.map(({ id }) => id);
  const entries = await readdir(out, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
  const read = async (id: string): Promise<string> =>
    files.includes(`${id}/01-loss/solution.ts`)
      ? readFile(path.join(out, id, '01-loss/solution.ts'), 'utf8')
      : '';
  const texts = await Promise.all(ids.map(read));
  const others = new Set(ids.filter((_, k) => ['anna', 'ben'].includes(texts[k]!)));
  const taken = verdicts.flatMap(({ student, place }) => (place === undefined ? [] : `${student}/${place}`));
  const found = await discover(out, EXERCISES, path.join(out, '../grades')).catch(() => undefined);
  const rules = {
    'the others are imported': others.size === 2,
    'nothing is lost in silence':
      ids.length > 2 || verdicts.some(({ student }) => student === undefined || !others.has(student)),
    'the class holds what the table says': sorted(files) === sorted([...taken, 'import.csv', 'import.json']),
    'nothing is written elsewhere': sorted(await readdir(path.dirname(out))) === sorted(['class']),
    'grading finds the students':
      found !== undefined && sorted(found.submissions.map(({ id }) => id)) === sorted(ids),
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

/** What is wrong with how a download is imported, and imported again; undefined if all is well. */
export async function importViolation(download: Download): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-grader-'));
  const source = path.join(folder, download.isPacked ? 'download.zip' : 'download', download.around);
  try {
    if (Object.keys(download.files).some((name) => /(?:^|\/)\.\.?\//u.test(name)) && !download.isPacked)
      return undefined;
    if (
      !(await write(source, download).then(
        () => true,
        () => false,
      ))
    )
      return undefined;
    const options = {
      source,
      out: path.join(folder, 'around/class'),
      exercises: EXERCISES,
      given: GIVEN,
      isClass: true,
    };
    const broken = await brokenRules(await importClass(options));
    const { students } = await importClass(options);
    if (students.some(({ changes }) => [...changes.values()].some(({ kind }) => kind !== 'same')))
      broken.push('a second import changes nothing');
    return broken.length === 0 ? undefined : `${download.title} breaks: ${broken.join('; ')}`;
  } catch (error) {
    return `${download.title} ends the import: ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Imports downloads from a seed on, until one breaks the law, and shrinks it. */
export async function searchImports(limits: {
  readonly seed: number;
  readonly downloads: number;
  readonly ms?: number;
}): Promise<{ readonly downloads: number; readonly found?: string }> {
  const law = fc.asyncProperty(
    downloads,
    async (download) => (await importViolation(download)) === undefined,
  );
  const { numRuns, counterexample } = await fc.check(law, {
    seed: limits.seed,
    numRuns: limits.downloads,
    ...(limits.ms === undefined ? {} : { interruptAfterTimeLimit: limits.ms }),
  });
  if (counterexample === null) return { downloads: numRuns };
  const [smallest] = counterexample;
  return {
    downloads: numRuns,
    found: `${await importViolation(smallest)}\n${fc.stringify(smallest.files)}`,
  };
}
