import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signOfLife } from '../../../scripts/sign-of-life.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stream that keeps what is written to it. */
function recordedStream(isTTY: boolean): { written: string[]; stream: NodeJS.WriteStream } {
  const written: string[] = [];
  return {
    written,
    stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream,
  };
}

test('a terminal shows after half a second what is being done, and nothing of it stays', () => {
  const { written, stream } = recordedStream(true);
  const { begin, end } = signOfLife(stream);
  begin('Grading 01-one');
  vi.advanceTimersByTime(499);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  begin('Grading 02-two');
  end();
  expect(written).toEqual(['\r\u001B[KGrading 01-one …', '\r\u001B[KGrading 02-two …', '\r\u001B[K']);
});

test('what is done fast, and what is written to a file, has no sign of life', () => {
  const [fast, file] = [recordedStream(true), recordedStream(false)];
  const [quick, slow] = [signOfLife(fast.stream), signOfLife(file.stream)];
  quick.begin('Grading 01-one');
  quick.end();
  slow.begin('Grading 01-one');
  vi.advanceTimersByTime(1000);
  slow.end();
  expect([fast.written, file.written]).toEqual([[], []]);
});

test('a line in between takes the place of the sign, which comes back below it', () => {
  const { written, stream } = recordedStream(true);
  const { begin, print, end } = signOfLife(stream);
  print('early');
  begin('Grading 01-one');
  vi.advanceTimersByTime(500);
  print('late');
  end();
  expect(written.join('|')).toBe(
    'early\n|\r\u001B[KGrading 01-one …|\r\u001B[Klate\n|\r\u001B[KGrading 01-one …|\r\u001B[K',
  );
});
