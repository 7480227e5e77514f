import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { SolutionFactory } from '../../../../../harness/core/model/solution-factory.ts';
import { bundle, BundleError } from '../../../../../harness/course/shared/bundle/index.mjs';
import { temporaryFolder } from '../../../folders.ts';

const SOURCE = `// It counts.
import type { Vector } from '../types.ts';
let calls = 0;
const twice = (x: number): number => 2 * x;
export const count = (): number => (calls += 1);
export function turns(kinds: Vector): number {
  let turned = 0;
  for (const k in kinds) for (let i = 0; i < 2; i++) turned += twice(i) + 0 * Number(k);
  do turned++;
  while (turned < 10);
  while (kinds.length > 9);
  return turned;
}
`;

/** The factory of a misconception, bundled. */
async function factoryOf(source: string): Promise<SolutionFactory> {
  const root = await temporaryFolder({ 'misconceptions/wrong.ts': source, 'package-lock.json': '{}' });
  const entry = `export { default as factory } from ${JSON.stringify(path.join(root, 'misconceptions/wrong.ts'))};`;
  const { file } = await bundle(root, entry, { format: 'esm', external: [] });
  return ((await import(pathToFileURL(file).href)) as { factory: SolutionFactory }).factory;
}
type Exports = { readonly count: () => number; readonly turns: (kinds: number[]) => number };

test('a misconception is bundled as a factory, and each instance has state of its own', async () => {
  const factory = await factoryOf(SOURCE);
  const [one, other] = [factory(() => {}) as Exports, factory(() => {}) as Exports];
  expect([one.count(), one.count(), other.count()]).toEqual([1, 2, 1]);
});

test('each turn of each loop is counted, and an endless loop can be ended', async () => {
  const factory = await factoryOf(SOURCE);
  let turns = 0;
  const counted = factory(() => {
    if ((turns += 1) > 1000) throw new Error('endless');
  }) as Exports;
  expect(counted.turns([1, 2])).toBe(10);
  // Two turns of the outer loop, two of the inner in each, and six of the last.
  expect(turns).toBe(2 + 4 + 6);
  expect(() => counted.turns(Array<number>(10).fill(0))).toThrow('endless');
});

test('exports can change, and what is imported stays outside of the factory', async () => {
  const factory = await factoryOf(`import { isBuiltin } from 'node:module';
export let known: unknown = 'nothing';
export const look = (): void => { known = isBuiltin('fs'); };
export { look as default };
`);
  const exports = factory(() => {}) as { readonly known: unknown; readonly look: () => void };
  expect(exports.known).toBe('nothing');
  exports.look();
  expect(exports).toMatchObject({ known: true, default: exports.look });
});

test('a solution that is not valid TypeScript is named with line and column, and is not bundled', async () => {
  const error = await factoryOf(`${SOURCE}class Right }\n`).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BundleError);
  const line = SOURCE.split('\n').length;
  expect((error as Error).message).toBe(`misconceptions/wrong.ts:${line}:13: Expected "{" but found "}"`);
});
