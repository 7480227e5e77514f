import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksIn } from '../blocks.ts';
import { copyOfTheProject, ROOT, runFile } from '../commands/run.ts';

const ID = '06-transfer-function';

test('the first change of CONTRIBUTING.md does what the page says', async () => {
  const blocks = blocksIn(await readFile(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
  const [change, copying, shown] = ['ts', 'sh', 'text'].map(
    (language) => blocks.find((block) => block.language === language)!.text,
  );
  const cwd = await copyOfTheProject({ exercises: [ID] });
  const npm = (args: readonly string[]) => runFile('npm', ['--silent', ...args], { cwd });

  await writeFile(
    path.join(cwd, 'tests/exercises', ID, 'misconceptions/level-of-the-larger-part.ts'),
    change!,
  );
  const { stdout } = await npm(['run', 'calibrate', '--', 'transfer', '--short']);
  expect(stdout).toContain(', 0 breaches');

  expect(await runFile('bash', ['-c', copying!], { cwd })).toMatchObject({ status: 0 });
  const solution = path.join(cwd, 'exercises', ID, 'solution.ts');
  const [right, wrong] = ['-', '+'].map((sign) => change!.split(`// ${sign} `)[1]!.split('\n')[0]!);
  await writeFile(solution, (await readFile(solution, 'utf8')).replace(right!, wrong!));
  expect((await npm(['test', '--', 'transfer'])).stdout).toContain(shown);
});
