import { readAs } from '../../core/model/read-as.ts';
import { entryAt, type GuestValue, type Shape } from '../../core/model/shape.ts';

const NUMBER: Shape = { kind: 'number' };

type Change = (value: GuestValue, shape: Shape) => GuestValue;

/** Changes each number, word or truth value of an answer. */
export function eachPart(value: GuestValue, shape: Shape, change: Change): GuestValue {
  const each = (of: Shape | readonly Shape[]): GuestValue =>
    (value as readonly GuestValue[]).map((part, k) => eachPart(part, entryAt({ of }, k), change));
  switch (shape.kind) {
    case 'vector':
      return each(NUMBER);
    case 'matrix':
      return each({ kind: 'vector' });
    case 'list':
      return each(shape.of);
    case 'record': {
      const fields = value as Readonly<Record<string, GuestValue>>;
      return Object.fromEntries(
        Object.entries(fields).map(([name, part]) => [name, eachPart(part, shape.fields[name]!, change)]),
      );
    }
    case 'union':
      return eachPart(
        value,
        shape.of.find((one) => readAs(value, one) !== undefined)!,
        change,
      );
    default:
      return change(value, shape);
  }
}

/** Changes the numbers that are compared within a tolerance; whole numbers, texts and words stay. */
export const eachNumber =
  (by: (value: number) => number): Change =>
  (value, { kind }) =>
    kind === 'number' ? by(value as number) : value;

/** Wrong by a thousandth, or another word. */
export const visiblyWrong: Change = (value, shape) => {
  switch (shape.kind) {
    case 'number':
      return (value as number) * 1.001 + (value === 0 ? 1 : 0);
    case 'wholeNumber':
      return (value as number) + 1;
    case 'boolean':
      return value !== true;
    case 'oneOf':
      return shape.values.find((word) => word !== value) ?? value;
    case 'text':
      return `${value as string}?`;
    default:
      return value;
  }
};
