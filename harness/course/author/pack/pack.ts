import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compile, ENGINE, OWN_URL, readModules } from '../../shared/bundle/index.mjs';
import { COMMANDS } from '../scaffold/index.ts';

/** Asynchronous, to show progress meanwhile. */
const run = promisify(execFile);

const OWN = 'harness/course/author/pack';
/** It becomes `example` in the package. */
const EXAMPLE = 'tests/second-course';

const COPIED: readonly string[] = [
  '.github/workflows/pages.yml',
  '.github/workflows/student.yml',
  '.vscode/launch.json',
  'LICENSE',
  // Pages and the pages that they link to.
  ...'authoring classroom50 downloads gradebooks teaching truth decisions/0008-students-edition decisions/0010-fuel'
    .split(' ')
    .map((name) => `docs/${name}.md`),
  'exercises/sandbox.d.ts',
  'exercises/tsconfig.json',
  ...['case', 'course', 'exercise', 'grades'].map((name) => `schemas/${name}.schema.json`),
];

const isCompiled = (file: string): boolean =>
  /(?<!\.d)\.tsx?$/.test(file) && !/scaffold\/(?:course|templates)\//.test(file);

/** Folder in which `scripts/start.mjs` looks for bundled commands. */
const COMMANDS_FOLDER = 'commands';

const READY = ['init', ...COMMANDS.filter((name) => name !== 'watch')];

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ENGINE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ENGINE, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith(`${OWN}/`));

/** Names that the compiler leaves: in HTML, addresses of workers, and imports in JSX. */
const renameModules = (text: string): string =>
  text.replaceAll(/(?<=(?:src="|from '|import\(')\.[^'"]*)\.tsx?(?="|'\)|\?worker)/g, '.js');

async function writeModules(stage: string): Promise<void> {
  const typescript = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const args = [typescript, '-p', path.join(ENGINE, OWN), '--outDir', stage];
  await run(process.execPath, args).catch(({ stdout }: { readonly stdout: string }) => {
    throw new Error(`The engine does not compile:\n${stdout}`);
  });
  rmSync(path.join(stage, OWN), { recursive: true, force: true });
  const others = [...filesIn('harness'), ...filesIn('scripts')].filter((file) => !isCompiled(file));
  for (const file of [...others.filter((name) => !/^scripts\/.*(?<!\.mjs)$/.test(name)), ...COPIED])
    cpSync(path.join(ENGINE, file), path.join(stage, file), { recursive: true });
  cpSync(path.join(ENGINE, OWN, 'README.md'), path.join(stage, 'README.md'));
  cpSync(path.join(ENGINE, EXAMPLE), path.join(stage, 'example'), { recursive: true });
  const page = path.join(stage, 'harness/explore');
  for (const name of readdirSync(page, { recursive: true })
    .map(String)
    .filter((one) => /\.(?:js|html)$/.test(one))) {
    const file = path.join(page, name);
    writeFileSync(file, renameModules(readFileSync(file, 'utf8')));
  }
}

/** Leaves libraries outside. URLs are relative, so that modules find the files beside their sources wherever the package is. */
async function writeCommands(stage: string): Promise<void> {
  const folder = path.join(stage, COMMANDS_FOLDER);
  const urlOf = (file: string): string =>
    `new URL(${JSON.stringify(path.relative(folder, file).replaceAll(path.sep, '/'))}, ${OWN_URL}).href`;
  const { files } = await compile(stage, {
    entryPoints: READY.map((name) => path.join(stage, 'scripts', `${name}.js`)),
    packages: 'external',
    plugins: [readModules(new Map(), urlOf)],
  });
  mkdirSync(folder);
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
}

function importedIn(stage: string): ReadonlySet<string> {
  const IMPORTED = /(?:from|import|resolve)\s*\(?\s*['"]((?:@[\w.-]+\/)?[\w.-]+)/g;
  const files = readdirSync(stage, { recursive: true }).map(String);
  const modules = files.filter((name) => /\.m?js$/.test(name) && !name.startsWith(COMMANDS_FOLDER));
  return new Set(
    modules.flatMap((name) =>
      [...readFileSync(path.join(stage, name), 'utf8').matchAll(IMPORTED)].map(([, library]) => library!),
    ),
  );
}

/** Lists the imported libraries and no scripts. */
function writeDescription(stage: string): void {
  const project = JSON.parse(readFileSync(path.join(ENGINE, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
    readonly engines: object;
    readonly exports: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const imported = importedIn(stage);
  // Each course has its own reference.
  const exported = Object.entries(project.exports).filter(([name]) => name !== './reference');
  const toExport = (file: string): object => {
    const module = file.replace(/\.tsx?$/, '');
    return { types: `${module}.d.ts`, default: `${module}.js` };
  };
  const description = {
    name: 'descent-grader',
    version: project.version,
    description: 'Grades numerical exercises in TypeScript',
    license: project.license,
    type: 'module',
    sideEffects: ['./commands/*', './scripts/*', '*.css'],
    bin: { 'descent-grader': 'scripts/descent-grader.mjs' },
    exports: {
      ...Object.fromEntries(exported.map(([name, file]) => [name, toExport(file)])),
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(
      Object.entries(project.dependencies).filter(([name]) => imported.has(name) || name === 'commander'),
    ),
    engines: project.engines,
  };
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(description, undefined, 2)}\n`);
}

export const STEPS = 3;

/**
 * Builds the package: modules, declarations, bundled commands, schemas, templates and an example course, but nothing of
 * this project's course.
 * @param onStep called `STEPS` times, after each step
 * @returns path of the tarball
 */
export async function pack(out: string, onStep: (done: string) => void = () => {}): Promise<string> {
  const stage = mkdtempSync(path.join(tmpdir(), 'descent-grader-pack-'));
  try {
    await writeModules(stage);
    onStep('the modules');
    await writeCommands(stage);
    writeDescription(stage);
    onStep('the commands');
    mkdirSync(out, { recursive: true });
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', path.resolve(out)];
    const { stdout: name } = await run('npm', args, { cwd: stage, shell: process.platform === 'win32' });
    onStep('the tarball');
    return path.join(out, name.trim());
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
