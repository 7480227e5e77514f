import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { changesIn, withChanges } from '../../harness/course/shared/bundle/like.mjs';
import { sha256Of } from '../../harness/course/shared/files/sha256.ts';
import { UserError } from '../../harness/course/shared/files/user-error.ts';

const TITLE = 'README.md';

/** A solution whose verdict is known. `tests/corpus/README.md` says how it is written. */
export interface LabelledSolution {
  /** right: it must earn full marks; wrong: it must lose points. */
  readonly verdict: 'right' | 'wrong';
  /** What is wrong, or in which style it is right. */
  readonly why: string;
  /** An expression that has another value with its functions than with the right ones; of each wrong one. */
  readonly witness?: string;
  /** The least and the most points that are in proportion to the mistake. */
  readonly points?: readonly [number, number];
  /** The id of the misconception that should be named; none: no known one should be. */
  readonly mistake?: string;
  /** `<exercise>/<name>.ts` */
  readonly file: string;
  /** The id of its exercise. */
  readonly exercise: string;
  readonly source: string;
}

export interface Corpus {
  readonly title: string;
  /** `sha256-…` of all labels and solutions. */
  readonly hash: string;
  readonly isFrozen: boolean;
  /** The files of wrong solutions that are known to have full marks, and why is written beside them. */
  readonly survivors: readonly string[];
  /** The files of wrong solutions whose witnesses are known to prove nothing: in a frozen corpus they stay. */
  readonly unproved: readonly string[];
  /** In the order of their files. */
  readonly solutions: readonly LabelledSolution[];
}

// Not `.`, which ends at U+2028 and at the return of CRLF, and both may be in a solution.
const SOLUTION =
  /## (?<name>\S+)\s*\n(?<verdict>right|wrong)(?:, (?<least>[\d.]+) to (?<most>[\d.]+) points)?: (?<why>[^\r\n]+)\s*\n(?:witness: `(?<witness>[^\r\n]+)`\s*\n)?(?:mistake: `(?<mistake>[^\r\n]+)`\s*\n)?```(?:ts|diff like (?<like>\S+))\r?\n(?<code>(?:[^\n]*\n)*?)```(?:\s+|$)/y;

/** The solutions of an exercise. @param file for errors */
function solutionsIn(text: string, exercise: string, file: string): LabelledSolution[] {
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  const refuse = (line: number, why: string): never => {
    throw new UserError(`${file}:${line}: ${why}`);
  };
  const found = new Map<
    string,
    { readonly at: number; readonly groups: Record<string, string | undefined> }
  >();
  SOLUTION.lastIndex = text.search(/^## /m);
  while (SOLUTION.lastIndex < text.length) {
    const at = SOLUTION.lastIndex;
    const { groups } =
      SOLUTION.exec(text) ??
      refuse(lineAt(at), 'this is not a solution as tests/corpus/README.md describes it');
    const { name, verdict, witness } = groups!;
    if (found.has(name!)) refuse(lineAt(at), `there is another ${name}`);
    if (verdict === 'wrong' && witness === undefined) refuse(lineAt(at), 'a wrong solution needs a witness');
    found.set(name!, { at, groups: groups! });
  }
  const sourceOf = (at: number, { like, code }: Record<string, string | undefined>): string => {
    if (like === undefined) return code!;
    const line = lineAt(text.indexOf('```', at)) + 1;
    const model = found.get(like)?.groups;
    if (model === undefined || model['like'] !== undefined)
      refuse(line - 1, `there is no ${like} with code of its own`);
    return withChanges(model!['code']!, changesIn(code!.trimEnd().split('\n'), line, refuse), like, refuse);
  };
  // The order of the properties is that of the hash.
  return [...found].map(([name, { at, groups }]) => ({
    verdict: groups['verdict'] as LabelledSolution['verdict'],
    why: groups['why']!,
    witness: groups['witness'],
    points: groups['least'] === undefined ? undefined : [Number(groups['least']), Number(groups['most'])],
    mistake: groups['mistake'],
    file: `${exercise}/${name}.ts`,
    exercise,
    source: sourceOf(at, groups),
  }));
}

/** The files of a folder or an archive, by their names. */
async function filesIn(place: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (place.endsWith('.zip'))
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(place))))
      files.set(name, Buffer.from(bytes).toString());
  else
    for (const name of (await readdir(place)).toSorted())
      if (name.endsWith('.md')) files.set(name, await readFile(path.join(place, name), 'utf8'));
  return files;
}

/**
 * Reads a corpus: a folder or a ZIP archive with `README.md`, and with a file for each exercise.
 * @param exercises the ids of the exercises
 * @throws UserError if it is none, if a solution is not written as it should be, or if a frozen corpus has changed
 */
export async function readCorpus(place: string, exercises: readonly string[]): Promise<Corpus> {
  const files = await filesIn(place).catch(() => new Map<string, string>());
  const about = files.get(TITLE) ?? '';
  const title = /^# (.+)$/m.exec(about)?.[1];
  if (title === undefined) throw new UserError(`${place} is not a corpus: it has no ${TITLE} with a title`);
  files.delete(TITLE);
  const solutions: LabelledSolution[] = [];
  for (const [name, text] of files) {
    const exercise = path.basename(name, '.md');
    if (!exercises.includes(exercise))
      throw new UserError(`${place}/${name}: there is no exercise ${exercise}`);
    solutions.push(...solutionsIn(text, exercise, `${place}/${name}`));
  }
  solutions.sort((a, b) => (a.file < b.file ? -1 : 1));
  const hash = sha256Of(JSON.stringify(solutions));
  const frozen = /^Frozen: `(.+)`$/m.exec(about)?.[1];
  if (frozen !== undefined && frozen !== hash)
    throw new UserError(`${place} is frozen, and has changed since: its hash is ${hash}`);
  const [survivors = [], unproved = []] = ['Survives', 'Unproved'].map((label) =>
    [...about.matchAll(new RegExp(`^- ${label}: \`(.+)\``, 'gm'))].map(([, file]) => file!),
  );
  const unknown = [...survivors, ...unproved].find((known) => !solutions.some(({ file }) => file === known));
  if (unknown !== undefined) throw new UserError(`${place}/${TITLE}: there is no solution ${unknown}`);
  return { title, hash, isFrozen: frozen !== undefined, survivors, unproved, solutions };
}
