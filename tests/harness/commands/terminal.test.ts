import { Writable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../../scripts/progress.ts';
import { screen } from '../../../scripts/screen.ts';

/** A stream that keeps what is written, and may call itself a terminal. */
function stream(fields: Partial<NodeJS.WriteStream>): { stream: NodeJS.WriteStream; written: () => string } {
  let text = '';
  const sink = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream: Object.assign(sink, fields) as unknown as NodeJS.WriteStream, written: () => text };
}

afterEach(() => void vi.unstubAllEnvs());

test.each([1, 3, 10, 64, 1000])(
  'without a terminal, %i pairs are a line for each 10 %% at most',
  async (total) => {
    const { stream: file, written } = stream({});
    const progress = await showProgress(total, file);
    for (let k = 0; k < total; k += 1) progress.advance('x', 'graded');
    progress.stop();
    const lines = written().trimEnd().split('\n');
    expect(lines).toHaveLength(Math.min(10, total));
    expect(lines.at(-1)).toBe(`graded ${total} of ${total} (100 %)`);
  },
);

test('without a terminal, what an earlier run has graded is no line', async () => {
  const { stream: file, written } = stream({});
  const progress = await showProgress(10, file);
  for (let k = 0; k < 9; k += 1) progress.advance('x', 'known');
  progress.advance('x', 'graded');
  expect(written()).toBe('graded 10 of 10 (100 %)\n');
});

test('in a terminal it is one bar, gone when it is done', async () => {
  const { stream: terminal, written } = stream({
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const progress = await showProgress(2, terminal);
  progress.advance('student-01 01-loss', 'graded');
  progress.stop();
  expect(written()).toContain('graded 0 of 2');
  expect(written()).not.toContain('\n\n');
});

test.each([
  [undefined, undefined, true, true],
  [undefined, undefined, false, false],
  ['1', undefined, false, true],
  ['0', undefined, true, false],
  [undefined, '1', true, false],
])('FORCE_COLOR=%s NO_COLOR=%s terminal=%s: colour %s', (force, no, isTTY, colour) => {
  vi.stubEnv('FORCE_COLOR', force);
  vi.stubEnv('NO_COLOR', no);
  // Node's own rule.
  const hasColors = () => process.env['NO_COLOR'] === undefined;
  const { paint } = screen(stream({ isTTY, hasColors } as Partial<NodeJS.WriteStream>).stream);
  expect(paint('red', 'x') !== 'x').toBe(colour);
});

test.each([
  [undefined, 80],
  [20, 40],
  [72, 72],
  [300, 100],
])('a terminal of %s columns is written in %i', (columns, width) => {
  expect(screen(stream({ columns } as Partial<NodeJS.WriteStream>).stream).width).toBe(width);
});
