import type { LoadFailure } from '../model/call.ts';
import { type Remark, say } from '../say/index.ts';
import { openConsole } from './engine/console.ts';
import { BUILT_IN, returnEngine, takeEngine } from './engine/engine-pool.ts';
import type { EngineHost } from './engine/engine.ts';
import type { Fuel } from './engine/fuel.ts';
import type { Guest, Saved, Value } from './engine/guest.ts';
import { HostFunctions, type HostFunction } from './engine/host-functions.ts';
import { GuestInstance, endsInOrder } from './engine/instance.ts';
import { Budget } from './engine/limits.ts';
import { FixedRandom } from './engine/random.ts';
import { runGuarded, threwInstead, type Guarded, type World } from './engine/run-guarded.ts';
import { resolveFile } from './source/imports.ts';
import type { Limits, Opened, Stripped } from './types.ts';
import { Reader } from './values/read.ts';

interface Loaded {
  readonly wasm: WebAssembly.Module;
  readonly saved: Saved;
  readonly exports: ReadonlyMap<string, Value>;
  readonly used: number;
}

/** Saved at the second load: changed code is mostly loaded once. */
const loadedTwice = new WeakMap<Stripped, Loaded>();
const loadedOnce = new WeakSet<Stripped>();

/** State of an earlier load, if the fuel suffices for another. Loads that print are never saved. */
function knownLoad(wasm: WebAssembly.Module, stripped: Stripped, fuel: Fuel): Loaded | undefined {
  const known = loadedTwice.get(stripped);
  return known?.wasm === wasm && known.used <= fuel.next ? known : undefined;
}

/**
 * @param wasm QuickJS with fuel, shared by all instances
 * @param fuel of all instances of the submission together
 * @param asked names of expected exports; others are named if one is missing
 */
export async function openSandbox(
  wasm: WebAssembly.Module,
  stripped: Stripped,
  limits: Limits,
  fuel: Fuel,
  asked: readonly string[] = [],
): Promise<Opened> {
  const known = knownLoad(wasm, stripped, fuel);
  const prepared = await takeEngine(wasm, known?.saved);
  const { engine, guest, builder } = prepared;
  const budget = new Budget(limits, fuel, engine.tank);
  const { lines, print } = openConsole(guest, budget, limits.consoleBytes);
  const random = new FixedRandom();
  const functions = new HostFunctions(guest, budget, builtIn(guest, random, print));
  const reader = new Reader(guest, budget);
  const world = { guest, builder, reader, functions, budget, random, stripped };
  engine.host = hostOf(world);
  if (known !== undefined) fuel.use(known.used);
  const loaded = known === undefined ? load(world) : ({ kind: 'done', value: known.exports } as const);
  const release = () => returnEngine(wasm, prepared);
  if (loaded.kind === 'done') {
    budget.hasLoaded = true;
    const isSaved = known === undefined && lines.length === 0 && loadedOnce.has(stripped);
    const saved = isSaved ? guest.save() : undefined;
    if (saved !== undefined)
      loadedTwice.set(stripped, { wasm, saved, exports: loaded.value, used: budget.used });
    loadedOnce.add(stripped);
    const others = [...loaded.value.keys()].filter((name) => !asked.includes(name));
    const parts = { ...world, console: lines, exports: loaded.value, others, release };
    return { kind: 'open', sandbox: new GuestInstance(parts) };
  }
  if (loaded.kind !== 'limit' || endsInOrder(loaded)) release();
  return loadFailure(stripped.entry, loaded);
}

function hostOf({ functions, budget, stripped: { modules } }: World): EngineHost {
  return {
    interrupt: () => budget.interrupts(),
    memoryFull: () => budget.refuseMemory(),
    call: (id, count, argumentsAt) => functions.call(id, count, argumentsAt),
    forget: (id) => functions.forget(id),
    resolve: (specifier) => resolveFile(specifier, modules) ?? specifier,
    source: (file) => (Object.hasOwn(modules, file) ? modules[file]!.code : undefined),
  };
}

function builtIn(guest: Guest, random: FixedRandom, print: HostFunction): readonly HostFunction[] {
  const functions: HostFunction[] = [];
  functions[BUILT_IN.print] = print;
  functions[BUILT_IN.ignore] = () => undefined;
  functions[BUILT_IN.random] = () => guest.number(random.next());
  return functions;
}

/** @returns exported functions by name */
function load(world: World): Guarded<ReadonlyMap<string, Value>> {
  const { guest, stripped } = world;
  return runGuarded(world, stripped.entry, () => {
    const namespace = guest.evaluate(stripped.modules[stripped.entry]!.code, stripped.entry);
    return threwInstead(world, namespace) ?? { kind: 'done', value: functionsOf(world, namespace) };
  });
}

/** Runs no code: a namespace has no getters, and its keys cannot be replaced. */
function functionsOf({ guest }: World, namespace: Value): ReadonlyMap<string, Value> {
  const exports = new Map<string, Value>();
  for (const name of guest.namesOf(namespace)) {
    const value = guest.property(namespace, guest.key(name));
    if (guest.typeOf(value) === 'function') exports.set(name, value);
    else guest.free(value);
  }
  return exports;
}

/** QuickJS says "invalid redefinition of global identifier in module code". */
const invalidCode = (text: string): Remark =>
  text.startsWith('invalid redefinition') ? { id: 'declared-twice' } : { id: 'invalid-code', text };

function loadFailure(entry: string, ended: Exclude<Guarded<never>, { kind: 'done' }>): LoadFailure {
  const position = 'position' in ended ? ended.position : undefined;
  if (ended.kind !== 'threw') return { kind: 'limit', message: ended.message, position };
  if (ended.message.startsWith('SyntaxError: '))
    return {
      kind: 'syntax',
      message: say(invalidCode(ended.message.slice('SyntaxError: '.length))),
      position,
    };
  return {
    kind: 'threw',
    message: say({ id: 'threw-while-loading', file: entry, error: ended.message }),
    position,
  };
}
