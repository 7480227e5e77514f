import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Bundle, bundle, BundleError } from '../../../../../harness/course/shared/bundle/index.mjs';
import { temporaryFolder, withoutPrivileges } from '../../../folders.ts';

const BUNDLER = pathToFileURL(path.resolve('harness/course/shared/bundle/index.mjs')).href;
const OPTIONS = { format: 'cjs', external: [] } as const;

const library = (version: string): string => JSON.stringify({ name: 'library', version });
const makeProject = (): Promise<string> =>
  temporaryFolder({
    'one.ts': `import { none } from 'library';\nimport { two } from './two.ts';\nexport const one: number = two + 1 + none;`,
    'two.ts': 'export const two = 2;',
    'unused.ts': '',
    'node_modules/library/package.json': library('1.0.0'),
    'node_modules/library/index.js': 'exports.none = 0;',
  });
const entryOf = (root: string): string => `export * from ${JSON.stringify(path.join(root, 'one.ts'))};`;
const bundleIn = (root: string): Promise<Bundle> => bundle(root, entryOf(root), OPTIONS);
const valueOf = async ({ file }: Bundle): Promise<unknown> =>
  ((await import(pathToFileURL(file).href)) as { one: unknown }).one;
const cacheOf = ({ file }: Bundle): string => path.dirname(path.dirname(file));

test('a bundle is made once, and again when one of its modules or the version of a library changes', async () => {
  const root = await makeProject();
  const first = await bundleIn(root);
  expect(await valueOf(first)).toBe(3);
  expect((await bundleIn(root)).file).toBe(first.file);
  await writeFile(path.join(root, 'unused.ts'), 'export {};');
  expect((await bundleIn(root)).file).toBe(first.file);
  await writeFile(path.join(root, 'two.ts'), 'export const two = 20;');
  const second = await bundleIn(root);
  expect(await valueOf(second)).toBe(21);
  await writeFile(path.join(root, 'node_modules/library/package.json'), library('1.0.1'));
  expect((await bundleIn(root)).file).not.toBe(second.file);
  expect(await readdir(cacheOf(first))).toHaveLength(3);
});

test('where packages are left out, the engine’s public names are not', async () => {
  const root = await temporaryFolder({ 'one.ts': `export { dot as one } from 'descent-grader/checks';` });
  const made = await bundle(root, entryOf(root), { format: 'esm', external: 'packages' });
  expect(Object.keys(made.modules).join('\n')).toContain('harness/core/checks/index.ts');
});

test('a project that returns to an earlier state gets the earlier bundle', async () => {
  const root = await makeProject();
  const first = await bundleIn(root);
  await writeFile(path.join(root, 'two.ts'), 'export const two = 20;');
  await bundleIn(root);
  await writeFile(path.join(root, 'two.ts'), 'export const two = 2;');
  expect((await bundleIn(root)).file).toBe(first.file);
});

test('a bundle lists its modules with their hashes and imports', async () => {
  const { modules } = await bundleIn(await makeProject());
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(modules).toEqual({
    'one.ts': { hash, imports: ['node_modules/library', 'two.ts'] },
    'two.ts': { hash, imports: [] },
    'node_modules/library': { hash: 'library@1.0.0', imports: [] },
  });
});

/** Runs code in a process of its own. @returns what it prints */
const printedBy = (code: string): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `import { factoryText } from ${JSON.stringify(BUNDLER)};\n${code}`],
    { encoding: 'utf8' },
  );

test('a misconception prints nothing where it runs beside a submission', () => {
  const text = `console.log('loaded'); export const m = () => { console.table?.([1]); console.log('called'); return 3; };`;
  const printed = printedBy(`
    const text = await factoryText('m.ts', ${JSON.stringify(text)});
    const { default: load } = await import('data:text/javascript,' + encodeURIComponent(text));
    console.log(load(() => {}).m());`);
  expect(printed).toBe('3\n');
});

test('a module that cannot be bundled is an error with file, line and column', async () => {
  const root = await makeProject();
  await writeFile(path.join(root, 'two.ts'), '\nexport const two = ;');
  const error = await bundleIn(root).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BundleError);
  expect((error as Error).message).toBe('two.ts:2:20: Unexpected ";"');
});

/** The errors of a bundle whose `one.ts` has this text. */
const refused = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const root = await temporaryFolder(files);
  const error = await bundleIn(root).catch((caught: unknown) => caught);
  return error instanceof BundleError ? error.message.split('\n') : [];
};

test.each([
  [`new Function('x', 'return x')`, 'Function makes code of text'],
  [`Function<string>('return 1')`, 'Function makes code of text'],
  [`globalThis.Function('return 1')`, 'globalThis.Function makes code of text'],
  [`eval?.('1')`, 'eval makes code of text'],
  [`(0, eval)('1')`, '(0, eval) makes code of text'],
  ['import(`./${String(1)}.ts`)', 'import() of a computed address'],
])('%s in a module of a course is refused with its place', async (code, reason) => {
  const lines = await refused({ 'one.ts': `const a: number = 1;\nexport const one = [a, ${code}];` });
  expect(lines).toEqual([expect.stringContaining(`one.ts:2:24: ${reason}`)]);
});

test('a known solution that makes code is refused, also if it is a changed variant', async () => {
  const lines = await refused({
    'one.ts': `import a from './misconceptions/a.ts';\nimport b from './misconceptions/b.ts';\nexport const one = [a, b];`,
    'misconceptions/a.ts': `// It is wrong.\nexport const one = eval('2');`,
    'misconceptions/b.ts': `// It is wrong.\n// like: c.ts\n// - export const one = 1;\n// + export const one = eval('2');`,
    'variants/c.ts': 'export const one = 1;',
  });
  expect(lines.toSorted()).toEqual([
    expect.stringMatching(/^misconceptions\/a\.ts:2:20: eval makes code of text/),
    expect.stringMatching(/^misconceptions\/b\.ts, the changed c\.ts:1:20: eval makes code of text/),
  ]);
});

test('names of functions and types, an address in quotes, and libraries are not refused', async () => {
  const root = await temporaryFolder({
    'one.ts': [
      `import { made } from 'library';`,
      'class Spline { eval(x: number) { return x; } }',
      `const two = async () => import('./two.ts');`,
      'const isFunction = (f: unknown): f is Function => (f as Function) instanceof Function;',
      '// eval(text) and new Function(text) in a comment',
      'export const one = isFunction(two) ? new Spline().eval(made) : undefined;',
    ].join('\n'),
    'two.ts': 'export {};',
    'node_modules/library/package.json': library('1.0.0'),
    'node_modules/library/index.js': `exports.made = new Function('return 7')();`,
  });
  expect(await valueOf(await bundleIn(root))).toBe(7);
});

/** The bundle's file, as another process finds it. */
async function findElsewhere(root: string): Promise<string> {
  const script = `
    import { bundle } from ${JSON.stringify(BUNDLER)};
    console.log((await bundle(${JSON.stringify(root)}, ${JSON.stringify(entryOf(root))}, ${JSON.stringify(OPTIONS)})).file);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return stdout.trim();
}

test('bundles that were used within a week stay, however many there are; others are removed when one is stored', async () => {
  const root = await makeProject();
  const change = (two: number): Promise<void> =>
    writeFile(path.join(root, 'two.ts'), `export const two = ${two};`);
  const bundles: Bundle[] = [];
  for (let k = 0; k < 30; k += 1) {
    await change(k);
    bundles.push(await bundleIn(root));
  }
  const [found, unused] = bundles as [Bundle, Bundle];
  const cache = cacheOf(found);
  expect(await readdir(cache)).toHaveLength(30);
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
  for (const { file } of bundles) await utimes(path.dirname(file), daysAgo(6), daysAgo(6));
  const unfinished = path.join(cache, 'unfinished-by-a-killed-process');
  await mkdir(unfinished);
  for (const folder of [path.dirname(found.file), path.dirname(unused.file), unfinished])
    await utimes(folder, daysAgo(8), daysAgo(8));
  // Finding it is using it.
  await change(0);
  expect((await bundleIn(root)).file).toBe(found.file);
  expect(await readdir(cache)).toHaveLength(31);
  await change(30);
  await bundleIn(root);
  expect(await readdir(cache)).toHaveLength(30);
  expect(existsSync(found.file)).toBe(true);
  expect([unused.file, unfinished].filter((name) => existsSync(name))).toEqual([]);
});

test('a user who cannot write the cache uses the bundles in it', async () => {
  const root = await makeProject();
  const { file } = await bundleIn(root);
  chmodSync(root, 0o755);
  const found = await withoutPrivileges(() => bundleIn(root));
  expect(found.file).toBe(file);
});

test('processes that make the same bundle at the same time all get the same complete bundle', async () => {
  const root = await makeProject();
  const files = await Promise.all([findElsewhere(root), findElsewhere(root), findElsewhere(root)]);
  expect(new Set(files).size).toBe(1);
  expect(await readFile(files[0]!, 'utf8')).toContain('two + 1');
  expect(await readdir(path.dirname(path.dirname(files[0]!)))).toHaveLength(1);
});
