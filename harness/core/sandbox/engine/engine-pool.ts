import { ENGLISH } from '../source/english.ts';
import { NODE_GLOBALS } from '../source/node-globals.ts';
import { Builder } from '../values/build.ts';
import { captureReaders, type Readers } from '../values/describe.ts';
import { installConsole } from './console.ts';
import { NULL_HOST, startEngine, type Engine } from './engine.ts';
import { Guest } from './guest.ts';

/** The host's functions that a guest has from the beginning, by id. */
export const BUILT_IN = { print: 0, ignore: 1, random: 2 } as const;

/**
 * An engine with all that is there before a student's code, and what the host knows of it: pointers into its memory.
 * It serves one submission after the other; in between it becomes again, byte for byte, what it was at first.
 */
export interface PreparedEngine {
  readonly engine: Engine;
  readonly guest: Guest;
  readonly readers: Readers;
  readonly builder: Builder;
  /** Brings back the guest's beginning. @returns whether nothing was left running */
  readonly restore: () => boolean;
}

const waiting = new WeakMap<WebAssembly.Module, PreparedEngine[]>();

/** @returns a prepared that nobody else has, as good as new */
export async function takeEngine(wasm: WebAssembly.Module): Promise<PreparedEngine> {
  return waiting.get(wasm)?.pop() ?? prepareEngine(wasm);
}

/** Only where all went well: after a limit or an error of the host an engine is dropped instead. */
export function returnEngine(wasm: WebAssembly.Module, prepared: PreparedEngine): void {
  prepared.engine.host = NULL_HOST;
  if (prepared.engine.isBroken || !prepared.restore()) return;
  const others = waiting.get(wasm);
  if (others === undefined) waiting.set(wasm, [prepared]);
  else others.push(prepared);
}

async function prepareEngine(wasm: WebAssembly.Module): Promise<PreparedEngine> {
  const engine = await startEngine(wasm);
  const guest = new Guest(engine);
  const readers = captureReaders(guest);
  const builder = new Builder(guest);
  installConsole(guest, BUILT_IN);
  guest.set(guest.builtin('Math'), guest.key('random'), guest.function('random', BUILT_IN.random));
  addDisposal(guest);
  guest.free(guest.evaluate(NODE_GLOBALS, 'node-globals'));
  guest.free(guest.evaluate(ENGLISH, 'english'));
  return { engine, guest, readers, builder, restore: guest.snapshot() };
}

/** What `using` needs and QuickJS has not. */
function addDisposal(guest: Guest): void {
  const symbol = guest.builtin('Symbol');
  for (const name of ['dispose', 'asyncDispose'])
    guest.set(symbol, guest.key(name), guest.symbol(`Symbol.${name}`));
}
