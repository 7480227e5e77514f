import type { Engine } from './engine.ts';

/** Where the pinned build keeps its break, `sbrk_val`: the allocator has never handed out what lies above. */
const BREAK_AT = 86_864;

/** An engine that once held more than this is not brought back: a new one costs less than to keep its pages. */
const LARGEST_KEPT = 16 * 1024 * 1024;

const BLOCK = 16 * 1024;

/** The end of all that was ever written. */
export function breakOf({ memory }: Engine): number {
  return new DataView(memory.buffer).getUint32(BREAK_AT, true);
}

/**
 * Remembers an engine's state. Besides its memory that is the stack pointer alone: the module has no other global that
 * changes, and no instruction that writes to a table.
 * @returns brings the engine back, byte for byte; false where it must be dropped, because calls into it never ended or
 * it has grown too large. Only for an engine whose calls all ended by themselves.
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

/** A copy of what is not zero: most of it is an empty stack, and to write zeros is faster than to copy them. */
function filledBlocks(memory: Uint8Array): { readonly at: number; readonly bytes: Uint8Array }[] {
  const words = new Int32Array(memory.buffer, memory.byteOffset, Math.ceil(memory.length / 4));
  const blocks = [];
  for (let at = 0; at < memory.length; at += BLOCK)
    if (!isZero(words, at / 4, (at + BLOCK) / 4)) blocks.push({ at, bytes: memory.slice(at, at + BLOCK) });
  return blocks;
}

/** A plain loop: this is more than a million words for each engine that is started. */
function isZero(words: Int32Array, from: number, to: number): boolean {
  const end = Math.min(to, words.length);
  for (let k = from; k < end; k += 1) if (words[k] !== 0) return false;
  return true;
}
