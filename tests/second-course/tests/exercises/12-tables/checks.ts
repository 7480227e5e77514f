import {
  absent,
  eachOf,
  either,
  eitherOf,
  exercise,
  fn,
  list,
  listOf,
  numberIn,
  object,
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
  tuple,
  vectorAcross,
  wholeAcross,
  wholeNumber,
  type Arbitrary,
} from 'descent-grader/checks';
import * as reference from '#reference/tables.ts';

type Solution = Pick<typeof reference, 'parse' | 'table' | 'summary'>;
type Value = number | string;
type Settings = { width: number; title?: string };
type Rows = { rows: reference.Row[] };

const VALUE = range(1, 1000, { zero: true });
const WIDTH = range(1, 12);
const width = wholeAcross(WIDTH);
const words = stringOf('ab', 0, 6);
const value = eachOf<Value>(wholeAcross(VALUE), words, stringOf('12', 1, 6));
const row: Arbitrary<reference.Row> = tuple<[string, Value]>(stringOf('ab', 1, 6), value);
const rows = vectorAcross(row, { least: 0, most: 5, special: [1, 2] });
const title = eachOf(stringOf('T ', 1, 8));
const settings = eachOf<Settings>(object({ width }), object({ width, title }));

export default exercise<Solution>({
  exports: {
    parse: fn(['line'], list([text, either(wholeNumber, text)])),
    table: fn(['rows', 'settings'], text),
    summary: fn(['rows'], record({ count: wholeNumber, largest: optional(wholeNumber) })),
  },
  right: reference,
  domains: {
    line: textOf(1, 20),
    rows: listOf(recordOf({ 0: textOf(1, 6), 1: eitherOf(numberIn(VALUE), textOf(0, 6)) }), 0, 5),
    settings: recordOf({ width: numberIn(WIDTH), title: eitherOf(textOf(1, 8), absent) }),
  },
  checks: [
    property({
      id: 'parse',
      judges: 'parse',
      title: 'a line is read as its label and its value',
      points: 3,
      hint: 'Which = ends the label, and of which characters is a number made?',
      given: {
        line: eachOf(
          stringOf('ab12=', 1, 20),
          tuple(words, stringOf('12', 1, 4)).map((parts) => parts.join('=')),
        ),
      },
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
      given: { rows, settings },
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
      given: { rows },
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
