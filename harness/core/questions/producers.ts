import { toJson } from '../model/json.ts';
import type { Asked, LineChange, Question } from '../model/question.ts';
import { type GuestValue, type Path, valueAt } from '../model/shape.ts';
import { makeQuestion } from './make-question.ts';
import { type Candidate, clearlyDiffer, optionText } from './options.ts';
import type { ShortCall } from './short-calls.ts';
import type { Observed, Run, Subject } from './subject.ts';

/** Makes at most one question about a call. */
type Producer = (subject: Subject, one: ShortCall, run: Run) => Promise<Question | undefined>;

/** Limits of counts: without repetition there is nothing to count, and more are not found by hand, nor recorded. */
const LEAST = 2;
const MOST = 40;

/** Limit of changes with different answers. */
const MOST_CHANGES = 8;

const firstOf = <T>(all: readonly T[], make: (one: T) => Question | undefined): Question | undefined =>
  all.map(make).find((made) => made !== undefined);

/** Paths to the whole answer, its fields, its last entry and its second one. */
const partsOf = (answer: unknown): readonly Path[] => {
  if (typeof answer !== 'object' || answer === null) return [[]];
  if (Array.isArray(answer)) return answer.length > 2 ? [[], [String(answer.length - 1)], ['1']] : [[]];
  const inner = Object.entries(answer).flatMap(([name, part]) =>
    partsOf(part).map((path) => [name, ...path]),
  );
  return [[], ...inner];
};

/** Asks for an answer, or a part of it. */
function askAnswer(
  subject: Subject,
  one: ShortCall,
  asked: Asked,
  right: GuestValue,
  wrong: readonly Candidate[],
): Question | undefined {
  const { name, args } = one.call;
  const normalForm = subject.asking.plan.grading.normalForms?.[name];
  const normal = (answer: unknown): unknown => normalForm?.(answer as never, ...(args as never[])) ?? answer;
  const others = wrong.filter(({ value }) => clearlyDiffer(normal(value), normal(right)));
  // Where answers may have any order, a part of one is as right as another.
  return firstOf(normalForm ? [[]] : partsOf(right), (part) =>
    makeQuestion(subject, one, {
      asked,
      part,
      right: valueAt(right, part),
      wrong: others.map((other) => ({ ...other, value: valueAt(other.value, part) })),
      proof: toJson(right),
      shown: asked.id === 'change' ? asked.to : one.text,
    }),
  );
}

const askValue: Producer = async (subject, one, { answer }) => {
  const mixed = subject.inOrder(one.mistakes, ({ because }) => JSON.stringify(because));
  return askAnswer(subject, one, { id: 'value' }, answer, mixed);
};

const askChange: Producer = async (subject, one, { answer: own }) => {
  const found: { readonly change: LineChange; readonly value: GuestValue }[] = [];
  for (const change of subject.changesOf(one.call.name)) {
    const value = (await subject.run(one, change))?.answer;
    if (
      value !== undefined &&
      [own, ...found.map((other) => other.value)].every((other) => clearlyDiffer(other, value))
    )
      found.push({ change, value });
    if (found.length === MOST_CHANGES) break;
  }
  return firstOf(found, ({ change, value }) =>
    askAnswer(subject, one, { id: 'change', ...change }, value, [
      { value: own, because: { id: 'unchanged' } },
      ...found.map((other) => ({ value: other.value, because: { id: 'changed', ...other.change } as const })),
    ]),
  );
};

const askCount: Producer = async (subject, one, run) => {
  const coordinates = one.call.args.find((arg) => Array.isArray(arg))?.length ?? 1;
  return firstOf(await subject.observed(one, run), ({ at, values: { length: count } }) =>
    count < LEAST || count > MOST
      ? undefined
      : makeQuestion(subject, one, {
          asked: { id: 'count', at },
          part: [],
          right: count,
          wrong: [count * coordinates, count / coordinates, count + 1, count - 1, 1, 2]
            .filter((other) => Number.isInteger(other))
            .map((value) => ({ value })),
          proof: count,
        }),
  );
};

const shapeOf = (values: Observed['values']): string =>
  values.map((one) => (Array.isArray(one) ? one.length : typeof one)).join(' ');

const askTrace: Producer = async (subject, one, run) => {
  const all = await subject.observed(one, run);
  return firstOf(all, ({ at, values }) => {
    // The same value again and again is no question.
    const texts = new Set(values.map((value) => optionText('value', value)));
    if (texts.has(undefined) || texts.size < Math.min(values.length, 2)) return undefined;
    // Values of the same shape say more than others.
    const others = all.filter((other) => other.at !== at && shapeOf(other.values) === shapeOf(values));
    const late = { value: [values[0], ...values.slice(0, -1)] };
    return makeQuestion(subject, one, {
      asked: { id: 'trace', at },
      part: [],
      right: values,
      wrong: [
        ...(values.length > 1 ? [late, { value: values.toReversed() }] : []),
        ...others.map((other) => ({ value: other.values, because: { id: 'other', at: other.at } as const })),
        ...(values.length > 1 ? [{ value: values.slice(0, -1) }, { value: values.slice(1) }] : []),
      ],
      proof: toJson(values),
      shown: values.length === 1 ? at.source : '',
    });
  });
};

export const PRODUCERS: Readonly<Record<Asked['id'], Producer>> = {
  value: askValue,
  count: askCount,
  trace: askTrace,
  change: askChange,
};
