import { Builder } from './build.ts';
import { installConsole } from './console.ts';
import { captureReaders, type Readers } from './describe.ts';
import { NOBODY, startEngine, type Engine } from './engine.ts';
import { Guest } from './guest.ts';
import { NODE_GLOBALS } from './node-globals.ts';

/** The host's functions that a guest has from the beginning, by id. */
export const STANDING = { print: 0, ignore: 1, random: 2 } as const;

/**
 * An engine with all that is there before a student's code, and what the host knows of it: pointers into its memory.
 * It serves one submission after the other; in between it becomes again, byte for byte, what it was at first.
 */
export interface Stage {
  readonly engine: Engine;
  readonly guest: Guest;
  readonly readers: Readers;
  readonly builder: Builder;
  /** Brings back the guest's beginning. @returns whether nothing was left running */
  readonly restore: () => boolean;
}

const waiting = new WeakMap<WebAssembly.Module, Stage[]>();

/** @returns a stage that nobody else has, as good as new */
export async function takeStage(wasm: WebAssembly.Module): Promise<Stage> {
  return waiting.get(wasm)?.pop() ?? setStage(wasm);
}

/** Only where all went well: after a limit or an error of the host an engine is dropped instead. */
export function giveBack(wasm: WebAssembly.Module, stage: Stage): void {
  stage.engine.host = NOBODY;
  if (!stage.restore()) return;
  const others = waiting.get(wasm);
  if (others === undefined) waiting.set(wasm, [stage]);
  else others.push(stage);
}

async function setStage(wasm: WebAssembly.Module): Promise<Stage> {
  const engine = await startEngine(wasm);
  const guest = new Guest(engine);
  const readers = captureReaders(guest);
  const builder = new Builder(guest);
  installConsole(guest, STANDING);
  guest.set(guest.builtin('Math'), guest.key('random'), guest.function('random', STANDING.random));
  addDisposal(guest);
  guest.free(guest.evaluate(NODE_GLOBALS, 'node-globals'));
  return { engine, guest, readers, builder, restore: guest.snapshot() };
}

/** What `using` needs and QuickJS has not. */
function addDisposal(guest: Guest): void {
  const symbol = guest.builtin('Symbol');
  for (const name of ['dispose', 'asyncDispose'])
    guest.set(symbol, guest.key(name), guest.symbol(`Symbol.${name}`));
}
