import { valueOf } from '../model/call.ts';
import { toJson } from '../model/json.ts';
import type { Question } from '../model/question.ts';
import type { Path } from '../model/shape.ts';
import { partsOf, standsIn } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import { answerOption, ofChanges, ofMistakes } from './other-answers.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

async function* others(subject: Subject, call: ShortCall, path: Path): AsyncGenerator<Candidate> {
  yield* ofMistakes(subject, call, path);
  yield* ofChanges(subject, call, path);
}

/** What a short call returns, or a part of it: each wrong option is the answer of a known mistake or of a small change. */
export async function* valueQuestions(subject: Subject): AsyncGenerator<Question> {
  const { normalForms = {} } = subject.plan.grading;
  for (const call of subject.callsFor('value')) {
    const own = await subject.own(call);
    const answer = own && valueOf(own);
    if (answer === undefined || call.args.length === 0) continue;
    // Where answers may have any order, a part of one is as right as another.
    for (const part of normalForms[call.name] ? [[]] : partsOf(answer)) {
      const right = answerOption(answer, part);
      const { text = '' } = right;
      if (text.length > 2 && standsIn(text, call.text)) continue;
      const wrong = others(subject, call, part);
      const asked = { id: 'value' } as const;
      const made = await makeQuestion(subject, { asked, call, part, right, wrong, proof: toJson(answer) });
      if (made === undefined) continue;
      yield made;
      break;
    }
  }
}
