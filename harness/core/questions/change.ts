import { valueOf } from '../model/call.ts';
import { toJson } from '../model/json.ts';
import type { Question } from '../model/question.ts';
import type { GuestValue, Path } from '../model/shape.ts';
import { clearlyDiffer, partsOf, standsIn } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import { answerOption, ofChanges, ofMistakes } from './other-answers.ts';
import type { ShortCall } from './short-calls.ts';
import type { LineChange, Subject } from './subject.ts';

/** The answer without the change, and with changes of other lines first. */
async function* others(
  subject: Subject,
  call: ShortCall,
  [own, path, change]: readonly [GuestValue, Path, LineChange],
): AsyncGenerator<Candidate> {
  yield { ...answerOption(own, path), because: { id: 'unchanged' } };
  const changes = subject.changesOf(call.name);
  const elsewhere = changes.filter(({ from }) => from.line !== change.from.line);
  yield* ofChanges(subject, call, path, [...elsewhere, ...changes]);
  yield* ofMistakes(subject, call, path);
}

/** What a short call returns, or a part of it, if one line of the code is another one. */
export async function* changeQuestions(subject: Subject): AsyncGenerator<Question> {
  /** The first change of a call about which there is a question. */
  const questionOn = async (call: ShortCall, own: GuestValue): Promise<Question | undefined> => {
    for (const change of subject.inOrder(subject.changesOf(call.name), ({ to }) => `${call.text} ${to}`)) {
      const answer = await subject.answerOf(change, call);
      for (const part of answer === undefined ? [] : partsOf(own)) {
        const right = answerOption(answer!, part);
        const { text = '', value } = right;
        if (standsIn(text, change.to) || !clearlyDiffer(value, answerOption(own, part).value)) continue;
        const asked = { id: 'change', from: change.from, to: change.to } as const;
        const wrong = others(subject, call, [own, part, change]);
        const made = await makeQuestion(subject, { asked, call, part, right, wrong, proof: toJson(answer) });
        if (made !== undefined) return made;
      }
    }
    return undefined;
  };
  for (const call of subject.callsFor('change')) {
    const own = await subject.own(call);
    const answer = own && valueOf(own);
    const made = answer && (await questionOn(call, answer));
    if (made) yield made;
  }
}
