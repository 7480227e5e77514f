import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../measure/read-corpus.ts';
import { temporaryFolder } from '../course/classes/folders.ts';

const EXERCISES = ['01-loss', '02-stationary-points'];
const RIGHT = { verdict: 'right', why: 'plain' };

/** A corpus with one solution, and these labels. */
async function corpusWith(labels: object): Promise<string> {
  return temporaryFolder({ '01-loss/a.ts': '', 'labels.json': JSON.stringify({ title: 'A', ...labels }) });
}

async function refusal(labels: object): Promise<string> {
  const folder = await corpusWith(labels);
  return readCorpus(folder, EXERCISES).then(
    () => 'read',
    ({ message }: Error) => message.replaceAll(`${folder}/`, ''),
  );
}

test('a corpus has one label for each solution, and a witness for each wrong one', async () => {
  expect(await refusal({ solutions: { '01-loss/a.ts': RIGHT } })).toBe('read');
  expect(await refusal({ solutions: { '01-loss/a.ts': RIGHT, '01-loss/b.ts': RIGHT } })).toMatch(
    /there is no 01-loss\/b\.ts; did you mean "01-loss\/a\.ts"\?/,
  );
  expect(await refusal({ solutions: { '02-stationary-points/b.ts': RIGHT } })).toMatch(
    /there is no label for 01-loss\/a\.ts/,
  );
  expect(await refusal({ solutions: { '01-loss/a.ts': { verdict: 'wrong', why: 'a sign' } } })).toMatch(
    /labels\.json:1:\d+ \/solutions\/01-loss~1a\.ts: a wrong solution needs a witness/,
  );
  expect(await refusal({ solutions: { '01-loss/a.ts': { verdict: 'maybe', why: '' } } })).toMatch(
    /"maybe" is not one of right, wrong/,
  );
});

test('a frozen corpus that has changed is refused, in its labels and in its solutions', async () => {
  const solutions = { '01-loss/a.ts': RIGHT };
  const folder = await corpusWith({ solutions });
  const { hash, isFrozen } = await readCorpus(folder, EXERCISES);
  expect(isFrozen).toBe(false);
  const freeze = (labels: object) =>
    writeFile(path.join(folder, 'labels.json'), JSON.stringify({ title: 'A', frozen: hash, ...labels }));
  await freeze({ solutions });
  expect(await readCorpus(folder, EXERCISES)).toMatchObject({ hash, isFrozen: true });
  await freeze({ solutions: { '01-loss/a.ts': { ...RIGHT, why: 'another' } } });
  await expect(readCorpus(folder, EXERCISES)).rejects.toThrow(/is frozen, and has changed since/);
  await freeze({ solutions });
  await writeFile(path.join(folder, '01-loss/a.ts'), ' ');
  await expect(readCorpus(folder, EXERCISES)).rejects.toThrow(/is frozen, and has changed since/);
});

test('a folder without labels is no corpus', async () => {
  await expect(readCorpus(await temporaryFolder(), EXERCISES)).rejects.toThrow(
    /is not a corpus: it has no labels\.json$/,
  );
});
