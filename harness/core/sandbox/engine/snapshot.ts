import type { Engine } from './engine.ts';
import { BREAK_AT, STACK_SIZE } from './pinned-build.ts';

/** Engines that have used more memory are neither saved nor restored: a new one costs less than keeping the pages. */
const LARGEST_KEPT = 16 * 1024 * 1024;

function breakOf({ memory }: Engine): number {
  return new DataView(memory.buffer).getUint32(BREAK_AT, true);
}

/** State of an engine while no call runs, without its empty stack. */
export interface Image {
  readonly data: Uint8Array;
  readonly heap: Uint8Array;
}

/**
 * Clears the empty stack and copies the state, which fits every engine of the module, because new ones are identical.
 * Memory and stack pointer suffice: fuel is set at each entry, no other global changes, and no instruction writes to a
 * table.
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

/** @returns false if the engine must be dropped: a call into it has not ended, or it has used too much memory */
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
