import { getOrCreate } from '../../model/get-or-create.ts';
import { ENGLISH } from '../source/english.ts';
import { NODE_GLOBALS } from '../source/node-globals.ts';
import { Builder } from '../values/build.ts';
import { installConsole } from './console.ts';
import { NULL_HOST, startEngine, type Engine } from './engine.ts';
import { Guest } from './guest.ts';

/** The ids of the host functions that every guest has. */
export const BUILT_IN = { print: 0, ignore: 1, random: 2 } as const;

/**
 * An engine that is ready for a student's code, and the host's pointers into its memory. It serves one submission after
 * the other. Between two submissions its memory is restored, byte for byte.
 */
export interface PreparedEngine {
  readonly engine: Engine;
  readonly guest: Guest;
  readonly builder: Builder;
  /** Restores the state before the student's code. @returns false if the engine must be dropped */
  readonly restore: () => boolean;
}

const waiting = new WeakMap<WebAssembly.Module, PreparedEngine[]>();

/** @returns an engine that nothing else uses, in the state of a new one */
export async function takeEngine(wasm: WebAssembly.Module): Promise<PreparedEngine> {
  return waiting.get(wasm)?.pop() ?? prepareEngine(wasm);
}

/** For an engine whose calls have ended in order. After any other limit an engine is dropped instead. */
export function returnEngine(wasm: WebAssembly.Module, prepared: PreparedEngine): void {
  prepared.engine.host = NULL_HOST;
  if (prepared.engine.isBroken || !prepared.restore()) return;
  getOrCreate(waiting, wasm, () => []).push(prepared);
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
  return { engine, guest, builder, restore: guest.snapshot() };
}
