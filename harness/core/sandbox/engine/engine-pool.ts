import { getOrCreate } from '../../model/get-or-create.ts';
import { ENGLISH } from '../source/english.ts';
import { NODE_GLOBALS } from '../source/node-globals.ts';
import { Builder } from '../values/build.ts';
import { installConsole } from './console.ts';
import { NULL_HOST, startEngine, type Engine } from './engine.ts';
import { Guest, type Saved } from './guest.ts';

/** Ids of host functions that every guest has. */
export const BUILT_IN = { print: 0, ignore: 1, random: 2 } as const;

/** Serves one submission after another, its memory restored in between. */
export interface PreparedEngine {
  readonly engine: Engine;
  readonly guest: Guest;
  readonly builder: Builder;
  /** State of a new engine. */
  readonly unused: Saved;
}

const waiting = new WeakMap<WebAssembly.Module, PreparedEngine[]>();

/** @param saved in any engine of this module; default: the state of a new one */
export async function takeEngine(wasm: WebAssembly.Module, saved?: Saved): Promise<PreparedEngine> {
  for (let used = waiting.get(wasm)?.pop(); used !== undefined; used = waiting.get(wasm)?.pop())
    if (used.guest.restore(saved ?? used.unused)) return used;
  const prepared = await prepareEngine(wasm);
  if (saved !== undefined) prepared.guest.restore(saved);
  return prepared;
}

/** Takes back an engine whose calls have ended in order; others are dropped. */
export function returnEngine(wasm: WebAssembly.Module, prepared: PreparedEngine): void {
  prepared.engine.host = NULL_HOST;
  if (!prepared.engine.isBroken) getOrCreate(waiting, wasm, () => []).push(prepared);
}

async function prepareEngine(wasm: WebAssembly.Module): Promise<PreparedEngine> {
  const engine = await startEngine(wasm);
  const guest = new Guest(engine);
  const builder = new Builder(guest);
  installConsole(guest, BUILT_IN);
  guest.set(guest.builtin('Math'), guest.key('random'), guest.function('random', BUILT_IN.random));
  // Symbols that `using` needs and QuickJS lacks.
  const symbol = guest.builtin('Symbol');
  for (const name of ['dispose', 'asyncDispose'])
    guest.set(symbol, guest.key(name), guest.symbol(`Symbol.${name}`));
  guest.free(guest.evaluate(NODE_GLOBALS, 'node-globals'));
  guest.free(guest.evaluate(ENGLISH, 'english'));
  return { engine, guest, builder, unused: guest.save()! };
}
