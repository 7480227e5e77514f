import type { Engine } from './engine.ts';

/** The address of the break, `sbrk_val`, in the pinned build: the allocator has never given out memory above it. */
const BREAK_AT = 86_864;

/** An engine that has used more memory is not restored: a new one costs less than keeping the pages. */
const LARGEST_KEPT = 16 * 1024 * 1024;

/** The size of the engine's stack in the pinned build: its data is below, its heap above. While no call runs, it is empty. */
export const WHOLE_STACK = 5 * 1024 * 1024;

/** The end of the memory that was ever given out. */
export function breakOf({ memory }: Engine): number {
  return new DataView(memory.buffer).getUint32(BREAK_AT, true);
}

/**
 * Clears what calls have left on the empty stack, and saves the engine's state. This is its memory and the stack pointer:
 * its fuel is set anew whenever the guest is entered, and the module has no other global that changes, and no instruction
 * that writes to a table.
 * @returns restores that state, byte for byte. It returns false if the engine must be dropped, because a call into it
 * has not ended or because it has used too much memory.
 */
export function snapshot(engine: Engine): () => boolean {
  const { memory, stackPointer } = engine;
  const size = breakOf(engine);
  const top = stackPointer();
  const bottom = top - WHOLE_STACK;
  const data = memory.slice(0, bottom);
  const heap = memory.slice(top, size);
  memory.fill(0, bottom, top);
  return () => {
    const end = breakOf(engine);
    if (stackPointer() !== top || end < size || end > LARGEST_KEPT) return false;
    memory.set(data);
    memory.fill(0, bottom, top);
    memory.set(heap, top);
    memory.fill(0, size, end);
    return true;
  };
}
