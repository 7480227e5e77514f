import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLastRun, writeLastRun } from '../../../../../harness/course/class/results/last-run.ts';
import { seal } from '../../../../../harness/course/shared/files/sealed.ts';
import { temporaryFolder } from '../../../folders.ts';

const RUN = {
  standings: { 'änna\u2028': { '': { points: 7, status: 'settled' } } },
  decisions: 1,
  options: { seed: 3, roster: true },
} as const;
const complete = seal({ complete: true, ...RUN }).text;
const entry = seal({ submission: 'a', key: 'k', grade: { id: '01-loss' } }).text;

test('members that say nothing are not written', async () => {
  const out = await temporaryFolder();
  await writeLastRun(out, {
    results: 'sha256-1',
    standings: {},
    changes: [],
    decisions: 0,
    options: undefined,
  });
  expect(readLastRun(out)).toEqual({ run: { results: 'sha256-1' } });
});

test('a folder of an earlier version keeps what its last complete run knew: points, decisions and options', async () => {
  const old = seal({ complete: true, standings: {}, decisions: 9 }).text;
  const edited = complete.replace('"decisions":1', '"decisions":0');
  const lines = [old, entry, complete, 'not JSON', 'null', edited, entry];
  const out = await temporaryFolder({
    'journal.ndjson': Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n{"submission":"stu`),
      Buffer.of(0xc3),
    ]),
  });
  expect(readLastRun(out)).toEqual({
    run: RUN,
    remark: `${path.join(out, 'journal.ndjson')} is of an earlier version: the points in it are compared with those of this run, which grades everything again`,
  });
  await writeLastRun(out, { decisions: 2 });
  expect(readLastRun(out)).toEqual({ run: { decisions: 2 } });
});

test('neither an empty journal nor a pipe in its place is waited for', async () => {
  const out = await temporaryFolder();
  expect(readLastRun(out)).toEqual({ run: {} });
  await writeFile(path.join(out, 'journal.ndjson'), '');
  expect(readLastRun(out).run).toEqual({});
  const other = await temporaryFolder();
  execFileSync('mkfifo', [path.join(other, 'journal.ndjson')]);
  expect(() => readLastRun(other)).toThrow('journal.ndjson is a named pipe, not a file');
});
