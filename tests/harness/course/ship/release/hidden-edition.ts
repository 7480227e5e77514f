import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { release } from '../../../../../harness/course/ship/release/index.ts';
import { copyOf, madeOnce } from '../../../builds.ts';
import { copyOfTheProject, ROOT } from '../../../commands/run.ts';
import { sharedFolder } from '../../../folders.ts';

/** Texts of a hidden check. None of them may reach a student. */
export const SECRETS = [
  'seen-from-afar',
  'the loss seen from afar',
  'a hint from afar',
  'afar it is wrong',
  '1002.75',
];
const [id, title, hint, message, input] = SECRETS as [string, string, string, string, string];

const CHECKS = `
import { claim, example, hidden } from 'descent-grader/checks';

export default hidden<{ loss: (beta: readonly number[]) => number }>([
  example({
    id: '${id}', title: '${title}', points: 5, hint: '${hint}', given: [{ beta: [${input}, 1] }],
    *holds(solution, { beta }) { yield claim(solution.loss(beta) > 1e6, '${message}', beta); },
  }),
]);
`;

/** The course has two of the exercises, of which only the one without hidden checks shows all its points. */
const COURSE = { title: 'A part', exercises: [{ id: '01-loss' }, { id: '04-momentum' }] };

const sharedEdition = (): Promise<string> =>
  madeOnce('edition-with-hidden-checks', async (folder) => {
    const source = `${folder}-source`;
    const [project, hidden] = [path.join(source, 'project'), path.join(source, 'hidden')];
    await mkdir(project, { recursive: true });
    await mkdir(path.join(hidden, '01-loss'), { recursive: true });
    await copyOfTheProject({ into: project });
    await writeFile(path.join(project, 'course.json'), JSON.stringify(COURSE));
    await writeFile(path.join(hidden, '01-loss/checks.ts'), CHECKS);
    await release({ root: project, folder, hidden });
  });

/** An edition whose course has a hidden check of five points, as after `npm ci`. Call it while the file is loaded. */
export async function editionWithHiddenChecks(): Promise<string> {
  const folder = path.join(await sharedFolder(), 'exercises');
  await copyOf(await sharedEdition(), folder);
  // All that `npm ci` installs.
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
