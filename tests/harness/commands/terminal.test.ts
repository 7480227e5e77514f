import { Writable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../../harness/course/shared/terminal/progress.ts';
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

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test.each([1, 3, 10, 64, 1000])('without a terminal, %i pairs are a line for each 10 %% at most', (total) => {
  const { stream: file, written } = stream({});
  const progress = showProgress(total, file);
  for (let k = 0; k < total; k += 1) progress.advance('x', 'graded');
  progress.stop();
  const lines = written().trimEnd().split('\n');
  expect(lines).toHaveLength(Math.min(10, total));
  expect(lines.at(-1)).toBe(`graded ${total} of ${total} (100 %)`);
});

test('without a terminal, what an earlier run has graded gets no line', () => {
  const { stream: file, written } = stream({});
  const progress = showProgress(10, file);
  for (let k = 0; k < 9; k += 1) progress.advance('x', 'known');
  progress.advance('x', 'graded');
  expect(written()).toBe('graded 10 of 10 (100 %)\n');
});

test('without a terminal a line at least every ten seconds says how far it is, whether or not it ever waits', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  const { stream: file, written } = stream({});
  const progress = showProgress(1000, file);
  vi.advanceTimersByTime(25_000);
  expect(written()).toBe('graded 0 of 1000 (0 %)\n'.repeat(2));
  for (let k = 0; k < 1000; k += 1) progress.advance('x', 'graded');
  expect(vi.getTimerCount()).toBe(0);
});

test('in a terminal it is one line, gone when it is done', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { stream: terminal, written } = stream({ isTTY: true, columns: 90 });
  const progress = showProgress(4, terminal);
  for (let k = 1; k <= 3; k += 1) {
    vi.advanceTimersByTime(1000);
    progress.advance(`student-0${k} 01-loss\n${'x'.repeat(100)}`, 'graded');
    // Too soon for another drawing.
    if (k === 2) progress.advance('student-09 01-loss', 'graded');
  }
  progress.stop();
  const [nothing, ...lines] = written().split('\r\u001B[K');
  expect([nothing, lines.pop()]).toEqual(['', '']);
  expect(lines[0]).toBe('graded 0 of 4 (0 %)');
  expect(lines[1]).toMatch(/^graded 1 of 4 \(25 %\) · 3s left · student-01/);
  expect(lines[2]).toMatch(/^graded 2 of 4 \(50 %\) · 2s left · student-02/);
  expect(lines[3]).toMatch(/^graded 4 of 4 \(100 %\) · 0s left · student-03/);
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(line.length).toBeLessThan(90);
    expect(line).not.toMatch(/[\r\n]/);
  }
});

test.each([0, 1])('a terminal that says it has %i columns ends no run', (columns) => {
  const { stream: terminal, written } = stream({ isTTY: true, columns });
  showProgress(4, terminal).stop();
  expect(written().length).toBeLessThan(90);
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
  [0, 80],
  [20, 40],
  [72, 72],
  [300, 100],
])('a terminal of %s columns is written in %i', (columns, width) => {
  expect(screen(stream({ columns } as Partial<NodeJS.WriteStream>).stream).width).toBe(width);
});
