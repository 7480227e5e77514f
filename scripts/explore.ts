import { spawn } from 'node:child_process';
import path from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { UserError } from '../harness/course/shared/files/user-error.ts';
import { createCommand, runCommand } from './command-line.ts';
import { endWithNpm } from './end-with-npm.ts';
import { wholeNumber } from './option-values.ts';
import { repeatAtEverySave } from './repeat-at-every-save.ts';
import { courseRoot } from './root.ts';

/** The program that opens an address in the browser. A missing one is not an error. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  // Not the shell's "start": an address holds characters that the shell acts on.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

function openInBrowser(address: string): void {
  const [program, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program!, [...first, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const explore = createCommand('npm run explore --', {
  description:
    'Opens a page that shows what your code does, with the pictures that the course draws: it follows the files in exercises/ at every save. With --build it writes the page as a static site, in which students write and grade code without installing anything.',
  examples: [
    ['npm run explore', 'opens the page'],
    ['npm run explore -- WORD', 'opens it at the view of the exercise whose id contains WORD'],
    ['npm run explore -- --build site', 'writes the static site into the folder site'],
  ],
})
  .argument('[WORD]', 'an exercise whose id contains this word: the page opens at its view')
  .option('--build <DIR>', 'write a static site into this folder instead')
  .option('--watch', 'for authors: build the page again whenever a view, a task or a check is saved')
  .option('--no-open', 'print the address without opening it')
  .addOption(
    new Option('--port <NUMBER>', 'the port of the page')
      .argParser(wholeNumber(0, 65_535))
      .default(5173, '5173, or another one that is free'),
  )
  .action(async (word, { build, watch = false, open, port }) => {
    const { courseIds, loadCourse, matchExercises } =
      await import('../harness/course/shared/exercises/index.ts');
    const ids = await courseIds(courseRoot());
    const [exercise] = word === undefined ? [] : matchExercises(ids, [word]);
    if (watch && build !== undefined)
      throw new UserError('--watch goes with the page that is served: a built site is not followed.');
    const { buildSite, serveSite } = await import('../harness/course/ship/site/index.ts');
    const load = () => loadCourse(courseRoot(), ids);
    const course = await load();
    if (build !== undefined) {
      await buildSite(course, path.resolve(build));
      process.stderr.write(`The site is in ${build}. Any host of static files can serve it.\n`);
      return;
    }
    const at = exercise === undefined ? '' : `#exercise=${exercise}&view=own`;
    endWithNpm();
    const site = await serveSite(course, path.join(courseRoot(), 'exercises'), port);
    const address = `${site.address}${at}`;
    process.stdout.write(`The page is at ${address}\nIt follows exercises/. Stop it with Ctrl-C.\n`);
    if (open) openInBrowser(address);
    if (!watch) return;
    const folders = ['views', 'exercises', 'tests/exercises', 'tests/scenarios', 'reference'];
    await repeatAtEverySave(
      folders.map((folder) => path.join(courseRoot(), folder)),
      async () => site.update(await load()),
    );
  });

await runCommand(explore);
