import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { askForExercise, type GivenAnswers } from '../../../../harness/course/scaffold/ask-for-exercise.ts';

/** Answers the questions in a terminal, a line for each. @returns the exercise, and what the terminal showed */
async function answer(given: GivenAnswers, lines: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const shown = text(output);
  const waiting = [...lines];
  let seen = '';
  const asked = new Set<string>();
  // A line is typed when a question is there; the terminal shows it again while the answer is typed.
  output.on('data', (chunk) => {
    seen += String(chunk);
    for (const [question] of seen.matchAll(/[A-Z][^?]*\? \[[^\n]*?\] /g)) {
      if (asked.has(question)) continue;
      asked.add(question);
      input.write(`${waiting.shift()}\n`);
    }
  });
  const exercise = await askForExercise('09-run-lengths', given, { input, output });
  output.end();
  expect(waiting).toEqual([]);
  return { exercise, shown: stripVTControlCharacters(await shown) };
}

const mean = { name: 'mean', parameter: 'x', returns: 'number' };

test('it asks for the title, the summary and the function, and shows the default of each', async () => {
  const { exercise, shown } = await answer({}, ['Runs', 'Count them.', 'mean(x: vector): number']);
  expect(exercise).toEqual({
    id: '09-run-lengths',
    title: 'Runs',
    summary: 'Count them.',
    signature: mean,
  });
  expect(shown).toContain('Title? [Run lengths] ');
  expect(shown).toContain('What does the student build? [Write runs.] ');
  expect(shown).toContain('Function? [answer(x: vector): number] ');
});

test('an empty answer takes the default, and what an option gives is not asked for', async () => {
  const { exercise, shown } = await answer({ title: 'Runs', function: ['mean(x: vector): number'] }, ['  ']);
  expect(exercise).toEqual({
    id: '09-run-lengths',
    title: 'Runs',
    summary: 'Write runs.',
    signature: mean,
  });
  expect(shown).not.toMatch(/Title|Function/);
});

test('a signature that cannot be used is refused', async () => {
  await expect(answer({ title: 'Runs', summary: 'Runs.' }, ['mean(x: vectr): number'])).rejects.toThrow(
    'there is no type vectr. Did you mean vector?',
  );
});

test('without a terminal nothing is asked', async () => {
  const silent = { input: new PassThrough(), output: new PassThrough() };
  expect(await askForExercise('09-run-lengths', {}, silent)).toMatchObject({
    title: 'Run lengths',
    summary: 'Write run lengths.',
    signature: { name: 'answer' },
  });
  expect(silent.output.read()).toBeNull();
});
