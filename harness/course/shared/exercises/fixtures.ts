import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import type { CaseDescription } from '../../../core/model/case.generated.ts';
import type { Fixture } from '../../../core/model/check.ts';
import type { ExerciseDescription } from '../../../core/model/exercise.generated.ts';
import { engineSchema, formatProblem, readBySchema } from '../schema/index.ts';
import { throwUnreadable } from './unreadable.ts';

async function read<T>(file: string, schemaFile: string): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error) => throwUnreadable(file, error));
  const parsed = await readBySchema<T>(text, file, schemaFile);
  if (parsed.kind === 'invalid') throw new BrokenExercise(parsed.problems.map(formatProblem));
  return parsed.value;
}

function requireId(file: string, id: string, expected: string): void {
  if (id !== expected)
    throw new BrokenExercise([`${file}: /id: "${id}" must be "${expected}", as the file is called`]);
}

/** Shared fixtures belong to the course. */
const SCENARIO_SCHEMA = 'schemas/scenario.schema.json';

/** @throws BrokenExercise with file:line:column of every problem */
export async function readScenario<F extends Fixture>(root: string, file: string): Promise<F> {
  const schema = path.join(root, SCENARIO_SCHEMA);
  if (!existsSync(schema))
    throw new BrokenExercise([
      `${file}: ${SCENARIO_SCHEMA}, which describes the fixtures of tests/scenarios, is missing`,
    ]);
  const scenario = await read<F>(file, schema);
  requireId(file, scenario.id, path.basename(file, '.json'));
  return scenario;
}

/** Sorted by file name. @throws BrokenExercise */
export async function readScenarios<F extends Fixture>(root: string): Promise<F[]> {
  const folder = path.join(root, 'tests/scenarios');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(names.map((name) => readScenario<F>(root, path.join(folder, name))));
}

/** @throws BrokenExercise with file:line:column of every problem */
export async function readCase(file: string): Promise<CaseDescription> {
  const { $schema: _, ...one } = await read<CaseDescription>(file, engineSchema('case'));
  requireId(file, one.id, path.basename(file, '.json'));
  return one;
}

/** @throws BrokenExercise with file:line:column of every problem */
export async function readExerciseDescription(file: string): Promise<ExerciseDescription> {
  const description = await read<ExerciseDescription>(file, engineSchema('exercise'));
  requireId(file, description.id, path.basename(path.dirname(file)));
  return description;
}
