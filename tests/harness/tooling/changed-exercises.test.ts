import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changedExercises } from '../../../scripts/changed-exercises.ts';
import { temporaryFolder } from '../folders.ts';

const IDS = ['01-a', '02-b', '03-c'];
const files = Object.fromEntries(
  IDS.flatMap((id) => [
    [`exercises/${id}/README.md`, id],
    [`tests/exercises/${id}/checks.ts`, id],
    [`tests/exercises/${id}/exercise.json`, `{ "id": "${id}", "reference": "reference/${id}.ts" }`],
    [`reference/${id}.ts`, id],
  ]),
);

async function courseAt(folder = '') {
  const top = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [path.join(folder, name), text])),
  );
  const root = path.join(top, folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: top,
      stdio: 'pipe',
    });
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'change');
  };
  git('init', '-q', '-b', 'main');
  commit();
  return {
    git,
    commit,
    changed: () => changedExercises(root, IDS),
    write: (name: string) => writeFile(path.join(root, name), 'other'),
    remove: (name: string) => rm(path.join(root, name)),
  };
}

test.each(['', 'course'])(
  'an exercise has changed with its task, its grading or its reference (in "%s")',
  async (folder) => {
    const course = await courseAt(folder);
    expect(course.changed()).toEqual([]);
    await course.write('tests/exercises/02-b/new.ts');
    expect(course.changed()).toEqual(['02-b']);
    await course.write('reference/03-c.ts');
    await course.remove('exercises/01-a/README.md');
    expect(course.changed()).toEqual(IDS);
    course.commit();
    expect(course.changed()).toEqual([]);
  },
);

test('on a branch what it has committed counts, too, and what came to main meanwhile does not', async () => {
  const course = await courseAt();
  course.git('checkout', '-qb', 'more');
  await course.write('tests/exercises/01-a/checks.ts');
  course.commit();
  course.git('checkout', '-q', 'main');
  await course.write('tests/exercises/02-b/checks.ts');
  course.commit();
  course.git('checkout', '-q', 'more');
  expect(course.changed()).toEqual(['01-a']);
});

test('without git no exercise has changed', async () => {
  expect(changedExercises(await temporaryFolder(files), IDS)).toEqual([]);
});
