import type { FunctionSignature, Shape, Signature } from '../../../harness/core/model/shape.ts';
import type { SourceFiles } from '../../../harness/core/sandbox/index.ts';

/** A submission that computes nothing. */
export interface Degenerate {
  readonly name: string;
  readonly files: SourceFiles;
}

/** Numbers that stand for all numbers of an answer. */
const NUMBERS = ['NaN', '0', '1', '-1', '0.5', '2', 'Infinity', '-Infinity'];

/** Answers that need no shape, as expressions; `args` are the arguments. */
const ANSWERS = ['undefined', 'null', 'NaN', '0', '""', '[]', '[[]]', '{}', 'args', 'Math.random()'];

/** How long the lists of an answer are, as expressions. */
const LENGTHS = [
  '0',
  '1',
  '2',
  '3',
  // As long as the argument, or as a path.
  'lengthOf(args)',
  'countOf(args) + 1',
  'countOf(args)',
];

const HELPERS = `
const listIn = (v) => Array.isArray(v) ? v : typeof v === 'object' && v !== null ? Object.values(v).map(listIn).find(Boolean) : undefined;
const lengthOf = (args) => args.map(listIn).findLast(Boolean)?.length ?? 2;
const countOf = (args) => [...args, ...Object.values(args[0] ?? {})].filter(Number.isInteger).at(-1) ?? 2;
const pointOf = (args) => args.map(listIn).find(Boolean) ?? [2, 1];
`;

/** An answer of a shape, as an expression, all numbers of which are the same. */
function filled(shape: Shape, number: string, length: string, word: number): string {
  const inner = (of: Shape, size = '2'): string => filled(of, number, size, word);
  switch (shape.kind) {
    case 'number':
      return number;
    case 'vector':
      return `Array(${length}).fill(${number})`;
    case 'matrix':
      return `Array.from({ length: ${length} }, () => Array(${length}).fill(${number}))`;
    case 'oneOf':
      return `'${shape.values[word % shape.values.length]!}'`;
    case 'boolean':
      return String(word > 0);
    case 'list': {
      if (!('kind' in shape.of)) return `[${shape.of.map((of) => inner(of)).join(', ')}]`;
      const size = shape.of.kind === 'vector' ? 'pointOf(args).length' : '2';
      return `Array.from({ length: ${shape.length ?? length} }, () => (${inner(shape.of, size)}))`;
    }
    case 'record':
      return `({ ${Object.entries(shape.fields)
        .map(([name, of]) => `${name}: ${filled(of, number, length, word)}`)
        .join(', ')} })`;
    default:
      throw new Error(`no answer of the shape ${(shape as Shape).kind}`);
  }
}

/** The point that a function is given, at each place where a point is due: a path that never moves. */
function standing(shape: Shape, length: string, word: number): string {
  switch (shape.kind) {
    case 'vector':
      return '[...pointOf(args)]';
    case 'list':
      return 'kind' in shape.of
        ? `Array.from({ length: ${shape.length ?? length} }, () => (${standing(shape.of, length, word)}))`
        : `[${shape.of.map((of) => standing(of, length, word)).join(', ')}]`;
    case 'record':
      return `({ ${Object.entries(shape.fields)
        .map(([name, of]) => `${name}: ${standing(of, length, word)}`)
        .join(', ')} })`;
    default:
      return filled(shape, 'pointOf(args)[0]', length, word);
  }
}

const wordsIn = (shape: Shape): number => {
  if (shape.kind === 'oneOf') return shape.values.length;
  if (shape.kind === 'boolean') return 2;
  if (shape.kind === 'list') return Math.max(...[shape.of].flat().map(wordsIn));
  return shape.kind === 'record' ? Math.max(1, ...Object.values(shape.fields).map(wordsIn)) : 1;
};

function bodiesFor({ returns }: FunctionSignature): string[] {
  const words = Array.from({ length: wordsIn(returns) }, (_, k) => k);
  return [
    ...LENGTHS.flatMap((length) =>
      words.flatMap((word) => NUMBERS.map((number) => `return ${filled(returns, number, length, word)}`)),
    ),
    ...LENGTHS.flatMap((length) => words.map((word) => `return ${standing(returns, length, word)}`)),
  ];
}

/**
 * Submissions whose functions return constants, their arguments or nothing, or throw: each function of an exercise in
 * the same way, so that nothing in them is worth a point.
 */
export function degenerateFor(exports: Signature): Degenerate[] {
  const names = Object.keys(exports);
  const submission = (name: string, bodyOf: (own: string) => string): Degenerate => ({
    name,
    files: {
      'solution.ts': `${HELPERS}${names.map((own) => `export const ${own} = (...args) => { ${bodyOf(own)} };`).join('\n')}`,
    },
  });
  const shaped = new Map(names.map((own) => [own, [...new Set(bodiesFor(exports[own]!))]]));
  const most = Math.max(...[...shaped.values()].map((bodies) => bodies.length));
  const parameters = Math.max(...Object.values(exports).map((one) => one.parameters.length));
  return [
    ...ANSWERS.map((answer) => submission(`returns ${answer}`, () => `return ${answer}`)),
    ...Array.from({ length: parameters }, (_, k) =>
      submission(`returns argument ${k + 1}`, () => `return args[${k}]`),
    ),
    submission('throws', () => 'throw new Error("no")'),
    submission('throws nothing', () => 'throw undefined'),
    ...Array.from({ length: most }, (_, k) =>
      submission(
        `constants ${k}: ${names.map((own) => shaped.get(own)![k % shaped.get(own)!.length]!).join(' | ')}`,
        (own) => {
          const bodies = shaped.get(own)!;
          return bodies[k % bodies.length]!;
        },
      ),
    ),
  ];
}
