import type { Shape } from './shape.ts';

/** A shape in the student's words: `a Vector (an array of numbers)`. */
export function expected(shape: Shape): string {
  switch (shape.kind) {
    case 'number':
      return 'a number';
    case 'wholeNumber':
      return 'a whole number';
    case 'text':
      return 'a string';
    case 'boolean':
      return 'true or false';
    case 'vector':
      return 'a Vector (an array of numbers)';
    case 'matrix':
      return 'a Matrix (an array of rows, each an array of numbers)';
    case 'oneOf':
      return `one of ${shape.values.map((value) => `'${value}'`).join(', ')}`;
    case 'list': {
      const length = shape.length === undefined ? '' : ` of length ${shape.length}`;
      return 'kind' in shape.of
        ? `an array${length}, each element ${expected(shape.of)}`
        : `an array${length}: ${shape.of.map(expected).join(', ')}`;
    }
    case 'record': {
      const called = (isOptional: boolean, before: string): string => {
        const fields = Object.entries(shape.fields).filter(
          ([, one]) => (one.isOptional ?? false) === isOptional,
        );
        const names = fields.map(([name]) => name);
        const last = names.pop();
        if (last === undefined) return '';
        return names.length === 0
          ? `${before} the field ${last}`
          : `${before} the fields ${names.join(', ')} and ${last}`;
      };
      return `an object${called(false, ' with')}${called(true, ', perhaps with')}`;
    }
    case 'union':
      return shape.of.map(expected).join(', or ');
  }
}
