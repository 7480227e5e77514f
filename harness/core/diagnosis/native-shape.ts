import type { Shape } from '../model/shape.ts';

const isNumber = (value: unknown): boolean => typeof value === 'number';

function isListOf(value: unknown, isElement: (element: unknown) => boolean, length?: number): boolean {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
  if (!isList || (length !== undefined && value.length !== length)) return false;
  return Array.from(value as ArrayLike<unknown>).every(isElement);
}

/** Whether a value of the host has a shape, as the sandbox understands it. */
export function hasShape(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case 'number':
      return isNumber(value);
    case 'wholeNumber':
      return Number.isInteger(value);
    case 'text':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'vector':
      return isListOf(value, isNumber);
    case 'matrix':
      return isListOf(value, (row) => isListOf(row, isNumber));
    case 'list':
      return isListOf(value, (element) => hasShape(element, shape.of), shape.length);
    case 'oneOf':
      return typeof value === 'string' && shape.values.includes(value);
    case 'record':
      return (
        typeof value === 'object' &&
        value !== null &&
        Object.entries(shape.fields).every(([name, inner]) =>
          hasShape((value as Record<string, unknown>)[name], inner),
        )
      );
  }
}
