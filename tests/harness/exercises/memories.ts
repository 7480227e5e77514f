import type { Shape, Signature } from '../../../harness/core/model/shape.ts';
import type { SourceFiles } from '../../../harness/core/sandbox/index.ts';

/** A solution that remembers something between calls. */
export interface Memory {
  readonly name: string;
  readonly files: SourceFiles;
  /** Whether it may: the answers are those of the arguments all the same. */
  readonly isAllowed: boolean;
}

/** What all of these solutions use, in their own language: it runs inside the sandbox. */
const HELPERS = `
export const eachNumber = (f, v) =>
  typeof v === 'number' ? f(v)
  : typeof v !== 'object' ? v
  : Array.isArray(v) ? v.map((part) => eachNumber(f, part))
  : Object.fromEntries(Object.entries(v).map(([name, part]) => [name, eachNumber(f, part)]));

const ids = new Map();
export const idOf = (f) => ids.get(f) ?? (ids.set(f, ids.size), ids.size - 1);
export const keyOf = (args, number = String, gradient = () => 0) =>
  JSON.stringify(args, (_, v) => (typeof v === 'number' ? number(v) : typeof v === 'function' ? gradient(v) : v));
export const wholeKeyOf = (args) => keyOf(args, String, idOf);

/** Other numbers, or another word, of the same shape. */
export const wrong = (v, words) =>
  typeof v === 'string' ? (words.length === 0 ? v + 'x' : words[(words.indexOf(v) + 1) % words.length])
  : typeof v === 'object' && !Array.isArray(v)
    ? Object.fromEntries(Object.entries(v).map(([name, part]) => [name, wrong(part, words)]))
  : Array.isArray(v) ? (v.length === 0 ? [0] : v.map((part) => wrong(part, words)))
  : v * 1.5 + 0.25;

/** Fills \`into\` with \`v\`, arrays and objects in place. */
export const refill = (into, v) => {
  if (typeof v !== 'object' || typeof into !== 'object') return v;
  if (Array.isArray(v)) into.length = v.length;
  for (const name in v) into[name] = refill(into[name], v[name]);
  return into;
};
export const copy = (v) => (typeof v === 'object' ? refill(Array.isArray(v) ? [] : {}, v) : v);
`;

const MEMO = (key: string): string =>
  `const key = ${key}; if (!known.has(key)) known.set(key, right(...args)); return known.get(key)`;
const LAST = (key: string): string =>
  `const key = ${key}; if (last?.key !== key) last = { key, answer: right(...args) }; return last.answer`;

/** What one function does instead of answering, in which \`right\` is the right one. */
function bodiesFor(
  parameters: readonly string[],
  hasNumbers: boolean,
  hasLists: boolean,
): Record<string, string> {
  const bodies: Record<string, string> = {};
  for (const k of [2, 3, 4, 5, 7, 10])
    bodies[`is wrong every ${k} calls`] =
      `count += 1; const v = right(...args); return count % ${k} === 0 ? wrong(v, words) : v`;
  bodies['is right the first time only'] =
    `count += 1; const v = right(...args); return count > 1 ? wrong(v, words) : v`;
  bodies['is wrong the first time'] =
    `count += 1; const v = right(...args); return count > 1 ? v : wrong(v, words)`;
  bodies['is wrong after 10 calls'] =
    `count += 1; const v = right(...args); return count > 10 ? wrong(v, words) : v`;
  if (parameters.length > 0)
    bodies['gives the answer of the call before'] =
      'const before = last; last = right(...args); return before ?? last';
  bodies['throws if it was called before'] =
    'count += 1; if (count > 1) throw new Error("again"); return right(...args)';
  if (hasNumbers) {
    bodies['drifts by 1e-9'] = 'count += 1; return eachNumber((x) => x * (1 + count * 1e-9), right(...args))';
  }
  if (hasLists && parameters.length > 0) {
    bodies['fills its first answer again'] =
      'return (last = last === undefined ? copy(right(...args)) : refill(last, right(...args)))';
  }
  if (parameters.includes('gradient')) bodies['remembers by the numbers alone'] = MEMO('keyOf(args)');
  for (const [k, parameter] of parameters.entries()) {
    bodies[`remembers by all but ${parameter}`] = MEMO(`keyOf(args.toSpliced(${k}, 1))`);
    bodies[`remembers the last call by all but ${parameter}`] = LAST(`keyOf(args.toSpliced(${k}, 1))`);
    if (parameters.length > 1)
      bodies[`remembers the last call by ${parameter} alone`] = LAST(`keyOf([args[${k}]])`);
  }
  for (const [k, parameter] of parameters.entries())
    if (/^(?:beta|start|settings|x|filter|hessian|h|omega|z)$/.test(parameter))
      bodies[`remembers the last call by the object ${parameter} itself`] =
        `const key = keyOf(args.toSpliced(${k}, 1), String, idOf);
         if (last?.key !== key || last.of !== args[${k}]) last = { key, of: args[${k}], answer: right(...args) };
         return copy(last.answer)`;
  if (parameters.length > 0 && hasNumbers) {
    for (const digits of [2, 4])
      bodies[`remembers by ${digits} decimals`] = MEMO(`keyOf(args, (x) => x.toFixed(${digits}))`);
    for (const digits of [3, 6])
      bodies[`remembers by ${digits} digits`] = MEMO(`keyOf(args, (x) => x.toPrecision(${digits}))`);
    bodies['remembers by single precision'] = MEMO('keyOf(args, (x) => String(Math.fround(x)))');
    bodies['remembers the last call by 4 digits'] = LAST('keyOf(args, (x) => x.toPrecision(4))');
    // The others take positive numbers only, or their answers depend on magnitudes only.
    if (/beta|start|settings|x|filter/.test(parameters.join(' ')))
      bodies['remembers without signs'] = MEMO('keyOf(args, (x) => String(Math.abs(x)))');
    // One number, or a last one below 1, needs no separator.
    if (/beta|start|filter|stepSize|hessian/.test(parameters.join(' ')))
      bodies['remembers by the numbers without a separator'] = MEMO(
        `(keyOf(args).match(/-?[0-9.]+(?:e[-+][0-9]+)?/g) ?? []).join('') + args.length`,
      );
    if (/beta|start|settings|filter|stepSize|curvature/.test(parameters.join(' ')))
      bodies['remembers by the sorted numbers'] = MEMO(
        'keyOf(args).match(/-?[0-9.]+(?:e[-+][0-9]+)?/g).sort().join(" ")',
      );
  }
  return bodies;
}

const ALLOWED: Record<string, string> = {
  'remembers by all arguments': MEMO('wholeKeyOf(args)'),
  'remembers the last call by all arguments': LAST('wholeKeyOf(args)'),
  'counts its calls': 'count += 1; return right(...args)',
};

const WITHOUT_NUMBERS = new Set<Shape['kind']>(['oneOf', 'text']);

/** @param reference the right answers, shaped like a submission */
export function memoriesFor(exports: Signature, reference: SourceFiles): Memory[] {
  const { 'solution.ts': right = '', ...others } = reference;
  const library = { ...others, 'right.ts': right, 'helpers.ts': HELPERS };
  return Object.entries(exports).flatMap(([own, { parameters, returns }]) => {
    const words = JSON.stringify(returns).match(/"values":(\[[^\]]*\])/)?.[1] ?? '[]';
    const memory =
      (isAllowed: boolean) =>
      ([name, body]: [string, string]): Memory => ({
        name: `${own} ${name}`,
        isAllowed,
        files: {
          ...library,
          'solution.ts': [
            `import * as reference from './right.ts';`,
            `import { copy, eachNumber, idOf, keyOf, refill, wholeKeyOf, wrong } from './helpers.ts';`,
            `export * from './right.ts';`,
            `const right = reference.${own};`,
            `const words = ${words};`,
            `const known = new Map();`,
            `let [count, last] = [0, undefined];`,
            `export const ${own} = (...args) => { ${body} };`,
          ].join('\n'),
        },
      });
    return [
      ...Object.entries(
        bodiesFor(
          parameters,
          !WITHOUT_NUMBERS.has(returns.kind),
          !WITHOUT_NUMBERS.has(returns.kind) && returns.kind !== 'number',
        ),
      ).map(memory(false)),
      ...Object.entries(ALLOWED).map(memory(true)),
    ];
  });
}
