import { explainCheck, type Line } from '../../core/explain/index.ts';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import { PUBLIC_SEED } from '../../core/model/public-seed.ts';
import { linesToText } from '../terminal/index.ts';
import { NothingToDebug } from './choose.ts';

/** One call of a student's function, as text. */
interface CallText {
  /** Constants that it uses, one a line. */
  readonly definitions: readonly string[];
  readonly expression: string;
}

/** The calls in a text of a grade: lines of definitions, and an expression a line. */
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
 * The calls that show a failure when they are made in this order.
 * @throws NothingToDebug if the grade has none
 */
function callsOf({ id, message, call, memory }: CheckGrade): CallText[] {
  if (memory !== undefined) {
    if (memory.after !== undefined) return [...callsIn(memory.after), ...callsIn(memory.call)];
    throw new NothingToDebug(
      `${id} fails after many calls only, and its call is right when it is made alone: what do your functions keep between two calls?`,
    );
  }
  if (call === undefined) throw new NothingToDebug(`${id} has no single call: ${message}`);
  return callsIn(call);
}

/** A function of the solution that a call uses: where it returned another one, that is made in a definition. */
function functionsOf({ definitions, expression }: CallText): string[] {
  const made = definitions.flatMap((line) => MADE.exec(line)?.[1] ?? []);
  return made.length > 0 ? made : [/^\w+/.exec(expression)![0]].filter((name) => !MADE_NAME.test(name));
}
const MADE = /^const made\d+ = (\w+)\(/;
const MADE_NAME = /^made\d+$/;

/** The statements of one call, in a scope of their own. What several calls use is before them. */
function scoped({ definitions, expression }: CallText, answer: string): string[] {
  const shared = definitions.filter((line) => MADE.test(line));
  const own = definitions.filter((line) => !MADE.test(line));
  const statements = [...own, `${answer} = ${expression};`];
  return [
    ...shared,
    ...(own.length > 0 ? ['{', ...statements.map((line) => `  ${line}`), '}'] : statements),
    `console.log('${answer}:', ${answer});`,
  ];
}

function statementsOf(calls: readonly CallText[]): string[] {
  if (calls.length === 1) {
    const [{ definitions, expression }] = calls as [CallText];
    return [...definitions, `const answer = ${expression};`, "console.log('your answer:', answer);"];
  }
  const answers = calls.map((_, k) => `answer${k + 1}`);
  return [
    `let ${answers.join(', ')};`,
    ...calls.flatMap((one, k) => scoped(one, answers[k]!)),
    '// Has the second call changed the answer of the first one?',
    "console.log('answer1, read again:', answer1);",
  ];
}

/** In place of functions whose code nobody reads: what they answered when the call was made. */
const RECORDED = `const recorded = (answers) => (...args) => {
  const [, answer] = answers.find(([given]) => JSON.stringify(given) === JSON.stringify(args)) ?? [];
  if (answer === undefined) throw new Error(\`not asked when this file was written: \${JSON.stringify(args)}\`);
  return structuredClone(answer);
};
`;

/** What the file itself has, or what only a report can show. */
const LEFT_OUT = new Set(['call', 'with', 'picture', 'alone', 'after']);

/** What the program prints after the answers. */
const PRINTED = new Set(['', 'expected', 'got']);

/** The name of the file for the call of a check, in the folder `debug`. */
export const callFileName = (exercise: string, check: string): string => `${exercise}-${check}.js`;

/**
 * A program that makes the call at which a check failed, and prints the answer beside the expected one.
 * @param exercise the id of the exercise
 * @param check its grade, with a call of any length
 * @throws NothingToDebug if no single call shows the failure
 */
export function callFile(exercise: string, check: CheckGrade): string {
  const calls = callsOf(check);
  const { title, lines } = explainCheck(check);
  const { seed = PUBLIC_SEED } = check.replay ?? {};
  const solution = `exercises/${exercise}/solution.ts`;
  const textOf = (wanted: (line: Line) => boolean): string => linesToText(lines.filter(wanted));
  const comment = [
    `${exercise}: ${title}`,
    '',
    ...textOf(({ label }) => !LEFT_OUT.has(label)).split('\n'),
    '',
    `Set a breakpoint in ${solution}, and run this file again:`,
    `  npm run debug -- debug/${callFileName(exercise, check.id)}`,
    'To write it again, at the call that fails then:',
    `  npm run debug -- ${exercise} ${check.id}${seed === PUBLIC_SEED ? '' : ` --seed ${seed}`}`,
  ];
  return [
    ...comment.map((line) => `// ${line}`.trimEnd()),
    `import { ${[...new Set(calls.flatMap(functionsOf))].join(', ')} } from '../${solution}';`,
    '',
    ...(calls.some(({ definitions }) => definitions.some((line) => line.includes(' = recorded(')))
      ? [RECORDED]
      : []),
    ...statementsOf(calls),
    '',
    `console.log(${JSON.stringify(`when this file was written: ${textOf(({ label }) => PRINTED.has(label))}`)});`,
    '',
  ].join('\n');
}
