import { readdir } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { ENGINE as ROOT } from '../../harness/course/bundle/engine.mjs';
import { exerciseIds } from '../../harness/course/exercises/index.ts';
import { createCommand, runCommand } from '../../scripts/command-line.ts';
import { choice, collect, wholeNumber, wholeNumbers } from '../../scripts/option-values.ts';
import { GROUPS } from '../harness/core/sandbox/hostile/groups.ts';
import { contenders, race } from './cold.ts';
import type { Taken } from './commands.ts';
import { type DragCost, dragCost } from './drag.ts';
import { floorCpu } from './floor.ts';
import { attacker, gradeByCommand, withAttacks } from './hostile-class.ts';
import { gradeKilled } from './kills.ts';
import { loopCost } from './loops.ts';
import { gradeRealClass, realClass } from './real-class.ts';
import { gradeLarge } from './scale.ts';
import { meanStages, STAGES } from './stages.ts';
import { type Wait, verdictTime } from './verdict.ts';

const PARTS = ['warm', 'loops', 'cold', 'class', 'hostile', 'scale', 'kills', 'drag', 'verdict'];
const DEFAULT_PARTS = ['warm', 'loops', 'cold'];

// Variants print, too; their output is not needed here.
console.log = () => {};

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0)).padStart(9);
const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)}×`.padStart(9);

function heading(title: string): void {
  const load = loadavg().map((value) => value.toFixed(1));
  print(
    `\n${title}\n(load average ${load.join(' ')}, ${availableParallelism()} cores, Node ${process.version})`,
  );
}

/** Styles that most students write, the most ordinary first; each exercise has one of them. */
const ORDINARY = [
  'plain-formulas.ts',
  'determinant.ts',
  'loops.ts',
  'for-loop.ts',
  'complex-division.ts',
  'plain-loops.ts',
  'quadratic-formula.ts',
];

/** A right solution in an ordinary style. */
async function ordinaryVariant(exercise: string): Promise<string> {
  const names = await readdir(path.join(ROOT, 'tests', 'exercises', exercise, 'variants'));
  return ORDINARY.find((name) => names.includes(name)) ?? names.toSorted()[0]!;
}

async function warm(rounds: number): Promise<void> {
  heading(
    'A right submission, warm: ms of CPU, and as a multiple of the same checks called natively in this process',
  );
  print(`${'exercise'.padEnd(24)}   graded    floor   graded/floor   floor, inputs kept   graded/that`);
  const sums = { graded: 0, generated: 0, kept: 0 };
  const row = (name: string, { graded, generated, kept }: typeof sums): void =>
    print(
      `${name.padEnd(24)}${ms(graded)}${ms(generated)}${ratio(graded / generated).padStart(15)}${ms(kept).padStart(21)}${ratio(graded / kept).padStart(14)}`,
    );
  for (const exercise of await exerciseIds(ROOT)) {
    const took = await floorCpu(ROOT, exercise, { variant: await ordinaryVariant(exercise), rounds });
    sums.graded += took.graded;
    sums.generated += took.generated;
    sums.kept += took.kept;
    row(exercise, took);
  }
  row('all', sums);
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

async function hostile(students: number): Promise<void> {
  const exercises = await exerciseIds(ROOT);
  const solutions = await realClass(ROOT, exercises, students);
  heading(`The class of ${students} students, a tenth of its ${solutions.length} solutions being hostile`);
  print(`${''.padEnd(44)}     CPU, s             wall, s`);
  const row = (name: string, { wall, cpu }: Taken, plain?: Taken): void => {
    const [cpuTimes, wallTimes] = plain ? [ratio(cpu / plain.cpu), ratio(wall / plain.wall)] : ['', ''];
    print(`${name.padEnd(44)}${ms(cpu / 1000)}${cpuTimes.padStart(9)}${ms(wall / 1000)}${wallTimes}`);
  };
  const plain = await gradeByCommand(ROOT, solutions);
  row('no attack', plain);
  const stuck = GROUPS['built-ins that never poll']!;
  const ways = {
    'all attacks of the suite in turn': Object.values(GROUPS).flat(),
    'the worst attacks: stuck built-ins': stuck,
  };
  for (const [name, attacks] of Object.entries(ways))
    row(name, await gradeByCommand(ROOT, await withAttacks(ROOT, solutions, attacks)), plain);
  const worst = await attacker(ROOT, exercises, stuck[0]!);
  row('one student, all exercises stuck', await gradeByCommand(ROOT, worst));
}

async function scale(sizes: readonly number[]): Promise<void> {
  heading('Large classes of 01-loss, one in a hundred looping, unreadable, hoarding and throwing each');
  print(`submissions   ms for each   peak memory, MiB`);
  for (const size of sizes) {
    const { perSubmission, peakMemory } = await gradeLarge(ROOT, '01-loss', size);
    print(
      `${String(size).padStart(11)}${perSubmission.toFixed(1).padStart(14)}${peakMemory.toFixed(0).padStart(19)}`,
    );
  }
}

async function kills(): Promise<void> {
  heading('A run over 200 submissions, killed at ten moments and gone on with each time');
  const { graded, twice, isSame } = await gradeKilled(ROOT, '01-loss', 200, 10);
  print(`graded when it was killed: ${graded.join(', ')}`);
  print(
    `graded twice: ${twice}; the results are ${isSame ? '' : 'NOT '}those of a run in peace, byte for byte`,
  );
}

async function drag(): Promise<void> {
  heading('The explore page: dragging and playing with a student’s code answering (ms)');
  const costs = [await dragCost(ROOT, 32), await dragCost(ROOT, 1024)];
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
    ['npm run bench -- warm', 'only the time for one submission'],
    ['npm run bench -- class', 'a class of 300 students, and the CPU of each stage'],
    ['npm run bench -- scale --sizes 100,1000', 'classes of 100 and of 1000 submissions'],
  ],
})
  .argument(
    '[PART...]',
    `what to measure: ${PARTS.join(', ')} (default: ${DEFAULT_PARTS.join(', ')})`,
    collect(choice('part', PARTS)),
  )
  .option('--rounds <N>', 'repetitions of each measurement', wholeNumber(1), 5)
  .option('--submissions <N>', 'size of the class of "cold"', wholeNumber(1), 95)
  .option('--students <N>', 'size of the class of "class" and "hostile"', wholeNumber(1), 300)
  .addOption(
    new Option('--sizes <LIST>', 'sizes of the classes of "scale"')
      .argParser(wholeNumbers)
      .default([100, 1000, 10_000], '100,1000,10000'),
  )
  .action(async (chosen, { rounds, submissions, students, sizes }) => {
    const parts = chosen.length === 0 ? DEFAULT_PARTS : chosen;
    if (parts.includes('warm')) await warm(3 * rounds);
    if (parts.includes('loops')) await loops(rounds);
    if (parts.includes('cold')) await cold(rounds, submissions);
    if (parts.includes('class')) await realClasses(students);
    if (parts.includes('hostile')) await hostile(students);
    if (parts.includes('kills')) await kills();
    if (parts.includes('scale')) await scale(sizes);
    if (parts.includes('drag')) await drag();
    if (parts.includes('verdict')) await verdict();
  });

await runCommand(bench);
