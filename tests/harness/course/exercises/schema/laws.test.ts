import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compileSchema,
  formatProblem,
  parseFixture,
  type Problem,
  scenarioValidator,
} from '../../../../../harness/course/exercises/schema/index.ts';
import { fixtures } from './fixtures.ts';

/** JSON as it is changed here: an object keeps the order of its entries. */
type Entries = readonly (readonly [name: string, value: unknown])[];

const anything = compileSchema<unknown>({});

function problemsOf(value: unknown): readonly Problem[] {
  const parsed = parseFixture(JSON.stringify(value, null, 2), 'x', scenarioValidator());
  return parsed.kind === 'valid' ? [] : parsed.problems;
}

/** The pointers of all places within a value, the whole aside. */
function placesIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${pointer}/${name}`,
    ...placesIn(inner, `${pointer}/${name}`),
  ]);
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** A copy of a value in which the object or list at a pointer has other entries. */
function changed(value: unknown, pointer: string, change: (entries: Entries) => Entries): unknown {
  const recurse = (inner: unknown, at: string): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const entries = at === pointer ? change(Object.entries(inner)) : Object.entries(inner);
    const copied = entries.map(([name, part]) => [name, recurse(part, `${at}/${name}`)] as const);
    return Array.isArray(inner) ? copied.map(([, part]) => part) : Object.fromEntries(copied);
  };
  return recurse(value, '');
}

/** A valid fixture and one of its places. */
const place = fc
  .constantFrom(...fixtures.values())
  .map((text): unknown => JSON.parse(text))
  .chain((value) => fc.constantFrom(...placesIn(value)).map((pointer) => ({ value, pointer })));

const property = place.filter(({ pointer }) => !/^\d+$/.test(nameOf(pointer)));

const misspelling = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(name.length - 1), fc.constantFrom('drop', 'double', 'shout'))
    .map(([at, how]) => {
      const letter = { drop: '', double: name[at]!.repeat(2), shout: name[at]!.toUpperCase() }[how]!;
      return name.slice(0, at) + letter + name.slice(at + 1);
    })
    .filter((misspelt) => misspelt !== name);

test('a required property that is deleted is the one problem, told where it should be', () => {
  fc.assert(
    fc.property(
      property.filter(({ pointer }) => pointer !== '/$schema'),
      ({ value, pointer }) => {
        const without = changed(value, parentOf(pointer), (entries) =>
          entries.filter(([name]) => name !== nameOf(pointer)),
        );
        const problems = problemsOf(without);
        expect(problems.map((problem) => [problem.pointer, problem.message])).toEqual([
          [parentOf(pointer), `"${nameOf(pointer)}" is missing`],
        ]);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('a misspelt property is the one problem, and the right name is offered', () => {
  fc.assert(
    fc.property(
      property.chain((at) => misspelling(nameOf(at.pointer)).map((misspelt) => ({ ...at, misspelt }))),
      ({ value, pointer, misspelt }) => {
        const renamed = changed(value, parentOf(pointer), (entries) =>
          entries.map(([name, part]) => [name === nameOf(pointer) ? misspelt : name, part]),
        );
        const problems = problemsOf(renamed);
        expect(problems.map(({ file: _file, line: _line, column: _column, ...what }) => what)).toEqual([
          {
            pointer: `${parentOf(pointer)}/${misspelt}`,
            message: 'unknown property',
            suggestion: nameOf(pointer),
          },
        ]);
        const { line, column } = problems[0]!;
        const written = JSON.stringify(renamed, null, 2).split('\n')[line - 1]!;
        expect(written.slice(column - 1)).toMatch(JSON.stringify(misspelt));
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('null in place of any value is the one problem, at that value', () => {
  fc.assert(
    fc.property(place, ({ value, pointer }) => {
      const nulled = changed(value, parentOf(pointer), (entries) =>
        entries.map(([name, part]) => [name, name === nameOf(pointer) ? null : part]),
      );
      const problems = problemsOf(nulled);
      expect(problems.map((problem) => problem.pointer)).toEqual([pointer]);
      expect(problems[0]!.message).toMatch(/^null (must be|is not) /);
      const { line, column } = problems[0]!;
      const written = JSON.stringify(nulled, null, 2).split('\n')[line - 1]!;
      expect(written.slice(column - 1)).toMatch(/^null/);
    }),
    { seed: 1, numRuns: 300 },
  );
});

/** JSON with a few characters taken out or put in, and texts of JSON's own characters. */
const nearlyJson = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'{}[]",:-+.e01 \n\r\\u/*tn', 'true', 'null', '"a"') }),
  fc
    .tuple(
      fc.oneof(fc.json(), fc.constantFrom(...fixtures.values())),
      fc.array(
        fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom('', ',', '"', '}', ']', ':', '1', '\\', '//', 'x')),
        {
          maxLength: 3,
        },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((so, [where, deleted, put]) => {
        const at = where % (so.length + 1);
        return so.slice(0, at) + put + so.slice(at + deleted);
      }, text),
    ),
);

test('never throws, and every problem is one line at a place within the text', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const parsed = parseFixture(text, 'x', scenarioValidator());
      if (parsed.kind === 'valid') return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      for (const problem of parsed.problems) {
        expect(formatProblem(problem)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(lines[problem.line - 1]).toBeDefined();
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeLessThanOrEqual(lines[problem.line - 1]!.length + 1);
      }
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test('reads what JSON.parse reads, and refuses what it refuses', () => {
  const standard = (text: string): string | undefined => {
    try {
      return JSON.stringify(JSON.parse(text));
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const parsed = parseFixture(text, 'x', anything);
      const repeated =
        parsed.kind === 'invalid' && parsed.problems.every(({ message }) => /second time/.test(message));
      if (!repeated)
        expect(parsed.kind === 'valid' ? JSON.stringify(parsed.value) : undefined).toBe(standard(text));
    }),
    { seed: 2, numRuns: 5000 },
  );
});
