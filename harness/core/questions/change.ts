import { valueOf } from '../model/call.ts';
import { toJson } from '../model/json.ts';
import type { Question } from '../model/question.ts';
import { type GuestValue, type HostValue, type Path, valueAt } from '../model/shape.ts';
import { clearlyDiffer, partsOf, partText, shown, standsIn } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import type { ShortCall } from './short-calls.ts';
import type { LineChange, Subject } from './subject.ts';

/** The answer without the change, those with other changes of the code, and those of known mistakes. */
async function* others(
  subject: Subject,
  call: ShortCall,
  own: GuestValue,
  { change, path }: { readonly change: LineChange; readonly path: Path },
): AsyncGenerator<Candidate> {
  const candidate = (answer: unknown, because: Candidate['because']): Candidate => {
    const value = valueAt(answer, path);
    return { value, text: value === undefined ? undefined : shown(value), because };
  };
  yield candidate(own, { id: 'unchanged' });
  const elsewhere = subject.changesOf(call.name).filter(({ from }) => from.line !== change.from.line);
  for (const other of [...elsewhere, ...subject.changesOf(call.name)]) {
    const answer = other === change ? undefined : await subject.answerOf(other, call);
    if (answer !== undefined) yield candidate(answer, { id: 'changed', from: other.from, to: other.to });
  }
  for (const { sentence, answer } of call.mistakes)
    yield candidate(answer, { id: 'misconception', text: sentence });
}

/** What a short call returns, or a part of it, if one line of the code is another one. */
export async function* changeQuestions(subject: Subject): AsyncGenerator<Question> {
  for (const call of subject.callsFor('change')) {
    const right = await subject.own(call);
    const own = right && valueOf(right);
    if (own === undefined) continue;
    search: for (const change of subject.inOrder(
      subject.changesOf(call.name),
      ({ to }) => `${call.text} ${to}`,
    )) {
      const answer = await subject.answerOf(change, call);
      if (answer === undefined) continue;
      for (const path of partsOf(own)) {
        const value = valueAt(answer, path) as HostValue;
        const text = value === undefined ? undefined : shown(value);
        if (text === undefined || standsIn(text, change.to) || !clearlyDiffer(value, valueAt(own, path)))
          continue;
        const made = await makeQuestion(subject, {
          asked: { id: 'change', from: change.from, to: change.to },
          call,
          text: call.text + partText(path),
          right: { value, text },
          wrong: others(subject, call, own, { change, path }),
          proof: toJson(answer),
        });
        if (made === undefined) continue;
        yield made;
        break search;
      }
    }
  }
}
