import { readSync } from 'node:fs';

export interface Line {
  /** Without the line break. */
  readonly text: string;
  /** Its offset in the file, in bytes. */
  readonly start: number;
  /** Without the line break, in bytes. */
  readonly length: number;
}

const CHUNK_BYTES = 1024 * 1024;

/**
 * Reads the lines of an open file, in order. Text after the last line break is not a whole line and is skipped. Only one
 * chunk, or the longest line, is in memory at a time.
 */
export function* wholeLines(file: number): Generator<Line> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let rest = Buffer.alloc(0);
  let start = 0;
  let position = 0;
  for (;;) {
    const bytesRead = readSync(file, chunk, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let begin = 0;
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n', begin)) {
      yield { text: rest.toString('utf8', begin, end), start, length: end - begin };
      start += end - begin + 1;
      begin = end + 1;
    }
    rest = rest.subarray(begin);
  }
}
