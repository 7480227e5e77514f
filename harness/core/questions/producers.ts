import { valueOf } from '../model/call.ts';
import { functionsIn } from '../model/callable.ts';
import { toJson } from '../model/json.ts';
import type { Asked, LineChange, Question } from '../model/question.ts';
import { type GuestValue, type Path, valueAt } from '../model/shape.ts';
import { type Candidate, makeQuestion } from './make-question.ts';
import { clearlyDiffer, optionText, standsIn } from './options.ts';
import type { ShortCall } from './short-calls.ts';
import type { Observed, Subject } from './subject.ts';

type Producer = (subject: Subject, call: ShortCall) => Promise<Question | undefined>;

/** Limit of counts: more are not found by hand, and not recorded. */
const MOST = 40;

/** Paths to the whole answer, its fields, its last entry and its second one. */
const partsOf = (answer: unknown): readonly Path[] => {
  if (typeof answer !== 'object' || answer === null) return [[]];
  if (Array.isArray(answer)) return answer.length > 2 ? [[], [String(answer.length - 1)], ['1']] : [[]];
  const inner = Object.entries(answer).flatMap(([name, part]) =>
    partsOf(part).map((path) => [name, ...path]),
  );
  return [[], ...inner];
};

/** Answers of known mistakes, and of the solution without `asked` and with other changes, those of other lines first. */
async function* otherAnswers(
  subject: Subject,
  call: ShortCall,
  own: GuestValue,
  asked?: LineChange,
): AsyncGenerator<Candidate & { readonly value: GuestValue }> {
  if (asked) yield { value: own, because: { id: 'unchanged' } };
  else
    for (const { sentence, answer } of subject.inOrder(call.mistakes, (one) => one.sentence))
      yield { value: answer, because: { id: 'misconception', text: sentence } };
  const isSame = ({ from }: LineChange): boolean => from.line === asked?.from.line;
  const changes = subject.changesOf(call.name);
  for (const change of changes.toSorted((a, b) => Number(isSame(a)) - Number(isSame(b)))) {
    const answer = await subject.answerOf(change, call);
    if (answer !== undefined) yield { value: answer, because: { id: 'changed', ...change } };
  }
}

/** Asks for the answer, or a part of it. */
async function askAnswer(
  subject: Subject,
  call: ShortCall,
  own: GuestValue,
  change?: LineChange,
): Promise<Question | undefined> {
  const answer = change ? await subject.answerOf(change, call) : own;
  if (answer === undefined) return undefined;
  const asked: Asked = change ? { id: 'change', ...change } : { id: 'value' };
  // Where answers may have any order, a part of one is as right as another.
  for (const part of subject.plan.grading.normalForms?.[call.name] ? [[]] : partsOf(own)) {
    const right = valueAt(answer, part);
    const text = optionText(asked, right);
    if (text === undefined || (text.length > 2 && standsIn(text, change?.to ?? call.text))) continue;
    if (change && !clearlyDiffer(right, valueAt(own, part))) continue;
    const partOf = async function* (): AsyncGenerator<Candidate> {
      for await (const one of otherAnswers(subject, call, own, change))
        yield { ...one, value: valueAt(one.value, part) };
    };
    const made = await makeQuestion(subject, {
      asked,
      call,
      part,
      right,
      wrong: partOf(),
      proof: toJson(answer),
    });
    if (made) return made;
  }
  return undefined;
}

const askValue: Producer = async (subject, call) => {
  const own = await subject.own(call);
  return own && call.args.length > 0 ? askAnswer(subject, call, valueOf(own)!) : undefined;
};

const askChange: Producer = async (subject, call) => {
  const own = await subject.own(call);
  for (const change of own ? subject.changesOf(call.name) : []) {
    const made = await askAnswer(subject, call, valueOf(own!)!, change);
    if (made) return made;
  }
  return undefined;
};

const askCount: Producer = async (subject, call) => {
  const own = await subject.own(call);
  if (own === undefined) return undefined;
  const { parameters } = subject.plan.grading.exports[call.name]!;
  const lines = subject.linesOf(call.name);
  const observed = (await subject.observed(call)).filter(({ at }) => lines.includes(at.line));
  const counted = [
    ...functionsIn(call.args, parameters).map(({ name }, k) => ({
      of: name,
      count: own.evaluations[k]!.length,
    })),
    ...observed.map(({ at, values }) => ({ of: at, count: values.length })),
  ].filter(({ count }) => count <= MOST);
  const mixed = subject.inOrder(counted, ({ of }) => `${call.text} ${JSON.stringify(of)}`);
  // Repetition says more.
  const [chosen] = mixed.toSorted((a, b) => Math.min(b.count, 2) - Math.min(a.count, 2));
  if (chosen === undefined) return undefined;
  const { of, count } = chosen;
  const coordinates = call.args.find((arg) => Array.isArray(arg))?.length ?? 1;
  const wrong = [count * coordinates, count / coordinates, count + 1, count - 1, 1, 2]
    .filter((other) => Number.isInteger(other) && other >= 0)
    .map((value) => ({ value }));
  return makeQuestion(subject, { asked: { id: 'count', of }, call, right: count, wrong, proof: count });
};

const shapeOf = (values: Observed['values']): string =>
  values.map((one) => (Array.isArray(one) ? one.length : typeof one)).join(' ');

function* otherValues(
  subject: Subject,
  { at, values }: Observed,
  all: readonly Observed[],
): Generator<Candidate> {
  if (values.length > 1) yield { value: [values[0], ...values.slice(0, -1)] };
  if (values.length > 1) yield { value: values.toReversed() };
  // Values of the same shape say more than others.
  const alike = all.filter((one) => one.at !== at && shapeOf(one.values) === shapeOf(values));
  for (const { at: other, values: value } of subject.inOrder(alike, (one) => JSON.stringify(one.at)))
    yield { value, because: { id: 'other', at: other } };
  if (values.length > 1) yield* [{ value: values.slice(0, -1) }, { value: values.slice(1) }];
}

const askTrace: Producer = async (subject, call) => {
  const all = await subject.observed(call);
  const answer = optionText({ id: 'value' }, valueOf(call.right));
  const isWorthAsking = ({ at, values }: Observed): boolean => {
    const texts = new Set(values.map((one) => optionText({ id: 'value' }, one)));
    // One value for all, which stands there or is the answer, is no question.
    const [text] = texts;
    if (texts.size === 0 || texts.has(undefined)) return false;
    return texts.size > 1 || (values.length === 1 && text !== answer && !standsIn(text!, at.source));
  };
  const places = subject.inOrder(all.filter(isWorthAsking), ({ at }) => `${call.text} ${JSON.stringify(at)}`);
  for (const own of places.toSorted((a, b) => Math.min(b.values.length, 2) - Math.min(a.values.length, 2))) {
    const { at, variable, values } = own;
    const wrong = otherValues(subject, own, all);
    const made = await makeQuestion(subject, {
      asked: { id: 'trace', at, variable },
      call,
      right: values,
      wrong,
      proof: toJson(values),
    });
    if (made) return made;
  }
  return undefined;
};

/** Each makes at most one question about a call. */
export const PRODUCERS: Readonly<Record<Asked['id'], Producer>> = {
  value: askValue,
  count: askCount,
  trace: askTrace,
  change: askChange,
};
