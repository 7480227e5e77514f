import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CheckGrade } from '../harness/core/model/grades.generated.ts';
import { fileNameOf } from '../harness/course/files/names.ts';
import { UserError } from '../harness/course/files/user-error.ts';
import { writeAtomically } from '../harness/course/files/write-file.ts';
import { createCommand, runCommand } from './command-line.ts';

const BEFORE_DEBUG =
  '`npm run debug` runs the code that was handed in outside of the sandbox, where it may do all that you may: read it first.';

/** The one submission that a word means: its id, or a part of exactly one id or name. @throws UserError */
function chooseSubmission(
  ids: readonly string[],
  word: string,
  nameOf: (id: string) => string | undefined,
): string {
  if (ids.includes(word)) return word;
  const isPart = (text = ''): boolean => text.toLowerCase().includes(word.toLowerCase());
  const found = ids.filter((id) => isPart(id) || isPart(nameOf(id)));
  if (found.length === 1) return found[0]!;
  throw new UserError(
    found.length === 0
      ? `No submission matches "${word}".`
      : `"${word}" could be ${found.slice(0, 5).join(' or ')}: write more of it.`,
  );
}

/** The failed checks of an exercise, with the lines for staff, and the program that makes each call, by its name. */
async function failuresOf(exercise: string, checks: readonly CheckGrade[], folder: string) {
  const { explainCheck, isFailure } = await import('../harness/core/explain/index.ts');
  const { callFile, callFileName, NothingToDebug } = await import('../harness/course/debug/index.ts');
  const programs = new Map<string, string>();
  const texts = checks.filter(isFailure).map((check) => {
    const { title, lines } = explainCheck(check);
    let call: string;
    try {
      const name = `debug/${callFileName(exercise, check.id)}`;
      programs.set(name, callFile(exercise, check));
      call = `npm run debug -- ${JSON.stringify(`${folder}/${name}`)}`;
    } catch (error) {
      if (!(error instanceof NothingToDebug)) throw error;
      call = error.message;
    }
    const shown = lines.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`));
    const indented = [...shown, `again: ${call}`].join('\n').replaceAll(/^(?=.)/gm, '    ');
    return `## ${check.id}: ${title}\n\n${indented}`;
  });
  return { programs, texts };
}

const appeal = createCommand('npm run appeal --', {
  description:
    'Gathers all that an answer to an appeal needs in one folder: what was handed in, the page that the student read, the' +
    ' failed checks with their inputs, a program for each call that fails, the seed and the versions, and the command that' +
    ' grades it again.',
  examples: [
    ['npm run appeal -- student-07 momentum', 'of the results in grades/'],
    ['npm run appeal -- student-07 momentum --results ../results', 'of other results'],
  ],
})
  .argument('<STUDENT>', 'the id; or a part of exactly one id or name')
  .argument('<EXERCISE>', 'a part of its id')
  .option('--results <DIR>', 'the results of npm run grade', 'grades')
  .option('--out <DIR>', 'folder in which one for this appeal is made', 'appeals')
  .action(async (student, word, { results, out }) => {
    const { versionOf } = await import('../harness/course/classes/index.ts');
    const { sanitizeLine } = await import('../harness/core/explain/index.ts');
    const { chooseExercise } = await import('../harness/course/debug/index.ts');
    const { feedbackPage, withGradedClass } = await import('../harness/course/feedback/index.ts');
    await withGradedClass(results, false, async ({ grades, students, submissions }) => {
      const ids = grades.submissions.map(({ id }) => id);
      const id = chooseSubmission(ids, student, (one) => students.get(one)?.name);
      const all = grades.exercises.map((each) => each.id);
      const exercise = chooseExercise(all, word);
      const { fingerprint } = grades.exercises[all.indexOf(exercise)]!;
      const folder = path.join(out, `${fileNameOf(id)}-${exercise}`);
      for await (const submission of submissions) {
        if (submission.grade.id !== id) continue;
        const grade = submission.grade.exercises[all.indexOf(exercise)]!;
        const { programs, texts } = await failuresOf(exercise, grade.checks, folder);
        const { source, checks } = versionOf(grade.source, fingerprint);
        const { seed, versions } = grades;
        const again =
          submission.sources[exercise] === undefined
            ? 'There is no solution to grade again.'
            : `To grade it again, with the options --hidden and --roster of the class:\n\n    npm run grade -- ${JSON.stringify(path.join(folder, 'exercises'))} --exercise ${exercise} --seed ${seed} --out ${JSON.stringify(path.join(folder, 'again'))}`;
        const lines = [
          `# ${exercise} of ${sanitizeLine(id)}`,
          `${grade.points} of ${grade.maxPoints} points (${grade.status}). ${sanitizeLine(grade.note ?? '')}`.trim(),
          `Seed ${seed}, source ${source}, checks ${checks}, ${JSON.stringify(versions ?? {})}, Node ${process.version}.`,
          again,
          texts.length === 0 ? 'No check failed.' : `The checks that failed. ${BEFORE_DEBUG}`,
          ...texts,
        ];
        const files = new Map([
          ['page.html', feedbackPage(grades, submission, students.get(id))],
          ['appeal.md', `${lines.join('\n\n')}\n`],
          ...programs,
        ]);
        for (const [name, text] of Object.entries(submission.sources[exercise] ?? {}))
          files.set(`exercises/${exercise}/${name}`, text);
        // An earlier appeal may have had other files.
        for (const name of ['debug', 'exercises'])
          await rm(path.join(folder, name), { recursive: true, force: true });
        for (const [name, text] of files) {
          await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
          await writeAtomically(path.join(folder, name), text);
        }
        process.stdout.write(`${[...files.keys()].map((name) => path.join(folder, name)).join('\n')}\n`);
      }
    });
  });

await runCommand(appeal);
