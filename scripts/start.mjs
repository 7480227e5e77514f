// Starts a command of this folder: node scripts/start.mjs NAME [arguments]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';

requireNode();

/** A package in the message of a module that was not found; files of the project are named by their paths. */
const PACKAGE = /^Cannot find (?:module|package) '(?<name>(?:@[\w.-]+\/)?\w[\w.-]*)(?:\/[\w./-]*)?'/;

/** Ends the process if a package is missing: most often all of them are. */
function requireInstalled(error) {
  const name = PACKAGE.exec(error?.message)?.groups.name;
  if (name === undefined || !error.code?.endsWith('MODULE_NOT_FOUND')) return;
  process.stderr.write(`${name} is not installed: run npm ci\n`);
  process.exit(1);
}

// Not static imports: an old Node would fail at them before it reads its own version.
const { bundle, BundleError, ENGINE, engineModule } =
  await import('../harness/course/shared/bundle/index.mjs').catch((error) => {
    requireInstalled(error);
    throw error;
  });
const { originalStack } = await import('../harness/course/shared/bundle/stack.mjs');

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    // A reader of the output, such as `head`, may stop early. The results are still written.
    if (error.code !== 'EPIPE') throw error;
  });

/** What the system may run out of, by the code of its error. */
const SHORTAGES = {
  EMFILE: 'too many files are open: allow more of them (ulimit -n 1024) and run the same command again',
  ENFILE: 'too many files are open on this machine: run the same command again later',
  ENOMEM: 'there is not enough memory: run the same command again with a smaller --jobs',
};

const [name] = process.argv.splice(2, 1);
// Not a static import: package.json says that modules have no side effects, and a command is nothing but one.
try {
  const entry = `await import(${JSON.stringify(engineModule(`scripts/${name}`))});`;
  // The package has its commands bundled.
  const ready = path.join(ENGINE, 'commands', `${name}.js`);
  const { file } = existsSync(ready)
    ? { file: ready }
    : await bundle(ENGINE, entry, { format: 'esm', external: 'packages' });
  await import(pathToFileURL(file).href);
} catch (error) {
  requireInstalled(error);
  // Where a module cannot be bundled, or the system has run out of something, the message says everything.
  const shortage = SHORTAGES[error?.code];
  const isAboutModules = error instanceof BundleError || !(error instanceof Error);
  process.stderr.write(`${shortage ?? (isAboutModules ? error.message : originalStack(error.stack))}\n`);
  const { NODE_OPTIONS } = process.env;
  if (NODE_OPTIONS) process.stderr.write(`NODE_OPTIONS is ${NODE_OPTIONS}: try again without it\n`);
  process.exitCode = 1;
}
