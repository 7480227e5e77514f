import {
  type FunctionSignature,
  hasNumbers,
  type Shape,
  type Signature,
} from '../../../harness/core/model/shape.ts';
import type { SourceFiles } from '../../../harness/core/sandbox/index.ts';

/** A submission that a right-minded student would not hand in, and no grader may stumble over. */
export interface Garbage {
  readonly name: string;
  readonly files: SourceFiles;
}

/** Answers of no shape in particular, as expressions. */
const ODDITIES = [
  'undefined',
  'null',
  'NaN',
  '0',
  '""',
  '[]',
  '[[]]',
  '[NaN]',
  '[1, 2, 3]',
  '{}',
  '{ beta: [], z: {}, gd: null }',
  'Symbol("answer")',
  '10n',
  '() => 1',
  '[, 1]',
  'new Float64Array(10_000)',
  'Array(200_000).fill([])',
  'new Proxy([], { get() { throw new Error("no") } })',
];

/** What a function may do instead of answering, as statements; `args` are its arguments. */
const REFUSALS: Readonly<Record<string, string>> = {
  'throws an error': 'throw new Error("no")',
  'throws nothing': 'throw undefined',
  'returns its argument': 'return args[0]',
};

/** The right answer, after which the arguments are no longer what they were; where none can be changed, no answer. */
const CHANGES_ARGUMENTS =
  'const answer = right(...args); return args.map(changed).includes(true) ? answer : undefined';

/** Changes of a right answer, and the shapes that they change. */
const CHANGES: Readonly<Record<string, { readonly by: string; readonly of: (shape: Shape) => boolean }>> = {
  'scaled by Infinity': { by: 'eachNumber((x) => x * Infinity)', of: hasNumbers },
  'without numbers': { by: 'eachNumber(() => NaN)', of: hasNumbers },
  'one entry more': { by: 'eachList((v) => [...v, v.at(-1) ?? 0])', of: (shape) => depth(shape) > 0 },
  'one entry less': { by: 'eachList((v) => v.slice(1))', of: (shape) => depth(shape) > 0 },
  'entries one longer': {
    by: 'eachList((v) => v.map(eachList((w) => [...w, 0])))',
    of: (shape) => depth(shape) > 1,
  },
  'entries emptied': { by: 'eachList((v) => v.map(eachList(() => [])))', of: (shape) => depth(shape) > 1 },
};

/** Helpers of the submissions, in their own language: they run inside the sandbox. */
const HELPERS = `
export const eachNumber = (f) => (v) =>
  typeof v === 'number' ? f(v) : Array.isArray(v) ? v.map(eachNumber(f)) : eachField(eachNumber(f))(v);

export const eachList = (f) => (v) => (Array.isArray(v) ? f(v) : eachField(eachList(f))(v));

const eachField = (f) => (v) =>
  typeof v !== 'object' ? v : Object.fromEntries(Object.entries(v).map(([name, part]) => [name, f(part)]));

export function changed(v) {
  if (typeof v !== 'object') return false;
  if (!Array.isArray(v) || typeof v[0] === 'object') return Object.values(v).map(changed).includes(true);
  v.push(0.5);
  return true;
}
`;

/** How many arrays stand inside one another. */
function depth(shape: Shape): number {
  switch (shape.kind) {
    case 'vector':
      return 1;
    case 'matrix':
      return 2;
    case 'list':
      return 1 + Math.max(...[shape.of].flat().map(depth));
    case 'record':
      return Math.max(...Object.values(shape.fields).map(depth));
    default:
      return 0;
  }
}

/** Answers that have the shape and no sense, as expressions: these reach the checks. */
function wellShaped(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'number':
      return ['NaN', 'Infinity', '-1e300', '0'];
    case 'wholeNumber':
      return ['0', '-1', '1e300'];
    case 'text':
      return [`''`, `'garbage'`, `'x'.repeat(9_999)`];
    case 'boolean':
      return ['true', 'false'];
    case 'vector':
      return ['[]', '[NaN]', '[1, 2, 3]', '[Infinity, -Infinity]', 'new Float64Array(300)'];
    case 'matrix':
      return ['[]', '[[]]', '[[], []]', '[[NaN, NaN], [NaN, NaN]]', '[[1, 2, 3]]', '[[0, 0], []]'];
    case 'oneOf':
      return shape.values.map((value) => `'${value}'`);
    case 'list': {
      if (!('kind' in shape.of)) {
        const all = shape.of.map(wellShaped);
        return all[0]!.map((_, k) => `[${all.map((each) => each[k % each.length]!).join(', ')}]`);
      }
      const entries = wellShaped(shape.of);
      if (shape.length !== undefined) return entries.map((entry) => `Array(${shape.length}).fill(${entry})`);
      return ['[]', ...entries.flatMap((entry) => [`[${entry}]`, `Array(3).fill(${entry})`])];
    }
    case 'record': {
      const fields = Object.entries(shape.fields).map(([name, of]) => ({ name, values: wellShaped(of) }));
      const longest = Math.max(...fields.map(({ values }) => values.length));
      return Array.from({ length: longest }, (_, k) => {
        const parts = fields.map(({ name, values }) => `${name}: ${values[k % values.length]!}`);
        return `({ ${parts.join(', ')} })`;
      });
    }
    case 'union':
      return shape.of.flatMap(wellShaped);
  }
}

function bodiesFor({ returns }: FunctionSignature): [name: string, body: string][] {
  const senseless = wellShaped(returns);
  return [
    ...senseless.map((answer): [string, string] => [`returns ${answer}`, `return ${answer}`]),
    ...Object.entries(CHANGES)
      .filter(([, { of }]) => of(returns))
      .map(([name, { by }]): [string, string] => [`is right, but ${name}`, `return (${by})(right(...args))`]),
    ['changes its arguments', CHANGES_ARGUMENTS],
    // Some checks call a function twice for one input: the first answer may be right.
    [
      'is right every other time',
      `timesCalled += 1; return timesCalled % 2 ? right(...args) : [${senseless.join(', ')}][(timesCalled / 2) % ${senseless.length}]`,
    ],
  ];
}

/**
 * Submissions of an exercise that are wrong in every way that its signature allows.
 * @param reference the right answers, shaped like a submission
 */
export function garbageFor(exports: Signature, reference: SourceFiles): Garbage[] {
  const { 'solution.ts': right = '', ...others } = reference;
  const library = { ...others, 'right.ts': right, 'helpers.ts': HELPERS };
  const functions = Object.keys(exports);
  const alike = (name: string, body: string): Garbage => ({
    name,
    files: {
      'solution.ts': functions.map((own) => `export const ${own} = (...args) => { ${body} };`).join('\n'),
    },
  });
  /** One function has this body, in which `right` is the reference's; all others are right. */
  const allButOne = (own: string, name: string, body: string): Garbage => ({
    name: `${own} ${name}`,
    files: {
      ...library,
      'solution.ts': [
        `import * as reference from './right.ts';`,
        `import { changed, eachList, eachNumber } from './helpers.ts';`,
        `export * from './right.ts';`,
        `const right = reference.${own};`,
        `let timesCalled = 0;`,
        `export const ${own} = (...args) => { ${body} };`,
      ].join('\n'),
    },
  });
  return [
    { name: 'nothing is exported', files: { 'solution.ts': 'export {};' } },
    ...ODDITIES.map((answer) => alike(`each returns ${answer}`, `return (${answer})`)),
    ...Object.entries(REFUSALS).map(([name, body]) => alike(`each ${name}`, body)),
    ...functions.flatMap((own) => bodiesFor(exports[own]!).map(([name, body]) => allButOne(own, name, body))),
  ];
}
