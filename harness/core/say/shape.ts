import type { Misfit } from '../model/pattern.ts';
import type { SaidOf } from '../model/said.ts';
import type { Shape } from '../model/shape.ts';

/** `a Vector (an array of numbers)` */
function shapeText(shape: Shape): string {
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
        ? `an array${length}, each element ${shapeText(shape.of)}`
        : `an array${length}: ${shape.of.map(shapeText).join(', ')}`;
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
      return shape.of.map(shapeText).join(', or ');
  }
}

const FROM_JSON = ' (JSON turns NaN and Infinity into null)';

/** `element 1 of z is undefined, not a number`, `it is undefined` */
function misfitText({ path, found, wanted }: Misfit, whole: string): string {
  if (path.length === 0) return `${whole} ${found}`;
  const instead = wanted === undefined ? '' : `, not ${shapeText(wanted)}`;
  const copied = found === 'null' && wanted?.kind === 'number' ? FROM_JSON : '';
  const parts = path.map((part) => (typeof part === 'string' ? part : `${part.called} ${part.index}`));
  return `${parts.join(' of ')} is ${found}${instead}${copied}`;
}

export const ALONE_RETURN = 'a value must begin in the line of its `return`, which is alone in';

const ANSWERS_NOTHING = 'is a `return` missing?';

export const SHAPES = {
  'not-exported': ({ function: name, alike, others }: SaidOf<'not-exported'>) => {
    const exported = others.length === 0 ? '' : ` (exported: ${others.join(', ')})`;
    const remedy =
      alike === undefined
        ? `: does it have another name${exported}, or no \`export\` before it?`
        : `, but ${alike}: rename it`;
    return `solution.ts does not export a function named ${name}${remedy}`;
  },
  'returned-promise': ({ function: name }: SaidOf<'returned-promise'>) =>
    `${name} returned a Promise: an async function cannot be graded, remove \`async\``,
  'returned-nothing': ({ function: name, wanted, brokenAt }: SaidOf<'returned-nothing'>) => {
    const why =
      brokenAt === undefined ? ANSWERS_NOTHING : `${ALONE_RETURN} ${brokenAt.file}:${brokenAt.line}`;
    return `${name} must return ${wantedText(wanted)}; it returned undefined: ${why}`;
  },
  misshapen: ({ function: name, wanted, misfit }: SaidOf<'misshapen'>) =>
    `${name} must return ${wantedText(wanted)}; ${misfitText(misfit, 'it is')}`,
  'wrong-argument': ({ function: name, parameter, wanted, misfit }: SaidOf<'wrong-argument'>) =>
    `${name} takes ${shapeText(wanted)}${parameter === undefined ? '' : ` as ${parameter}`}; ${misfitText(misfit, 'it was given')}`,
};

const wantedText = (wanted: Shape | 'function'): string =>
  wanted === 'function' ? 'a function' : shapeText(wanted);
