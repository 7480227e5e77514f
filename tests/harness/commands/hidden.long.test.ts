import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { checksThat } from './hidden-checks.ts';
import { runScript } from './run.ts';

test('calibrate tries hidden checks on the reference, and names the one that it does not pass with both values', async () => {
  const hidden = await temporaryFolder({ '01-loss/.keep': '' });
  const file = path.join(hidden, '01-loss/checks.ts');
  const calibrate = () => runScript('calibrate', ['01-loss', '--short', '--hidden', hidden]);
  await writeFile(file, checksThat('solution.loss(beta)', path.dirname(file)));
  expect((await calibrate()).stdout).toMatch(/^  far-away /m);

  await writeFile(file, checksThat('61', path.dirname(file)));
  const { status, stdout } = await calibrate();
  expect(stdout).toContain(`✗ the reference fails far-away (seed 1)\n      check     ${file}:7`);
  expect(status).toBe(1);
});
