import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generateTypes } from '../../../../../harness/course/author/generate/generate-types.ts';
import { readonlyTypes } from '../../../../../harness/course/author/generate/generate-types.ts';
import { ENGINE as ROOT } from '../../../../../harness/course/shared/bundle/engine.mjs';

test('the generated types are up to date with the schemas', async () => {
  const types = await generateTypes(ROOT);
  expect(types.size).toBeGreaterThan(1);
  for (const [file, text] of types) expect(await readFile(path.join(ROOT, file), 'utf8'), file).toBe(text);
});

test('readonlyTypes makes every property, array and tuple of a type readonly', () => {
  expect(readonlyTypes('interface A { b?: [C, C]; c: { d: E[] }; [key: string]: unknown }')).toBe(
    'interface A { readonly b?: readonly [C, C]; readonly c: { readonly d: readonly E[] }; readonly [key: string]: unknown }',
  );
});
