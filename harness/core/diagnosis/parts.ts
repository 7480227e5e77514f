import { isList, isSame, numbersOf, type Pair } from './pairs.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

const NAMES: Readonly<Record<string, string>> = { re: 'its real part', im: 'its imaginary part' };

/** `its second entry`, `its entry [1][0]`, `its imaginary part`, `its gain`. */
function nameOf(path: readonly string[]): string {
  const [first, second] = path;
  if (second !== undefined) return `its entry [${path.join('][')}]`;
  if (/^\d+$/.test(first!)) return `its ${ORDINALS[Number(first)] ?? `${Number(first) + 1}th`} entry`;
  return NAMES[first!] ?? `its ${first}`;
}

/** The paths of the numbers of a value. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]));
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

/**
 * The one number in which all answers are wrong, while the others are right.
 * @returns its name and its values; `undefined` if there is none, or if answers have different sizes
 */
export function wrongPartOf(
  pairs: readonly Pair[],
): { readonly name: string; readonly pairs: readonly Pair[] } | undefined {
  const paths = pathsOf(pairs[0]!.expected);
  if (paths.length < 2 || paths.length > 4) return undefined;
  const isAlike = ({ expected, actual }: Pair): boolean =>
    [expected, actual].every(
      (value) =>
        numbersOf(value)?.length === paths.length &&
        paths.every((path) => typeof at(value, path) === 'number'),
    );
  if (!pairs.every(isAlike)) return undefined;
  const wrong = paths.filter((path) =>
    pairs.some(({ expected, actual }) => !isSame(at(actual, path), at(expected, path))),
  );
  const [path] = wrong;
  if (wrong.length !== 1 || path === undefined) return undefined;
  const part = (pair: Pair): Pair => ({
    ...pair,
    expected: at(pair.expected, path),
    actual: at(pair.actual, path),
  });
  return { name: nameOf(path), pairs: pairs.map(part) };
}

const difference = (value: unknown, from: unknown): unknown => {
  const [numbers, origin] = [numbersOf(value), numbersOf(from)];
  if (numbers === undefined || origin === undefined || numbers.length !== origin.length) return undefined;
  return numbers.map((number, k) => number - origin[k]!);
};

/**
 * The answers as movements away from an input of the same size: a step from β.
 * @returns the name of the input, and the expected and actual movements
 */
export function displacementsOf(
  pairs: readonly Pair[],
): { readonly from: string; readonly pairs: readonly Pair[] } | undefined {
  for (const name of Object.keys((pairs[0]!.input ?? {}) as object)) {
    const moved = pairs.map((pair) => {
      const origin = (pair.input as Record<string, unknown>)[name];
      const isPoint = isList(origin) && isList(pair.expected);
      const [expected, actual] = [difference(pair.expected, origin), difference(pair.actual, origin)];
      return isPoint && expected !== undefined && actual !== undefined
        ? { ...pair, expected, actual }
        : undefined;
    });
    if (!moved.includes(undefined)) return { from: name, pairs: moved as Pair[] };
  }
  return undefined;
}
