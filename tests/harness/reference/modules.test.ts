import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import type * as forStudents from '../../../exercises/types.ts';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import type * as reference from '../../../reference/index.ts';
import { load } from '../core/sandbox/open.ts';
import { loadExercise } from '../load-exercise.ts';

const folder = new URL('../../../reference/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const ids = await exerciseIds(process.cwd());
const plans = await Promise.all(ids.map((id) => loadExercise(process.cwd(), id)));

/** The reference module of each exercise, and the functions that a solution must export. */
const exercises = Object.fromEntries(
  plans.map(({ reference: module, grading }) => [path.basename(module), Object.keys(grading.exports)]),
);

test.each(Object.entries(exercises))(
  'reference/%s exports every function of its exercise',
  async (file, names) => {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const name of names) expect(module[name]).toBeTypeOf('function');
  },
);

test.each(Object.entries(exercises))(
  'reference/%s can be loaded in the sandbox like a submission',
  async (file, names) => {
    const { referenceFiles } = plans.find((plan) => plan.reference === `reference/${file}`)!;
    const opened = await load(referenceFiles);
    if (opened.kind !== 'open') return expect.fail(opened.message);
    expect([...opened.sandbox.functions]).toEqual(expect.arrayContaining([...names]));
  },
);

test.each(files.filter((file) => file !== 'math.ts'))(
  'reference/%s imports only modules of its folder and uses no globals of Node or browsers',
  (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const imported = [...text.matchAll(/\bfrom '(.+?)'|\bimport[ (]*'(.+?)'/g)].map(
      ([, from, bare]) => from ?? bare!,
    );
    for (const one of imported) expect(files.map((name) => `./${name}`)).toContain(one);
    expect(text).not.toMatch(/\b(process|Buffer|window|document|globalThis|console|Math\.random|Date)\b/);
  },
);

// For the type checker: the types are equal to those that students use.
expectTypeOf<reference.Vector>().toEqualTypeOf<forStudents.Vector>();
expectTypeOf<reference.Matrix>().toEqualTypeOf<forStudents.Matrix>();
expectTypeOf<reference.Gradient>().toEqualTypeOf<forStudents.Gradient>();
expectTypeOf<reference.Complex>().toEqualTypeOf<forStudents.Complex>();
expectTypeOf<reference.Filter>().toEqualTypeOf<forStudents.Filter>();
