import { byText } from '../../core/model/by-text.ts';
import { namesOf } from './placeholder.ts';
import type { FunctionSketch, Parameter, TypeName } from './signature.ts';

/** How inputs of a type are generated and described: code, and the constants and names of the entry point it needs. */
interface Inputs {
  readonly arbitrary: string;
  readonly domain: string;
  readonly uses: readonly string[];
}

const INPUTS: Readonly<Record<TypeName, Inputs>> = {
  number: { arbitrary: 'entry', domain: 'numberIn(NUMBER)', uses: ['numberIn', 'NUMBER'] },
  wholeNumber: {
    arbitrary: 'wholeAcross(COUNT)',
    domain: 'numberIn(COUNT)',
    uses: ['wholeAcross', 'numberIn', 'COUNT'],
  },
  text: { arbitrary: `stringOf('abc', 0, 12)`, domain: 'textOf(0, 12)', uses: ['stringOf', 'textOf'] },
  boolean: {
    arbitrary: 'constantFrom(false, true)',
    domain: 'truthValue',
    uses: ['constantFrom', 'truthValue'],
  },
  vector: {
    arbitrary: 'vectorAcross(entry, { least: 1, most: 8 })',
    domain: 'listOf(numberIn(NUMBER), 1, 8)',
    uses: ['vectorAcross', 'listOf', 'numberIn', 'NUMBER'],
  },
  matrix: {
    arbitrary: 'vectorAcross(vectorAcross(entry, { least: 2, most: 2 }), { least: 1, most: 4 })',
    domain: 'listOf(listOf(numberIn(NUMBER), 2), 1, 4)',
    uses: ['vectorAcross', 'listOf', 'numberIn', 'NUMBER'],
  },
};

/** The inputs of the examples. */
export const EXAMPLES: Readonly<Record<TypeName, readonly [unknown, unknown]>> = {
  number: [2, 1.5],
  wholeNumber: [3, 1],
  text: ['aab', 'c'],
  boolean: [true, true],
  vector: [[1, 2, 2], [3]],
  matrix: [
    [
      [1, 2],
      [3, 4],
    ],
    [[0.5, 1]],
  ],
};

const COMPARES: Readonly<Record<TypeName, 'agree' | 'same'>> = {
  number: 'agree',
  wholeNumber: 'same',
  text: 'same',
  boolean: 'same',
  vector: 'agree',
  matrix: 'agree',
};

const argumentsOf = (one: FunctionSketch): string => namesOf(one);

/** `yield agree('f(x)', actual, expected);` @param what how the answer is called */
const comparison = ({ returns }: FunctionSketch, what: string, actual: string, expected: string): string =>
  `yield ${COMPARES[returns]}('${what}', ${actual}, ${expected});`;

const given = (parameters: readonly Parameter[]): string =>
  `{ ${parameters.map(({ name, type }) => `${name}: ${INPUTS[type].arbitrary}`).join(', ')} }`;

const idOf = ({ name }: FunctionSketch): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function propertyOf(one: FunctionSketch): string {
  const call = `${one.name}(${argumentsOf(one)})`;
  return `property({
      id: '${idOf(one)}-is-right',
      title: '${one.name} is right for any input',
      points: 3,
      hint: 'Which inputs does your ${one.name} treat like no other?',
      given: ${given(one.parameters)},
      *holds(solution, { ${argumentsOf(one)} }) {
        ${comparison(one, call, `solution.${call}`, `reference.${call}`)}
      },
    }),`;
}

function exampleOf(one: FunctionSketch, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const call = `${one.name}(${argumentsOf(one)})`;
  return `example({
      id: '${idOf(one)}-by-hand',
      title: '${one.name} is right where you can do it by hand',
      points: 1,
      hint: 'Do the example of the task on paper, and compare each step with what your code does.',
      notes: { redundancy: 'a student can follow it on paper' },
      given: ${JSON.stringify(rows)},
      *holds(solution, { ${argumentsOf(one)}, expected }) {
        ${comparison(one, call, `solution.${call}`, 'expected')}
      },
    }),`;
}

function scenarioOf(one: FunctionSketch): string {
  const call = `${one.name}(${argumentsOf(one)})`;
  return `scenario<Solution, FirstCase>({
      id: '${idOf(one)}-scenario',
      title: '${one.name} is right in the scenarios of the task',
      points: 1,
      hint: 'The task tells what is special about each scenario.',
      notes: { redundancy: 'the scenarios are those of the task' },
      *holds(solution, { given: { ${argumentsOf(one)} }, expected }) {
        ${comparison(one, call, `solution.${call}`, 'expected.answer')}
      },
    }),`;
}

const bare = (name: string): string => name.replace('type ', '').toLowerCase();

/** Each parameter of any function, once. */
const allParameters = (functions: readonly FunctionSketch[]): Parameter[] => [
  ...new Map(functions.flatMap(({ parameters }) => parameters).map((one) => [one.name, one])).values(),
];

/**
 * The text of `checks.ts`: a check of each kind, and the purity audit.
 * @param module the file name of the reference
 * @param rows the inputs of the example of the first function, with `expected`
 */
export function checksText(
  functions: readonly FunctionSketch[],
  module: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const [first] = functions as [FunctionSketch, ...FunctionSketch[]];
  const parameters = allParameters(functions);
  const uses = new Set(parameters.flatMap(({ type }) => INPUTS[type].uses));
  const hasEntry = parameters.some(({ type }) => INPUTS[type].arbitrary.includes('entry'));
  const names = [
    'example',
    'exercise',
    'fn',
    'property',
    'purity',
    'scenario',
    'type Case',
    ...functions.map(({ returns }) => returns),
    ...functions.map(({ returns }) => COMPARES[returns]),
    ...[...uses].filter((name) => name !== 'NUMBER' && name !== 'COUNT'),
    ...(hasEntry ? ['across', 'real', 'signed'] : []),
    ...(uses.has('COUNT') ? ['range'] : []),
  ];
  // `type Case` sorts as Case.
  const sorted = [...new Set(names)].toSorted(byText(bare));
  return `import { ${sorted.join(', ')} } from 'descent-grader/checks';
import * as reference from '../../../reference/${module}';

type Solution = Pick<typeof reference, ${functions.map(({ name }) => `'${name}'`).join(' | ')}>;
type FirstCase = Case<
  { ${first.parameters.map(({ name }, k) => `${name}: Parameters<Solution['${first.name}']>[${k}]`).join('; ')} },
  { answer: ReturnType<Solution['${first.name}']> }
>;

// The contract of the task: what inputs may be. The checks must reach all of it, ends included.
${hasEntry ? 'const NUMBER = signed(1e-6, 100);\nconst entry = across(NUMBER, real(-5, 5));\n' : ''}${uses.has('COUNT') ? 'const COUNT = range(1, 50, { zero: true });\n' : ''}
export default exercise<Solution>({
  exports: {
    ${functions.map((one) => `${one.name}: fn([${one.parameters.map(({ name }) => `'${name}'`).join(', ')}], ${one.returns}),`).join('\n    ')}
  },
  domains: { ${parameters.map(({ name, type }) => `${name}: ${INPUTS[type].domain}`).join(', ')} },
  checks: [
    ${functions.map(propertyOf).join('\n    ')}
    ${exampleOf(first, rows)}
    ${scenarioOf(first)}
    purity({ right: reference }),
  ],
});
`;
}
