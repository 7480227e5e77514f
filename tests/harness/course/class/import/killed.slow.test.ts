import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ENGINE } from '../../../../../harness/course/shared/bundle/engine.mjs';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { importSource } from './imported.ts';

const STUDENTS = Array.from({ length: 300 }, (_, k) => `student-${String(k).padStart(3, '0')}`);
const FIRST = `${STUDENTS[0]}/01-loss/solution.ts`;

const download = (text: string): Tree =>
  Object.fromEntries(STUDENTS.map((name) => [`${name}/01-loss/solution.ts`, text]));

const writeAll = (source: string, text: string) =>
  Promise.all(STUDENTS.map((name) => writeFile(path.join(source, name, '01-loss/solution.ts'), text)));

/** Imports '1', and kills an import of '2' after its first file. @returns the texts that are there then, too */
async function killImport() {
  const source = await temporaryFolder(download('1'));
  const { out } = await importSource(source);
  await writeAll(source, '2');
  const script = path.join(ENGINE, 'scripts/start.mjs');
  const child = spawn(process.execPath, [script, 'import', source, '--out', out], { cwd: ENGINE });
  const ended = once(child, 'exit');
  while (child.exitCode === null && readFileSync(path.join(out, FIRST), 'utf8') === '1') await setImmediate();
  child.kill('SIGKILL');
  await ended;
  const texts = STUDENTS.map((name) => readFileSync(path.join(out, name, '01-loss/solution.ts'), 'utf8'));
  return { source, out, texts: new Set(texts) };
}

test('an import that is killed while it writes calls nothing foreign, whatever the next download has', async () => {
  let killed = await killImport();
  // On a busy machine an import may have written all before it is killed.
  for (let more = 9; more > 0 && killed.texts.size < 2; more -= 1) killed = await killImport();
  const { source, out, texts } = killed;
  expect(texts).toEqual(new Set(['1', '2']));
  await writeAll(source, '3');
  const { report, files } = await importSource(source, { out });
  expect(report.verdicts.filter(({ status }) => status === 'unclear')).toEqual([]);
  expect(new Set(Object.values(files))).toEqual(new Set(['3']));
});
