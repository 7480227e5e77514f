import { functionsIn } from '../model/callable.ts';
import type { Asked, Because, Question } from '../model/question.ts';
import { standsIn } from './answers.ts';
import { type Candidate, makeQuestion } from './make.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

/** More is no longer counted by hand. */
const MOST = 40;

/** Which counts are possible in place of one. */
function* others(count: number, { args }: ShortCall): Generator<Candidate> {
  const [list] = args.filter((arg) => Array.isArray(arg)) as (readonly unknown[])[];
  const coordinates = list?.length ?? 1;
  const counts: [number, Because['id'] & ('one-less' | 'one-more' | 'each-coordinate' | 'once' | 'none')][] =
    [
      [count - 1, count === 1 ? 'none' : 'one-less'],
      [count + 1, 'one-more'],
      [count * coordinates, 'each-coordinate'],
      [count / coordinates, 'each-coordinate'],
      [1, 'once'],
    ];
  for (const [value, id] of counts)
    if (Number.isInteger(value) && value >= 0) yield { value, text: String(value), because: { id } };
}

/** How often a part of the source is evaluated, or a function called. */
export async function* countQuestions(subject: Subject): AsyncGenerator<Question> {
  for (const call of subject.callsFor('count')) {
    const own = await subject.own(call);
    if (own === undefined) continue;
    const { parameters } = subject.plan.grading.exports[call.name]!;
    const counted: { readonly asked: Asked; readonly count: number; readonly line: string }[] = [];
    for (const [k, { name }] of functionsIn(call.args, parameters).entries())
      counted.push({
        asked: { id: 'count', of: 'function', name },
        count: own.evaluations[k]!.length,
        line: '',
      });
    for (const { role, name, at, count } of await subject.observed(call)) {
      if (count < 2) continue;
      if (role === 'function')
        counted.push({ asked: { id: 'count', of: 'function', name: name!, line: at.line }, count, line: '' });
      else {
        const of = role === 'condition' ? 'condition' : 'expression';
        counted.push({ asked: { id: 'count', of, at }, count, line: at.source });
      }
    }
    const [chosen] = subject.inOrder(
      counted.filter(({ count, line }) => count > 0 && count <= MOST && !standsIn(String(count), line)),
      ({ asked }) => JSON.stringify(asked),
    );
    if (chosen === undefined) continue;
    const { asked, count } = chosen;
    const made = await makeQuestion(subject, {
      asked,
      call,
      right: { value: count, text: String(count) },
      wrong: others(count, call),
      proof: count,
    });
    if (made !== undefined) yield made;
  }
}
