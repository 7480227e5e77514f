import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readResult, type Result, ResultStore } from '../../../../../harness/course/class/results/store.ts';
import { seal } from '../../../../../harness/course/shared/files/sealed.ts';
import { sha256Of } from '../../../../../harness/course/shared/files/sha256.ts';
import { temporaryFolder } from '../../../folders.ts';
import { fakeGrader, gradeFake, readResults } from '../grade/fake-class.ts';

const CLASS = {
  'änna/01-loss/solution.ts': 'α',
  'änna/04-momentum/solution.ts': 'βγ',
  'two\nlines/01-loss/solution.ts': 'δεζ',
  '学生/04-momentum/solution.ts': 'ηθικ',
};

/** True if a file has the grade of a solution: grades of missing ones need no grader. */
const isOfSolution = ([name, text]: readonly [string, string]): boolean =>
  name.startsWith('results/') && text.includes('"status":"graded"');

test('a run continues with results of which any are lost, cut or changed: the grades are the same, and only these are graded again', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const whole = await gradeFake(folder, out);
  const results = await readResults(out);
  const damage = fc.constantFrom('none', 'none', 'lost', 'cut', 'changed', 'torn');
  await fc.assert(
    fc.asyncProperty(
      fc.array(damage, { minLength: results.size, maxLength: results.size }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      async (kinds, share) => {
        let again = 0;
        for (const [k, [name, text]] of [...results].entries()) {
          const file = path.join(out, name);
          const cut = text.slice(0, Math.floor(share * (text.length - 1)));
          if (kinds[k] === 'lost') await rm(file);
          else if (kinds[k] === 'cut') await writeFile(file, cut);
          else if (kinds[k] === 'changed')
            await writeFile(file, text.replace(/"(points|results)":/, '"$1":1'));
          else if (kinds[k] === 'torn') await writeFile(`${file}.12.part`, cut);
          if (['lost', 'cut', 'changed'].includes(kinds[k]!) && isOfSolution([name, text])) again += 1;
        }
        const grader = fakeGrader();
        expect(await gradeFake(folder, out, { grader })).toEqual(whole);
        expect(grader.graded).toHaveLength(again);
        for (const [name, text] of results) expect(await readFile(path.join(out, name), 'utf8')).toBe(text);
      },
    ),
    { seed: 1, numRuns: 60 },
  );
  // Parts of files from killed runs go with the next result that replaces one of theirs.
  await gradeFake(folder, out, { harness: 'sha256-other' });
  expect([...(await readResults(out)).keys()].filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('students with the same solution share its result, and each has its grade', async () => {
  const folder = await temporaryFolder({ 'a/01-loss/solution.ts': 'x', 'b/01-loss/solution.ts': 'x' });
  const out = await temporaryFolder();
  const grader = fakeGrader(undefined, 1);
  const { submissions } = await gradeFake(folder, out, { grader });
  expect(submissions.map(({ id, points }) => [id, points])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(grader.graded).toEqual(['01-loss x']);
  expect([...(await readResults(out))].filter(isOfSolution)).toHaveLength(1);
});

const key = sha256Of('k');
const resultOf = (points: number, of = key, id = '01-loss'): Result => ({
  key: of,
  grade: { id, status: 'graded', points, maxPoints: 10, checks: [] },
});
const error = (of = key): Result => ({
  key: of,
  grade: { id: '01-loss', status: 'harness-error', points: 0, maxPoints: 10, pendingPoints: 10, checks: [] },
});
const NAME = `results/01-loss.${key}.json`;
const text = `${seal(resultOf(1)).text}\n`;

async function withStore<T>(out: string, use: (store: ResultStore) => Promise<T> | T): Promise<T> {
  const store = await ResultStore.open(out);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

test.each<[string, string | ((file: string) => unknown)]>([
  ['has other points', text.replace('"points":1', '"points":10')],
  ['has no digest', text.replace(/"digest":"[^"]*",/, '')],
  ['is empty', ''],
  ['is not JSON', 'not JSON'],
  ['is null', 'null'],
  ['is the result of another solution', seal(resultOf(1, sha256Of('other'))).text],
  ['is the result of another exercise', seal(resultOf(1, key, '04-momentum')).text],
  ['is a symbolic link', (file) => symlink('../elsewhere', file)],
  ['is a named pipe', (file) => execFileSync('mkfifo', [file])],
])('a file that %s is named, graded again and replaced', async (_, put) => {
  const out = await temporaryFolder();
  await withStore(out, () => {});
  const file = path.join(out, NAME);
  await writeFile(path.join(out, 'elsewhere'), text);
  await (typeof put === 'string' ? writeFile(file, put) : put(file));
  await withStore(out, async (store) => {
    expect(store.hasResult('a', '01-loss', key)).toBe(false);
    expect(store.remarks).toEqual([
      `${file}: the grade of a 01-loss was changed after it was written, so it does not count`,
    ]);
    await store.keep('a', resultOf(2));
    expect(store.read('a', '01-loss')).toEqual(resultOf(2));
  });
  expect(await readFile(path.join(out, 'elsewhere'), 'utf8')).toBe(text);
  await withStore(out, (store) => {
    expect(store.hasResult('a', '01-loss', key)).toBe(true);
    expect(store.remarks).toEqual([]);
  });
});

test('of many files that were changed the first ten are named, and the others counted', async () => {
  const out = await temporaryFolder();
  await withStore(out, async (store) => {
    await writeFile(path.join(out, NAME), '');
    for (let k = 0; k < 13; k += 1) store.hasResult(`s${k}`, '01-loss', key);
    expect(store.remarks).toHaveLength(11);
    expect(store.remarks.at(-1)).toMatch(/: … and 3 more files like these$/);
  });
});

test('a result that another program changes or removes during a run is noticed', async () => {
  const out = await temporaryFolder();
  await withStore(out, async (store) => {
    await store.keep('a', resultOf(1));
    expect(() => store.read('b', '01-loss')).toThrow('b 01-loss is not part of this run');
    const sentence = `${path.join(out, NAME)} was changed by another program during this run`;
    await appendFile(path.join(out, NAME), 'x');
    expect(() => store.read('a', '01-loss')).toThrow(sentence);
    await rm(path.join(out, NAME));
    expect(() => store.read('a', '01-loss')).toThrow(sentence);
  });
});

test('an error of the harness is no result, and replaces none', async () => {
  const out = await temporaryFolder();
  await withStore(out, async (store) => {
    await store.keep('a', error());
    expect(store.hasResult('a', '01-loss', key)).toBe(false);
    expect(store.read('a', '01-loss')).toEqual(error());
    await store.keep('b', resultOf(3));
    await store.keep('a', error());
    expect(store.read('a', '01-loss')).toEqual(resultOf(3));
    await writeFile(path.join(out, NAME), '');
    await store.keep('a', error());
    expect(store.read('a', '01-loss')).toEqual(error());
  });
});

const TABLE = { a: { '01-loss': { points: 2, status: 'graded' } } };

test('what is known is that of the last complete run, which a run with the same results does not change', async () => {
  const out = await temporaryFolder();
  const see = async (...keys: readonly string[]) =>
    withStore(out, (store) => {
      keys.forEach((one, k) => store.hasResult(`s${k}`, '01-loss', one));
      return [store.standings, store.isUnchanged];
    });
  expect(await see()).toEqual([{}, false]);
  await withStore(out, async (store) => {
    await store.keep('s0', resultOf(1));
    expect(store.standingsOf('a')).toEqual({});
    await store.complete({ standings: TABLE });
  });
  expect(await see(key)).toEqual([TABLE, true]);
  for (const other of [[], [key, key], [sha256Of('l')]]) expect(await see(...other)).toEqual([TABLE, false]);
  await withStore(out, async (store) => {
    expect([store.standingsOf('a'), store.standingsOf('constructor')]).toEqual([TABLE.a, {}]);
    store.hasResult('s0', '01-loss', key);
    await store.keep('s0', resultOf(2));
    expect(store.isUnchanged).toBe(false);
  });
  // That run was not complete, so the next one still compares with the one before it.
  expect((await see(key))[0]).toEqual(TABLE);
});

test('a description of the last run that was changed does not count, and is named', async () => {
  const out = await temporaryFolder();
  await withStore(out, (store) => store.complete({ standings: TABLE }));
  const file = path.join(out, 'last-run.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"points":2', '"points":3'));
  await withStore(out, (store) => {
    expect([store.standings, store.isUnchanged]).toEqual([{}, false]);
    expect(store.remarks).toEqual([`${file} was changed after it was written, so it does not count`]);
  });
});

test('a complete run removes results that its exercises do not have any more, and nothing else; a shard removes none', async () => {
  const out = await temporaryFolder();
  const [old, other] = [resultOf(1, sha256Of('old')), resultOf(1, key, '04-momentum')];
  await withStore(out, async (store) => {
    for (const result of [old, other, resultOf(1)]) await store.keep('a', result);
    await writeFile(path.join(out, `${NAME}.12.part`), '');
    await writeFile(path.join(out, 'results/mine.json'), '');
  });
  const all = await readdir(path.join(out, 'results'));
  const run = (standings?: typeof TABLE) =>
    withStore(out, async (store) => {
      expect(store.hasResult('a', '01-loss', key)).toBe(true);
      await store.complete({ standings });
      return readdir(path.join(out, 'results'));
    });
  expect(await run()).toEqual(all);
  const left = [path.basename(NAME), `04-momentum.${key}.json`, 'mine.json'];
  expect(await run(TABLE)).toEqual(left);
  await withStore(out, async (store) => {
    await store.forget();
    expect([store.standings, store.hasResult('a', '01-loss', key)]).toEqual([{}, false]);
    await store.keep('a', resultOf(2));
  });
  expect(await readdir(path.join(out, 'results'))).toEqual([path.basename(NAME), 'mine.json']);
  expect(await withStore(out, (store) => store.standings)).toEqual({});
});

test('opening a folder does not modify its results', async () => {
  const out = await temporaryFolder();
  await withStore(out, async (store) => {
    await store.keep('a', resultOf(1));
    await store.complete({ standings: TABLE });
  });
  const files = [NAME, 'last-run.json', 'results.sha256'].map((name) => path.join(out, name));
  for (const file of files) await utimes(file, 1, 1);
  await withStore(out, (store) => store.hasResult('a', '01-loss', key));
  for (const file of files) expect((await stat(file)).mtimeMs).toBe(1000);
});

test('a folder can be opened by one run at a time, whatever a killed run has left', async () => {
  const out = await temporaryFolder();
  await withStore(out, async (store) => {
    await expect(ResultStore.open(out)).rejects.toThrow(
      `${out} is in use: another run is writing to this folder`,
    );
    await store.keep('a', resultOf(1));
  });
  await writeFile(path.join(out, '.lock'), '');
  expect(await withStore(out, (store) => store.hasResult('a', '01-loss', key))).toBe(true);
  // A file that cannot be opened is unlocked.
  await rm(path.join(out, 'results'), { recursive: true });
  await writeFile(path.join(out, 'results'), '');
  for (const _ of [1, 2]) await expect(ResultStore.open(out)).rejects.toThrow('there is a file in its place');
});

test('a result is read without a store, from the folder of a shard', async () => {
  const out = await temporaryFolder({ [NAME]: text });
  expect(readResult(out, '01-loss', key)).toEqual(resultOf(1));
  expect(readResult(out, '04-momentum', key)).toBeUndefined();
  await mkdir(path.join(out, `results/04-momentum.${key}.json`));
  expect(readResult(out, '04-momentum', key)).toBe('damaged');
});
