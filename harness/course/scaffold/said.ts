import { runInNewContext } from 'node:vm';
import * as checks from '../../core/checks/index.ts';
import type { Parameter, Signature } from './signature.ts';

/** The names that code binds or uses by themselves: not those of properties. */
export const namesIn = (code: string): string[] =>
  code
    .replaceAll(/\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'|`[^`\n]*`/gs, '')
    .match(/(?<![.\w])[A-Za-z]\w*(?![\w:])/g) ?? [];

/** Imported in any case. */
const ALWAYS = ['example', 'exercise', 'fn', 'property', 'purity', 'scenario'];

/** What compares answers that are not numbers alone, nor words. */
const PARTS = `
/** Numbers must be right to the tolerance, all else exactly. */
function* parts(what: string, actual: unknown, right: unknown): Generator<Finding> {
  if (typeof actual === 'number' && typeof right === 'number') yield agree(what, actual, right);
  else if (typeof actual === 'object' && typeof right === 'object') {
    yield same(\`the parts of \${what}\`, Object.keys(actual!), Object.keys(right!));
    for (const [name, part] of Object.entries(right!))
      yield* parts(\`\${name} of \${what}\`, (actual as Record<string, unknown>)[name], part);
  } else yield same(what, String(actual), String(right));
}
`;

/** A value in one line, as JSON and as a formatter leaves it. */
function written(value: unknown): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  return inBraces(Object.entries(value as object).map(([name, part]) => `"${name}": ${written(part)}`));
}

const inBraces = (parts: readonly string[], between = ', '): string =>
  parts.length === 0 ? '{}' : `{ ${parts.join(between)} }`;

const typed = ({ name, type }: Parameter): string => `${name}: ${type}`;
const named = ({ name }: Parameter): string => name;
/** What an example is, in `checks.ts`: a function is made. */
const made = ({ name, example, callable }: Parameter): string =>
  callable === undefined ? example : `${name}With(2)`;

/**
 * What the files of a new exercise say about its function, piece by piece: of two functions the pieces at the same place say
 * the same.
 */
export function saidOf({ name, parameters, further, returns }: Signature): string[] {
  const all = [...parameters, ...further];
  const data = all.filter(({ callable }) => callable === undefined);
  const passed = all.filter(({ callable }) => callable !== undefined);
  const returnsOne = further.length > 0;
  const call = (write: (one: Parameter) => string): string =>
    `${name}(${parameters.map(write).join(', ')})${returnsOne ? `(${further.map(write).join(', ')})` : ''}`;
  const sizes = all.map((one) => one.size(one.name));
  const ofExamples = (result: string): string =>
    written(
      runInNewContext(
        `((${all.map(named).join(', ')}) => (${result}))(${all.map(({ example }) => example).join(', ')})`,
      ),
    );
  const expected = ofExamples(returns.answer(`(${sizes.join(' + ')})`));
  const comparison = (actual: string, right: string): string =>
    `yield${returns.compared === 'parts' ? '*' : ''} ${returns.compared}('${call(named)}', solution.${actual}, ${right})`;
  const ownNames = `[${parameters.map((one) => `'${one.name}'`).join(', ')}]`;
  const ownShapes = further.map((one) => `['${one.name}', ${one.shape}]`).join(', ');
  const exported = `fn(${ownNames}, ${returnsOne ? `returnsFunction([${ownShapes}], ${returns.shape})` : returns.shape})`;
  const domains = all.map((one) => `  ${one.name}: ${one.domain},\n`).join('');
  const makers = passed.map((one) => `\nconst ${one.name}With = ${one.callable};\n`).join('');
  const given = all.map((one) =>
    one.callable === undefined
      ? `${one.name}: DOMAINS.${one.name}`
      : `${one.name}: constantFrom(1, 2, 3).map(${one.name}With)`,
  );
  const always = all.map((one) => `${one.name}: ${one.special ?? made(one)}`);
  const hasAlways = passed.length > 0 && data.some(({ special }) => special !== undefined);
  const helper = returns.compared === 'parts' ? PARTS : '';
  const code = [
    exported,
    domains,
    ...passed.map(({ callable }) => callable!.replace(': number', '')),
    ...given,
    helper,
    returns.compared,
  ];
  const used = [...namesIn(code.join('\n')).filter((one) => one in checks), ...ALWAYS];
  const imported = [...new Set(used)].toSorted().map((one) => `  ${one},\n`);
  const opening = returnsOne ? `{\n  return (${further.map(typed).join(', ')}) => {\n  ` : '{\n  ';
  const isSum = all.length === 1 && all[0]!.shape === 'vector' && returns.shape === 'number';
  return [
    `(${parameters.map(typed).join(', ')}): ${returnsOne ? `(${further.map(typed).join(', ')}) => ` : ''}${returns.type}`,
    `of [${sizes.join(', ')}]`,
    sizes.join(' + '),
    `total !== ${ofExamples(sizes.join(' + '))}`,
    `${opening}let total`,
    `${opening}const total`,
    `return ${returns.answer('total')};${returnsOne ? '\n  };' : ''}`,
    `import {\n${imported.join('')}  type Case,\n${helper === '' ? '' : '  type Finding,\n'}`,
    `Inputs = ${inBraces(all.map(typed), '; ')}`,
    `Case<${inBraces(data.map(typed), '; ')}, { answer: ${returns.type} }>`,
    `DOMAINS = {\n${domains}};\n${makers}${helper}`,
    exported,
    `given: { ${given.join(', ')} },\n${hasAlways ? `      always: [{ ${always.join(', ')} }],\n` : ''}`,
    `(solution, { ${all.map(named).join(', ')} })`,
    comparison(call(named), `reference.${call(named)}`),
    `{ expected: ${returns.type} }`,
    `[{ ${all.map((one) => `${one.name}: ${made(one)}`).join(', ')}, expected: ${expected} }]`,
    `(solution, { ${all.map(named).join(', ')}, expected })`,
    comparison(call(named), 'expected'),
    `(solution, ${data.length === 0 ? '{ expected }' : `{ given: { ${data.map(named).join(', ')} }, expected }`})`,
    comparison(
      call((one) => (one.callable === undefined ? one.name : made(one))),
      'expected.answer',
    ),
    `${call(({ example }) => example)} // ${expected}`,
    isSum ? 'the sum of the squares of all numbers' : 'a number that depends on all arguments, for a start',
    `"given": ${inBraces(data.map((one) => `"${one.name}": ${one.example}`))}`,
    `"answer": ${expected} `,
  ];
}
