import { Option } from '@commander-js/extra-typings';
import { SYSTEMS } from '../harness/course/lms/index.ts';
import { createCommand, runCommand } from './command-line.ts';
import {
  collect,
  decideOption,
  jobsOption,
  questionsOption,
  replaceOption,
  seedOption,
  settleOption,
  showsOption,
  toShard,
} from './option-values.ts';

/** The systems that take feedback. */
const takers = SYSTEMS.filter(({ feedback }) => feedback !== undefined);
const withWorksheet = takers.filter(({ feedback }) => feedback!.table?.isWorksheet);

const forOption = new Option(
  '--for <SYSTEM>',
  'what takes feedback: a page for each student is packed for it, also of grades that are there already',
).choices(takers.map(({ id }) => id));
const worksheetOption = new Option(
  '--worksheet <CSV>',
  `the grading worksheet of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(withWorksheet.map(({ name }) => name))}, to be filled in`,
);
const columnOption = new Option('--column <NAME>', 'the heading of its column of grades (default: Grade)');

const mergeCommand = createCommand('merge', {
  description:
    'Joins the results of all shards of a class in one folder, as a single run would have written them.',
  examples: [['npm run grade -- merge shard-1 shard-2 --out grades', 'joins two shards']],
  exitStatuses: {
    0: 'joined',
    1: 'joined, but a person must decide about a name or points, or someone gets no feedback',
  },
})
  .argument('<OUT...>', 'the result folder of each shard')
  .requiredOption('--out <DIR>', 'folder for the joined results')
  .addOption(decideOption())
  .addOption(settleOption())
  .addOption(replaceOption())
  .addOption(forOption)
  .addOption(worksheetOption)
  .addOption(columnOption)
  .addOption(showsOption('in what goes back to them; staff see everything'))
  .action(async (folders, options) => {
    const { merge } = await import('./grade-and-merge.ts');
    const isGood = await merge(folders, options);
    process.exitCode = isGood ? 0 : 1;
  });

const gradeCommand = createCommand('npm run grade --', {
  description:
    'Grades a submission (a folder that holds exercise folders such as 04-momentum) or a class (a folder of submissions).' +
    ' A run that was stopped continues where it was when the same command is run again.',
  examples: [
    ['npm run grade -- CLASS', 'grades a class into grades/'],
    ['npm run grade -- CLASS --exercise momentum', 'grades a single exercise of it'],
    [`npm run grade -- CLASS --for ${takers[0]!.id}`, `packs feedback for ${takers[0]!.name}, too`],
    ['npm run grade -- CLASS --shard 1/4 --out shard-1', 'grades a quarter of it'],
  ],
  exitStatuses: {
    0: 'everything is graded, whatever the points',
    1: 'a person must decide about a name or points, or --for leaves someone without feedback',
  },
})
  .enablePositionalOptions()
  .argument('[FOLDER]', 'what to grade', 'exercises')
  .option('--out <DIR>', 'folder for the results', 'grades')
  .option(
    '--exercise <WORD>',
    'only exercises whose id contains WORD; repeat it for more exercises',
    collect(),
  )
  .addOption(jobsOption())
  .addOption(seedOption('that of course.json, or else 1'))
  .option('--shard <I/N>', 'grade only part I of N; "merge" joins the parts', toShard)
  .option('--hidden <DIR>', 'also run the checks in DIR/<exercise>/checks.ts')
  .option('--roster <CSV>', 'a CSV file about the students: id, name, section, late, attempt, e-mail, …')
  .option('--groups', 'the submissions are those of groups: the roster names the members')
  .addOption(decideOption())
  .addOption(settleOption())
  .addOption(replaceOption())
  .addOption(forOption)
  .addOption(worksheetOption)
  .addOption(columnOption)
  .addOption(showsOption('in what goes back to them; staff see everything'))
  .addOption(questionsOption())
  .option('--fresh', 'ignore earlier results in the result folder')
  .action(async (folder, options) => {
    const { grade } = await import('./grade-and-merge.ts');
    const isGood = await grade(folder, options);
    process.exitCode = isGood ? 0 : 1;
  })
  .addCommand(mergeCommand);

await runCommand(gradeCommand);
