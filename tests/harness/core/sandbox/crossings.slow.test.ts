import { expect, test } from 'vitest';
import { CROSSINGS } from './hostile/crossings/index.ts';
import { VECTOR, load, onPoints, signature } from './open.ts';

const twice = onPoints((beta) => beta.map((x) => 2 * x));

/** The limits of the grading. */
const limits = { evaluationsPerCall: 20_000, consoleBytes: 8_192 };

/** Everything that is seen of a call of `answer`, or why there was none. */
async function answerOf(source: string) {
  const opened = await load(source, limits);
  if (opened.kind !== 'open') return { ends: { load: opened.kind }, message: opened.message };
  const { sandbox } = opened;
  const call = sandbox.call('answer', signature(VECTOR, 'p', 'g'), [[1, 2], twice]);
  sandbox.close();
  const { outcome } = call;
  if (outcome.kind === 'returned') return { ends: outcome.value, message: '', call };
  const ends = outcome.kind === 'limit' ? outcome.limit : outcome.kind;
  return { ends, message: outcome.message, call };
}

/** Uses all that hostile code could have left changed. */
const RIGHT = `export const answer = (p, g) => {
  console.log('here', p);
  const path = [[...p], Float64Array.from(p), structuredClone(p)].map((x) => Array.from(x, (y) => Math.abs(y)));
  return JSON.parse(JSON.stringify(g(path[1])));
};`;

test.each(CROSSINGS)('$name', async ({ source, ends, or = [], says }) => {
  const seen = await answerOf(source);
  expect([ends, ...or], seen.message).toContainEqual(seen.ends);
  if (says !== undefined) expect(seen.message).toMatch(says);
  expect(await answerOf(RIGHT)).toEqual({
    ends: [2, 4],
    message: '',
    call: expect.objectContaining({ evaluations: [[[[1, 2]]]], changedArguments: [] }),
  });
});
