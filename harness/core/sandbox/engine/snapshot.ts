import type { Engine } from './engine.ts';
import { BREAK_AT, STACK_SIZE } from './pinned-build.ts';

/** An engine that has used more memory is not restored, and no image is made: a new one costs less than keeping the pages. */
const LARGEST_KEPT = 16 * 1024 * 1024;

/** The end of the memory that was ever given out. */
function breakOf({ memory }: Engine): number {
  return new DataView(memory.buffer).getUint32(BREAK_AT, true);
}

/** The state of an engine while no call runs, without the empty stack: its data and its heap. */
export interface Image {
  readonly data: Uint8Array;
  readonly heap: Uint8Array;
}

/**
 * Clears what calls have left on the empty stack, and copies the engine's state. This is its memory and the stack pointer:
 * its fuel is set anew whenever the guest is entered, and the module has no other global that changes, and no instruction
 * that writes to a table. New engines are the same, byte for byte, so the state fits every engine of the module.
 * @returns `undefined` if too much memory was used
 */
export function imageOf(engine: Engine): Image | undefined {
  const { memory, stackPointer } = engine;
  const top = stackPointer();
  const bottom = top - STACK_SIZE;
  const size = breakOf(engine);
  if (size > LARGEST_KEPT) return undefined;
  memory.fill(0, bottom, top);
  return { data: memory.slice(0, bottom), heap: memory.slice(top, size) };
}

/**
 * Gives an engine a state, byte for byte.
 * @returns false if the engine must be dropped, because a call into it has not ended or because it has used too much memory
 */
export function restore(engine: Engine, { data, heap }: Image): boolean {
  const { memory, stackPointer } = engine;
  const bottom = data.length;
  const top = bottom + STACK_SIZE;
  const end = breakOf(engine);
  if (stackPointer() !== top || end < top || end > LARGEST_KEPT) return false;
  memory.set(data);
  memory.fill(0, bottom, top);
  memory.set(heap, top);
  const size = top + heap.length;
  if (end > size) memory.fill(0, size, end);
  return true;
}
