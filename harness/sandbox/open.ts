import type { LoadFailure } from '../model/call.ts';
import { attempt, threwInstead, type Attempt, type World } from './attempt.ts';
import { Builder } from './build.ts';
import { installConsole } from './console.ts';
import { captureReaders, lengthOf } from './describe.ts';
import { startEngine } from './engine.ts';
import { Functions } from './functions.ts';
import { Guest, type Value } from './guest.ts';
import { Instance } from './instance.ts';
import { resolveFile } from './imports.ts';
import { Budget } from './limits.ts';
import { Reader } from './read.ts';
import type { Stripped } from './strip.ts';
import type { Limits, Opened } from './types.ts';

/**
 * Loads a submission into an instance of its own.
 * @param wasm compiled from `@jitl/quickjs-wasmfile-release-sync/wasm`; it can serve any number of instances
 */
export async function openSandbox(
  wasm: WebAssembly.Module,
  stripped: Stripped,
  limits: Limits,
): Promise<Opened> {
  const world = await createWorld(wasm, stripped, limits);
  const { guest, readers, functions } = world;
  const console = installConsole(guest, readers, functions, limits.consoleBytes);
  forbidRandomness(guest, functions);
  addDisposal(guest);
  const builder = new Builder(guest);
  const reader = new Reader(guest, readers);
  const loaded = load(world);
  if (loaded.kind !== 'done') return loadFailure(stripped.entry, loaded);
  return { kind: 'open', sandbox: new Instance(world, { builder, reader, console, exports: loaded.value }) };
}

async function createWorld(wasm: WebAssembly.Module, stripped: Stripped, limits: Limits): Promise<World> {
  const budget = new Budget(limits);
  const functions = new Functions(budget);
  const { modules } = stripped;
  const engine = await startEngine(wasm, {
    interrupt: () => budget.tick(),
    memoryFull: () => {
      budget.memoryWasFull = true;
    },
    call: (id, count, argumentsAt) => functions.call(id, count, argumentsAt),
    forget: (id) => functions.forget(id),
    resolve: (specifier) => resolveFile(specifier, modules) ?? specifier,
    source: (file) => (Object.hasOwn(modules, file) ? modules[file]!.code : undefined),
  });
  const guest = new Guest(engine);
  functions.attach(guest);
  return { guest, readers: captureReaders(guest), functions, budget, stripped };
}

function forbidRandomness(guest: Guest, functions: Functions): void {
  const random = functions.make('random', () =>
    guest.throw('Error', 'Math.random is not available: a graded function gives the same answer each time'),
  );
  guest.set(guest.builtin('Math'), guest.key('random'), random);
}

/** What `using` needs and QuickJS has not. */
function addDisposal(guest: Guest): void {
  const symbol = guest.builtin('Symbol');
  for (const name of ['dispose', 'asyncDispose'])
    guest.set(symbol, guest.key(name), guest.symbol(`Symbol.${name}`));
}

/** Runs the submission's files. @returns the exports of the entry that are functions, by name */
function load(world: World): Attempt<ReadonlyMap<string, Value>> {
  const { guest, stripped, budget } = world;
  budget.beginCall();
  return attempt(world, stripped.entry, () => {
    const namespace = guest.evaluate(stripped.modules[stripped.entry]!.code, stripped.entry);
    return threwInstead(world, namespace) ?? { kind: 'done', value: functionsOf(world, namespace) };
  });
}

/** A namespace has no getters, and its keys cannot be replaced. */
function functionsOf({ guest, readers }: World, namespace: Value): ReadonlyMap<string, Value> {
  const exports = new Map<string, Value>();
  const names = readers.keys(namespace);
  const count = guest.typeOf(names) === 'object' ? (lengthOf(guest, names) ?? 0) : 0;
  for (let index = 0; index < count; index += 1) {
    const name = guest.at(names, index);
    const value = guest.property(namespace, name);
    if (guest.typeOf(value) === 'function') exports.set(guest.textOf(name), value);
    else guest.free(value);
    guest.free(name);
  }
  return exports;
}

function loadFailure(entry: string, ended: Exclude<Attempt<never>, { kind: 'done' }>): LoadFailure {
  const position = 'position' in ended && ended.position !== undefined ? { position: ended.position } : {};
  if (ended.kind !== 'threw') return { kind: 'limit', message: ended.message, ...position };
  if (ended.message.startsWith('SyntaxError: '))
    return {
      kind: 'syntax',
      message: `this is not valid: ${ended.message.slice('SyntaxError: '.length)}`,
      ...position,
    };
  return {
    kind: 'threw',
    message: `${entry} threw ${ended.message}, before any of its functions was called`,
    ...position,
  };
}
