import { MOST_FUEL, RESERVE } from '../../harness/core/sandbox/engine/pinned-build.ts';
import { CALL, chargeBodies, COPY, FILL, UNITS_PER_CALL } from './charge-bodies.ts';
import { leb, Output, PREFIX, ByteReader, signed } from './wasm-bytes.ts';

/** Ids of sections. */
const TYPE = 1;
const IMPORT = 2;
const FUNCTION = 3;
const GLOBAL = 6;
const EXPORT = 7;
const CODE = 10;

const I32 = 0x7f;
const UNREACHABLE = 0x00;
const IF = [0x04, 0x40];
const END = 0x0b;
const LOCAL_GET = 0x20;
const GLOBAL_GET = 0x23;
const GLOBAL_SET = 0x24;
const STORE = [0x36, 2, 0];
const CONST = 0x41;
const IS_ZERO = 0x45;
const LESS = 0x48;
const ADD = 0x6a;
const SUBTRACT = 0x6b;
const SHIFT_RIGHT = 0x76;

/** Bytes that `memory.copy` and `memory.fill` handle in the time of a turn of a loop, as a power of 2. */
const BYTES_PER_UNIT = 5;

/**
 * Adds a count of its work to a WebAssembly module, so that everything in it can be ended, even built-ins that check no limit.
 * Turns of loops and some calls cost fuel, see `chargeBodies`, as do `memory.copy` and `memory.fill`. No code runs on without
 * them, because WebAssembly jumps back only to the headers of loops.
 *
 * The module exports two more globals, of the type i32: `fuel`, which is left, and `alarm`, an address or 0. When the fuel is
 * used up, a 1 is written to that address, the alarm becomes 0, and the fuel grows by `RESERVE`. When that is used up, too,
 * or if there was no alarm, the module traps, with `fuel` below 0.
 * @param published a module that imports no globals
 * @throws Error at an unknown kind of import or instruction
 * @see "Binary Format" in the WebAssembly specification
 */
export function addFuel(published: Uint8Array): Uint8Array<ArrayBuffer> {
  const input = new ByteReader(published, 8);
  const sections = new Map<number, readonly [from: number, to: number]>();
  while (input.at < published.length) {
    const id = input.byte();
    const size = input.u32();
    sections.set(id, [input.at, input.at + size]);
    input.at += size;
  }
  const begin = (id: number): number => {
    input.at = sections.get(id)![0];
    return input.u32();
  };
  const types = begin(TYPE);
  const imported = importedFunctions(input, begin(IMPORT));
  const functions = imported + begin(FUNCTION);
  const fuel = begin(GLOBAL);
  const added: Added = { fuel, alarm: fuel + 1, spent: functions, copy: functions + 1, fill: functions + 2 };
  /** Appends elements to the vector of a section. */
  const extended = (id: number, count: number, more: readonly number[]): Output => {
    const out = new Output();
    out.u32(begin(id) + count);
    out.copy(published, input.at, sections.get(id)![1]);
    out.push(...more);
    return out;
  };
  const global = (value: number): number[] => [I32, 1, CONST, ...signed(value), END];
  const rewritten = new Map<number, Output>([
    [TYPE, extended(TYPE, 2, [0x60, 0, 0, 0x60, 3, I32, I32, I32, 0])],
    [FUNCTION, extended(FUNCTION, 3, [...leb(types), ...leb(types + 1), ...leb(types + 1)])],
    [GLOBAL, extended(GLOBAL, 2, [...global(MOST_FUEL), ...global(0)])],
    [EXPORT, extended(EXPORT, 2, [...exported('fuel', added.fuel), ...exported('alarm', added.alarm)])],
    [CODE, withCharges(input, imported, begin(CODE), added)],
  ]);
  const out = new Output();
  out.copy(published, 0, 8);
  for (const [id, [from, to]] of sections) {
    const body = rewritten.get(id);
    out.push(id);
    out.u32(body?.length ?? to - from);
    out.copy(body?.bytes ?? published, body ? 0 : from, body?.length ?? to);
  }
  return out.bytes.slice(0, out.length);
}

/** Indices of added globals and functions. */
interface Added {
  readonly fuel: number;
  readonly alarm: number;
  /** A function that is called when the fuel is used up. */
  readonly spent: number;
  /** Functions that charge the instruction of the name, and execute it. */
  readonly copy: number;
  readonly fill: number;
}

function importedFunctions(input: ByteReader, imports: number): number {
  let functions = 0;
  for (let left = imports; left > 0; left -= 1) {
    // Names of the module and of the import.
    input.skip();
    input.skip();
    const kind = input.byte();
    if (kind === 0) {
      functions += 1;
      input.u32();
    } else if (kind === 2) {
      // Limits of a memory.
      for (let limits = input.byte() === 0 ? 1 : 2; limits > 0; limits -= 1) input.u32();
    } else throw new Error(`an import of the kind ${kind}`);
  }
  return functions;
}

const exported = (name: string, global: number): number[] => [
  name.length,
  ...new TextEncoder().encode(name),
  3,
  ...leb(global),
];

/** Instructions that subtract the top of the stack from the fuel below it: `fuel − …; if (fuel < 0) spent()`. */
const take = ({ fuel, spent }: Added): number[] =>
  [
    [SUBTRACT, GLOBAL_SET, ...leb(fuel)],
    [GLOBAL_GET, ...leb(fuel), CONST, 0, LESS],
    [...IF, CALL, ...leb(spent), END],
  ].flat();

/** Bodies of the added functions, in the order of indices. */
function addedBodies(added: Added): number[][] {
  const [fuel, alarm] = [leb(added.fuel), leb(added.alarm)];
  const spent = [
    [GLOBAL_GET, ...alarm, IS_ZERO, ...IF, UNREACHABLE, END],
    [GLOBAL_GET, ...alarm, CONST, 1, ...STORE],
    [CONST, 0, GLOBAL_SET, ...alarm],
    [GLOBAL_GET, ...fuel, CONST, ...signed(RESERVE), ADD, GLOBAL_SET, ...fuel],
  ];
  /** Charges for the call and the length, the last of three parameters, and puts the parameters on the stack. */
  const charged = [
    [GLOBAL_GET, ...fuel, LOCAL_GET, 2, CONST, BYTES_PER_UNIT, SHIFT_RIGHT],
    [CONST, UNITS_PER_CALL, ADD, ...take(added)],
    [LOCAL_GET, 0, LOCAL_GET, 1, LOCAL_GET, 2],
  ];
  return [spent, [...charged, [PREFIX, COPY, 0, 0]], [...charged, [PREFIX, FILL, 0]]].map((code) => [
    ...code.flat(),
    END,
  ]);
}

/** The code section with charges. @param imported number of imported functions */
function withCharges(input: ByteReader, imported: number, functions: number, added: Added): Output {
  const bodies = addedBodies(added);
  const out = new Output();
  out.u32(functions + bodies.length);
  chargeBodies(
    input,
    imported,
    functions,
    {
      charge: (units) => Uint8Array.from([GLOBAL_GET, ...leb(added.fuel), CONST, units, ...take(added)]),
      copy: Uint8Array.from([CALL, ...leb(added.copy)]),
      fill: Uint8Array.from([CALL, ...leb(added.fill)]),
    },
    out,
  );
  for (const code of bodies) {
    out.u32(code.length + 1);
    out.push(0, ...code); // no locals
  }
  return out;
}
