import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { LEVELS } from '../harness/core/model/levels.ts';
import { nearest } from '../harness/course/shared/files/nearest.ts';
import { UserError } from '../harness/course/shared/files/user-error.ts';
import type { Requirement } from '../harness/course/shared/model/course.generated.ts';

/** Reads a whole number that is at least `least`, and at most `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `at least ${least}` : `from ${least} to ${most}`;
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number, ${range}.`);
  };
}

/** Reads `I/N`, the I-th of N parts: 1 ≤ I ≤ N. */
export function toShard(text: string): { readonly index: number; readonly of: number } {
  const [index = NaN, of = NaN] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (index >= 1 && index <= of && Number.isSafeInteger(of)) return { index, of };
  throw new InvalidArgumentError('It must be I/N, such as 1/4, with I from 1 to N.');
}

/** Collects what is given repeatedly. @param read reads one value */
export function collect(read: (text: string) => string = String) {
  return (text: string, earlier: readonly string[] = []): string[] => [...earlier, read(text)];
}

/**
 * Reads an argument that must be one of `choices`.
 * @param kind what they are, for the error: `step`
 * @throws UserError that suggests the nearest choice
 */
export function choice<T extends string>(kind: string, choices: readonly T[]): (value: string) => T {
  return (value) => {
    const chosen = choices.find((one) => one === value);
    if (chosen !== undefined) return chosen;
    const near = nearest(value, choices);
    const advice = near === undefined ? `Choose from ${choices.join(', ')}.` : `Did you mean ${near}?`;
    throw new UserError(`Unknown ${kind} "${value}". ${advice}`);
  };
}

/** `--seed N`: the same in every command that grades. @param otherwise the seed without this option, for `--help` */
export const seedOption = (otherwise: string) =>
  new Option('--seed <N>', `seed of the generated inputs, a whole number (default: ${otherwise})`).argParser(
    wholeNumber(0),
  );

/** Reads what `--require` demands; `course`: what `course.json` says. */
function toRequirement(text: string): Requirement | 'course' {
  if (text === 'all' || text === 'started' || text === 'course') return text;
  const points = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && points > 0) return points;
  throw new InvalidArgumentError('It must be a number of points > 0, all, started or course.');
}

/** `--require POINTS|all|started|course` */
export const requireOption = () =>
  new Option(
    '--require <WHAT>',
    'set exit status 1 unless this is met: a number of points, all (every required exercise, or each that WORD names, is fully right), started (each that is started is), or course (what course.json requires)',
  ).argParser(toRequirement);

/** `--jobs N`: the same in every command that grades a class. */
export const jobsOption = () =>
  new Option('--jobs <N>', 'number of worker threads')
    .argParser(wholeNumber(1))
    .default(availableParallelism(), 'the cores of this machine');

/** `--questions [N]`; a sheet has room for six. */
export const questionsOption = () =>
  new Option(
    '--questions [N]',
    'also write a sheet of N questions (default: 3) about their own passing code for each student, and the answers',
  )
    .preset('3')
    .argParser(wholeNumber(1, 6));

/** `--decide FILE`: the same in both commands that write results. */
export const decideOption = () =>
  new Option(
    '--decide <FILE>',
    'what a person decided about points: a CSV file of the lines that the command prints for pending points, filled in; repeat it for more files. It is kept with the results and counts in later runs, too; "none" drops it',
  ).argParser(collect());

/** `--shows LEVEL`: the same in all commands that make what students read. @param where it counts */
export const showsOption = (where: string) =>
  new Option(
    '--shows <LEVEL>',
    `how much of a failed check students see ${where}: all, inputs (its call and their answer, without what is right, places and causes), title (its title alone) or points (default: what course.json and exercise.json say, or else all)`,
  ).argParser(choice('level', LEVELS));

/** `--replace`: the same in both commands that write results. */
export const replaceOption = () =>
  new Option(
    '--replace',
    'drop exercises, students or checks from the tables of a class in the result folder, or grade it without the options that it was graded with',
  );

/** `--settle`, which is no option any more: says what to use. */
export const settleOption = () =>
  new Option('--settle <FILE>').hideHelp().argParser((): never => {
    throw new UserError('There is no --settle: use --decide FILE, with the lines that this command prints.');
  });
