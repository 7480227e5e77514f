import type { CheckGrade, ExerciseGrade } from '../../../harness/core/model/grades.generated.ts';
import type { Shows } from '../../../harness/course/shared/model/course.generated.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What people read of a file, without markup, line breaks and how lines are set: so a sentence is found however it is wrapped. */
export const readable = (text: string): string =>
  text
    .replaceAll(/<style[\s\S]*?<\/style>|<\/?[a-z][^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name]!)
    .replaceAll(/\\n|\\?"/g, ' ')
    .replaceAll(/(?<=^|\n)\/\/ ?/g, ' ')
    .replaceAll(/[\s\u{A0}\u{2060}]+/gu, '');

const squeezed = (text: string): string => readable(text);

/** Numbers with so many digits that they are not written by chance. */
const numbersIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(/\d\.\d{7,}/g) ?? [];

/** What of a failed check may be known, by what it is. */
interface Secret {
  readonly kind: 'answer' | 'cause' | 'hint' | 'place' | 'statement' | 'call' | 'title';
  readonly text: string;
}

/** The kinds that a level leaves out. */
const LEFT_OUT: Readonly<Record<Shows, readonly Secret['kind'][]>> = {
  all: [],
  inputs: ['answer', 'cause', 'hint', 'place'],
  title: ['answer', 'cause', 'hint', 'place', 'statement', 'call'],
  points: ['answer', 'cause', 'hint', 'place', 'statement', 'call', 'title'],
};

function* secretsOfCheck(check: CheckGrade, own: string): Generator<Secret> {
  const { title = '', message = '', hint, position, call, diagnosis, relation, where, memory } = check;
  const known = own + squeezed(JSON.stringify([call, check.actual, check.returned, check.printed]));
  const answers = numbersIn([check.expected, check.counterexample, check.picture, memory]);
  for (const text of answers) if (!known.includes(text)) yield { kind: 'answer', text };
  for (const text of [diagnosis?.message, relation, where])
    if (text !== undefined) yield { kind: 'cause', text: squeezed(text) };
  if (hint !== undefined) yield { kind: 'hint', text: squeezed(hint) };
  if (position !== undefined) yield { kind: 'place', text: `${position.file}:${position.line}:` };
  // An open statement is said with the inputs.
  if (message.length > 12) yield { kind: 'statement', text: squeezed(message) };
  if (call !== undefined && call.length > 20) yield { kind: 'call', text: squeezed(call) };
  yield { kind: 'title', text: squeezed(title) };
}

/**
 * All that is said about failed checks, as staff see it.
 * @param own the student's code, which is no secret
 * @param calls of all exercises: a number in one of them may be an answer of another
 */
export function secretsOf({ checks, note, position }: ExerciseGrade, own: string, calls: string): Secret[] {
  const failed = checks.filter(({ outcome }) => ['failed', 'threw', 'limit'].includes(outcome));
  const titles = new Set(checks.filter((one) => !failed.includes(one)).map((one) => squeezed(one.title!)));
  const said = squeezed(own) + squeezed(note ?? '') + (position ? `${position.file}:${position.line}:` : '');
  return failed
    .filter(({ unwritten }) => unwritten === undefined)
    .flatMap((check) => [...secretsOfCheck(check, said + calls)])
    .filter(({ text }) => text !== '' && !said.includes(text) && !titles.has(text));
}

/** The secrets that a text has and a level leaves out. @param text `readable` */
export const leaks = (text: string, secrets: readonly Secret[], level: Shows): Secret[] =>
  secrets.filter((secret) => LEFT_OUT[level].includes(secret.kind) && text.includes(secret.text));
