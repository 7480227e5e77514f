import { toJson } from '../model/json.ts';
import type { Because, Question } from '../model/question.ts';
import type { GuestValue } from '../model/shape.ts';
import { shown, shownInOrder, standsIn } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import type { ShortCall } from './short-calls.ts';
import type { Observed, Subject } from './subject.ts';

type Values = readonly GuestValue[];

const candidate = (values: Values, because: Because): Candidate => ({
  value: values,
  text: shownInOrder(values),
  because,
});

const shapeOf = (values: Values): string =>
  values.map((one) => (Array.isArray(one) ? one.length : '-')).join(' ');

/** Which values are possible in place of those of a part. */
async function* others(
  subject: Subject,
  call: ShortCall,
  own: Observed,
  all: readonly Observed[],
): AsyncGenerator<Candidate> {
  const values = own.values!;
  if (values.length > 1) {
    yield candidate([values[0]!, ...values.slice(0, -1)], { id: 'late' });
    yield candidate(values.toReversed(), { id: 'backwards' });
  }
  // A value that is much like it says more than one of another kind.
  const alike = all.filter(
    (one) => one.values && one.role !== 'condition' && shapeOf(one.values) === shapeOf(values),
  );
  const near = subject.inOrder(alike, ({ at }) => JSON.stringify(at)).slice(0, values.length > 1 ? 1 : 2);
  for (const { at, values: other } of near) yield candidate(other!, { id: 'other', at });
  for (const change of subject.changesOf(call.name)) {
    const changed = await subject.observed(call, change);
    const other = changed.length === 0 ? undefined : changed[own.place]?.values;
    if (other !== undefined && shapeOf(other) === shapeOf(values))
      yield candidate(other, { id: 'changed', from: change.from, to: change.to });
  }
  if (values.length < 2) return;
  yield candidate(values.slice(0, -1), { id: 'without-last' });
  yield candidate(values.slice(1), { id: 'without-first' });
}

/** Which values a variable or an expression has. */
export async function* traceQuestions(subject: Subject): AsyncGenerator<Question> {
  for (const call of subject.callsFor('trace')) {
    const all = await subject.observed(call);
    const answer = shown(call.right.outcome.kind === 'returned' ? call.right.outcome.value : undefined);
    const isWorthAsking = ({ role, at, values }: Observed): boolean => {
      if (role === 'condition' || role === 'statement' || role === 'function' || !values?.length)
        return false;
      const texts = values.map((value) => shown(value) ?? '');
      const isOne = new Set(texts).size === 1;
      // One value for all, which stands there, or is the answer, is no question.
      return !(isOne && (values.length > 1 || texts[0] === answer || standsIn(texts[0]!, at.source)));
    };
    const places = subject.inOrder(
      all.filter(isWorthAsking),
      ({ at }) => `${call.text} ${JSON.stringify(at)}`,
    );
    // What repeats says more.
    for (const own of places.toSorted((a, b) => Math.min(b.count, 2) - Math.min(a.count, 2)).slice(0, 3)) {
      const { at, role, name, values } = own;
      const made = await makeQuestion(subject, {
        asked: {
          id: 'trace',
          at,
          variable: role === 'variable' ? name : undefined,
          isOne: values!.length === 1,
        },
        call,
        right: candidate(values!, { id: 'late' }),
        wrong: others(subject, call, own, all),
        proof: toJson(values),
      });
      if (made === undefined) continue;
      yield made;
      break;
    }
  }
}
