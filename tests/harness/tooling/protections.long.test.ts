import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { PROTECTIONS, type Protection } from '../../protections/protections.ts';
import { ROOT, runFile } from '../commands/run.ts';
import { sharedFolder } from '../folders.ts';

const report = path.join(await sharedFolder(), 'report.json');

/** Runs the tests of protections. @param taken the name of the one that the harness lacks */
async function run(protections: readonly Protection[], taken = '') {
  const titles = protections.map(({ title }) => title.replaceAll(/[.[\]()+*?]/g, String.raw`\$&`));
  const { status, stdout } = await runFile(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/protections/vitest.config.ts',
      ...new Set(protections.map(({ test: file }) => file)),
      '--testNamePattern',
      titles.join('|'),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { PROTECTION: taken } },
  );
  return { status, stdout: stripVTControlCharacters(stdout) };
}

test.each(PROTECTIONS)('without this protection its test fails: $name', async (protection) => {
  const [text] = protection.without;
  const code = await readFile(path.join(ROOT, protection.file), 'utf8');
  expect(code.split(text)).toHaveLength(2);
  const { status, stdout } = await run([protection], protection.name);
  expect(status, stdout).toBe(1);
  expect(stdout).toMatch(/Tests\s+[1-9]\d* failed/);
});

/** The part that is read of a report of vitest. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** All of them in one process: each of its own would start vitest again. */
let complete: { readonly report: Report; readonly stdout: string };
beforeAll(async () => {
  const { stdout } = await run(PROTECTIONS);
  complete = { report: JSON.parse(await readFile(report, 'utf8')) as Report, stdout };
});

test.each(PROTECTIONS)('with all protections its test passes: $name', ({ test: file, title }) => {
  const { assertionResults } = complete.report.testResults.find(
    ({ name }) => name === path.join(ROOT, file),
  )!;
  const outcomes = assertionResults
    .filter(({ fullName }) => fullName.includes(title))
    .map(({ status }) => status);
  expect(outcomes.length).toBeGreaterThan(0);
  expect(new Set(outcomes), complete.stdout).toEqual(new Set(['passed']));
});
