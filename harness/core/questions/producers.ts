import { sort } from 'd3-array';
import type { PlannedCall } from '../model/call.ts';
import { toJson } from '../model/json.ts';
import { leavesOf } from '../model/parts.ts';
import type { Question } from '../model/question.ts';
import { type GuestValue, type Path, valueAt } from '../model/shape.ts';
import { makeQuestion } from './make-question.ts';
import { type Candidate, clearlyDiffer, isHard, optionText } from './options.ts';
import type { ShortCall } from './short-calls.ts';
import type { Observed, Run, Subject } from './subject.ts';

/** Makes at most one question about a call. */
export type Producer = (subject: Subject, one: ShortCall, run: Run) => Promise<Question | undefined>;

/** Limits of counts: without repetition there is nothing to count, and more are not found by hand, nor recorded. */
const LEAST = 2;
const MOST = 40;

/** Limit of values to follow by hand. */
const LONGEST_TRACE = 6;

/** Limit of changes with different answers. */
const MOST_CHANGES = 8;

const firstOf = <T>(all: readonly T[], make: (one: T) => Question | undefined): Question | undefined =>
  all.map(make).find((made) => made !== undefined);

interface AnswerCandidate extends Candidate {
  readonly value: GuestValue;
}

/** Paths to the whole answer, its fields, its last entry and its second one. */
const partsOf = (answer: unknown): readonly Path[] => {
  if (typeof answer !== 'object' || answer === null) return [[]];
  if (Array.isArray(answer)) return answer.length > 2 ? [[], [String(answer.length - 1)], ['1']] : [[]];
  const inner = Object.entries(answer).flatMap(([name, part]) =>
    partsOf(part).map((path) => [name, ...path]),
  );
  return [[], ...inner];
};

/** Asks for an answer or a part of it, or for the change that gives it. */
function askAnswer(
  subject: Subject,
  one: ShortCall,
  id: 'value' | 'change',
  right: AnswerCandidate,
  wrong: readonly Candidate[],
  isWanted: (part: Path) => boolean = () => true,
): Question | undefined {
  const { name, args } = one.call;
  const normalForm = subject.asking.plan.grading.normalForms?.[name];
  const normal = (answer: unknown): unknown => normalForm?.(answer as never, ...(args as never[])) ?? answer;
  const others = wrong.filter(({ value }) => clearlyDiffer(normal(value), normal(right.value)));
  // Where answers may have any order, a part of one is as right as another.
  return firstOf((normalForm ? [[]] : partsOf(right.value)).filter(isWanted), (part) =>
    makeQuestion(subject, one, {
      asked: { id },
      part,
      right: { ...right, value: valueAt(right.value, part) },
      wrong: others.map((other) => ({ ...other, value: valueAt(other.value, part) })),
      proof: toJson(right.value),
      shown: right.change?.to ?? one.text,
    }),
  );
}

/** A formula asks for arithmetic, unless it is all that a solution has. */
const askValue =
  (isOfFormula: boolean, isEasy: boolean): Producer =>
  async (subject, one, run) => {
    if (subject.isFormula(one.call.name) !== isOfFormula || isHard(run.answer) === isEasy) return undefined;
    if (!(await subject.isWhole(one, run))) return undefined;
    const mixed = subject.inOrder(one.mistakes, ({ because }) => JSON.stringify(because));
    return askAnswer(subject, one, 'value', { value: run.answer }, mixed);
  };

const isFinite = (answer: GuestValue): boolean =>
  [...leavesOf(answer)].every(([, leaf]) => typeof leaf !== 'number' || Number.isFinite(leaf));

/** False for the same value again and again, which is no question. */
const isVaried = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => optionText('value', value))).size > 1;

/** False for answers that say little: an argument that is returned, or the same number or entry throughout. */
function isTelling(answer: unknown, { args }: PlannedCall): boolean {
  const leaves = [...leavesOf(answer)].map(([, leaf]) => leaf);
  return (
    (leaves.length === 1 || new Set(leaves).size > 1) &&
    (!Array.isArray(answer) || answer.length === 1 || isVaried(answer)) &&
    args.every((arg) => typeof arg === 'function' || clearlyDiffer(arg, answer))
  );
}

/** Keys of the parts of an answer in which another one differs. */
const differencesOf = (own: GuestValue, other: GuestValue): string =>
  JSON.stringify(
    [...leavesOf(own)].flatMap(([path, leaf]) =>
      clearlyDiffer(leaf, valueAt(other, path as Path)) ? [path] : [],
    ),
  );

const askChange =
  (isPicky: boolean): Producer =>
  async (subject, one, run) => {
    if (!(await subject.isWhole(one, run))) return undefined;
    const own = run.answer;
    const found: AnswerCandidate[] = [];
    for (const change of subject.changesOf(one.call.name)) {
      const value = (await subject.run(one, change))?.answer;
      if (value !== undefined && isFinite(value) && found.every((other) => clearlyDiffer(other.value, value)))
        found.push({ change, value });
      if (found.length === MOST_CHANGES) break;
    }
    const isKnown = (value: GuestValue): boolean =>
      one.mistakes.some((mistake) => !clearlyDiffer(mistake.value, value));
    const right = isPicky ? found.filter(({ value }) => !isHard(value)) : found;
    return firstOf(
      sort(right, ({ value }) => 2 * Number(isHard(value)) - Number(isKnown(value))),
      (wanted) => {
        const places = differencesOf(own, wanted.value);
        return askAnswer(
          subject,
          one,
          'change',
          wanted,
          // A change of other parts is easily ruled out.
          sort(found, ({ value }) => Number(differencesOf(own, value) !== places)),
          // A part that the change leaves alone would be a trick.
          (part) => {
            const value = valueAt(wanted.value, part);
            return clearlyDiffer(valueAt(own, part), value) && isTelling(value, one.call);
          },
        );
      },
    );
  };

const askCount: Producer = async (subject, one, run) => {
  const coordinates = one.call.args.find((arg) => Array.isArray(arg))?.length ?? 1;
  const observed = await subject.observed(one, run);
  // A number of the call is easily guessed.
  const isGiven = ({ values }: Observed): number => Number(one.text.includes(String(values.length)));
  return firstOf(
    observed.toSorted((a, b) => isGiven(a) - isGiven(b)),
    ({ at, values: { length: count } }) =>
      count < LEAST || count > MOST
        ? undefined
        : makeQuestion(subject, one, {
            asked: { id: 'count', at },
            part: [],
            right: { value: count },
            wrong: [count * coordinates, count / coordinates, count + 1, count - 1, 1, 2]
              .filter((other) => Number.isInteger(other))
              .map((value) => ({ value })),
            proof: count,
          }),
  );
};

/** Calls whose value is a riddle, as that of `push` is, and assignments, whose value may be taken for what is added. */
const RIDDLE = /\.(?:push|unshift|splice|fill|forEach)\(|(?<![=!<>])=(?![=>])/;

const shapeOf = (values: Observed['values']): string =>
  values.map((one) => (Array.isArray(one) ? one.length : typeof one)).join(' ');

/**
 * Asks for the values of an expression.
 * @param isPicky only values that are easy to find by hand; a single one follows from others
 */
const askTrace =
  (isSingle: boolean, isPicky: boolean): Producer =>
  async (subject, one, run) => {
    const observed = await subject.observed(one, run);
    const all = observed.filter(({ values }) => (values.length === 1) === isSingle);
    return firstOf(all, ({ at, values, isDerived }) => {
      const isReadable = values.every((value) => optionText('value', value) !== undefined);
      if (!isReadable || values.length > LONGEST_TRACE || RIDDLE.test(at.source)) return undefined;
      if (!isSingle && !isVaried(values)) return undefined;
      if (one.call.args.some((arg) => !clearlyDiffer(arg, values))) return undefined;
      if (isPicky && (isHard(values) || (isSingle && !isDerived))) return undefined;
      const others = all.filter(
        (other) =>
          other.at !== at &&
          shapeOf(other.values) === shapeOf(values) &&
          (isSingle || isVaried(other.values)),
      );
      const shifted = isSingle ? [] : [[values[0], ...values.slice(0, -1)], values.toReversed()];
      const cut = isSingle ? [] : [values.slice(0, -1), values.slice(1)];
      return makeQuestion(subject, one, {
        asked: { id: 'trace', at },
        part: [],
        right: { value: values },
        // Values of the same shape say more than others.
        wrong: [
          ...shifted.map((value) => ({ value })),
          ...others.map((other) => ({
            value: other.values,
            because: { id: 'other', at: other.at } as const,
          })),
          ...cut.map((value) => ({ value })),
        ],
        proof: toJson(values),
        shown: isSingle ? at.source : '',
      });
    });
  };

export const PRODUCERS: readonly Producer[] = [askTrace(false, true), askChange(true)];
/** Those that say less, for code that gives no others. */
export const LATER: readonly Producer[] = [
  askValue(false, true),
  askCount,
  askTrace(true, true),
  askTrace(false, false),
  askTrace(true, false),
  askValue(true, true),
  askChange(false),
  askValue(false, false),
  askValue(true, false),
];
