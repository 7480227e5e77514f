import { expect, test } from 'vitest';
import { unreadFixtures } from '../../../../../harness/course/author/calibrate/calibrate-all.ts';
import { temporaryFolder } from '../../../folders.ts';

test('a shared fixture that no exercise lists is named; a course without any has none', async () => {
  const root = await temporaryFolder({
    'tests/scenarios/lost.json': '{}',
    'tests/scenarios/read.json': '{}',
  });
  const exercises = [{ scenarios: [] }, { scenarios: [{ id: 'read' }] }] as never;
  expect(await unreadFixtures({ root, exercises })).toEqual([
    'tests/scenarios/lost.json: no exercise.json lists it in /scenarios: list it, or remove it',
  ]);
  expect(await unreadFixtures({ root: await temporaryFolder(), exercises })).toEqual([]);
});
