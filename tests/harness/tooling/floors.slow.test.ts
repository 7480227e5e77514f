import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFile } from '../commands/run.ts';

const ROOT = process.cwd();
const folder = await mkdtemp(path.join(tmpdir(), 'floors-'));
afterAll(() => rm(folder, { recursive: true }));

/** A project in which imports break the rules; most of its files exist only to be imported. */
const FILES = {
  'reference/loss.ts': `import '../harness/core/model/call.ts';`,
  'harness/core/model/call.ts': `export const call = 1;`,
  'harness/core/grading/grade.ts': `import 'node:fs'; import '../../course/class/results/store.ts';`,
  'harness/course/class/results/store.ts': `import 'fast-check'; import './lock.ts';`,
  'node_modules/fast-check/package.json': '{ "main": "main.js" }',
  'node_modules/fast-check/main.js': '',
  'harness/course/class/results/lock.ts': `import type {} from './store.ts';`,

  'harness/course/shared/terminal/index.ts': `import './lines.ts';`,
  'harness/course/shared/terminal/lines.ts': '',
  'harness/course/shared/bundle/stack.mjs': '',
  'harness/course/shared/files/names.ts': '',
  'harness/course/student/debug/call-file.ts': ['terminal/index.ts', 'bundle/stack.mjs', 'files/names.ts']
    .map((name) => `import '../../shared/${name}';`)
    .join(''),
  'harness/course/student/debug/choose.ts': `import '../../shared/terminal/lines.ts';`,

  'scripts/test.ts': `await import('../harness/course/student/index.ts');`,
  'harness/course/student/index.ts': `import '../lms/index.ts';`,
  'harness/course/lms/index.ts': '',

  'harness/explore/app.tsx': `import '../../views/descent.tsx';`,
  'harness/explore/index.ts': `export const frame = 1;`,
  'views/descent.tsx': `import '../harness/explore/index.ts';`,
  'views/filter.tsx': `import '../harness/explore/app.tsx';`,
};

/** What `npm run check -- imports` prints in that project. */
let report: string;
beforeAll(async () => {
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json'])
    await cp(path.join(ROOT, name), path.join(folder, name));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const depcruise = path.join(ROOT, 'node_modules', '.bin', 'depcruise');
  ({ stdout: report } = await runFile(depcruise, ['harness', 'reference', 'scripts', 'views'], {
    cwd: folder,
  }));
});

test('an import that points upwards, a cycle, Node in the core and a library outside its home are all reported', () => {
  expect(report).toContain('reference-imports-downwards: reference/loss.ts → harness/core/model/call.ts');
  expect(report).toContain(
    'harness/core/grading-imports-downwards: harness/core/grading/grade.ts → harness/course/class/results/store.ts',
  );
  expect(report).toContain('core-runs-anywhere: harness/core/grading/grade.ts → fs');
  expect(report).toContain('fast-check-has-one-home: harness/course/class/results/store.ts');
  expect(report).toContain('no-cycles: harness/course/class/results/lock.ts');
});

test('a room is entered by its public entry point, a drawer and a named part of a room by any file', () => {
  expect(report.match(/rooms-have-one-door: harness\/course\/student.*/g)).toEqual([
    'rooms-have-one-door: harness/course/student/debug/choose.ts → harness/course/shared/terminal/lines.ts',
  ]);
});

test('what a student starts may not lead to what is about classes, however far', () => {
  expect(report).toContain('students-load-nothing-of-classes: scripts/test.ts → harness/course/lms/index.ts');
});

test('the harness imports no views, and views import the harness only by its public entry points', () => {
  expect(report).toContain('harness/explore-imports-downwards: harness/explore/app.tsx → views/descent.tsx');
  expect(report).toContain('views-imports-downwards: views/filter.tsx → harness/explore/app.tsx');
  expect(report).not.toContain('views/descent.tsx → harness/explore/index.ts');
});

test.each([
  ['harness/core', ['lib.dom', '@types/node']],
  ['harness/core/figures', ['@types/node']],
])('%s is compiled without the types of %j, which one import could bring back', (project, absent) => {
  const tsc = path.join(ROOT, 'node_modules/typescript-7/bin/tsc');
  const args = [tsc, '-p', project, '--listFilesOnly'];
  const files = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(files).toContain(`${project}/`);
  for (const part of absent) expect(files).not.toContain(part);
});
