import {
  claim,
  derived,
  example,
  exercise,
  fn,
  list,
  listOf,
  numberIn,
  property,
  purity,
  range,
  record,
  recordOf,
  same,
  scenario,
  text,
  textOf,
  valuesOf,
  wholeNumber,
  type Case,
  type Finding,
} from 'descent-grader/checks';
import * as reference from '#reference/run-lengths.ts';

type Solution = Pick<typeof reference, 'encode' | 'decode'>;
type Runs = readonly reference.Run[];

/** Neighbours may have the same symbol: six runs of it are one. */
const runsOf = (longest: number) =>
  listOf(recordOf({ symbol: textOf(1, 1, { letters: 'abc' }), count: numberIn(range(1, longest)) }), 0, 6);
/** Those that are decoded. */
const RUNS = runsOf(120);
/** Texts that are encoded. */
const texts = valuesOf(runsOf(20)).map(reference.decode);

const longestRun = (all: string): number => Math.max(0, ...reference.encode(all).map(({ count }) => count));
const written = (some: Runs): string => some.map(({ symbol, count }) => `${count}${symbol}`).join(' ');

function* sameRuns(actual: Runs, expected: Runs): Generator<Finding> {
  yield same('the list of runs, as counts and symbols,', written(actual), written(expected));
}

export default exercise<Solution>({
  exports: {
    encode: fn(['text'], list(record({ symbol: text, count: wholeNumber }))),
    decode: fn(['runs'], text),
  },
  right: reference,
  domains: {
    // What matters of a text is how long its runs are.
    longestRun: derived('text', longestRun, numberIn(range(1, 120, { zero: true, special: [20] }))),
    runs: RUNS,
  },
  checks: [
    property({
      id: 'runs',
      judges: 'encode',
      title: 'encode finds every run, with its symbol and its length',
      points: 4,
      notes: { redundancy: 'any text, where the fax is one' },
      hint: 'When does a run end? What ends the last one?',
      given: { text: texts },
      always: [{ text: 'abc' }, { text: 'a'.repeat(20) }, { text: 'a'.repeat(120) }],
      *holds(solution, { text: all }) {
        yield* sameRuns(solution.encode(all), reference.encode(all));
      },
    }),
    property({
      id: 'decoded',
      judges: 'decode',
      title: 'decode writes each symbol as often as its run says',
      points: 3,
      notes: { redundancy: 'decode alone, whatever encode does' },
      hint: 'A run of 12 is twelve characters, and an empty list is an empty text.',
      given: { runs: RUNS },
      *holds(solution, { runs: some }) {
        yield same('the text', solution.decode(some), reference.decode(some));
      },
    }),
    property({
      id: 'there-and-back',
      title: 'decode gets back what encode was given',
      points: 1,
      hint: 'What does your encode leave out, or your decode?',
      notes: { redundancy: 'the law that a student can test without us' },
      given: { text: texts },
      *holds(solution, { text: all }) {
        const coded = solution.encode(all);
        yield claim(coded.length <= all.length, 'there are more runs than characters', coded);
        yield same('the decoded text', solution.decode(coded), all);
      },
    }),
    example({
      id: 'by-hand',
      title: 'short texts, as in the task',
      points: 1,
      hint: 'Write the runs of aaab on paper.',
      notes: { redundancy: 'a student can follow it on paper' },
      given: [
        { text: 'aaab', runs: '3a 1b' },
        { text: 'aba', runs: '1a 1b 1a' },
        { text: '', runs: '' },
      ],
      *holds(solution, { text: all, runs: expected }) {
        yield same('the list of runs, as counts and symbols,', written(solution.encode(all)), expected);
      },
    }),
    scenario<Solution, Case<{ text: string }, { runs: Runs }>>({
      id: 'fax',
      title: 'a line of a fax becomes five runs',
      points: 1,
      hint: 'Runs can be longer than 9.',
      notes: { redundancy: 'the example of the lecture' },
      *holds(solution, { given, expected }) {
        yield* sameRuns(solution.encode(given.text), expected.runs);
      },
    }),
    purity(),
  ],
});
