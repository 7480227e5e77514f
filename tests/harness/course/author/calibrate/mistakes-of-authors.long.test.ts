import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createExercise } from '../../../../../harness/course/author/scaffold/index.ts';
import { copyOfTheProject, runScript } from '../../../commands/run.ts';
import { sharedFolder } from '../../../folders.ts';
import { IN_CHECKS } from './mistakes/in-checks.ts';
import { IN_OTHER_FILES } from './mistakes/in-other-files.ts';
import { ID } from './mistakes/mistake.ts';

// With another exercise beside the new one: what is said must name the right one.
const root = await copyOfTheProject({ into: await sharedFolder(), exercises: ['01-loss'] });
beforeAll(async () => {
  await createExercise(root, ID, ['mean(x: vector): number']);
});

test('without a mistake there is nothing to say, except that it is a draft', async () => {
  const { status, stdout } = await runScript('calibrate', [ID, '--short'], root);
  expect(stdout).toContain('! a draft: 2 of at least 5 misconceptions');
  expect([status, stdout.split('\n').at(-2)]).toEqual([0, 'exercises: 1, seeds: 1, breaches: 0']);
});

test.each([...IN_OTHER_FILES, ...IN_CHECKS])(
  '$name: the author reads where, with which numbers, and what to do next',
  async (mistake) => {
    const { file, edit, says } = mistake;
    const whole = path.join(root, file);
    const before = await readFile(whole, 'utf8');
    const after = before.replace(...(edit as [string, string]));
    expect(after).not.toBe(before);
    const changed = after.split('\n').findIndex((line, k) => line !== before.split('\n')[k]) + 1;
    await writeFile(whole, after);
    try {
      const { status, stdout, stderr } = await runScript('calibrate', [ID, '--short'], root);
      const said = stdout + stderr;
      // A file that cannot be loaded at all ends the command.
      expect(status).toBe(says[0]!.startsWith('✗') ? 1 : 2);
      expect(said).not.toMatch(/^ +at .*\(.*:\d+:\d+\)$/m);
      // Paths begin at the project's folder.
      expect(said).not.toContain(root);
      let from = 0;
      for (const part of says) {
        const found = said.indexOf(part.replace('LINE', String(changed)), from);
        expect(found, `“${part}” after character ${from} of:\n${said}`).toBeGreaterThanOrEqual(from);
        from = found;
      }
    } finally {
      await writeFile(whole, before);
    }
  },
);
