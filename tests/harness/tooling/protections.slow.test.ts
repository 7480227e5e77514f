import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { PROTECTIONS, type Protection } from '../../protections/protections.ts';
import { ROOT, runFile } from '../commands/run.ts';

async function run({ name, test: file, title }: Protection, taken: boolean) {
  const { status, stdout } = await runFile(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/protections/vitest.config.ts',
      file,
      '--testNamePattern',
      title.replaceAll(/[.[\]()+*?]/g, String.raw`\$&`),
    ],
    { env: { PROTECTION: taken ? name : '' } },
  );
  return { status, stdout: stripVTControlCharacters(stdout) };
}

test.each(PROTECTIONS)('without this protection its test fails: $name', async (protection) => {
  const [text] = protection.without;
  const code = await readFile(path.join(ROOT, protection.file), 'utf8');
  expect(code.split(text)).toHaveLength(2);
  const { status, stdout } = await run(protection, true);
  expect(status, stdout).toBe(1);
  expect(stdout).toMatch(/Tests\s+[1-9]\d* failed/);
});

test('with all protections these tests pass', async () => {
  for (const protection of PROTECTIONS) {
    const { status, stdout } = await run(protection, false);
    expect(stdout, protection.name).toMatch(/Tests\s+[1-9]\d* passed/);
    expect(status, protection.name).toBe(0);
  }
}, 1_200_000);
