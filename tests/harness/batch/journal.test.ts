import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJournal } from '../../../harness/batch/journal.ts';
import { fakeGrader, gradeFake, readJournal } from './fake-class.ts';
import { temporaryFolder } from './folders.ts';

const CLASS = {
  'änna/01-loss/solution.ts': 'α',
  'änna/04-momentum/solution.ts': 'βγ',
  'two\nlines/01-loss/solution.ts': 'δεζ',
  '学生/04-momentum/solution.ts': 'ηθικ',
};

test('a journal that is cut anywhere goes on: the same grades, and only what was lost is graded again', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const whole = await gradeFake(folder, out);
  const bytes = await readJournal(out);
  const file = path.join(out, 'journal.ndjson');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), fc.boolean(), async (cut, noise) => {
      const kept = bytes.subarray(0, cut);
      await writeFile(file, noise ? Buffer.concat([kept, Buffer.of(0xff, 0)]) : kept);
      const lines = kept.toString('latin1').split('\n').length - 1;
      const grader = fakeGrader();
      expect(await gradeFake(folder, out, { grader })).toEqual(whole);
      expect(grader.graded).toHaveLength(4 - lines);
      const healed = await readJournal(out);
      expect(healed.toString().split('\n').toSorted()).toEqual(bytes.toString().split('\n').toSorted());
    }),
    { seed: 1, numRuns: 60 },
  );
});

test.each(['null', '7', '{}', '{"grade":{}}', '{"grade":null}', 'not JSON', '[]'])(
  'a line that is no entry (%s) and all after it are forgotten',
  async (line) => {
    const entry = JSON.stringify({ submission: 'a', key: 'k', grade: { id: '01-loss' } });
    const folder = await temporaryFolder({ 'journal.ndjson': `${entry}\n${line}\n${entry}\n` });
    const journal = await openJournal(path.join(folder, 'journal.ndjson'));
    await journal.close();
    expect(journal.known.size).toBe(1);
    expect(String(await readJournal(folder))).toBe(`${entry}\n`);
  },
);
