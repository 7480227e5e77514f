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

const PROVISIONAL =
  'These points are provisional: the inputs are public here. Your instructor may grade with others, and with further checks.';

/** UTC; the epoch for an unknown commit. The runner overwrites it. */
const committedAt = (checkout: string, commit: string): string =>
  tryOr('1970-01-01T00:00:00Z', () => {
    const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
    const format = ['--no-patch', '--date=format-local:%Y-%m-%dT%H:%M:%SZ', '--format=%cd'];
    const options = { cwd: checkout, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } } as const;
    // The environment could name an option or a path instead of a commit.
    const args = [...settings, 'show', ...format, '--end-of-options', `${commit}^{commit}`, '--'];
    return execFileSync('git', args, { ...options, stdio: 'pipe' }).trim();
  });

/** Submission id, whatever the checkout is called. */
const ID = 'submission';

/** @returns `exercises/` of the checkout if an exercise is in it, otherwise the checkout */
async function submissionIn(root: string, checkout: string): Promise<string> {
  const ids = await exerciseIds(root);
  const inside = path.join(checkout, 'exercises');
  const names = await readdir(inside).catch(() => []);
  return names.some((name) => ids.includes(name)) ? inside : checkout;
}

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
 * Grades a checkout and writes what Classroom 50's runner reads: `result.json`, `release-body.md` and the outputs `status` and
 * `summary`; and `report.html` for an assignment's releases. Files with these names are replaced.
 * @param environment of the runner
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
