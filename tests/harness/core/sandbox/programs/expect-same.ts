import ts from 'typescript';
import { expect } from 'vitest';
import { openSandbox } from '../../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../../harness/core/sandbox/source/strip.ts';
import { limits, littleFuel, wasm } from '../open.ts';

/** What the programs may use. */
const WORLD = `
Symbol.dispose ??= Symbol('dispose');
const own = (value, depth) =>
  '{' + Object.getOwnPropertyNames(value)
    .filter((name) => !['prototype', 'length', 'name', 'arguments', 'caller'].includes(name))
    .map((name) => { try { return name + ': ' + shown(value[name], depth - 1); } catch (e) { return name + ' ' + e.name; } })
    .join(', ') + '}';
globalThis.shown = (value, depth = 3) => {
  if (typeof value === 'function') return 'function ' + value.name + (depth > 0 ? own(value, depth) : '');
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : typeof value + ' ' + String(value);
  return depth === 0 ? '…' : own(value, depth);
};
globalThis.log = (value) => console.log(shown(value));
globalThis.mark = (value, context) => {
  log(['mark', context.kind, String(context.name), context.static, context.private].join());
  context.addInitializer?.(() => log('init ' + String(context.name)));
  if (context.kind === 'field') return (x) => (log(x), x);
  if (context.kind === 'method') return function (...args) { log('called'); return value.apply(this, args); };
};
globalThis.resource = (x) => ({ x, [Symbol.dispose]() { log('disposed'); log(x); } });
globalThis.Base = class Base { base = 1 };
`;
const ENTRY = `import './world.ts'; import * as all from './solution.ts'; log({ ...all });`;
const OTHER = `export default class Other {} export const value = 'v';`;

/** Everything that a program did: what it logged, what it exports, and the error that ended it. */
async function outcomeOf(code: string): Promise<string> {
  const sources = { 'entry.ts': ENTRY, 'world.ts': WORLD, 'other.ts': OTHER, 'solution.ts': code };
  const modules = Object.fromEntries(Object.entries(sources).map(([file, text]) => [file, { code: text }]));
  const opened = await openSandbox(
    wasm,
    { kind: 'stripped', entry: 'entry.ts', modules },
    { ...limits, consoleBytes: 50_000 },
    littleFuel(),
  );
  if (opened.kind !== 'open') return `${opened.kind} ${opened.message}`;
  opened.sandbox.close();
  return opened.sandbox.console.join('\n');
}

const transpiled = (source: string): string =>
  ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  }).outputText;

/** Without its types a program does what TypeScript's own compiler makes of it. */
export async function expectSame(source: string): Promise<void> {
  const stripped = strip({ 'solution.ts': source, 'other.ts': '' });
  if (stripped.kind !== 'stripped') throw new Error(`${stripped.message}\n${source}`);
  const { code } = stripped.modules['solution.ts']!;
  expect(await outcomeOf(code), source).toBe(await outcomeOf(transpiled(source)));
}
