import type { Engine } from './engine.ts';

/** The address of the break, `sbrk_val`, in the pinned build: the allocator has never given out memory above it. */
const BREAK_AT = 86_864;

/** An engine that has used more memory is not restored: a new one costs less than keeping the pages. */
const LARGEST_KEPT = 16 * 1024 * 1024;

const BLOCK = 16 * 1024;

/** The end of the memory that was ever given out. */
export function breakOf({ memory }: Engine): number {
  return new DataView(memory.buffer).getUint32(BREAK_AT, true);
}

/**
 * Saves an engine's state. This is its memory and the stack pointer: its fuel is set anew whenever the guest is entered,
 * and the module has no other global that changes, and no instruction that writes to a table.
 * @returns restores that state, byte for byte. It returns false if the engine must be dropped, because a call into it
 * has not ended or because it has used too much memory.
 */
export function snapshot(engine: Engine): () => boolean {
  const { memory, stackPointer } = engine;
  const size = breakOf(engine);
  const blocks = filledBlocks(memory.subarray(0, size));
  const top = stackPointer();
  return () => {
    const end = breakOf(engine);
    if (stackPointer() !== top || end < size || end > LARGEST_KEPT) return false;
    memory.fill(0, 0, end);
    for (const { at, bytes } of blocks) memory.set(bytes, at);
    return true;
  };
}

/**
 * Copies the blocks that are not zero. Most of the memory is an unused stack, and writing zeros is faster than copying.
 */
function filledBlocks(memory: Uint8Array): { readonly at: number; readonly bytes: Uint8Array }[] {
  const words = new Int32Array(memory.buffer, memory.byteOffset, Math.ceil(memory.length / 4));
  const blocks = [];
  for (let at = 0; at < memory.length; at += BLOCK)
    if (!isZero(words, at / 4, (at + BLOCK) / 4)) blocks.push({ at, bytes: memory.slice(at, at + BLOCK) });
  return blocks;
}

/** A plain loop, because each engine that starts has more than a million words. */
function isZero(words: Int32Array, from: number, to: number): boolean {
  const end = Math.min(to, words.length);
  for (let k = from; k < end; k += 1) if (words[k] !== 0) return false;
  return true;
}
