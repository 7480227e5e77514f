import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../core/model/broken-exercise.ts';
import type { CaseDescription } from '../../core/model/case.generated.ts';
import type { ExerciseDescription } from '../../core/model/exercise.generated.ts';
import type { Scenario } from '../../core/model/scenario.generated.ts';
import {
  caseValidator,
  exerciseValidator,
  formatProblem,
  parseWithSchema,
  scenarioValidator,
} from '../schema/index.ts';
import { throwUnreadable } from './unreadable.ts';

async function read<T>(file: string, validator: Parameters<typeof parseWithSchema<T>>[2]): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error) => throwUnreadable(file, error));
  const parsed = parseWithSchema(text, file, validator);
  if (parsed.kind === 'invalid') throw new BrokenExercise(parsed.problems.map(formatProblem));
  return parsed.value;
}

function requireId(file: string, id: string, expected: string): void {
  if (id !== expected)
    throw new BrokenExercise([`${file}: /id: "${id}" must be "${expected}", as the file is called`]);
}

/** @throws BrokenExercise with file:line:column of every problem */
export async function readScenario(file: string): Promise<Scenario> {
  const scenario = await read(file, scenarioValidator);
  requireId(file, scenario.id, path.basename(file, '.json'));
  return scenario;
}

/**
 * A scenario of any subject, from the exercise's own folder.
 * @throws BrokenExercise with file:line:column of every problem
 */
export async function readCase(file: string): Promise<CaseDescription> {
  const { $schema: _, ...one } = await read(file, caseValidator);
  requireId(file, one.id, path.basename(file, '.json'));
  return one;
}

/** @throws BrokenExercise with file:line:column of every problem */
export async function readExerciseDescription(file: string): Promise<ExerciseDescription> {
  const description = await read(file, exerciseValidator);
  requireId(file, description.id, path.basename(path.dirname(file)));
  return description;
}
