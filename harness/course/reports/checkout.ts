import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FolderOptions, withGradedFolder } from '../classes/index.ts';
import { exerciseIds, PUBLIC_SEED } from '../exercises/index.ts';
import { tryOr } from '../files/try-or.ts';
import { type Classroom50Result, type Environment, toClassroom50 } from '../lms/index.ts';
import { reportClass } from './report-class.ts';

/** What a student must know about any score of a grader that is public. */
const PROVISIONAL =
  'These points are provisional: the inputs are public here. Your instructor may grade with others, and with further checks.';

/** When a commit was made: git's committer date, in UTC. The runner puts its own in the place of what is written. */
const committedAt = (checkout: string, commit: string): string =>
  tryOr('1970-01-01T00:00:00Z', () => {
    const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
    const format = ['--no-patch', '--date=format-local:%Y-%m-%dT%H:%M:%SZ', '--format=%cd'];
    const options = { cwd: checkout, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } } as const;
    return execFileSync('git', [...settings, 'show', ...format, commit], {
      ...options,
      stdio: 'pipe',
    }).trim();
  });

/**
 * The folder of a checkout that is graded: `exercises/` in it, or the checkout itself. A checkout without any exercise is
 * graded like one with empty folders, which are made in `scratch`.
 */
async function submissionIn(root: string, checkout: string, scratch: string): Promise<string> {
  const ids = await exerciseIds(root);
  for (const folder of [path.join(checkout, 'exercises'), checkout]) {
    const names = await readdir(folder).catch(() => []);
    if (names.some((name) => ids.includes(name))) return folder;
  }
  const empty = path.join(scratch, 'exercises');
  await mkdir(path.join(empty, ids[0]!), { recursive: true });
  return empty;
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
    const folder = await submissionIn(root, checkout, scratch);
    const { grades } = await withGradedFolder({ ...options, folder, out, seed: PUBLIC_SEED }, (graded) =>
      reportClass(root, out, graded),
    );
    const submitted = committedAt(checkout, environment['GITHUB_SHA'] ?? 'HEAD');
    const written = toClassroom50(grades, environment, submitted);
    const { result, status, summary, remarks } = written;
    const body = [await readFile(path.join(out, 'summary.md'), 'utf8'), PROVISIONAL, ...remarks].join('\n\n');
    const page = await readFile(path.join(out, 'report', `${path.basename(folder)}.html`));
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
