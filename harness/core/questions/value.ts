import { valueOf } from '../model/call.ts';
import { toJson } from '../model/json.ts';
import type { Question } from '../model/question.ts';
import { type HostValue, type Path, valueAt } from '../model/shape.ts';
import { partsOf, partText, shown, standsIn } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

/** Which answers are possible in place of one: those of known mistakes, then those of small changes of the code. */
async function* others(subject: Subject, call: ShortCall, path: Path): AsyncGenerator<Candidate> {
  const candidate = (answer: unknown, because: Candidate['because']): Candidate => {
    const value = valueAt(answer, path);
    return { value, text: value === undefined ? undefined : shown(value), because };
  };
  for (const { sentence, answer } of subject.inOrder(call.mistakes, (one) => one.sentence))
    yield candidate(answer, { id: 'misconception', text: sentence });
  for (const change of subject.changesOf(call.name)) {
    const answer = await subject.answerOf(change, call);
    if (answer !== undefined) yield candidate(answer, { id: 'changed', from: change.from, to: change.to });
  }
}

/** What a short call returns, or a part of it: each wrong option is the answer of a known mistake or of a small change. */
export async function* valueQuestions(subject: Subject): AsyncGenerator<Question> {
  const { normalForms = {} } = subject.plan.grading;
  for (const call of subject.callsFor('value')) {
    const own = await subject.own(call);
    const answer = own && valueOf(own);
    if (answer === undefined || call.args.length === 0) continue;
    // Where answers may have any order, a part of one is as right as another.
    for (const path of normalForms[call.name] ? [[]] : partsOf(answer)) {
      const value = valueAt(answer, path) as HostValue;
      const text = shown(value);
      if (text === undefined || (text.length > 2 && standsIn(text, call.text))) continue;
      const made = await makeQuestion(subject, {
        asked: { id: 'value' },
        call,
        text: call.text + partText(path),
        right: { value, text },
        wrong: others(subject, call, path),
        proof: toJson(answer),
      });
      if (made === undefined) continue;
      yield made;
      break;
    }
  }
}
