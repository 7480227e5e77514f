import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as checks from '../../../harness/core/checks/index.ts';
import { readCourse } from '../../../harness/course/shared/exercises/course-file.ts';
import { blocksIn } from '../blocks.ts';
import { temporaryFolder } from '../folders.ts';

// What of docs/authoring.md can be tested quickly; authoring-page.long.test.ts plays its worked example through.

const page = await readFile('docs/authoring.md', 'utf8');

/** The rows of the table that begins with this heading, as cells. */
const rowsAfter = (heading: string): string[][] =>
  page
    .slice(page.indexOf(heading))
    .split('\n\n')
    .find((part) => part.startsWith('|'))!
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('the tables name only functions and constants that authors can import', () => {
  const code = [...rowsAfter('## Checks'), ...rowsAfter('### Inputs and domains')]
    .flat()
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!));
  const called = new Set(
    code.flatMap((text) => [...text.matchAll(/(?<![.\w])([a-z]\w+)\(/gi)].map(([, name]) => name!)),
  );
  expect(called.size).toBeGreaterThan(15);
  expect(Object.keys(checks)).toEqual(
    expect.arrayContaining([...called, 'truthValue', 'property', 'example']),
  );
});

test('a block that is quoted from a file is in that file', async () => {
  const quotes = blocksIn(page).filter(({ info }) => info.startsWith('from '));
  expect(quotes).not.toEqual([]);
  for (const { info, text } of quotes)
    expect(await readFile(info.slice('from '.length), 'utf8')).toContain(text);
});

test('every block is a command, a file or a quotation, so that a test runs it', () => {
  const kinds = blocksIn(page).map(({ language, info }) =>
    language === 'sh' ? 'command' : /^(?:from )?\S+\.\w+$/.test(info) ? 'file' : `${language} ${info}`,
  );
  expect(new Set(kinds)).toEqual(new Set(['command', 'file']));
});

test('its course.json is valid', async () => {
  const { text } = blocksIn(page).find(({ info }) => info === 'course.json')!;
  const ids = [...text.matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id!);
  const exercises = Object.fromEntries(ids.map((id) => [`tests/exercises/${id}/exercise.json`, '{}']));
  const root = await temporaryFolder({ 'course.json': text, ...exercises });
  const course = await readCourse(root);
  expect(course).toMatchObject({ title: 'Audio signal processing', seed: 1234 });
  expect(course.exercises.map(({ id }) => id)).toEqual(ids);
});
