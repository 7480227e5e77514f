import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readonlyTypes } from '../../../../../scripts/readonly-types.ts';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

test('the types in harness/model are those of the schemas', { timeout: 60_000 }, async () => {
  const run = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'scripts/generate-types.ts', '--check'],
    { cwd: ROOT },
  );
  await expect(run).resolves.toEqual({ stdout: '', stderr: '' });
});

test('generated types are readonly throughout', () => {
  expect(readonlyTypes('interface A { b?: [C, C]; c: { d: E[] }; [key: string]: unknown }')).toBe(
    'interface A { readonly b?: readonly [C, C]; readonly c: { readonly d: readonly E[] }; readonly [key: string]: unknown }',
  );
});
