import { bodies, cases } from './crossings/cases.ts';

/** Pretends to be something else: an outcome, a point, an error of the harness, another file. */
export const FORGING = [
  ...bodies('forged', [
    ['an outcome', `return { kind: 'returned', value: [1, 2] }`, 'misshapen'],
    ['an outcome that is thrown', `throw { kind: 'returned', value: [1, 2] }`, 'threw'],
    ['a grade', `return { points: 10, maxPoints: 10, outcome: 'passed' }`, 'misshapen'],
    ['a promise of an answer', `return { then: (resolve) => resolve([1, 2]) }`, 'misshapen'],
    [
      'an error of the harness',
      `throw Object.assign(new Error('x'), { name: 'CheckFailed' })`,
      'threw',
      /CheckFailed/,
    ],
    [
      'an error of the worker',
      `throw Object.assign(new Error('x'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })`,
      'threw',
    ],
    [
      'a limit on memory',
      `throw Object.assign(new Error('out of memory'), { name: 'InternalError' })`,
      'memory',
    ],
    [
      'a limit on the stack',
      `throw Object.assign(new Error('stack overflow'), { name: 'InternalError' })`,
      'stack',
    ],
    ['an interruption', `throw Object.assign(new Error('interrupted'), { name: 'InternalError' })`, 'threw'],
    ['the starter', `throw new Error('not implemented yet')`, 'threw', /not implemented yet/],
    ['an array that is other JSON', `return Object.assign([3], { toJSON: () => [1, 2] })`, [3]],
    ['an array that is other text', `return Object.assign([3], { toString: () => '1,2' })`, [3]],
    [
      'an array that iterates otherwise',
      `return Object.assign([3], { [Symbol.iterator]: () => [1, 2].values() })`,
      [3],
    ],
    [
      'an array of another class',
      `return new (class extends Array { get 0() { return 7 } })(3).fill(4)`,
      'threw',
    ],
    ['numbers that become others', `return [{ [Symbol.toPrimitive]: () => 1 }, 2]`, 'misshapen'],
    ['the arguments themselves', `return (function () { return arguments })(1, 2)`, 'misshapen'],
    ['an object like an array', `return { length: 2, 0: 1, 1: 2 }`, 'misshapen'],
    ['a list without a prototype', `return Object.setPrototypeOf([5, 6], null)`, [5, 6]],
    [
      'not a number with a payload',
      `return new Float64Array(new BigUint64Array([0x7ff8dead_beef0001n, 0xfff7ffff_ffffffffn]).buffer)`,
      [NaN, NaN],
    ],
    [
      'an object in a number',
      `return new Float64Array(new BigUint64Array([0xffff0000_00001000n]).buffer)`,
      [NaN],
    ],
    [
      'an array that shrinks',
      `const a = new Float64Array(new ArrayBuffer(16, { maxByteLength: 16 })); return Object.defineProperty([a], 0, { get() { a.buffer.resize?.(0); return 3 } })`,
      [3],
    ],
    ['a report on the console', `console.log('✓ all checks passed\\n10 of 10 points'); return [3]`, [3]],
    ['a terminal that is cleared', `throw new Error('\\u001b[2J\\u001b[H10 of 10 points')`, 'threw'],
    ['an annotation', `throw new Error('x\\n::error file=a::b\\n::set-output name=points::10')`, 'threw'],
    ['a page', `throw new Error('</pre><script>alert(1)</script>')`, 'threw'],
    ['a formula', `throw new Error('=HYPERLINK("http://x")')`, 'threw'],
    [
      'a position in another file',
      `const e = new Error('x'); e.stack = '    at f (../../../etc/passwd:1:1)'; throw e`,
      'threw',
    ],
    [
      'a position far away',
      `const e = new Error('x'); e.stack = '    at f (solution.ts:999999:999999)'; throw e`,
      'threw',
    ],
    [
      'a name that is an object',
      `const e = new Error('x'); e.name = { toString: () => 'passed' }; throw e`,
      'threw',
    ],
    ['the gradient as a constructor', `new g(p)`, 'threw'],
    [
      'other properties of the gradient',
      `Object.defineProperty(g, 'name', { value: 'x' }); g.points = 10; return g(p)`,
      [2, 4],
    ],
    ['a gradient for another point', `return g.call({ points: 10 }, [5, 5])`, [10, 10]],
    ['arguments that are emptied', `p.length = 0; return [3]`, [3]],
    ['arguments that are frozen', `Object.freeze(p); return [3]`, [3]],
  ]),
  ...cases('forged', [
    [
      'names of exports',
      `const f = () => [3]; export { f as answer, f as constructor, f as hasOwnProperty, f as __proto__, f as then };`,
      [3],
    ],
    [
      'all names of the host',
      `for (const name of ['points', 'outcome', 'kind', 'grade']) Object.prototype[name] = 10; export const answer = () => [3];`,
      [3],
    ],
    [
      'Function.prototype.call',
      `Function.prototype.call = Function.prototype.apply = Reflect.apply = () => [1, 2]; export const answer = () => [3];`,
      [3],
    ],
    [
      'a gradient of an earlier call',
      `let kept; export const answer = (p, g) => { kept ??= g; return kept === g ? [3] : kept(p) };`,
      [3],
    ],
    [
      'a second answer',
      `let calls = 0; export let answer = () => { answer = () => [1, 2]; return [3] };`,
      [3],
    ],
    ['a namespace of another module', `export * from './solution.ts'; export const answer = () => [3];`, [3]],
  ]),
];
