import { leavesOf } from '../../model/parts.ts';
import { type HostValue, type Path, valueAt, withValueAt } from '../../model/shape.ts';

/** Only the first, the middle and the last entry of a longer list are varied. */
const FEW = 3;

function fewKeysOf(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (!Array.isArray(value) || keys.length <= FEW) return keys;
  return [keys[0]!, keys[keys.length >> 1]!, keys.at(-1)!];
}

/** The paths of the numbers, texts and truth values within the arguments of a call, in order. */
export const placesOf = (args: readonly HostValue[]): Path[] =>
  args.flatMap((arg, k) =>
    [...leavesOf(arg, [String(k)], fewKeysOf)].flatMap(([path, leaf]) =>
      typeof leaf === 'function' ? [] : [path],
    ),
  );

/** The path of the entry on the other side of a matrix's diagonal, if both entries are equal; otherwise none. */
function mirrorOf(value: HostValue, path: Path): Path | undefined {
  const [row, column] = path.slice(-2);
  if (row === undefined || column === undefined || row === column) return undefined;
  const mirrored = [...path.slice(0, -2), column, row];
  return valueAt(value, mirrored) === valueAt(value, path) ? mirrored : undefined;
}

/** Sets a number; an entry of a symmetric matrix moves together with the equal one on the other side. */
export function moved(args: readonly HostValue[], path: Path, value: HostValue): readonly HostValue[] {
  const mirror = mirrorOf(args, path);
  const once = withValueAt(args, path, value);
  return (mirror === undefined ? once : withValueAt(once, mirror, value)) as readonly HostValue[];
}
