/** A number, or numbers within arrays and objects. */
export type Nested = number | readonly Nested[] | { readonly [field: string]: Nested };

/** The difference between one number and that of the oracle. */
export interface Deviation {
  /** Its name with indices and fields, such as `h[24].im`. */
  readonly place: string;
  readonly actual: number;
  readonly expected: number;
  /** |actual − expected| as a multiple of the allowed difference, ≥ 0; > 1 is a failure. */
  readonly share: number;
}

/** Two numbers may differ by 1e-12 relative to the expected one, or by 1e-14 if that is larger. */
const RELATIVE = 1e-12;
const ABSOLUTE = 1e-14;

/**
 * Compares two values number by number.
 * @param place the name of the whole value
 * @returns one deviation for each number in `expected`, in order
 * @throws Error if the shapes differ
 */
export function deviations(place: string, actual: unknown, expected: Nested): Deviation[] {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') throw new Error(`${place}: ${expected} expected, found ${typeof actual}`);
    return [{ place, actual, expected, share: shareOfAllowed(actual, expected) }];
  }
  const parts = Object.entries(expected);
  const found = new Map(Object.entries(actual as object));
  if (found.size !== parts.length) throw new Error(`${place}: ${parts.length} expected, found ${found.size}`);
  return parts.flatMap(([key, part]) => {
    const name = Array.isArray(expected) ? `${place}[${key}]` : `${place}.${key}`;
    return deviations(name, found.get(key), part);
  });
}

/** The largest of the deviations. @param all at least one */
export function furthestOff(all: readonly Deviation[]): Deviation {
  return all.reduce((worst, next) => (next.share > worst.share ? next : worst));
}

/** A table with one row for each name: how many numbers there are, and the largest deviation. */
export function deviationTable(rows: ReadonlyMap<string, readonly Deviation[]>): string {
  const lines = [...rows].map(([name, all]) => {
    const { place, actual, expected, share } = furthestOff(all);
    const worst = share === 0 ? 'all equal' : `${place}: ${actual} for ${expected}`;
    return `${name.padEnd(27)}${String(all.length).padStart(7)}${percent(share).padStart(12)}   ${worst}`;
  });
  return [`${'quantity'.padEnd(27)}numbers  of allowed   furthest off`, ...lines].join('\n');
}

function percent(share: number): string {
  return share === 0 ? '' : `${(100 * share).toFixed(3)} %`;
}

function shareOfAllowed(actual: number, expected: number): number {
  if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return 0;
  const difference = Math.abs(actual - expected);
  if (!Number.isFinite(difference)) return Infinity;
  return difference / Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
}
