import { expect, test } from 'vitest';
import { loadSolution } from '../../../../harness/core/sandbox/index.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { signature, wasm } from './open.ts';
import { publishedEngine } from './published.ts';

const published = publishedEngine();

/** A little of everything that the engine can do; each is an expression of a value or of an array. */
const LANGUAGE = [
  '[1 / 3, -0, 1e21, 5e-324, 0.1 + 0.2, 2 ** 53, NaN, -Infinity]',
  '[0.1, 123.456, 1e-7].map((x) => [x.toFixed(3), x.toPrecision(4), x.toExponential(2), x.toString(2)])',
  "['1e3', ' 12 ', '0x1f', '', 'x', '1_0'].map((text) => [Number(text), parseFloat(text), parseInt(text, 10)])",
  '[7 % -3, -7 % 3, 7 >> 1, -7 >>> 28, ~5, 5 ^ 3, 2 ** -2]',
  '[Math.sin(1), Math.exp(1), Math.hypot(3, 4), Math.log1p(1e-9), Math.cbrt(27), Math.atan2(1, -1)]',
  '[3n ** 40n, -7n / 2n, BigInt.asIntN(8, 200n), 10n ** 30n % 7n]',
  '[3, 1, 10, 2].sort()',
  '[3, 1, 10, 2].toSorted((a, b) => a - b).concat([[4]].flat(), Array.from({ length: 3 }, (_, k) => k * k))',
  "'Grüße, 𝒪(n)'.normalize('NFD').split('').reverse()",
  "['b', 'a'].map((c) => c.padStart(3, '-').repeat(2).replaceAll('-', '+'))",
  "[...'a1b22'.matchAll(/([a-z])(?<digits>\\d+)/g)].map(({ index, groups }) => index + groups.digits)",
  "'x'.repeat(12).replace(/(x+x+)+y/, '')",
  'JSON.parse(\'[1, {"a": [null, "\\\\u00e9"]}]\', (key, value) => value ?? key).map((x) => JSON.stringify(x, null, 1))',
  '(() => { try { null.x } catch (error) { return [error.name, error.message, error.stack.length > 0] } })()',
  '(() => { try { throw 1 } catch (x) { return [x] } finally { Math.abs(1) } })()',
  'Object.entries({ ...{ b: 1, a: 2 }, 1: 3 }).flat()',
  '(({ a, ...rest }, [b = 5, ...more]) => [a, rest.c, b, more])({ a: 1, c: 2 }, [undefined, 3])',
  'new (class A { #x = 1; static y = 2; get z() { return [this.#x, A.y] } })().z',
  '[...(function* () { yield* [1, 2]; yield yield 3 })()]',
  '[...new Map([[NaN, 1], [0, 2]]).set(NaN, 3), ...new Set([1, 1, 2])]',
  '[new Float32Array([0.1])[0], ...new Uint8ClampedArray([300, -1, 1.5]), new Float64Array(3).fill(2)]',
  '[new DataView(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer).getFloat64(0)]',
  '[new Date(0).toISOString(), new Date(2020, 1, 29).getDay()]',
  '[new Proxy({}, { get: (_, name) => name }).field, Reflect.ownKeys({ a: 1, [Symbol.iterator]: 2 }).length]',
  '[typeof Symbol(), void 0 ?? 1, null?.x, `a${1 + 1}`, (1, 2)]',
  '[eval("1 + 1"), new Function("a", "return a * 2")(4)]',
  'structuredClone([[1, { a: [2] }]]).flat()[1].a',
];

const SOURCE = `
export const answer = () => [${LANGUAGE.map((one) => `() => ${one}`).join(', ')}]
  .map((run) => { try { return [run()].flat().join(';') } catch (error) { return String(error) } });`;

test('the engine with fuel answers as the published one, whatever of the language is used', async () => {
  const answers = async (engine: WebAssembly.Module) => {
    const box = await loadSolution({ wasm: engine, strip }, { 'solution.ts': SOURCE }).reopen();
    return box.call('answer', signature({ kind: 'list', of: { kind: 'text' } }), []).outcome;
  };
  const right = await answers(published);
  expect(right.kind).toBe('returned');
  expect(await answers(wasm)).toEqual(right);
});
