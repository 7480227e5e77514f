import type { Engine } from './engine.ts';

/** The address of the break, `sbrk_val`, in the pinned build: the allocator has never given out memory above it. */
const BREAK_AT = 86_864;

/** An engine that has used more memory is not restored, and no image is made: a new one costs less than keeping the pages. */
const LARGEST_KEPT = 16 * 1024 * 1024;

/** The size of the engine's stack in the pinned build: its data is below, its heap above. While no call runs, it is empty. */
export const WHOLE_STACK = 5 * 1024 * 1024;

/** The end of the memory that was ever given out. */
export function breakOf({ memory }: Engine): number {
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
  const bottom = top - WHOLE_STACK;
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
  const top = bottom + WHOLE_STACK;
  const end = breakOf(engine);
  if (stackPointer() !== top || end < top || end > LARGEST_KEPT) return false;
  memory.set(data);
  memory.fill(0, bottom, top);
  memory.set(heap, top);
  const size = top + heap.length;
  if (end > size) memory.fill(0, size, end);
  return true;
}
