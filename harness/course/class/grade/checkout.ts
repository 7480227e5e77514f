import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Grades } from '../../../core/model/grades.generated.ts';
import { type Classroom50Result, type Environment, toClassroom50 } from '../../lms/index.ts';
import { exerciseIds, PUBLIC_SEED } from '../../shared/exercises/index.ts';
import { tryOr } from '../../shared/files/try-or.ts';
import { selfCheck } from '../../shared/self-check/index.ts';
import { reportClass } from '../reports/report-class.ts';
import { ResultStore } from '../results/store.ts';
import { type FolderOptions, gradeRun, planRun } from './grade-folder.ts';

/** What a student must know about any score of a grader that is public. */
const PROVISIONAL =
  'These points are provisional: the inputs are public here. Your instructor may grade with others, and with further checks.';

/** When a commit was made: git's committer date, in UTC. The runner puts its own in the place of what is written. */
const committedAt = (checkout: string, commit: string): string =>
  tryOr('1970-01-01T00:00:00Z', () => {
    const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
    const format = ['--no-patch', '--date=format-local:%Y-%m-%dT%H:%M:%SZ', '--format=%cd'];
    const options = { cwd: checkout, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } } as const;
    // The commit comes from the environment: it must be read neither as an option nor as a path.
    const args = [...settings, 'show', ...format, '--end-of-options', `${commit}^{commit}`, '--'];
    return execFileSync('git', args, { ...options, stdio: 'pipe' }).trim();
  });

/** The name of the submission in its results, whatever the checkout is called. */
const ID = 'submission';

/** The folder of a checkout that is graded: `exercises/` where it holds an exercise, or else the checkout itself. */
async function submissionIn(root: string, checkout: string): Promise<string> {
  const ids = await exerciseIds(root);
  const inside = path.join(checkout, 'exercises');
  const names = await readdir(inside).catch(() => []);
  return names.some((name) => ids.includes(name)) ? inside : checkout;
}

/** Grades a folder into an empty one, and writes its results there. */
async function gradeInto(out: string, call: FolderOptions): Promise<Grades> {
  const planned = await planRun(call);
  await selfCheck(planned.course, call);
  const store = await ResultStore.open(out);
  try {
    const { grades } = await reportClass(call.root, out, await gradeRun(planned, store, call));
    return grades;
  } finally {
    await store.close();
  }
}

/**
 * Grades the exercises of a checkout, and writes what the runner of Classroom 50 reads: `result.json`, `release-body.md`, the
 * status and the summary, and beside them `report.html`, which an assignment can name among the files of its releases. What
 * is in their places in the checkout is removed.
 * @param environment what the runner says of the submission
 * @param options as for a folder
 * @throws UserError, BrokenExercise
 */
export async function gradeCheckout(
  checkout: string,
  environment: Environment,
  options: Pick<FolderOptions, 'root' | 'jobs' | 'showProgress'>,
): Promise<Classroom50Result> {
  const { root } = options;
  const scratch = await mkdtemp(path.join(tmpdir(), 'checkout-'));
  try {
    const out = path.join(scratch, 'grades');
    const folder = await submissionIn(root, checkout);
    const call: FolderOptions = { ...options, folder, submission: ID, out, seed: PUBLIC_SEED };
    const grades = await gradeInto(out, call);
    const submitted = committedAt(checkout, environment['GITHUB_SHA'] ?? 'HEAD');
    const written = toClassroom50(grades, environment, submitted);
    const { result, status, summary, remarks } = written;
    const body = [await readFile(path.join(out, 'summary.md'), 'utf8'), PROVISIONAL, ...remarks].join('\n\n');
    const page = await readFile(path.join(out, 'report', `${ID}.html`));
    const files = { 'result.json': result, 'release-body.md': `${body}\n`, 'report.html': page };
    for (const [name, content] of Object.entries(files)) {
      await rm(path.join(checkout, name), { recursive: true, force: true });
      await writeFile(path.join(checkout, name), content, { flag: 'wx' });
    }
    const { GITHUB_OUTPUT } = environment;
    if (GITHUB_OUTPUT) await appendFile(GITHUB_OUTPUT, `status=${status}\nsummary=${summary}\n`);
    return written;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
