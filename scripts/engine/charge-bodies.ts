import { OBJECT, SHAPE } from '../../harness/core/sandbox/engine/pinned-build.ts';
import { Output, PREFIX, type ByteReader, skipImmediates, skipLocals } from './wasm-bytes.ts';

const LOOP = 0x03;
export const CALL = 0x10;
const CALL_INDIRECT = 0x11;
/** `local.set` and `local.tee`. */
const SETS: ReadonlySet<number> = new Set([0x21, 0x22]);
const LOAD = 0x28;
/** Second numbers of instructions that begin with `PREFIX`. */
export const COPY = 10;
export const FILL = 11;

/** Built-ins are called through the table, and do much without a loop: with 1, the time for a unit varied more. */
export const UNITS_PER_CALL = 2;
/** A step to a prototype waits for memory two or three times, if the chain is long. */
const UNITS_PER_PROTOTYPE = 5;
/** Offsets in bytes. */
const SHAPE_OF_OBJECT = OBJECT.shape * 4;
const PROTOTYPE_OF_SHAPE = SHAPE.prototype * 4;
/** Bytes of code for which a long function without a loop, such as `pow`, costs a unit, as a power of 2. */
const CODE_PER_UNIT = 8;

/** Instructions that charge 1 to 63 units, and replacements of `memory.copy` and `memory.fill`. */
export interface Instructions {
  readonly charge: (units: number) => Uint8Array;
  readonly copy: Uint8Array;
  readonly fill: Uint8Array;
}

/** Replaces bytes between two places in the module by instructions, or by those that charge a number of units. */
type Change = readonly [from: number, to: number, put: Uint8Array | number];

/** A function's body, the indices of functions that it calls directly, without imports, and the cost of entry by length. */
interface Body extends Readonly<Record<'from' | 'code' | 'to' | 'units', number>> {
  readonly calls: readonly number[];
  readonly changes: readonly Change[];
}

/**
 * Copies the bodies of all functions with charges, so that no code runs on without one: at each turn of a loop, at each call
 * through the table or of an import, which may call back, and at the entry of one function in each cycle of other calls.
 * Steps along a chain of prototypes are charged, too.
 * @param input at the first body
 * @param imported number of imported functions, whose indices come first
 * @param functions number of bodies
 * @throws Error at an unknown instruction
 */
export function chargeBodies(
  input: ByteReader,
  imported: number,
  functions: number,
  instructions: Instructions,
  out: Output,
): void {
  const bodies = Array.from({ length: functions }, () => readBody(input, imported, instructions));
  const inCycles = oneOfEachCycle(bodies);
  const copied = new Output();
  for (const body of bodies) {
    const { code, to, changes } = body;
    const units = Math.max(body.units, inCycles.has(body) ? 1 : 0);
    const entry: Change[] = units > 0 ? [[code, code, units]] : [];
    copied.length = 0;
    let at = body.from;
    for (const [start, end, put] of [...entry, ...changes]) {
      copied.copy(input.bytes, at, start);
      const bytes = typeof put === 'number' ? instructions.charge(put) : put;
      copied.copy(bytes, 0, bytes.length);
      at = end;
    }
    copied.copy(input.bytes, at, to);
    out.u32(copied.length);
    out.copy(copied.bytes, 0, copied.length);
  }
}

function readBody(input: ByteReader, imported: number, { copy, fill }: Instructions): Body {
  const to = input.u32() + input.at;
  const from = input.at;
  skipLocals(input);
  const code = input.at;
  const calls: number[] = [];
  const changes: Change[] = [];
  let hasLoop = false;
  /** True if the instruction before loads a shape: some loops call a function for the next prototype. */
  let isShape = false;
  while (input.at < to) {
    const start = input.at;
    const operation = input.byte();
    const number = skipImmediates(input, operation);
    // A prototype that becomes an object is set.
    const isPrototype =
      operation === LOAD && number === PROTOTYPE_OF_SHAPE && SETS.has(input.bytes[input.at]!);
    if (operation === LOOP) {
      changes.push([input.at, input.at, 1]);
      hasLoop = true;
    } else if (operation === CALL_INDIRECT || (operation === CALL && number < imported))
      changes.push([start, start, UNITS_PER_CALL]);
    else if (operation === CALL) calls.push(number - imported);
    else if (isPrototype && (isShape || hasLoop)) changes.push([start, start, UNITS_PER_PROTOTYPE]);
    else if (operation === PREFIX && number === COPY) changes.push([start, input.at, copy]);
    else if (operation === PREFIX && number === FILL) changes.push([start, input.at, fill]);
    isShape = operation === LOAD && number === SHAPE_OF_OBJECT;
  }
  return { from, code, to, units: hasLoop ? 0 : (to - from) >> CODE_PER_UNIT, calls, changes };
}

/**
 * At least one function of each cycle of calls: those that are called while they are visited, depth first. The largest are
 * visited first, because a charge would take more time than a small function, and these are called most.
 */
function oneOfEachCycle(bodies: readonly Body[]): ReadonlySet<Body> {
  const found = new Set<Body>();
  const seen = new Set<Body>();
  const open = new Set<Body>();
  const visit = (body: Body): void => {
    seen.add(body);
    open.add(body);
    for (const called of body.calls.map((index) => bodies[index]!)) {
      if (open.has(called)) found.add(called);
      else if (!seen.has(called)) visit(called);
    }
    open.delete(body);
  };
  for (const body of bodies.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (!seen.has(body)) visit(body);
  return found;
}
