import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSchema } from '../../../../../harness/course/shared/schema/compile-schema.ts';
import { formatProblem, type FileProblem } from '../../../../../harness/course/shared/schema/index.ts';
import { parseWithSchema } from '../../../../../harness/course/shared/schema/parse.ts';
import { fixtures, scenarioValidator } from './fixtures.ts';

/** The entries of an object or a list, in order. */
type Entries = readonly (readonly [name: string, value: unknown])[];

const anything = compileSchema<unknown>({});

function problemsOf(value: unknown): readonly FileProblem[] {
  const parsed = parseWithSchema(JSON.stringify(value, null, 2), 'x', scenarioValidator);
  return parsed.kind === 'valid' ? [] : parsed.problems;
}

/** The JSON pointers of all values within a value, without the value itself. */
function placesIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${pointer}/${name}`,
    ...placesIn(inner, `${pointer}/${name}`),
  ]);
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** Copies a value and changes the entries of the object or list at a pointer. */
function changed(value: unknown, pointer: string, change: (entries: Entries) => Entries): unknown {
  const recurse = (inner: unknown, at: string): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const entries = at === pointer ? change(Object.entries(inner)) : Object.entries(inner);
    const copied = entries.map(([name, part]) => [name, recurse(part, `${at}/${name}`)] as const);
    return Array.isArray(inner) ? copied.map(([, part]) => part) : Object.fromEntries(copied);
  };
  return recurse(value, '');
}

/** A valid fixture and the pointer of a value in it. */
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

test('deleting a required property gives one problem, at the object that should have it', () => {
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

test('misspelling a property gives one problem, which suggests the right name', () => {
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

test('replacing any value by null gives one problem, at that value', () => {
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

/** JSON with a few characters removed or inserted, and texts of the characters that JSON uses. */
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
      edits.reduce((edited, [where, deleted, inserted]) => {
        const at = where % (edited.length + 1);
        return edited.slice(0, at) + inserted + edited.slice(at + deleted);
      }, text),
    ),
);

test('parsing never throws, and every problem is one line with a position within the text', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const parsed = parseWithSchema(text, 'x', scenarioValidator);
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

test('parsing accepts exactly what JSON.parse accepts, except for repeated properties', () => {
  const standard = (text: string): string | undefined => {
    try {
      return JSON.stringify(JSON.parse(text));
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const parsed = parseWithSchema(text, 'x', anything);
      const isRepeated =
        parsed.kind === 'invalid' && parsed.problems.every(({ message }) => /is repeated/.test(message));
      if (!isRepeated)
        expect(parsed.kind === 'valid' ? JSON.stringify(parsed.value) : undefined).toBe(standard(text));
    }),
    { seed: 2, numRuns: 5000 },
  );
});
