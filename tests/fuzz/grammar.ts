import fc, { type Arbitrary } from 'fast-check';

export const from = (...texts: readonly string[]): Arbitrary<string> => fc.constantFrom(...texts);
const oneOfLines = (text: string): Arbitrary<string> => from(...text.trim().split(/\s*\n\s*/));
const words = (text: string): Arbitrary<string> => from(...text.trim().split(/\s+/));

/** A text with a hole `_` for each part. */
function filled(template: string, ...parts: readonly Arbitrary<string>[]): Arbitrary<string> {
  const [first = '', ...pieces] = template.split('_');
  return fc.tuple(...parts).map((texts) => first + texts.map((text, k) => text + pieces[k]!).join(''));
}

const ORDINARY = oneOfLines(`
  a
  b
  c
  a[0]
  a.length
  b?.[0]
  0
  1
  -1
  0.5
  NaN
  Infinity
  1e308
  2 ** 53
  -0
  10n
  "x"
  null
  undefined
  []
  ({})
  [1, 2]
  [[1, 2], [3, 4]]
  new Float64Array(3)
  Symbol()
  /a+/
  new Map([[1, 2]])
  (x) => x
  (x, y) => x - y
  Math.random()
  new Date()
`);
const HOSTILE = oneOfLines(`
  new Array(2 ** 32 - 1)
  'a'.repeat(2 ** 20)
  new ArrayBuffer(2 ** 24)
  new Float64Array(2 ** 20)
  new Proxy([], { get() { throw 1 } })
  new Proxy(a, {})
  new Proxy(() => 1, { apply() { for (;;); } })
  Promise.resolve(a)
  ({ get x() { for (;;); } })
  ({ toString() { throw 1 }, valueOf() { return 1 } })
  ({ get length() { return 2 ** 40 } })
  Array.prototype
  Object.prototype
  Function.prototype
  self
  globalThis
  Math
  JSON
  console
  Reflect
  Symbol.iterator
  eval
  new Error("x").stack
  (function* () { yield* self() })()
  (async () => { for (;;); })
  new (class { #x = self })()
`);
const BINARY = words(`+ - * / % ** & >>> < === && || ?? in instanceof ,`);
const UNARY = from('-', '+', '!', '~', 'typeof ', 'void ', 'delete ', '...');
const METHOD = words(`
  map filter reduce sort join fill concat slice push reverse flat includes indexOf toString at
  splice copyWithin entries call apply bind valueOf padEnd replace match split toFixed then set get
  constructor next repeat isArray
`);
const KEY = words(`0 1 length beta z x then toJSON constructor __proto__ kind message`);

/** Expressions and statements in which the pieces of attacks stand beside ordinary ones. */
export const { statement } = fc.letrec<{ expression: string; statement: string }>((tie) => {
  const e = tie('expression');
  const s = tie('statement');
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ORDINARY,
      HOSTILE,
      filled('(_ _ _)', e, BINARY, e),
      filled(
        '(_(_))',
        UNARY.filter((text) => text !== '...'),
        e,
      ),
      filled('[_, _]', e, filled('..._', e)),
      filled('({ _: _, [_]: _ })', KEY, e, e, e),
      filled('(_)._(_)', e, METHOD, e),
      filled('(_)[_]', e, e),
      filled('self(_, _, _)', e, e, e),
      filled('((x) => { _ })(_)', s, e),
      filled('(function* () { _ })()', s),
      filled('structuredClone(_)', e),
      filled('JSON.parse(JSON.stringify(_))', e),
      filled('Array.from({ length: _ }, () => _)', e, e),
      filled('new Function(`return _`)()', ORDINARY),
    ),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      filled('_;', e),
      filled('return _;', e),
      filled('throw _;', e),
      filled('b = _;', e),
      filled('a[_] = _;', e, e),
      filled('console.log(_);', e),
      filled('if (_) { _ }', e, s),
      filled('for (let i = 0; i < _; i++) { _ }', e, s),
      filled('for (const x of _) { _ }', e, s),
      filled('for (const x in _) { _ }', e, s),
      filled('while (_) { _ }', e, s),
      filled('try { _ } catch (x) { _ } finally { _ }', s, s, s),
      filled('Object.defineProperty(_, _, { get() { _ }, configurable: true });', e, e, s),
      filled('(_)._ = _;', e, KEY, e),
      filled('{ _ _ }', s, s),
      filled('class C { static { _ } get x() { _ } }', s, s),
      filled('l: for (;;) { _ break l; }', s),
    ),
  };
});
