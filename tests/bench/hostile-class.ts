import { rm } from 'node:fs/promises';
import path from 'node:path';
import { loadCourse } from '../../harness/course/exercises/index.ts';
import type { Hostile } from '../harness/core/sandbox/hostile/hostile.ts';
import { type Solution, writeClass } from './classes.ts';
import { type Taken, timeCommand } from './commands.ts';

/** One solution in so many is hostile. */
const TENTH = 10;
/** From one attack to the next: a prime, so that a small class has attacks of all groups. */
const STRIDE = 37;

/** A submission in which every function that the exercise asks for is the attack. */
const attackOf = ({ source }: Hostile, functions: readonly string[]): string =>
  `${source}
${functions
  .map(
    (name) => `export const ${name} = (...given) =>
  answer(given.find(Array.isArray) ?? [1, 2], given.find((one) => typeof one === 'function') ?? ((x) => x));`,
  )
  .join('\n')}
`;

/** The functions that each exercise asks for. */
async function functionsOf(root: string, exercises: readonly string[]): Promise<Map<string, string[]>> {
  const course = await loadCourse(root, exercises);
  return new Map(course.exercises.map(({ id, grading }) => [id, Object.keys(grading.exports)]));
}

/** The same class, but each tenth solution is an attack. */
export async function withAttacks(
  root: string,
  solutions: readonly Solution[],
  attacks: readonly Hostile[],
): Promise<Solution[]> {
  const functions = await functionsOf(root, [...new Set(solutions.map(({ exercise }) => exercise))]);
  return solutions.map((solution, k) => {
    if (k % TENTH !== TENTH - 1) return solution;
    const attack = attacks[(Math.floor(k / TENTH) * STRIDE) % attacks.length]!;
    return { ...solution, source: attackOf(attack, functions.get(solution.exercise)!) };
  });
}

/** One student, whose solutions of all exercises are the same attack. */
export async function attacker(
  root: string,
  exercises: readonly string[],
  attack: Hostile,
): Promise<Solution[]> {
  const functions = await functionsOf(root, exercises);
  return exercises.map((exercise) => ({
    student: 'student-0001',
    exercise,
    source: attackOf(attack, functions.get(exercise)!),
  }));
}

/** Writes a class and grades it by the command, as instructors do it. */
export async function gradeByCommand(root: string, solutions: readonly Solution[]): Promise<Taken> {
  const folder = path.join(root, 'node_modules', '.cache', 'bench', 'hostile-class');
  await rm(folder, { recursive: true, force: true });
  await writeClass(path.join(folder, 'class'), solutions);
  const args = [path.join(folder, 'class'), '--out', path.join(folder, 'out'), '--seed', '1'];
  const taken = await timeCommand([process.execPath, 'scripts/start.mjs', 'grade', ...args], {
    cwd: root,
  });
  await rm(folder, { recursive: true });
  return taken;
}
