import { expect, test } from 'vitest';
import { bytes } from './open.ts';

// This reads a module without the rewriter's reader: a mistake of that one would be in both.

const LOOP = 0x03;
const END = 0x0b;
const CALL = 0x10;
const CALL_INDIRECT = 0x11;
const CONST = 0x41;

type Kind = 'entry' | 'loop' | 'table' | 'import';

interface Charge {
  readonly kind: Kind;
  /** Where its number of units is. */
  readonly at: number;
}

interface Read {
  readonly charges: readonly Charge[];
  /** What lacks a charge: loops, and calls through the table and of imports. */
  readonly missing: readonly Kind[];
  /** For each function without a charge at its entry, the others like it that it calls without a charge. */
  readonly calls: ReadonlyMap<number, readonly number[]>;
}

function read(module: Uint8Array): Read {
  let at = 8;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = module[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const numbers = (count: number): number[] => Array.from({ length: count }, number);
  const name = (): string => {
    const length = number();
    at += length;
    return String.fromCharCode(...module.subarray(at - length, at));
  };
  const sections = new Map<number, number>();
  while (at < module.length) {
    const id = module[at++]!;
    const size = number();
    sections.set(id, at);
    at += size;
  }

  at = sections.get(2)!;
  let imported = 0;
  for (let left = number(); left > 0; left -= 1) {
    name();
    name();
    const isFunction = number() === 0;
    if (isFunction) imported += 1;
    numbers(isFunction || number() === 0 ? 1 : 2);
  }
  at = sections.get(7)!;
  let fuel = -1;
  for (let left = number(); left > 0; left -= 1) {
    const isFuel = name() === 'fuel';
    number();
    const index = number();
    if (isFuel) fuel = index;
  }

  /** Reads an instruction. @returns its first byte, and what belongs to it */
  const instruction = (): number[] => {
    const op = module[at++]!;
    if (op === 0x0e) return [op, ...numbers(number() + 1)];
    if (op === 0x1c) return [op, ...numbers(number())];
    if (op === 0xfc) {
      const sub = number();
      return [op, sub, ...numbers(sub < 8 ? 0 : [8, 10, 12, 14].includes(sub) ? 2 : 1)];
    }
    if (op === CALL_INDIRECT || (op >= 0x28 && op <= 0x3e)) return [op, ...numbers(2)];
    if ([0x02, 0x03, 0x04, 0x0c, 0x0d, CALL, 0x3f, 0x40, CONST, 0x42].includes(op)) return [op, number()];
    if (op >= 0x20 && op <= 0x24) return [op, number()];
    if (op === 0x43 || op === 0x44) at += op === 0x43 ? 4 : 8;
    else if (![0, 1, 5, END, 0x0f, 0x1a, 0x1b].includes(op) && !(op >= 0x45 && op <= 0xc4))
      throw new Error(`the instruction ${op}`);
    return [op];
  };

  at = sections.get(10)!;
  const defined = number();
  const spent = imported + defined - 3;
  const PATTERN = [
    [0x23, fuel],
    [CONST],
    [0x6b],
    [0x24, fuel],
    [0x23, fuel],
    [CONST, 0],
    [0x48],
    [0x04, 0x40],
    [CALL, spent],
    [END],
  ];
  const charges: Charge[] = [];
  const missing: Kind[] = [];
  const called = new Map<number, number[]>();
  const freeEntries = new Set<number>();
  // The three added functions come last: they have no loops, and call only the one that refills or traps.
  for (let index = imported; index < spent; index += 1) {
    const end = number() + at;
    for (let groups = number(); groups > 0; groups -= 1) numbers(2);
    const instructions: { at: number; all: number[] }[] = [];
    for (let from = at; from < end; from = at) instructions.push({ at: from, all: instruction() });
    /** Where the units of the charge are that begins with an instruction, if one does and they are not 0. */
    const chargeAt = (first: number): number | undefined => {
      const isThere = PATTERN.every((wanted, k) =>
        wanted.every((byte, part) => instructions[first + k]?.all[part] === byte),
      );
      const units = instructions[first + 1];
      return isThere && units!.all[1]! > 0 && units!.all[1]! < 64 ? units!.at + 1 : undefined;
    };
    const expectCharge = (kind: Kind, first: number): boolean => {
      const units = chargeAt(first);
      if (units !== undefined) charges.push({ kind, at: units });
      else if (kind !== 'entry') missing.push(kind);
      return units !== undefined;
    };
    if (!expectCharge('entry', 0)) freeEntries.add(index);
    const calls: number[] = [];
    for (const [k, { all }] of instructions.entries()) {
      if (all[0] === LOOP) expectCharge('loop', k + 1);
      else if (all[0] === CALL_INDIRECT) expectCharge('table', k - PATTERN.length);
      else if (all[0] === CALL && all[1]! < imported) expectCharge('import', k - PATTERN.length);
      else if (all[0] === CALL && all[1] !== spent) calls.push(all[1]!);
    }
    called.set(index, calls);
  }
  const calls = [...freeEntries].map(
    (index) => [index, called.get(index)!.filter((one) => freeEntries.has(one))] as const,
  );
  return { charges, missing, calls: new Map(calls) };
}

/** The functions in cycles of calls that pass no charge, and those that lead to them. */
function inCycles({ calls }: Read): number {
  const left = new Map(calls);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [index, called] of left) if (called.every((one) => !left.has(one))) left.delete(index);
  }
  return left.size;
}

const whole = read(bytes);

test('each turn of a loop, each call through the table or of an import, and each cycle of other calls is charged', () => {
  expect(whole.missing).toEqual([]);
  expect(inCycles(whole)).toBe(0);
  const count = (kind: Kind) => whole.charges.filter((charge) => charge.kind === kind).length;
  for (const kind of ['entry', 'loop', 'table', 'import'] as const)
    expect(count(kind), kind).toBeGreaterThan(50);
});

/** The same with 0 units at some charges. */
function without(charges: readonly Charge[]): Read {
  const module = Uint8Array.from(bytes);
  for (const { at } of charges) module[at] = 0;
  return read(module);
}

test.each(['loop', 'table', 'import'] as const)('it would be seen if a charge were left out: %s', (kind) => {
  const of = whole.charges.filter((charge) => charge.kind === kind);
  for (const charge of [of[0]!, of[of.length >> 1]!, of.at(-1)!])
    expect(without([charge]).missing).toEqual([kind]);
});

test('it would be seen if the charge of an entry were left out, on which a cycle depends', () => {
  const entries = whole.charges.filter(({ kind }) => kind === 'entry');
  expect(inCycles(without(entries))).toBeGreaterThan(50);
  // Most functions with a charge are only long, or their cycles pass others, too.
  expect(entries.some((entry) => inCycles(without([entry])) > 0)).toBe(true);
});
