import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksIn } from '../blocks.ts';
import { copyOfTheProject, ROOT, runFile } from '../commands/run.ts';

const ID = '06-transfer-function';

test('the first change of CONTRIBUTING.md does what the page says', async () => {
  const blocks = blocksIn(await readFile(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
  const [copying, change, shown] = ['sh', 'ts', 'text'].map(
    (language) => blocks.find((block) => block.language === language)!.text,
  );
  const cwd = await copyOfTheProject({ exercises: [ID] });
  const npm = (args: readonly string[]) => runFile('npm', ['--silent', ...args], { cwd });

  expect(await runFile('bash', ['-c', copying!], { cwd })).toMatchObject({ status: 0 });
  const file = path.join(cwd, 'tests/exercises', ID, 'misconceptions/level-of-the-larger-part.ts');
  const [comment, level] = change!.split('\n\n');
  const similar = await readFile(file, 'utf8');
  await writeFile(
    file,
    similar
      .replace(/^(?:\/\/.*\n)+/u, () => `${comment}\n`)
      .replace(/export function levelInDecibel.*?\n\}\n/su, () => level!),
  );
  const { stdout } = await npm(['run', 'calibrate', '--', 'transfer', '--short']);
  expect(stdout).toContain(', 0 breaches');

  await cp(file, path.join(cwd, 'exercises', ID, 'solution.ts'));
  expect((await npm(['test', '--', 'transfer'])).stdout).toContain(shown);
});
