import { availableParallelism, loadavg } from 'node:os';
import { ENGINE as ROOT } from '../../harness/course/shared/bundle/engine.mjs';
import { exerciseIds } from '../../harness/course/shared/exercises/index.ts';
import { createCommand, runCommand } from '../../scripts/command-line.ts';
import { choice, collect, wholeNumber } from '../../scripts/option-values.ts';
import { contenders, race } from './cold.ts';
import { type DragCost, dragCost } from './drag.ts';
import { loopCost } from './loops.ts';
import { gradeRealClass, realClass } from './real-class.ts';
import { meanStages, STAGES } from './stages.ts';
import { type Wait, verdictTime } from './verdict.ts';

const PARTS = ['loops', 'cold', 'class', 'drag', 'verdict'];
const DEFAULT_PARTS = ['loops', 'cold'];

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0)).padStart(9);
const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)}×`.padStart(9);

function heading(title: string): void {
  const load = loadavg().map((value) => value.toFixed(1));
  print(
    `\n${title}\n(load average ${load.join(' ')}, ${availableParallelism()} cores, Node ${process.version})`,
  );
}

async function loops(rounds: number): Promise<void> {
  heading('An endless loop until it is ended by its count: ms of CPU');
  for (const [name, cost] of await loopCost(ROOT, rounds)) print(`${name.padEnd(28)}${ms(cost)}`);
}

async function cold(rounds: number, size: number): Promise<void> {
  heading(
    `A class of ${size}, cold: ms, and how many times faster npm run grade is (medians of ${rounds} rounds)`,
  );
  const all = await contenders(ROOT, await exerciseIds(ROOT), size);
  const medians = await race(all, rounds, (name, { wall }) =>
    process.stderr.write(`  ${name}: ${(wall / 1000).toFixed(1)} s\n`),
  );
  const ours = medians.get(all[0]!.name)!;
  print(`${''.padEnd(34)}     wall             CPU`);
  for (const [name, { wall, cpu }] of medians)
    print(`${name.padEnd(34)}${ms(wall)}${ratio(wall / ours.wall)}${ms(cpu)}${ratio(cpu / ours.cpu)}`);
}

async function realClasses(students: number): Promise<void> {
  const exercises = await exerciseIds(ROOT);
  const solutions = await realClass(ROOT, exercises, students);
  const pairs = solutions.length;
  heading(
    `A class of ${students} students and ${pairs} solutions: 60 % right, 35 % wrong, 5 % broken or looping`,
  );
  const { first, report, again, peakMemory } = await gradeRealClass(ROOT, solutions);
  const row = (name: string, value: string): void => print(`${name.padEnd(44)}${value.padStart(9)}`);
  const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
  row('wall clock', seconds(first.wall));
  row('CPU', seconds(first.cpu));
  row('CPU for each solution, all included', `${(first.cpu / pairs).toFixed(1)} ms`);
  const { first: lean } = await gradeRealClass(ROOT, await realClass(ROOT, exercises, students, false));
  row('  the same without styles that copy paths', `${(lean.cpu / pairs).toFixed(1)} ms`);
  row('peak memory', `${peakMemory.toFixed(0)} MiB`);
  row('CPU of all results, the grades being known', seconds(report.cpu - again.cpu));
  row('the same again, nothing changed: wall clock', seconds(again.wall));
  print('CPU for each solution by stage, warm, in one process (ms; the mean over the class):');
  const stages = await meanStages(ROOT, solutions);
  for (const stage of STAGES) row(`  ${stage}`, stages[stage].toFixed(2));
  row('  report', ((report.cpu - again.cpu) / pairs).toFixed(2));
}

async function drag(): Promise<void> {
  heading('The explore page: dragging and playing with a student’s code answering (ms)');
  const costs = [await dragCost(32), await dragCost(1024)];
  const row = (name: string, of: (cost: DragCost) => number, budget = ''): void =>
    print(`${name.padEnd(60)}${costs.map((cost) => ms(of(cost))).join('')}${budget.padStart(9)}`);
  print(`${''.padEnd(60)} 32 steps    1,024   budget`);
  row('CPU of the page’s thread for each frame: the start is dragged', (cost) => cost.cpuOfFrame, '10');
  row('m is dragged, the paths in sight', (cost) => cost.cpuOfMomentum, '10');
  row('m is dragged, the maps of starts in sight', (cost) => cost.cpuOfMaps, '10');
  row('the race plays', (cost) => cost.cpuOfPlaying, '10');
  row('CPU for each move of a slow mouse, two frames', ({ cpu }) => cpu);
  row('from a move to its frame, median', ({ toReference }) => toReference.median);
  row('the same, 95th percentile', ({ toReference }) => toReference.percentile95);
  row('from a move to the frame with the student’s answer, median', ({ toAnswer }) => toAnswer.median);
  row('the same, 95th percentile', ({ toAnswer }) => toAnswer.percentile95);
}

async function verdict(): Promise<void> {
  heading('The explore page: to the first pictures, and from the last key to the points of 04-momentum (ms)');
  const { pictures, first, again } = await verdictTime(ROOT);
  const row = (name: string, { wall, cpu }: Wait, budget = ''): void =>
    print(`${name.padEnd(60)}${ms(wall)}${ms(cpu)}${budget.padStart(9)}`);
  print(`${''.padEnd(60)}     wall      CPU   budget`);
  row('from opening the page to its first pictures', pictures, 'wall 800');
  row('the first time, all being loaded from this machine', first, 'CPU 3000');
  row('after another change', again);
}

const bench = createCommand('npm run bench --', {
  description: 'Measures the grader beside what a course might run instead, as ratios within the same run.',
  examples: [
    ['npm run bench -- loops', 'only endless loops'],
    ['npm run bench -- class', 'a class of 300 students, and the CPU of each stage'],
  ],
})
  .argument(
    '[PART...]',
    `what to measure: ${PARTS.join(', ')} (default: ${DEFAULT_PARTS.join(', ')})`,
    collect(choice('part', PARTS)),
  )
  .option('--rounds <N>', 'repetitions of each measurement', wholeNumber(1), 5)
  .option('--submissions <N>', 'size of the class of "cold"', wholeNumber(1), 95)
  .option('--students <N>', 'size of the class of "class"', wholeNumber(1), 300)
  .action(async (chosen, { rounds, submissions, students }) => {
    const parts = chosen.length === 0 ? DEFAULT_PARTS : chosen;
    if (parts.includes('loops')) await loops(rounds);
    if (parts.includes('cold')) await cold(rounds, submissions);
    if (parts.includes('class')) await realClasses(students);
    if (parts.includes('drag')) await drag();
    if (parts.includes('verdict')) await verdict();
  });

await runCommand(bench);
