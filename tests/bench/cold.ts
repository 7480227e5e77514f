import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mixedClass, type Solution, writeClass } from './classes.ts';
import { medianTaken, sumTaken, type Taken, timeCommand } from './commands.ts';

const PEERS = fileURLToPath(new URL('./peers', import.meta.url));
const NODE = [process.execPath, '--import', 'tsx'];
/** Peers call a failing test a failure of the run. */
const EITHER = { statuses: [0, 1] };

/** A way to grade a class, from a standing start. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<Taken>;
}

/** A test file for each submission, as a course would keep them beside each other. */
async function writeTests(
  folder: string,
  runner: 'by-vitest' | 'by-node-test',
  solutions: readonly Solution[],
  files: readonly string[],
): Promise<string[]> {
  await mkdir(path.join(folder, runner), { recursive: true });
  const door = pathToFileURL(path.join(PEERS, `${runner}.ts`)).pathname;
  return Promise.all(
    solutions.map(async ({ student, exercise }, k) => {
      const file = path.join(folder, runner, `${student}.test.ts`);
      const call = `await testSubmission(${JSON.stringify(exercise)}, ${JSON.stringify(files[k])});`;
      await writeFile(file, `import { testSubmission } from ${JSON.stringify(door)};\n${call}\n`);
      return file;
    }),
  );
}

/**
 * Makes a class and the ways to grade it.
 * @param root the project's folder
 * @param size submissions, one exercise each
 */
export async function contenders(
  root: string,
  exercises: readonly string[],
  size: number,
): Promise<Contender[]> {
  // Within the project: vitest transforms what lies in it.
  const folder = path.join(root, 'node_modules', '.cache', 'bench');
  await rm(folder, { recursive: true, force: true });
  const solutions = await mixedClass(root, exercises, size);
  const files = await writeClass(path.join(folder, 'class'), solutions);
  const vitests = await writeTests(folder, 'by-vitest', solutions, files);
  const nodeTests = await writeTests(folder, 'by-node-test', solutions, files);
  const out = path.join(folder, 'out');
  const grade = [process.execPath, 'scripts/start.mjs', 'grade', path.join(folder, 'class'), '--out', out];
  const vitest = [
    'node_modules/.bin/vitest',
    'run',
    '--config',
    path.join(PEERS, 'vitest.config.ts'),
    '--root',
    folder,
  ];
  const each = (run: (index: number) => Promise<Taken>): Promise<Taken> =>
    sumTaken(solutions.map((_, k) => () => run(k)));
  return [
    { name: 'npm run grade', run: () => timeCommand([...grade, '--fresh'], { cwd: root }) },
    { name: 'the same again, nothing changed', run: () => timeCommand(grade, { cwd: root }) },
    { name: 'one vitest run over all', run: () => timeCommand(vitest, { cwd: root, ...EITHER }) },
    {
      name: 'node --test for each',
      run: () => each((k) => timeCommand([...NODE, '--test', nodeTests[k]!], { cwd: root, ...EITHER })),
    },
    {
      name: 'a process for each',
      run: () =>
        each((k) => {
          const args = [path.join(PEERS, 'by-process.ts'), solutions[k]!.exercise, files[k]!];
          return timeCommand([...NODE, ...args], { cwd: root, ...EITHER });
        }),
    },
    {
      name: 'vitest run for each',
      run: () => each((k) => timeCommand([...vitest, vitests[k]!], { cwd: root, ...EITHER })),
    },
  ];
}

/** Medians of rounds in which the contenders take turns. */
export async function race(
  all: readonly Contender[],
  rounds: number,
  onRun: (name: string, taken: Taken) => void,
): Promise<Map<string, Taken>> {
  const taken = new Map<string, Taken[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of all) {
      const one = await run();
      onRun(name, one);
      taken.get(name)!.push(one);
    }
  return new Map([...taken].map(([name, runs]) => [name, medianTaken(runs)]));
}
