import { spawn } from 'node:child_process';
import path from 'node:path';
import { createCommand, runCommand } from './command-line.ts';
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

const explore = createCommand('npm run explore --', {
  description:
    'Opens a page on which your own functions draw the pictures: it follows the files in exercises/ at every save. With --build it writes the page as a static site, in which students write and grade code without installing anything.',
  examples: [
    ['npm run explore', 'opens the page'],
    ['npm run explore -- --build site', 'writes the static site into the folder site'],
  ],
})
  .option('--build <DIR>', 'write a static site into this folder instead')
  .option('--no-open', 'print the address without opening it')
  .option(
    '--port <NUMBER>',
    'the port of the page (default: 5173, or the next one that is free)',
    Number,
    5173,
  )
  .action(async ({ build, open, port }) => {
    const { exerciseIds, loadCourse } = await import('../harness/course/exercises/index.ts');
    const { buildSite, serveSite } = await import('../harness/course/site/index.ts');
    const course = await loadCourse(ROOT, await exerciseIds(ROOT));
    if (build !== undefined) {
      await buildSite(course, path.resolve(build));
      process.stderr.write(`The site is in ${build}. Any host of static files can serve it.\n`);
      return;
    }
    const { address } = await serveSite(course, path.join(ROOT, 'exercises'), port);
    process.stdout.write(`The page is at ${address}\nIt follows exercises/. Stop it with Ctrl-C.\n`);
    if (open) openInBrowser(address);
  });

await runCommand(explore);
