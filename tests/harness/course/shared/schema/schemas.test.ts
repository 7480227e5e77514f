import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import caseSchema from '../../../../../schemas/case.schema.json' with { type: 'json' };
import course from '../../../../../schemas/course.schema.json' with { type: 'json' };
import exercise from '../../../../../schemas/exercise.schema.json' with { type: 'json' };
import grades from '../../../../../schemas/grades.schema.json' with { type: 'json' };
import scenario from '../../../../../schemas/scenario.schema.json' with { type: 'json' };

type Part = Record<string, unknown>;

/** Every schema within a schema, by its JSON pointer, except under `contains`, which only selects entries. */
function* partsOf(value: unknown, pointer = ''): Generator<[pointer: string, part: Part]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [pointer, value as Part];
  for (const [key, inner] of Object.entries(value))
    if (key !== 'contains') yield* partsOf(inner, `${pointer}/${key}`);
}

const SCHEMAS = Object.entries({ case: caseSchema, course, exercise, grades, scenario });

test.each(SCHEMAS)('%s.schema.json is valid by draft 2020-12 and in strict mode', (_name, schema) => {
  expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
});

test.each(SCHEMAS)(
  '%s.schema.json forbids unknown properties, except where any JSON may stand',
  (name, schema) => {
    const open = [...partsOf(schema)].filter(
      ([, { type, additionalProperties }]) => type === 'object' && additionalProperties !== false,
    );
    const free: Readonly<Record<string, readonly string[]>> = {
      case: ['/properties/given', '/properties/expected'],
      grades: ['/$defs/checkGrade/properties/counterexample', '/$defs/explanation/properties/said'],
    };
    expect(open.map(([pointer]) => pointer)).toEqual(free[name] ?? []);
  },
);

test.each(SCHEMAS)('%s.schema.json describes the unit and the range of every number', (name, schema) => {
  const numbers = [...partsOf(schema)].filter(([, { type }]) => type === 'number' || type === 'integer');
  const silent = numbers.filter(
    ([, { description }]) =>
      !/unit|[Pp]oints|steps|Line|Column/.test(String(description)) ||
      !/[<>≤≥]|finite/.test(String(description)),
  );
  expect(silent).toEqual([]);
  expect(numbers.length).toBeGreaterThanOrEqual(
    { case: 0, course: 2, exercise: 0, grades: 6, scenario: 5 }[name]!,
  );
});

test.each(SCHEMAS)('%s.schema.json describes every property', (_name, schema) => {
  const silent = [...partsOf(schema)].filter(
    ([pointer, part]) =>
      /\/properties\/[^/]+$/.test(pointer) && part['description'] === undefined && part['$ref'] === undefined,
  );
  expect(silent).toEqual([]);
});
