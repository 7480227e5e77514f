import { expect, test, vi } from 'vitest';

const load = async () => (await import('../../../../harness/core/sandbox/source/strip.ts')).strip;

test('the work of TypeScript is counted where the harness is loaded twice, and TypeScript once', async () => {
  const enums = (count: number) => ({ 'solution.ts': 'enum a{b}'.repeat(count) });
  const first = await load();
  expect(first(enums(10))).toMatchObject({ kind: 'stripped' });
  vi.resetModules();
  const second = await load();
  expect(second).not.toBe(first);
  for (const strip of [second, first])
    expect(strip(enums(6_000))).toMatchObject({
      kind: 'syntax',
      message: expect.stringContaining('too much work'),
    });
});
