import type { JournalLine } from './journal-line.ts';

/** Lines beyond these are only counted. */
const MAX_LINES = 10;

/** What is wrong with the lines of a journal. None of them counts as a grade. */
export class JournalFaults {
  readonly #file: string;
  readonly #lines: string[] = [];

  /** @param file the journal's path, for the sentences */
  constructor(file: string) {
    this.#file = file;
  }

  /** @param number of the line, from 1 */
  add(line: Exclude<JournalLine, { kind: 'entry' }>, number: number): void {
    if (line.kind === 'invalid')
      this.#lines.push(`${this.#file}:${number}: this line is not a grade, so it is ignored`);
    else
      this.#lines.push(
        `${this.#file}:${number}: the grade of ${line.submission} ${line.exercise} was changed after it was written, so it does not count`,
      );
  }

  /** One sentence for each. */
  get sentences(): readonly string[] {
    const more = this.#lines.length - MAX_LINES;
    return [
      ...this.#lines.slice(0, MAX_LINES),
      ...(more > 0 ? [`${this.#file}: … and ${more} more lines like these`] : []),
    ];
  }
}
