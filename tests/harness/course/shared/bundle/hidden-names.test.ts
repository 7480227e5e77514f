import { expect, test } from 'vitest';
import { hideNames } from '../../../../../harness/course/shared/bundle/index.mjs';

const NAMES = ['loss', 'gradient', 'größe'];

/** What such code exports. */
const run = async (code: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Readonly<Record<string, unknown>>;

const CODE = [
  'const loss=1,gradient=2;',
  'export const keys={loss,"gradient":3,get größe(){return 4},[loss]:5,...{x:6}};',
  'export const methods={*loss(){yield 1},async gradient(){},größe(x){return typeof"loss"+x}};',
  'export const{loss:used,"gradient":other}=keys;',
  'export class Both{constructor(){}#loss=7;loss(){return this.#loss}static"gradient"=8;static{}}',
  'export function chosen(x){switch(x){case"loss":return"gradient";default:return x}}',
].join('\n');

test('code whose names are hidden does the same', async () => {
  const [before, after] = [await run(CODE), await run(await hideNames(CODE, NAMES))];
  expect(after['keys']).toEqual(before['keys']);
  expect(after['keys']).toEqual({ loss: 1, gradient: 3, größe: 4, 1: 5, x: 6 });
  const methods = after['methods'] as Record<string, (x?: string) => unknown>;
  expect(Object.keys(methods)).toEqual(['loss', 'gradient', 'größe']);
  expect([[...(methods['loss']!() as Iterable<number>)], methods['größe']!('!')]).toEqual([[1], 'string!']);
  expect([after['used'], after['other']]).toEqual([1, 3]);
  const Both = after['Both'] as { new (): { loss(): number }; readonly gradient: number };
  expect([new Both().loss(), Both.gradient]).toEqual([7, 8]);
  const chosen = after['chosen'] as (x: string) => string;
  expect(['loss', 'größe'].map(chosen)).toEqual(['gradient', 'größe']);
});

test('no object has such a key and no string is such a name, but addresses of modules and uses stay', async () => {
  const hidden = await hideNames(CODE, NAMES);
  expect(hidden).not.toMatch(/(?:case|typeof|return)"|get größe|[{;*]loss[,(]|"gradient"[:=]\d/);
  const imports = 'import a from"loss";export{b}from"gradient";export const c=a.loss;';
  expect(await hideNames(imports, NAMES)).toBe(imports);
});

test('code without such names is left alone', async () => {
  const code = 'export const lossy = { glossy: "gradients" };';
  expect(await hideNames(code, NAMES)).toBe(code);
});
