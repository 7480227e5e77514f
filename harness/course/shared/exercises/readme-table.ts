import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import type { KindOfCheck } from '../../../core/model/check.ts';
import { say } from '../../../core/say/index.ts';
import { markdownTable } from '../files/markdown-table.ts';
import type { Course } from './load-course.ts';
import { throwUnreadable } from './unreadable.ts';

interface CheckRow {
  readonly points: number;
  readonly title: string;
  readonly kind?: Pick<KindOfCheck, 'earnedFrom'>;
}

const BEGIN = '<!-- checks -->';
const END = '<!-- /checks -->';

const tableOf = (rows: readonly CheckRow[]): string =>
  markdownTable([
    ['points', 'what must be true'],
    ...rows.map(({ points, title }) => [String(points), title]),
  ]);

const remarksOn = (rows: readonly CheckRow[]): string[] =>
  rows.flatMap(({ kind: { earnedFrom: share } = { earnedFrom: 0 }, title }, k) =>
    share > 0 ? say({ id: 'counts-from', share, title: k === rows.length - 1 ? undefined : title }) : [],
  );

/**
 * Writes or replaces the table of checks.
 * @param readme Markdown with the line `<!-- checks -->`, and `<!-- /checks -->` after an existing table
 * @param rows in the exercise's order
 * @param name for the error
 * @throws BrokenExercise if `<!-- checks -->` is missing
 * @example withChecks('<!-- checks -->', [{ points: 2, title: 'the loss is L(β)' }])
 */
export function withChecks(readme: string, rows: readonly CheckRow[], name = 'README.md'): string {
  const begin = readme.indexOf(BEGIN);
  if (begin === -1) throw new BrokenExercise([`${name}: no line ${BEGIN} says where the checks are listed`]);
  const end = readme.indexOf(END, begin);
  const rest = readme.slice(end === -1 ? begin + BEGIN.length : end + END.length);
  const parts = [tableOf(rows), ...remarksOn(rows)];
  return `${readme.slice(0, begin)}${BEGIN}\n\n${parts.join('\n\n')}\n\n${END}${rest}`;
}

export interface Readme {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly updated: string;
}

type CourseTasks = Pick<Course, 'root' | 'exercises'>;

/** @throws BrokenExercise */
export const readmesOf = ({ root, exercises }: CourseTasks): Promise<Readme[]> =>
  Promise.all(
    exercises.map(async ({ id, grading }) => {
      const file = `exercises/${id}/README.md`;
      const read = await readFile(path.join(root, file), 'utf8').catch((error) =>
        throwUnreadable(file, error),
      );
      const text = read.replaceAll('\r\n', '\n');
      return { file, text, updated: withChecks(text, grading.checks, file) };
    }),
  );

/** Reports missing READMEs and outdated tables. */
export async function faultsOfTasks({ root, exercises }: CourseTasks): Promise<string[]> {
  const read = await Promise.allSettled(exercises.map((one) => readmesOf({ root, exercises: [one] })));
  return read.flatMap((one) => {
    if (one.status === 'fulfilled')
      return one.value
        .filter(({ text, updated }) => text !== updated)
        .map(({ file }) => `${file}: its table of points is not that of checks.ts: call npm run generate`);
    if (one.reason instanceof BrokenExercise) return one.reason.message.split('\n');
    throw one.reason;
  });
}
