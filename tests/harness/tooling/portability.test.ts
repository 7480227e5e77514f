import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE as ROOT } from '../../../harness/course/shared/bundle/engine.mjs';
import { nameKey, unsafeName } from '../../../harness/course/shared/files/names.ts';
import { COMMANDS } from '../../../scripts/check-steps.ts';
import { shellSyntaxIn } from '../commands/shell-syntax.ts';

// What can be known here about systems that these tests do not run on.

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const commands = Object.values(COMMANDS).flat();

test('no npm script and no step of npm run check needs a shell of its own: sh and cmd.exe read them alike', () => {
  expect(shellSyntaxIn([...Object.values(scripts), ...commands])).toEqual([]);
});

test.each([
  'A=1 node x.js',
  'node x.js | head',
  "node 'x y.js'",
  'node x.js; node y.js',
  'node x.js & node y.js',
  'node $HOME/x.js',
  'node %HOME%/x.js',
  'node src/*.js',
  './x.sh',
  'node x.js > y',
  'node a\\b.js',
])('the shells do not agree about %s', (script) => {
  expect(shellSyntaxIn([script])).toEqual([script]);
});

test('scripts start a program of Node’s or of a library, and no file by itself', () => {
  const programs = [...Object.values(scripts), ...commands].map((command) => command.split(' ')[0]!);
  const known = 'depcruise knip node oxfmt oxlint tsx vitest'.split(' ');
  expect([...new Set(programs)].toSorted()).toEqual(known);
});

test('every file of the repository has a name that Windows and macOS can hold, not too long, and no two are one there', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  expect(files.length).toBeGreaterThan(500);
  const isUnsafe = (file: string): boolean =>
    file.split('/').some((name) => unsafeName(name.replace(/^\./, '')) !== undefined);
  expect(files.filter(isUnsafe)).toEqual([]);
  // Windows takes 260 characters without further settings, the folder of the clone included.
  expect(files.filter((file) => file.length > 160)).toEqual([]);
  expect(new Set(files.map(nameKey)).size).toBe(files.length);
});
