import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ENGINE as ROOT } from '../../../harness/course/shared/bundle/engine.mjs';
import { callScript } from './call.ts';

const EXERCISES =
  '01-loss, 02-stationary-points, 03-gradient-descent, 04-momentum, 05-one-pole-filter, 06-transfer-function, 07-experiments, 08-loop-poles, 09-properties';

const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The script of each command of package.json, by what a user types before the arguments. */
const SCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scripts).flatMap(([name, line]) => {
    const program = /^(?:node scripts\/start\.mjs (?<bundled>\S+)|tsx (?<plain>\S+))$/.exec(line)?.groups;
    if (program === undefined) return [];
    const typed = name === 'test' ? 'npm test --' : `npm run ${name} --`;
    return [[typed, program.bundled === undefined ? program.plain! : `scripts/${program.bundled}.ts`]];
  }),
);

/** What a user types, without the shell's quotes: the arguments are separated by spaces. */
function call(line: string) {
  const typed = Object.keys(SCRIPTS).find((start) => `${line} `.startsWith(`${start} `))!;
  return callScript(SCRIPTS[typed]!, line.slice(typed.length).split(' ').slice(1));
}

test.each(Object.keys(SCRIPTS))('%s --help explains the command and does nothing else', async (typed) => {
  const { status, stdout, stderr } = await call(`${typed} --help`);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(String.raw`^Usage: ${typed} \[options\]`));
  expect(stdout).toContain(`\nExamples:\n  ${typed.replace(/ --$/, '')}`);
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
});

test.each(Object.keys(SCRIPTS))('%s --bogus is refused', async (typed) => {
  const { status, stdout, stderr } = await call(`${typed} --bogus`);
  expect([status, stdout]).toEqual([2, '']);
  // What a command cannot do without is missed first.
  expect(stderr).toMatch(
    /^(?:Unknown option '--bogus'|Required option '.*' not specified)\. For help: (.*) --help\n$/,
  );
  expect(stderr).toContain(`For help: ${typed} --help`);
});

test.each([
  ['npm run grade -- --sed 3', "Unknown option '--sed'. Did you mean --seed?"],
  [
    'npm run grade -- --settle settle.csv',
    'There is no --settle: use --decide FILE, with the lines that this command prints.',
  ],
  [
    'npm run grade -- a b',
    'Too many arguments. Expected 1 argument but got 2. For help: npm run grade -- --help',
  ],
  [
    'npm run demo -- a',
    'Too many arguments. Expected 0 arguments but got 1. For help: npm run demo -- --help',
  ],
  ['npm run grade -- --out', "Option '--out <DIR>' argument missing. For help: npm run grade -- --help"],
  [
    'npm run grade -- merge a',
    "Required option '--out <DIR>' not specified. For help: npm run grade -- merge --help",
  ],
  [
    'npm run grade -- merge --out a',
    "Missing required argument 'OUT'. For help: npm run grade -- merge --help",
  ],
  [
    'npm run grade -- --jobs 0',
    "Option '--jobs <N>' argument '0' is invalid. It must be a whole number, at least 1.",
  ],
  [
    'npm run grade -- --seed 1e3',
    "Option '--seed <N>' argument '1e3' is invalid. It must be a whole number, at least 0.",
  ],
  [
    'npm test -- --seed -1',
    "Option '--seed <N>' argument '-1' is invalid. It must be a whole number, at least 0.",
  ],
  [
    'npm test -- --require -1',
    "Option '--require <WHAT>' argument '-1' is invalid. It must be a number of points > 0, all, started or course.",
  ],
  [
    'npm test -- --require 0',
    "Option '--require <WHAT>' argument '0' is invalid. It must be a number of points > 0, all, started or course.",
  ],
  [
    'npm test -- --require everything',
    "Option '--require <WHAT>' argument 'everything' is invalid. It must be a number of points > 0, all, started or course.",
  ],
  [
    'npm test -- --require 1e9',
    "Option '--require <WHAT>' argument '1e9' is invalid. It must be a number of points > 0, all, started or course.",
  ],
  [
    'npm test -- --require ',
    "Option '--require <WHAT>' argument '' is invalid. It must be a number of points > 0, all, started or course.",
  ],
  [
    'npm run grade -- --shard 5/4',
    "Option '--shard <I/N>' argument '5/4' is invalid. It must be I/N, such as 1/4, with I from 1 to N.",
  ],
  ['npm run grade -- nowhere', 'nowhere: there is no such folder'],
  [
    'npm run grade -- --exercise loss --exercise momntum',
    'No exercise matches "momntum". Did you mean 04-momentum?',
  ],
  ['npm run grade -- --exercise ', `No exercise matches "". The exercises are ${EXERCISES}.`],
  [
    'npm run grade -- --exercise \u001B[2J',
    `No exercise matches "\\u001b[2J". The exercises are ${EXERCISES}.`,
  ],
  ['npm test -- loss ploe', 'No exercise matches "ploe". Did you mean 05-one-pole-filter or 08-loop-poles?'],
  ['npm run calibrate -- Momentum', 'No exercise matches "Momentum". Did you mean 04-momentum?'],
  [
    'npm run check -- everything',
    'Unknown step "everything". Choose from quick, format, lint, tests, types, generated, changed, imports, unused, slow, calibration, long.',
  ],
  [
    'npm run bench -- --students x',
    "Option '--students <N>' argument 'x' is invalid. It must be a whole number, at least 1.",
  ],
])('%s: one line, exit status 2', async (line, message) => {
  expect(await call(line)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
});

test.each([
  [
    'through tsx',
    ['run', '--silent', 'plots', '--', '--ot', 'x'],
    "Unknown option '--ot'. Did you mean --out?",
  ],
  [
    'bundled',
    ['test', '--silent', '--', 'momntum'],
    'No exercise matches "momntum". Did you mean 04-momentum?',
  ],
])('npm hands arguments to a command that starts %s, and its exit status back', async (_, args, message) => {
  const run = promisify(execFile)('npm', args, { cwd: ROOT });
  await expect(run).rejects.toMatchObject({ code: 2, stdout: '', stderr: `${message}\n` });
});
