import { group, sort } from 'd3-array';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import { leavesOf } from '../model/parts.ts';
import type { Question } from '../model/question.ts';
import type { SourceFiles } from '../model/solution-file.ts';
import type { Planned } from '../runner/index.ts';
import { topicOf } from './make-question.ts';
import { isHard } from './options.ts';
import { LATER, type Producer, PRODUCERS } from './producers.ts';
import { type ShortCall, shortCalls } from './short-calls.ts';
import { type Asking, type Run, Subject } from './subject.ts';

/** Questions about a solution, and the lines of its source that they need. */
export interface Sheet {
  readonly questions: readonly Question[];
  readonly lines: readonly number[];
}

interface Tried {
  readonly one: ShortCall;
  readonly run: Run;
}

/** Limit of calls of a function that are tried with a solution. */
const MOST_CALLS = 12;

/** Zeros hide what they multiply, and a constant function hides where it is evaluated. */
const HIDING = [/(?<![\w.]|\w\[)0(?![\w.])/, /\((\w+)\) => (?!.*\b\1\b)/];

/** Least number of different leaves of an answer from which a student may conclude something. */
const VARIED = 3;

/** How little a call is worth asking about. Work that can be followed by hand, up to some 100 operations, weighs the same. */
const weightOf = (isFormula: boolean, { one: { text, telling }, run: { answer, fuel } }: Tried): number =>
  1.5 * Number(isHard(answer)) +
  1.5 * Number(isFormula) +
  Number(new Set([...leavesOf(answer)].map(([, leaf]) => leaf)).size < VARIED) +
  2 * HIDING.filter((pattern) => pattern.test(text)).length +
  Math.floor(4 * (1 - telling)) +
  Math.max(5, String(Math.round(fuel)).length);

/**
 * Asks about the functions of a solution that are right: no check fails, or all that judge them pass.
 * @param grades of the checks of the solution, which is not checked again
 * @param name all choices follow from it
 * @param most number of questions
 */
export type Ask = (
  files: SourceFiles,
  grades: ExerciseGrade['checks'],
  name: string,
  most: number,
) => Promise<Sheet>;

/**
 * @param checks the calls of questions are some of theirs
 * @returns `undefined` if no call is short, with plain numbers
 */
export function prepareQuestions(asking: Asking & { readonly checks: readonly Planned[] }): Ask | undefined {
  const { grading } = asking.plan;
  const calls = shortCalls(asking.plan, asking.checks);
  if (calls.length === 0) return undefined;
  const judges = new Map(grading.checks.map((check) => [check.id, check.judges]));
  return (files, grades, name, most) => {
    const subject = new Subject(asking, files, name);
    const isRight = (one: string): boolean => {
      const own = grades.filter(({ id }) => judges.get(id) === one);
      return (own.length > 0 ? own : grades).every(({ outcome }) => outcome === 'passed');
    };
    const right = [...group(calls, ({ call }) => call.name)].flatMap(([one, own]) =>
      isRight(one) && subject.fits(one) ? [own] : [],
    );
    return askAbout(subject, right, most);
  };
}

/** @param right calls of each function */
async function askAbout(
  subject: Subject,
  right: readonly (readonly ShortCall[])[],
  most: number,
): Promise<Sheet> {
  const tried: Tried[] = [];
  for (const calls of right)
    for (const one of subject.inOrder(calls, ({ text }) => text).slice(0, MOST_CALLS)) {
      const run = await subject.run(one);
      if (run) tried.push({ one, run });
    }
  // A call whose answer another question asks for gives it away.
  const used = new Set<ShortCall>();
  async function* askIn(produce: Producer, kind: number): AsyncGenerator<Question> {
    const mixed = subject.inOrder(tried, ({ one }) => `${kind} ${one.text}`);
    const rankOf = (call: Tried): number =>
      weightOf(subject.isFormula(call.one.call.name), call) + Number(used.has(call.one));
    for (const { one, run } of sort(mixed, rankOf)) {
      const made = await produce(subject, one, run);
      if (made === undefined) continue;
      used.add(one);
      if (made.asked.id !== 'value')
        for (const { change } of made.options) subject.asked.add(topicOf(made.asked, change));
      yield made;
    }
  }
  const questions: Question[] = [];
  // One of each kind in turn, so that a sheet has several, but two of those that say most about code.
  const first = subject.inOrder(PRODUCERS, (one) => `${PRODUCERS.indexOf(one)}`).map(askIn);
  const open = [...first, first[0]!, ...LATER.map((one, k) => askIn(one, PRODUCERS.length + k))];
  while (open.length > 0 && questions.length < most) {
    const next = open.shift()!;
    const { value: made, done } = await next.next();
    if (done) continue;
    questions.push(made);
    if (!open.includes(next)) open.push(next);
  }
  const lines = new Set(questions.flatMap((one) => subject.linesOf(one.function)));
  return { questions, lines: [...lines].toSorted((a, b) => a - b) };
}
