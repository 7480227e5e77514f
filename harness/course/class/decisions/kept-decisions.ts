import path from 'node:path';
import { announceFiles, readManifest } from '../../shared/files/manifest.ts';
import { hashInPlace } from '../../shared/files/own-files.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { sha256Of } from '../../shared/files/sha256.ts';
import { tryOr } from '../../shared/files/try-or.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { writeAtomically } from '../../shared/files/write-file.ts';
import { counted } from '../../shared/model/counted.ts';
import { listed } from '../../shared/model/listed.ts';
import { DECISIONS, keptIn } from '../results/result-folder.ts';
import type { ResultStore } from '../results/store.ts';
import { type Decision, Decisions, nameOf, targetOf } from './decisions.ts';
import { type DecidedCourse, readDecisions } from './read-decisions.ts';

/** Value of `--decide` that drops earlier decisions. */
const NONE = 'none';

type ByTarget = ReadonlyMap<string, Decision>;

/** @throws UserError if `decisions.json` has changed since */
function readKept(folder: string): readonly Decision[] {
  if (!keptIn(folder).includes(DECISIONS)) return [];
  const file = path.join(folder, DECISIONS);
  const read = readSealed(readUserFile(file).trimEnd());
  if (!read?.isUnchanged)
    throw new UserError(
      `${file} keeps what people decided, and was changed after it was written: restore it, or give all decisions in its place, with --decide ${NONE} --decide FILE`,
    );
  const { decisions } = read.value as { readonly decisions: readonly Omit<Decision, 'at'>[] };
  return decisions.map((decision) => ({ ...decision, at: file }));
}

const describe = (decision: Decision): string => {
  const { points, comment, by } = decision;
  return `${nameOf(decision)}: ${points === undefined ? '' : `${counted(points, 'point')}, `}${comment} (${by})`;
};

/** Counts decisions by origin, and names earlier ones that the given files lack: a line may be missing by mistake. */
function originsOf(files: readonly string[], read: readonly Decision[], others: readonly Decision[]): string {
  const given = read.length === 0 ? [] : [`${read.length} from ${files.join(', ')}`];
  const names = read.length === 0 ? '' : ` (${listed(others.map(nameOf))})`;
  return [...given, ...(others.length === 0 ? [] : [`${others.length} from earlier runs${names}`])].join(
    ', ',
  );
}

const isSame = (a: Decision, b: Decision): boolean =>
  JSON.stringify(new Decisions([a])) === JSON.stringify(new Decisions([b]));

const byTarget = (decisions: readonly Decision[]): ByTarget =>
  new Map(decisions.map((decision) => [targetOf(decision), decision]));

export interface KeptDecisions {
  readonly decisions: Decisions;
  /** Sentences on the decisions' origins, and on replaced or dropped ones. */
  readonly remarks: readonly string[];
}

/**
 * Merges decisions into a folder of results, where all later runs apply them. A given decision replaces an earlier one
 * about the same target. Only `none` drops decisions.
 * @param out a folder locked by its `store`
 * @param given files of decisions, and `none`
 * @param shards folders whose decisions count as those of `out`
 * @throws UserError, with nothing changed; WriteError
 */
export async function keepDecisions(
  out: string,
  store: Pick<ResultStore, 'decisions'>,
  course: DecidedCourse,
  given: readonly string[] = [],
  shards: readonly string[] = [],
): Promise<KeptDecisions> {
  const files = given.filter((file) => file !== NONE);
  const isDropped = files.length < given.length;
  const earlier = isDropped ? [] : [out, ...shards].flatMap(readKept);
  const read = await readDecisions(files, {
    ...course,
    // Earlier decisions may be about students or exercises that the run lacks.
    submissions: [...new Set([...course.submissions, ...earlier.map(({ submission }) => submission)])],
    exerciseIds: [...course.exerciseIds, ...earlier.flatMap(({ exercise = [] }) => exercise)],
  });
  const [kept, decided] = [byTarget(earlier), byTarget(read)];
  const rivals = earlier.filter(
    (one) => !decided.has(targetOf(one)) && !isSame(one, kept.get(targetOf(one))!),
  );
  if (rivals.length > 0)
    throw new UserError(
      rivals.map(
        (one) =>
          `${one.at} and ${kept.get(targetOf(one))!.at} decide differently about ${nameOf(one)}: give the decision that counts, with --decide FILE`,
      ),
    );
  const decisions = new Decisions([...kept.values(), ...read], course.isPartial);
  const file = path.join(out, DECISIONS);
  if (!isDropped && decisions.size < store.decisions)
    throw new UserError(
      `The results in ${out} have decisions of people that ${file} does not keep: give all decisions with --decide FILE, or drop them with --decide ${NONE}`,
    );
  const dropped = isDropped ? tryOr([], () => [out, ...shards].flatMap(readKept)) : [];
  await write(out, decisions);
  const replaced = read.flatMap((one): [Decision, Decision][] => {
    const before = kept.get(targetOf(one));
    return before === undefined || isSame(one, before) ? [] : [[one, before]];
  });
  const others = [...kept.values()].filter((one) => !decided.has(targetOf(one)));
  return {
    decisions,
    remarks: [
      ...dropped.map((one) => `--decide ${NONE} drops what was decided about ${describe(one)}`),
      ...replaced.map(([one, before]) => `${one.at} replaces what was decided about ${describe(before)}`),
      ...(decisions.size > 0
        ? [
            `${counted(decisions.size, 'decision')} of people, kept in ${file}: ${originsOf(files, read, others)}`,
          ]
        : []),
    ],
  };
}

/** No file without decisions. @throws WriteError */
async function write(out: string, decisions: Decisions): Promise<void> {
  const file = path.join(out, DECISIONS);
  const text = `${seal({ decisions }).text}\n`;
  const inPlace = hashInPlace(file);
  if (inPlace === sha256Of(text) || (inPlace === undefined && decisions.size === 0)) return;
  await announceFiles(out, [...(await readManifest(out)), DECISIONS]);
  await writeAtomically(file, text);
}
