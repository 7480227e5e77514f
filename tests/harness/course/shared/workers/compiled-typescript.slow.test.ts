import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runFile } from '../../../commands/run.ts';
import { temporaryFolder } from '../../../folders.ts';

const MODULE = path.join(ROOT, 'harness/course/shared/workers/compiled-typescript.ts');

/** Loads TypeScript in a new process, uses it, and keeps what was compiled. @returns whether that was new, and what it did */
async function load(root: string): Promise<readonly [isNew: boolean, transpiled: string]> {
  const program = `
    import { createRequire } from 'node:module';
    import { loadTypeScript } from ${JSON.stringify(MODULE)};
    const keep = loadTypeScript(${JSON.stringify(root)});
    const { transpile } = createRequire(${JSON.stringify(MODULE)})('typescript');
    const transpiled = transpile('const a: number = 1;');
    keep?.();
    console.log(JSON.stringify([keep !== undefined, transpiled]));`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const { stdout, stderr } = await runFile(process.execPath, args);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('TypeScript is compiled once, and again where what is kept is damaged', async () => {
  const root = await temporaryFolder({ 'node_modules/.cache/none': '' });
  const folder = path.join(root, 'node_modules/.cache/descent-grader-compiled');
  const [isNew, transpiled] = await load(root);
  expect([isNew, transpiled]).toEqual([true, expect.stringContaining('const a = 1;')]);
  expect(await load(root)).toEqual([false, transpiled]);
  const file = path.join(folder, readdirSync(folder)[0]!);
  expect(readFileSync(file).length).toBeGreaterThan(1_000_000);
  truncateSync(file, 1000);
  expect(await load(root)).toEqual([true, transpiled]);
  writeFileSync(file, readFileSync(file).fill(0xff, 100_000, 101_000));
  expect(await load(root)).toEqual([true, transpiled]);
});
