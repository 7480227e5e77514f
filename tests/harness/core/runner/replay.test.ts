import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { valueOf } from '../../../../harness/core/model/call.ts';
import { replay } from '../../../../harness/core/runner/index.ts';
import { loadSolution, type SourceFiles } from '../../../../harness/core/sandbox/index.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { ROOT } from '../../commands/run.ts';
import { signature, wasm } from '../sandbox/open.ts';

const NUMBER = signature({ kind: 'number' });
const SOURCE = 'export const answer = (): number => 1;';

/** A solution, and how often its types were removed. */
function loaded() {
  const counted = { strips: 0 };
  const counting = (files: SourceFiles) => {
    counted.strips += 1;
    return strip(files);
  };
  return { counted, solution: loadSolution({ wasm, strip: counting }, { 'solution.ts': SOURCE }) };
}

test('a solution and edits of it are entered again without stripping it again', async () => {
  const { counted, solution } = loaded();
  const answerOf = (edited = solution) =>
    replay(edited, { answer: NUMBER }, (_, sandbox) => valueOf(sandbox.call('answer', NUMBER, [])));
  expect(await answerOf()).toBe(1);
  expect(await answerOf(solution.anew({ code: solution.code.replace('1', '2') }))).toBe(2);
  expect(await answerOf(solution.anew({ code: 'export const answer = (;' }))).toBeUndefined();
  expect(await answerOf(solution.anew({ fuel: 0 }))).toBeUndefined();
  expect(await answerOf(solution.anew())).toBe(1);
  expect(counted.strips).toBe(1);
});

test('an instance is closed when its use ends, even if that throws', async () => {
  const { solution } = loaded();
  const used: { readonly closed: boolean }[] = [];
  await replay(solution, {}, async (_, sandbox) => {
    used.push(sandbox);
    await Promise.resolve();
    expect(sandbox.closed).toBe(false);
  });
  const failing = replay(solution, {}, (_, sandbox) => {
    used.push(sandbox);
    throw new Error('not drawn');
  });
  await expect(failing).rejects.toThrow('not drawn');
  expect(used.map(({ closed }) => closed)).toEqual([true, true]);
});

test('replay is the only way back into a solution after its verdict', async () => {
  const entries: string[] = [];
  for (const folder of ['diagnosis', 'diagnosis/where', 'explain', 'grading']) {
    const room = path.join(ROOT, 'harness/core', folder);
    for (const file of (await readdir(room)).filter((name) => name.endsWith('.ts'))) {
      const text = await readFile(path.join(room, file), 'utf8');
      for (const [entry] of text.matchAll(/\.(?:re)?open\(|\bloadSolution\(|\bwithSolution\(|\bstrip\(/g))
        entries.push(`${folder}/${file} ${entry}`);
    }
  }
  // The verdict itself.
  expect(entries.toSorted()).toEqual([
    'grading/grade-exercise.ts .open(',
    'grading/grade-exercise.ts loadSolution(',
    'grading/run-checks.ts .reopen(',
  ]);
});
