import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createCommand, runCommand } from './command-line.ts';
import { wholeNumber } from './option-values.ts';
import { ROOT } from './root.ts';

/** The program that opens an address in the browser; it is no error if there is none. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openInBrowser(address: string): void {
  const [program, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program!, [...first, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** Where the student edition has the page, already built. */
const BUILT = path.join(ROOT, 'explore-page');
const EXERCISES = path.join(ROOT, 'exercises');

/** @returns the address of the page that follows `exercises/` */
async function serve(ids: readonly string[], port: number): Promise<string> {
  const { followSolutions, serveBuiltSite, serveSite } = await import('../harness/course/site/index.ts');
  const { loadCourse } = await import('../harness/course/exercises/index.ts');
  const site = existsSync(BUILT)
    ? await serveBuiltSite(BUILT, port, followSolutions(EXERCISES, ids))
    : await serveSite(await loadCourse(ROOT, ids), EXERCISES, port);
  return site.address;
}

const explore = createCommand('npm run explore --', {
  description:
    'Opens a page on which your own functions draw the pictures: it follows the files in exercises/ at every save. With --build it writes the page as a static site, in which students write and grade code without installing anything.',
  examples: [
    ['npm run explore', 'opens the page'],
    ['npm run explore -- filter', 'opens it at the view of 05-one-pole-filter'],
    ['npm run explore -- --build site', 'writes the static site into the folder site'],
  ],
})
  .argument('[WORD]', 'an exercise whose id contains this word: the page opens at its view')
  .option('--build <DIR>', 'write a static site into this folder instead')
  .option('--no-open', 'print the address without opening it')
  .option(
    '--port <NUMBER>',
    'the port of the page (default: 5173, or another one that is free)',
    wholeNumber(0),
    5173,
  )
  .action(async (word, { build, open, port }) => {
    const { courseIds, loadCourse, matchExercises } = await import('../harness/course/exercises/index.ts');
    const ids = await courseIds(ROOT);
    const [exercise] = word === undefined ? [] : matchExercises(ids, [word]);
    if (build !== undefined) {
      const { buildSite } = await import('../harness/course/site/index.ts');
      await buildSite(await loadCourse(ROOT, ids), path.resolve(build));
      process.stderr.write(`The site is in ${build}. Any host of static files can serve it.\n`);
      return;
    }
    const at = exercise === undefined ? '' : `#exercise=${exercise}&view=own`;
    const address = `${await serve(ids, port)}${at}`;
    process.stdout.write(`The page is at ${address}\nIt follows exercises/. Stop it with Ctrl-C.\n`);
    if (open) openInBrowser(address);
  });

await runCommand(explore);
