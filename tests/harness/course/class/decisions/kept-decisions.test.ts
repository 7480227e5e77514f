import { mkdir, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { Decisions } from '../../../../../harness/course/class/decisions/decisions.ts';
import { keepDecisions } from '../../../../../harness/course/class/decisions/kept-decisions.ts';
import { removeResults } from '../../../../../harness/course/class/results/result-folder.ts';
import { ResultStore } from '../../../../../harness/course/class/results/store.ts';
import { ANNA, aPlace, BEN, CLASS, COURSE, source, TOTAL } from './decided-place.ts';

test('what people decided counts in later runs without the option, which say so', async () => {
  const place = await aPlace();
  const file = await place.file('decide.csv', ANNA, BEN);
  expect(await place.run([file])).toEqual({
    said: ['2 decisions of people, kept in out/decisions.json: 2 from decide.csv'],
    points: [7, 3],
  });
  const text = await place.kept();
  expect(await place.run()).toEqual({
    said: ['2 decisions of people, kept in out/decisions.json: 2 from earlier runs'],
    points: [7, 3],
  });
  expect(await place.kept()).toBe(text);
  // A run without decisions keeps no file, and says nothing.
  expect(await place.run([], { out: 'other' })).toEqual({ said: [], points: [0, 0] });
  await expect(place.kept('other')).rejects.toThrow('ENOENT');
});

test('a later file adds and replaces, and drops nothing that it lacks', async () => {
  const place = await aPlace();
  await place.run([await place.file('first.csv', ANNA, BEN)]);
  const second = await place.file('second.csv', BEN.replace(',3,half', ',4,more than half'));
  expect(await place.run([second])).toEqual({
    said: [
      'second.csv:2 replaces what was decided about ben 04-momentum: 3 points, half right (Dr. A)',
      '2 decisions of people, kept in out/decisions.json: 1 from second.csv, 1 from earlier runs (anna 04-momentum)',
    ],
    points: [7, 4],
  });
  // The computed points count again where only a comment is left.
  const withdrawn = await place.file('third.csv', BEN.replace(',3,half right', ',,withdrawn'));
  expect((await place.run([withdrawn])).points).toEqual([7, 0]);
});

test('the order of runs and files does not show in what is kept', async () => {
  const [one, other] = [await aPlace(), await aPlace()];
  await one.run([await one.file('both.csv', BEN, ANNA)]);
  await other.run([await other.file('a.csv', ANNA)]);
  await other.run([await other.file('b.csv', BEN)]);
  expect(await other.kept()).toBe(await one.kept());
  await other.run(['none', other.at('b.csv'), other.at('a.csv')]);
  expect(await other.kept()).toBe(await one.kept());
});

test('only "none" drops decisions, and each is named', async () => {
  const place = await aPlace();
  await place.run([await place.file('decide.csv', ANNA, BEN)]);
  expect(await place.run(['none', await place.file('new.csv', BEN)])).toEqual({
    said: [
      '--decide none drops what was decided about anna 04-momentum: 7 points, seen on paper (Dr. A)',
      '--decide none drops what was decided about ben 04-momentum: 3 points, half right (Dr. A)',
      '1 decision of people, kept in out/decisions.json: 1 from new.csv',
    ],
    points: [0, 3],
  });
  expect((await place.run(['none'])).points).toEqual([0, 0]);
  expect(await place.run()).toEqual({ said: [], points: [0, 0] });
});

test('a decision about somebody or something that this run does not grade is kept and named', async () => {
  const place = await aPlace();
  const file = await place.file('decide.csv', ANNA, BEN, TOTAL);
  await place.run([file]);
  const text = await place.kept();
  const left = { ...COURSE, submissions: ['anna'] };
  const grades = { ...CLASS, submissions: CLASS.submissions.slice(0, 1) };
  const named = 'Decided, but not about anything that this run grades: ben, ben 04-momentum';
  for (const given of [[], [file]]) {
    const { said, points } = await place.run(given, { course: left, grades });
    expect([said.at(-1)!.split(': ')[1]!.split(', ').toSorted().join(', '), points]).toEqual([
      named.split(': ')[1],
      [7],
    ]);
    expect(await place.kept()).toBe(text);
  }
  const some = { ...COURSE, isPartial: true, exercises: CLASS.exercises.slice(0, 1) } as const;
  const lossOnly: Grades = {
    ...CLASS,
    exercises: CLASS.exercises.slice(0, 1),
    submissions: CLASS.submissions.map((one) => ({ ...one, exercises: one.exercises.slice(0, 1) })),
  };
  const partial = await place.run([], { course: some, grades: lossOnly });
  expect(partial.said.at(-1)).toContain('not about anything that this run grades: ');
  expect(partial.points).toEqual([2, 2]);
  expect((await place.run()).points).toEqual([7, 3]);
  // Somebody of whom nothing was ever decided is a mistake in the file.
  expect(await place.refusal([await place.file('x.csv', ANNA.replace('anna', 'ana'))])).toBe(
    'x.csv:2, column student: there is no submission "ana"',
  );
});

test('points that an exercise, a check or a total cannot have any more wait for a person', async () => {
  const place = await aPlace();
  const rows = [ANNA, `anna,01-loss,one,2,right,Dr. A,${source}`, TOTAL.replace(',9,', ',19,')];
  await place.run([await place.file('decide.csv', ...rows)]);
  const less: Grades = {
    ...CLASS,
    exercises: CLASS.exercises.map((one) => ({ ...one, maxPoints: 1 })),
    submissions: CLASS.submissions.map((one) => ({
      ...one,
      exercises: one.exercises.map((grade) => ({
        ...grade,
        maxPoints: 1,
        points: 1,
        checks: grade.checks.map((each) => ({ ...each, maxPoints: 1, points: 1 })),
      })),
    })),
  };
  const { said, points } = await place.run([], { grades: less });
  expect(points).toEqual([0, 1]);
  expect(said.slice(1).toSorted()).toEqual([
    'out/decisions.json: anna 01-loss one is pending: 2 points are more than it can have now',
    'out/decisions.json: anna 04-momentum is pending: 7 points are more than it can have now',
    'out/decisions.json: ben is pending: 19 points are more than it can have now',
  ]);
});

test.each<[string, (text: string) => string]>([
  ['edited', (text) => text.replace('"points":7', '"points":8')],
  ['cut', (text) => text.slice(0, 40)],
  ['emptied', () => ''],
])('a kept file that was %s stops the run, and is left as it is', async (_, change) => {
  const place = await aPlace();
  const file = await place.file('decide.csv', ANNA, BEN);
  await place.run([file]);
  const changed = change(await place.kept());
  await writeFile(place.at('out/decisions.json'), changed);
  for (const given of [[], [file]])
    expect(await place.refusal(given)).toBe(
      'out/decisions.json keeps what people decided, and was changed after it was written: restore it, or give all decisions in its place, with --decide none --decide FILE',
    );
  expect(await place.kept()).toBe(changed);
  expect((await place.run(['none', file])).points).toEqual([7, 3]);
});

test('a kept file that was removed, or results of a version that kept none, stop a run without decisions', async () => {
  const place = await aPlace();
  const file = await place.file('decide.csv', ANNA, BEN);
  const one = await place.file('one.csv', ANNA);
  await place.run([file]);
  await rm(place.at('out/decisions.json'));
  const sentence =
    'The results in out have decisions of people that out/decisions.json does not keep: give all decisions with --decide FILE, or drop them with --decide none';
  expect(await place.refusal()).toBe(sentence);
  expect(await place.refusal([one])).toBe(sentence);
  expect((await place.run([file])).points).toEqual([7, 3]);

  const store = await ResultStore.open(place.at('old'));
  await store.complete({ standings: { anna: { '04-momentum': { points: 7, status: 'settled' } } } });
  await store.close();
  expect(await place.refusal([], { out: 'old' })).toBe(sentence.replaceAll(/\bout\b/g, 'old'));
  expect((await place.run([one], { out: 'old' })).points).toEqual([7, 0]);
});

test('what was read once is kept, even if the run ends there; a shard or a fresh run does not remove it', async () => {
  const place = await aPlace();
  const file = await place.file('decide.csv', ANNA);
  const out = place.at('out');
  const store = await ResultStore.open(out);
  await keepDecisions(out, store, COURSE, [file]);
  await store.forget();
  await removeResults(out, (name) => name !== 'last-run.json' && name !== 'decisions.json');
  await store.close();
  expect((await place.run()).points).toEqual([7, 0]);
});

test('two runs at once: the second is refused before it reads or keeps anything', async () => {
  const place = await aPlace();
  await place.run([await place.file('decide.csv', ANNA)]);
  const text = await place.kept();
  const store = await ResultStore.open(place.at('out'));
  expect(await place.refusal([await place.file('b.csv', BEN)])).toContain(
    'is in use: another run is writing to this folder',
  );
  await store.close();
  expect(await place.kept()).toBe(text);
});

test('what shards keep counts in their merge; where they disagree, a person decides', async () => {
  const place = await aPlace();
  await place.run([await place.file('a.csv', ANNA)], { out: 'shard-1' });
  await place.run([await place.file('b.csv', BEN, ANNA)], { out: 'shard-2' });
  const whole = await place.file('whole.csv', ANNA, BEN);
  await place.run([whole], { out: 'whole' });
  const shards = ['shard-1', 'shard-2'];
  expect((await place.run([], { shards })).points).toEqual([7, 3]);
  expect(await place.kept()).toBe(await place.kept('whole'));

  await place.run([await place.file('c.csv', ANNA.replace(',7,', ',6,'))], { out: 'shard-2' });
  const rivalry =
    'shard-1/decisions.json and shard-2/decisions.json decide differently about anna 04-momentum: give the decision that counts, with --decide FILE';
  expect(await place.refusal([], { shards, out: 'fresh' })).toBe(rivalry);
  await mkdir(place.at('more'));
  expect((await place.run([whole], { shards, out: 'more' })).points).toEqual([7, 3]);
});

test('a file that was put there by hand is not taken for decisions', async () => {
  const place = await aPlace();
  await place.run();
  await writeFile(place.at('out/decisions.json'), '{"decisions":[]}\n');
  expect(await place.refusal()).toContain('was changed after it was written');
  expect(await place.kept()).toBe('{"decisions":[]}\n');
});

test('decisions are equal where the same was decided, wherever it was read', () => {
  const one = { submission: 'anna', comment: 'x', by: 'y', source, at: 'a.csv:2', points: 1 };
  const json = (...decisions: (typeof one)[]): string => JSON.stringify(new Decisions(decisions));
  expect(json(one)).toBe(json({ ...one, at: 'b.csv:7' }));
  expect(json(one)).not.toBe(json({ ...one, points: 2 }));
});
