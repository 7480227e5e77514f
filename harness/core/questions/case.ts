import type { Question } from '../model/question.ts';
import { OPTION } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import type { ShortCall } from './short-calls.ts';
import type { Observed, Subject } from './subject.ts';

/** A statement with the number of its line; `undefined` for what is none, or is too long. */
function statementText({ role, name, at: { line, source } }: Observed): string | undefined {
  const texts = { return: `return ${source}`, variable: `${name} = ${source}`, statement: source };
  const text = role in texts ? `${line}: ${texts[role as keyof typeof texts]}` : undefined;
  return text === undefined || text.length > OPTION ? undefined : text;
}

/** Which of some statements runs in a call, or is the only one that does not: all of them run in some calls and not in others. */
export async function* caseQuestions(subject: Subject): AsyncGenerator<Question> {
  /** By call: how often each statement runs. */
  const seen = new Map<ShortCall, ReadonlyMap<string, number>>();
  const calls = subject.callsFor('case');
  for (const call of calls) {
    const counts = new Map<string, number>();
    for (const one of await subject.observed(call)) {
      const text = statementText(one);
      if (text !== undefined) counts.set(text, one.count);
    }
    seen.set(call, counts);
  }
  for (const call of calls) {
    const others = calls.filter(({ name }) => name === call.name);
    const runsIn = (one: ShortCall, text: string): boolean => (seen.get(one)!.get(text) ?? 0) > 0;
    const varies = (text: string): boolean => new Set(others.map((one) => runsIn(one, text))).size === 2;
    const some = subject.inOrder(
      [...seen.get(call)!.keys()].filter(varies),
      (text) => `${call.text} ${text}`,
    );
    for (const runs of [true, false]) {
      const right = some.find((text) => runsIn(call, text) === runs);
      if (right === undefined) continue;
      const wrong = some.filter((text) => runsIn(call, text) !== runs);
      const made = await makeQuestion(subject, {
        asked: { id: 'case', runs },
        call,
        right: { value: right, text: right },
        wrong: wrong.map((text): Candidate => ({
          value: text,
          text,
          because: { id: runs ? 'idle' : 'runs' },
        })),
        proof: Object.fromEntries(seen.get(call)!),
      });
      if (made === undefined) continue;
      yield made;
      break;
    }
  }
}
