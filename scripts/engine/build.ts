import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ENGINE } from '../../harness/course/shared/bundle/engine.mjs';
import { sha256Of } from '../../harness/course/shared/files/sha256.ts';
import { createCommand, runCommand } from '../command-line.ts';
import { addFuel } from './add-fuel.ts';

/** The published build, and its license. */
const { resolve } = createRequire(import.meta.url);
const PUBLISHED = resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
const LICENSE = path.join(path.dirname(PUBLISHED), '../LICENSE');

const FOLDER = 'harness/core/sandbox/engine';
const BUILD = `${FOLDER}/pinned-build.ts`;

/** The files that follow from the installed package, by path from the project's folder. */
async function builtFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const [published, license, build] = await Promise.all(
    [PUBLISHED, LICENSE, path.join(ENGINE, BUILD)].map((file) => readFile(file)),
  );
  const wasm = Buffer.from(addFuel(published!));
  const withHash = String(build).replace(/(?<=HASH = ')[^']*/, sha256Of(wasm));
  return new Map([
    [`${FOLDER}/quickjs.wasm`, wasm],
    [`${FOLDER}/quickjs.LICENSE`, license!],
    [BUILD, Buffer.from(withHash)],
  ]);
}

const engineCommand = createCommand('npm run engine --', {
  description:
    'Builds the engine that runs students’ code: adds a count of its work to the WebAssembly of QuickJS that npm has' +
    ' installed, and notes its hash. Prints the files that changed. docs/engine.md says when and how.',
  examples: [
    ['npm run engine', 'writes what is out of date'],
    ['npm run engine -- --check', 'only names what is out of date'],
  ],
  exitStatuses: { 0: 'every file is up to date', 1: 'with --check: some file is out of date' },
})
  .option('--check', 'write nothing, and fail where a file is out of date')
  .action(async ({ check = false }) => {
    for (const [file, bytes] of await builtFiles()) {
      const whole = path.join(ENGINE, file);
      const isThere = await readFile(whole).then(
        (known) => known.equals(bytes),
        () => false,
      );
      if (isThere) continue;
      if (check) process.exitCode = 1;
      else await writeFile(whole, bytes);
      if (check) process.stderr.write(`${file} is out of date. To update it, see docs/engine.md\n`);
      else process.stdout.write(`${file}\n`);
    }
  });

await runCommand(engineCommand);
