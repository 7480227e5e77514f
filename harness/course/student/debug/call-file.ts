import { explainCheck, formatValue, type Line } from '../../../core/explain/index.ts';
import { explanationsOf } from '../../../core/model/explanation.ts';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import { PUBLIC_SEED } from '../../../core/model/public-seed.ts';
import type { SaidId } from '../../../core/model/said.ts';
import { say } from '../../../core/say/index.ts';
import { linesToText } from '../../shared/terminal/index.ts';
import { NothingToDebug } from './choose.ts';
import { GIVEN_MODULE } from './given-module.ts';

interface CallText {
  /** Constants in the expression. */
  readonly definitions: readonly string[];
  readonly expression: string;
}

/** From definitions and expressions, one per line. */
function callsIn(text: string): CallText[] {
  const calls: CallText[] = [];
  let definitions: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('const ')) definitions.push(line);
    else {
      calls.push({ definitions, expression: line });
      definitions = [];
    }
  }
  return calls;
}

/**
 * In order; students read the last.
 * @throws NothingToDebug if there are none
 */
function callsOf(check: CheckGrade): CallText[] {
  const { id, message, call, memory } = check;
  if (memory === undefined) {
    if (call === undefined) throw new NothingToDebug(`${id} has no single call: ${message}`);
    return callsIn(call);
  }
  const { after, call: last } = memory;
  if (after === undefined)
    throw new NothingToDebug(
      `${id} fails after many calls only, and its call is right when it is made alone: what do your functions keep between two calls?`,
    );
  // For a function that the solution returned, `after` has both calls.
  const proof = callsIn(MAKER_DEFINITION.test(after) ? after : `${after}\n${last}`);
  const isRead = call === undefined || call === last || isExplained(check, 'remembers');
  return isRead ? proof : [...proof, ...callsIn(call)];
}

const isExplained = (check: CheckGrade, id: SaidId): boolean =>
  explanationsOf(check).some(({ said }) => said.id === id);

/** Includes makers of functions. */
function functionsOf({ definitions, expression }: CallText): string[] {
  const makers = definitions.flatMap((line) => MAKER_DEFINITION.exec(line)?.[1] ?? []);
  return makers.length > 0
    ? makers
    : [/^\w+/.exec(expression)![0]].filter((name) => !RETURNED_FUNCTION.test(name));
}
const MAKER_DEFINITION = /^const made\d+ = (\w+)\(/;
const RETURNED_FUNCTION = /^made\d+$/;

/** Puts a call into its own scope, after functions that several calls use. */
function scoped({ definitions, expression }: CallText, answer?: string): string[] {
  const shared = definitions.filter((line) => MAKER_DEFINITION.test(line));
  const own = definitions.filter((line) => !MAKER_DEFINITION.test(line));
  const statements = [...own, `${answer === undefined ? '' : `${answer} = `}${expression};`];
  return [
    ...shared,
    ...(own.length > 0 ? ['{', ...statements.map((line) => `  ${line}`), '}'] : statements),
    ...(answer === undefined ? [] : [`console.log('${answer}:', ${answer});`]),
  ];
}

function lastOf(calls: readonly CallText[]): string[] {
  const { definitions, expression } = calls.at(-1)!;
  const earlier = calls.slice(0, -1);
  return [
    ...(earlier.length === 0 ? [] : ['// Made before, because the answer below depends on it:']),
    ...earlier.flatMap((one) => scoped(one)),
    ...(earlier.length === 0 ? [] : ['// The call that fails:']),
    ...definitions,
    `const answer = ${expression};`,
    "console.log('your answer:', answer);",
  ];
}

/** Prints all answers, then the first again, which a later call may have changed. */
function allOf(calls: readonly CallText[]): string[] {
  const answers = calls.map((_, k) => `answer${k + 1}`);
  return [
    `let ${answers.join(', ')};`,
    ...calls.flatMap((one, k) => scoped(one, answers[k])),
    "console.log('answer1, read again:', answer1);",
  ];
}

/**
 * Regenerates inputs of a student's test that calls use.
 * @throws NothingToDebug if that is impossible
 */
function testInputs(calls: readonly CallText[], exercise: string, { id, replay }: CheckGrade): string[] {
  if (!calls.some(({ definitions }) => definitions.some((line) => line.includes(' = given.')))) return [];
  if (replay?.path === undefined)
    throw new NothingToDebug(
      `${id} has no single call: what it gives to your function cannot be made again.`,
    );
  const check = [exercise, id, replay.seed, replay.path].map((one) => JSON.stringify(one)).join(', ');
  return [
    '// What your test is given answers whatever it is asked, and prints it.',
    `const given = await implementations(${check});`,
  ];
}

/** Labels that the file repeats or that only a report can show. */
const LEFT_OUT = new Set(['call', 'with', 'picture', 'alone', 'after']);

const PRINTED = new Set(['', 'expected', 'got']);

/** The program prints a test's questions as they happen. */
function withoutQuestions(check: CheckGrade): CheckGrade {
  const verdict = explanationsOf(check).find(({ said }) => said.id === 'wrong-verdict')?.said;
  return verdict?.id === 'wrong-verdict' ? { ...check, message: say({ ...verdict, asked: [] }) } : check;
}

/** Message of `npm test` when the file was written. */
function earlierMessage({ memory }: CheckGrade, lines: readonly Line[]): string {
  const text = linesToText(lines.filter(({ label }) => PRINTED.has(label)));
  if (memory === undefined) return `when this file was written: ${text}`;
  const before = `when this file was written, npm test said after all its earlier calls: ${text}`;
  if (memory.differs === 'evaluations') return before;
  const alone = { label: 'alone', value: formatValue(memory.alone), tone: 'code' } as const;
  return `${before}\n${linesToText([alone])}`;
}

export const callFileName = (exercise: string, check: string): string => `${exercise}-${check}.js`;

/**
 * Repeats the call of a failed check and prints the actual and the expected answer.
 * @param check with a call of any length
 * @throws NothingToDebug if no single call shows the failure
 */
export function callFile(exercise: string, check: CheckGrade): string {
  const calls = callsOf(check);
  const given = testInputs(calls, exercise, check);
  const { title, lines } = explainCheck(withoutQuestions(check));
  const { seed = PUBLIC_SEED } = check.replay ?? {};
  const solution = `exercises/${exercise}/solution.ts`;
  const comment = [
    `${exercise}: ${title}`,
    '',
    ...linesToText(lines.filter(({ label }) => !LEFT_OUT.has(label))).split('\n'),
    '',
    `Set a breakpoint in ${solution}, and run this file again:`,
    `  npm run debug -- debug/${callFileName(exercise, check.id)}`,
    'To write it again, at the call that fails then:',
    `  npm run debug -- ${exercise} ${check.id}${seed === PUBLIC_SEED ? '' : ` --seed ${seed}`}`,
  ];
  const dependsOnEarlier = check.memory !== undefined || isExplained(check, 'remembers-call');
  return [
    ...comment.map((line) => `// ${line}`.trimEnd()),
    ...(given.length === 0 ? [] : [`import { implementations } from '${GIVEN_MODULE}';`]),
    `import { ${[...new Set(calls.flatMap(functionsOf))].join(', ')} } from '../${solution}';`,
    '',
    ...given,
    ...(dependsOnEarlier || calls.length === 1 ? lastOf(calls) : allOf(calls)),
    '',
    `console.log(${JSON.stringify(earlierMessage(check, lines))});`,
    '',
  ].join('\n');
}
