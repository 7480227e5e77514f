import { spawn, type StdioOptions } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { COMMANDS, QUICK, type Step } from './check-steps.ts';
import { createCommand, runCommand } from './command-line.ts';
import { choice, collect, toShard } from './option-values.ts';
import { courseRoot } from './root.ts';

const STEPS = ['quick', ...Object.keys(COMMANDS)] as readonly (Step | 'quick')[];
const ALL = ['quick', 'slow', 'calibration'] as const;

interface Ended {
  readonly isGood: boolean;
  /** What it printed, where it is not shown at once. */
  readonly output: string;
}

/** npm puts the programs of libraries on the path. */
async function run(command: string, stdio: StdioOptions): Promise<Ended> {
  const child = spawn(command, { cwd: courseRoot(), shell: true, stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ isGood: status === 0, output }));
  });
}

/** Runs the commands of a step until one fails. @param further what is added to each */
async function runStep(step: Step, stdio: StdioOptions, further = ''): Promise<Ended> {
  let output = '';
  for (const command of COMMANDS[step]) {
    const ended = await run(command + further, stdio);
    output += ended.output;
    if (!ended.isGood) return { isGood: false, output };
  }
  return { isGood: true, output };
}

/** Runs steps side by side. Prints what each printed when it ends, and at last which failed. */
async function runSideBySide(steps: readonly Step[]): Promise<boolean> {
  const waiting = [...steps];
  const rows: string[] = [];
  let isGood = true;
  const runNext = async (): Promise<void> => {
    const step = waiting.shift();
    if (step === undefined) return;
    const begin = performance.now();
    const ended = await runStep(step, ['ignore', 'pipe', 'pipe']);
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    process.stdout.write(`\n== ${step}\n${ended.output}`);
    rows.push(`${ended.isGood ? '✓' : '✗'} ${step.padEnd(10)}${seconds.padStart(4)} s`);
    isGood &&= ended.isGood;
    await runNext();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runNext));
  process.stdout.write(`\n${rows.join('\n')}\n`);
  return isGood;
}

const check = createCommand('npm run check --', {
  description: 'Runs the checks that every change must pass, and stops at the first one that fails.',
  examples: [
    ['npm run check', 'runs everything'],
    ['npm run check:quick', 'runs what needs no browser and at most a minute, side by side'],
    ['npm run check -- lint types', 'runs two of its steps'],
  ],
  exitStatuses: { 0: 'every step passes', 1: 'a step fails' },
})
  .argument(
    '[STEP...]',
    `${STEPS.join(', ')} (default: ${ALL.join(', ')}); quick is ${QUICK.join(', ')}`,
    collect(choice('step', STEPS)),
  )
  .option('--shard <I/N>', 'run only part I of N of the files with slow tests', toShard)
  .action(async (chosen, { shard }) => {
    const further = shard === undefined ? '' : ` --shard=${shard.index}/${shard.of}`;
    for (const step of chosen.length > 0 ? (chosen as readonly (Step | 'quick')[]) : ALL) {
      const isGood =
        step === 'quick'
          ? await runSideBySide(QUICK)
          : (await runStep(step, 'inherit', step === 'slow' ? further : '')).isGood;
      if (isGood) continue;
      process.exitCode = 1;
      return;
    }
  });

await runCommand(check);
