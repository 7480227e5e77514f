/** The first byte of instructions that have a second number. */
export const PREFIX = 0xfc;

/** Reads a module. @see "Binary Format" in the WebAssembly specification */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** A number as LEB128 of any length, without the bits above the lowest 32. */
  u32(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
  }

  /** Skips a vector of bytes. */
  skip(): void {
    const length = this.u32();
    this.at += length;
  }
}

export class Output {
  bytes = new Uint8Array(1024 * 1024);
  length = 0;

  push(...bytes: readonly number[]): void {
    for (const byte of bytes) this.bytes[this.length++] = byte;
  }

  u32(value: number): void {
    this.push(...leb(value));
  }

  copy(bytes: Uint8Array, from: number, to: number): void {
    this.bytes.set(bytes.subarray(from, to), this.length);
    this.length += to - from;
  }
}

/** An unsigned number as LEB128. */
export function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

/** A signed number ≥ 0 as LEB128. */
export function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}

/** Skips declarations of local variables. */
export function skipLocals(input: ByteReader): void {
  for (let groups = input.u32(); groups > 0; groups -= 1) {
    input.u32();
    input.byte();
  }
}

/**
 * Skips the immediates of an instruction.
 * @param operation its first byte, which has been read
 * @returns the index of a call; the offset of a load or store; the second number after `PREFIX`
 * @throws Error at an unknown instruction
 */
export function skipImmediates(input: ByteReader, operation: number): number {
  if (operation === PREFIX) {
    const sub = input.u32();
    // Conversions have none; the others have one or two indices.
    const two = [8, 10, 12, 14].includes(sub);
    if (sub > 17) throw new Error(`the instruction fc ${sub}`);
    for (let left = sub < 8 ? 0 : two ? 2 : 1; left > 0; left -= 1) input.u32();
    return sub;
  }
  if (operation === 0x0e) for (let left = input.u32() + 1; left > 0; left -= 1) input.u32();
  else if (operation === 0x1c) for (let left = input.u32(); left > 0; left -= 1) input.u32();
  else if (operation === 0x11 || (operation >= 0x28 && operation <= 0x3e)) {
    input.u32();
    return input.u32();
  } else if (
    (operation >= 0x02 && operation <= 0x04) || // blocks, with their types
    (operation >= 0x0c && operation <= 0x10) || // jumps and calls
    (operation >= 0x20 && operation <= 0x26) || // variables and tables
    [0x3f, 0x40, 0x41, 0x42, 0xd0, 0xd2].includes(operation)
  )
    return input.u32();
  else if (operation === 0x43) input.at += 4;
  else if (operation === 0x44) input.at += 8;
  else if (operation > 0xc4 && operation !== 0xd1) throw new Error(`the instruction ${operation}`);
  return 0;
}
