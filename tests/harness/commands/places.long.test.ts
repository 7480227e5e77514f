import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import type { Ended } from './call.ts';
import { copyOfTheProject, ROOT, runFile } from './run.ts';

// Every command, in every place in which people keep a course.

const EXERCISE = '01-loss';
/** Right, with a syntax error, endless, and not started. */
const STUDENTS = ['student-01', 'student-06', 'student-08', 'student-16'];

/** What is called, by name; `{work}` is a folder that the user may write. */
const COMMANDS: Readonly<Record<string, string>> = {
  test: 'test',
  demo: 'run demo -- --out {work}/demo',
  import: 'run import -- {work}/download --out {work}/class',
  grade: 'run grade -- {work}/class --out {work}/grades --for moodle',
  release: 'run release -- {work}/edition',
  plots: 'run plots -- --out {work}/plots',
  calibrate: `run calibrate -- ${EXERCISE} --seeds 2`,
  explore: 'run explore -- --build {work}/site',
};

const isRoot = process.geteuid!() === 0;

/** In a namespace of its own a process has no network; without one, npm at least is told that there is none. */
const WITHOUT_NETWORK = ['unshare', '-rn'];
const canUnshare = spawnSync(WITHOUT_NETWORK[0]!, [...WITHOUT_NETWORK.slice(1), 'true']).status === 0;

interface Place {
  /** The project's folder in the temporary one. Default: `course`. */
  readonly folder?: string;
  /** Nobody who runs a command may write the project; they work in another folder. */
  readonly isReadOnly?: boolean;
  /** Whether the user has a folder of their own. */
  readonly hasHome?: boolean;
  readonly isOffline?: boolean;
}

const PLACES: Readonly<Record<string, Place>> = {
  'a folder with other characters than letters': { folder: 'Course #1 (50 %) ä' },
  'a path of 200 characters': {
    folder: path.join(...Array.from({ length: 5 }, () => 'long-name-'.repeat(4))),
  },
  'a shared installation that the user cannot write': { isReadOnly: true },
  'a shared installation, for a user without a home': { isReadOnly: true, hasHome: false },
  'a user without HOME': { hasHome: false },
  'no network after npm ci': { isOffline: true },
};

/** Hard links, so that libraries are in the place, too; a link where they cannot be made. */
function linkLibraries(project: string): void {
  const [from, to] = [ROOT, project].map((folder) => path.join(folder, 'node_modules'));
  execFileSync('rm', [to!]);
  try {
    execFileSync('cp', ['-al', from!, to!], { stdio: 'ignore' });
    // What other places have made is not used.
    execFileSync('rm', ['-rf', path.join(to!, '.cache')]);
  } catch {
    execFileSync('rm', ['-rf', to!]);
    symlinkSync(from!, to!);
  }
}

const chmodFolders = (folder: string, mode: string): unknown =>
  execFileSync('find', [folder, '-type', 'd', '-exec', 'chmod', mode, '{}', '+']);

interface Installed {
  readonly work: string;
  readonly home: string;
  readonly run: (cwd: string, call: string) => Promise<Ended>;
  readonly project: string;
}

async function install({
  folder = 'course',
  isReadOnly,
  hasHome = true,
  isOffline,
}: Place): Promise<Installed> {
  const top = await temporaryFolder();
  chmodSync(top, 0o755);
  const project = path.join(top, folder);
  mkdirSync(project, { recursive: true });
  await copyOfTheProject({ into: project, exercises: [EXERCISE] });
  linkLibraries(project);
  const work = isReadOnly ? path.join(top, 'work') : path.join(project, 'work');
  const home = path.join(top, 'home');
  for (const made of [work, home]) mkdirSync(made);
  for (const [k, student] of STUDENTS.entries()) {
    const solution = path.join(ROOT, 'tests/sample-class', student, EXERCISE);
    if (!existsSync(solution)) continue;
    const inDownload = `Student ${k}_10${k}_assignsubmission_file`;
    await cp(solution, path.join(work, 'download', inDownload, EXERCISE), { recursive: true });
    await cp(solution, path.join(project, 'tests/sample-class', student, EXERCISE), { recursive: true });
  }
  const before: string[] = [];
  if (isReadOnly && isRoot) {
    before.push('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups');
    execFileSync('chown', ['-R', '65534:65534', work, home]);
  }
  if (isReadOnly && !isRoot) {
    chmodFolders(project, '555');
    onTestFinished(() => void chmodFolders(project, '755'));
  }
  if (isOffline && canUnshare) before.push(...WITHOUT_NETWORK);
  const env = {
    HOME: hasHome ? home : undefined,
    XDG_CACHE_HOME: undefined,
    npm_config_offline: isOffline ? 'true' : undefined,
    npm_config_cache: path.join(home, 'npm'),
  };
  const run = (cwd: string, call: string): Promise<Ended> => {
    const [program, ...args] = [...before, 'npm', ...call.split(' ')];
    // A folder with spaces is one argument.
    return runFile(
      program!,
      args.map((each) => each.replace('{work}', work)),
      { cwd, env },
    );
  };
  return { project, work, home, run };
}

/** Runs every command. @returns those that failed, with what they said */
async function failuresIn({ project, work, run }: Installed): Promise<string[]> {
  const failures: string[] = [];
  const note = (name: string, { status, stdout, stderr }: Ended): void => {
    if (status !== 0 || stderr.includes('    at ')) failures.push(`${name}: ${status}\n${stdout}\n${stderr}`);
  };
  for (const [name, call] of Object.entries(COMMANDS)) note(name, await run(project, call));
  const edition = path.join(work, 'edition');
  mkdirSync(path.join(edition, 'node_modules'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules/typescript'), path.join(edition, 'node_modules/typescript'));
  for (const call of ['test', 'run grade', 'run explore -- --build page'])
    note(`the edition's ${call}`, await run(edition, call));
  return failures;
}

/** What must not depend on the place. */
const RESULTS = ['grades/grades.json', 'grades/gradebook.csv', 'demo/grades.json', 'site/index.html'];
const resultsIn = ({ work }: Installed): string[] =>
  RESULTS.map((file) => readFileSync(path.join(work, file), 'utf8'));

/** Those of the first place. */
let expected: readonly string[] | undefined;

test.each(Object.entries(PLACES))('every command works in %s', async (_, place) => {
  const installed = await install(place);
  expect(await failuresIn(installed)).toEqual([]);
  expected ??= resultsIn(installed);
  expect(resultsIn(installed)).toEqual(expected);
  if (!place.isReadOnly || place.hasHome === false) return;
  // What is kept is the user's alone.
  const kept = statSync(path.join(installed.home, '.cache/descent-grader'));
  expect(kept.mode & 0o077).toBe(0);
});
