import {
  absent,
  anyOf,
  either,
  eitherOf,
  exercise,
  fn,
  list,
  listOf,
  numberIn,
  optional,
  property,
  purity,
  range,
  record,
  recordOf,
  same,
  stringOf,
  text,
  textOf,
  valuesOf,
  tuple,
  wholeNumber,
} from 'descent-grader/checks';
import * as reference from '#reference/tables.ts';

type Solution = Pick<typeof reference, 'parse' | 'table' | 'summary'>;
type Settings = { width: number; title?: string };
type Rows = { rows: reference.Row[] };

const DOMAINS = {
  line: textOf(1, 20, { letters: 'ab12=' }),
  rows: listOf(
    recordOf({
      0: textOf(1, 6, { letters: 'ab' }),
      1: eitherOf(
        numberIn(range(1, 1000, { zero: true })),
        // Digits, too, which make no number of a text.
        textOf(0, 6, { letters: '12a' }),
      ),
    }),
    0,
    5,
    [1, 2],
  ),
  settings: recordOf({
    width: numberIn(range(1, 12)),
    title: eitherOf(textOf(1, 8, { letters: 'T ' }), absent),
  }),
};
const assignment = tuple(stringOf('ab', 0, 6), stringOf('12', 1, 4)).map((parts) => parts.join('='));

export default exercise<Solution>({
  exports: {
    parse: fn(['line'], list([text, either(wholeNumber, text)])),
    table: fn(['rows', 'settings'], text),
    summary: fn(['rows'], record({ count: wholeNumber, largest: optional(wholeNumber) })),
  },
  right: reference,
  domains: DOMAINS,
  checks: [
    property({
      id: 'parse',
      judges: 'parse',
      title: 'a line is read as its label and its value',
      points: 3,
      hint: 'Which = ends the label, and of which characters is a number made?',
      given: { line: anyOf(assignment, valuesOf(DOMAINS.line)) },
      always: [
        { line: '=' },
        { line: 'a' },
        { line: 'a=1=2' },
        { line: 'a=1b' },
        { line: 'a='.repeat(10) },
        { line: `a=${'1'.repeat(15)}` },
      ],
      *holds(solution, { line }) {
        const [label, read] = solution.parse(line);
        const [right, expected] = reference.parse(line);
        yield same('the label', label, right);
        yield same('the value', read, expected);
      },
    }),
    property<Solution, Rows & { settings: Settings }>({
      id: 'table',
      judges: 'table',
      title: 'each row is a line, below the title',
      points: 3,
      hint: 'Print the table of two rows on paper: where does each value begin?',
      // Half of the values are texts, and numbers have three decades.
      runs: 100,
      given: { rows: DOMAINS.rows, settings: DOMAINS.settings },
      always: [
        {
          rows: [
            ['a', 1000],
            ['b', 0],
            ['ab', 1],
          ],
          settings: { width: 3 },
        },
      ],
      *holds(solution, { rows: given, settings: own }) {
        yield same('the table', solution.table(given, own), reference.table(given, own));
      },
    }),
    property<Solution, Rows>({
      id: 'summary',
      judges: 'summary',
      title: 'the summary has the largest number, if there is one',
      points: 3,
      hint: 'Which rows have a number, and what if none has?',
      given: { rows: DOMAINS.rows },
      always: [
        { rows: [['a', 0]] },
        { rows: [['a', 'b']] },
        {
          rows: [
            ['a', '12'],
            ['b', 2],
          ],
        },
      ],
      *holds(solution, { rows: given }) {
        const { count, largest } = solution.summary(given);
        const right = reference.summary(given);
        yield same('the number of rows', count, right.count);
        yield same('whether there is a largest number', largest !== undefined, right.largest !== undefined);
        if (right.largest !== undefined) yield same('the largest number', largest ?? NaN, right.largest);
      },
    }),
    purity(),
  ],
});
