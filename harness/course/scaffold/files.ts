import { purity } from '../../core/checks/index.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import { withChecks } from '../exercises/readme-table.ts';
import { checksText, EXAMPLES } from './checks-text.ts';
import {
  answerTo,
  headOf,
  mistakeIn,
  namesOf,
  solutionText,
  typeImport,
  TYPESCRIPT,
  wordsFor,
} from './placeholder.ts';
import type { FunctionSketch } from './signature.ts';

/** What a new exercise is. */
export interface NewExercise {
  /** Two digits, a dash and a name: `09-run-lengths`. */
  readonly id: string;
  /** A few words, for lists. */
  readonly title: string;
  /** One sentence about what the student builds. */
  readonly summary: string;
  /** At least one. */
  readonly functions: readonly FunctionSketch[];
}

/** The name of an exercise without its number, after which its reference and its scenario are named. */
export const nameOf = (id: string): string => id.replace(/^\d+-/, '');

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The inputs of the examples of a function, with the right answers. */
function rowsOf(one: FunctionSketch): Record<string, unknown>[] {
  return [0, 1].map((k) => {
    const inputs = one.parameters.map(({ name, type }) => [name, EXAMPLES[type][k]] as const);
    const expected = answerTo(
      one,
      inputs.map(([, value]) => value),
    );
    return Object.fromEntries([...inputs, ['expected', expected]]);
  });
}

const shown = (value: unknown): string => JSON.stringify(value);

/** `average([1, 2, 2]) // 9` */
function exampleOf(one: FunctionSketch): string {
  const { expected, ...inputs } = rowsOf(one)[0]!;
  return `${one.name}(${Object.values(inputs).map(shown).join(', ')}) // ${shown(expected)}`;
}

/** The starter: every function throws until a student writes it. */
function starterOf({ functions }: NewExercise): string {
  const bodies = functions.map(
    (one) => `/**
 * Returns ${wordsFor(one)}; a string counts as its length, true as 1.
 * @example ${exampleOf(one)}
 */
export function ${headOf(one)} {
  throw new Error('${STARTER_ERROR}');
}
`,
  );
  return `${typeImport(functions, '../types.ts')}${bodies.join('\n')}`;
}

/** What the table of the task says of each check; the purity audit has the same title everywhere. */
function tableRows(checks: string): { readonly points: number; readonly title: string }[] {
  const written = [...checks.matchAll(/ title: '(?<title>[^']+)',\s+points: (?<points>\d+),/g)];
  return [
    ...written.map(({ groups }) => ({ title: groups!['title']!, points: Number(groups!['points']) })),
    purity({ right: {} }),
  ];
}

function taskOf({ id, title, summary, functions }: NewExercise, checks: string): string {
  const list = functions.map((one) => `    ${headOf(one)}   // ${wordsFor(one)}`);
  const task = `# ${title}

${summary}

## What you write

In [\`solution.ts\`](solution.ts):

${list.join('\n')}

A string counts as its length, \`true\` as 1.

## A number to check by hand

    ${exampleOf(functions[0]!)}

## The fine print

- Numbers must be right to 1e-9, relative to the size of the answer.
- Numbers are 0 or of magnitude 1e-6 to 100; the checks meet all of that, ends included.
- Leave the arguments as they are.

## How to run it

    npm test -- ${nameOf(id)}

## What is graded

<!-- checks -->
`;
  return withChecks(task, tableRows(checks));
}

/** Wrong on purpose: what no check may let pass. */
function misconceptions({ functions }: NewExercise): [file: string, text: string][] {
  const from = '../types.ts';
  const ofEach = functions.map((one): [string, string] => {
    const { id, sentence, code } = mistakeIn(one);
    const change = (other: FunctionSketch): string => (other === one ? code : '');
    // It fails the property of its function, which is a smaller part of the points the more functions there are.
    const weight = functions.length <= 4 ? 'gap' : 'slip';
    return [`${id}.ts`, `// ${sentence}\n// weight: ${weight}\n${solutionText(functions, { from, change })}`];
  });
  const keeps = solutionText(functions, {
    from,
    state: 'let calls = 0;\n\n',
    change: () => '.concat(calls++)',
  });
  return [
    ...ofEach,
    [
      'counts-its-calls.ts',
      `// Your function remembers earlier calls, in a variable outside of it. Declare the variable inside.\n// weight: wrong\n${keeps}`,
    ],
  ];
}

/** A right solution in another style. */
function variantOf({ functions }: NewExercise): string {
  const bodies = functions.map(
    (one) =>
      `export const ${one.name} = (${one.parameters
        .map(({ name, type }) => `${name}: ${TYPESCRIPT[type]}`)
        .join(', ')}): ${TYPESCRIPT[one.returns]} => right.${one.name}(${namesOf(one)});\n`,
  );
  const plain = solutionText(functions, { from: '../types.ts' });
  const classes = plain.replaceAll(/^export function (\w+)\(/gm, '  $1(').replace(/^import .*\n\n/, '');
  const [helper = '', ...methods] = classes.split(/\n(?= {2}\w+\()/);
  return `${typeImport(functions, '../types.ts')}${helper}
/** The same as methods of a class. */
class Right {
${methods.join('\n')}}

const right = new Right();
${bodies.join('')}`;
}

/**
 * All files of a new exercise, by path from the project's folder, not yet formatted. The exercise works: the task, the
 * right answers and the checks are about a placeholder that is defined for every signature.
 */
export function filesOf(exercise: NewExercise): ReadonlyMap<string, string> {
  const { id, title, summary, functions } = exercise;
  const [first] = functions as [FunctionSketch, ...FunctionSketch[]];
  const name = nameOf(id);
  const grading = `tests/exercises/${id}`;
  const scenario = 'worked-example';
  const [row] = rowsOf(first);
  const checks = checksText(functions, `${name}.ts`, rowsOf(first));
  const { expected, ...given } = row!;
  return new Map([
    [`exercises/${id}/README.md`, taskOf(exercise, checks)],
    [`exercises/${id}/solution.ts`, starterOf(exercise)],
    [`reference/${name}.ts`, solutionText(functions, { from: './types.ts', docs: true })],
    [
      `${grading}/exercise.json`,
      json({
        $schema: '../../../schemas/exercise.schema.json',
        id,
        title,
        summary,
        reference: `reference/${name}.ts`,
        scenarios: [scenario],
      }),
    ],
    [`${grading}/checks.ts`, checks],
    [`${grading}/variants/in-a-class.ts`, variantOf(exercise)],
    ...misconceptions(exercise).map(([file, text]): [string, string] => [
      `${grading}/misconceptions/${file}`,
      text,
    ]),
    [
      `${grading}/scenarios/${scenario}.json`,
      json({
        $schema: '../../../../schemas/case.schema.json',
        id: scenario,
        title: 'The example of the task',
        given,
        expected: { answer: expected },
      }),
    ],
  ]);
}
