/** The door of the folder: reads JSON files by their schemas, and says in plain words what is wrong with them. */
export { parseFixture } from './parse.ts';
export { formatProblem, type Problem } from './problem.ts';
export { compileSchema, exerciseValidator, gradesValidator, scenarioValidator } from './validators.ts';
