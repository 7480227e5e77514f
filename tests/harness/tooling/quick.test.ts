import { expect, test } from 'vitest';
import config from '../../../vitest.config.ts';
import { startChromium } from '../chromium.ts';
import { callScript } from '../commands/call.ts';

test('without --project vitest runs what is quick; the rest is asked for', () => {
  const { project, projects } = config.test as { project: string[]; projects: { test: { name: string } }[] };
  const names = projects.map(({ test: { name } }) => name);
  expect(names.filter((name) => project.includes(name))).toEqual(project);
  expect(names.filter((name) => !project.includes(name))).toEqual(['slow', 'long']);
});

test('a quick test that starts a browser fails, and the message says how its file must be named', async () => {
  await expect(startChromium()).rejects.toThrow('belongs in a file named *.slow.test.ts');
});

test('a test that loads a script in a process that other tests share fails, and the message says how its file must be named', async () => {
  await expect(callScript('scripts/grade.ts', ['--help'])).rejects.toThrow(
    'belongs in a file named *.isolated.test.ts',
  );
});
