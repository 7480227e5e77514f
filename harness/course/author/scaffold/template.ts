import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import * as checks from '../../../core/checks/index.ts';
import { ENGINE } from '../../shared/bundle/engine.mjs';
import { UserError } from '../../shared/files/user-error.ts';
import { substitute, type NamedCode, parseSignature, type ParsedSignature, sizesOf } from './signature.ts';

/** Complete exercise, which the tests grade. */
const FOLDER = path.join(ENGINE, 'harness/course/author/scaffold/templates/number');

/** Names to replace. */
const NAME = 'number-template';
const FUNCTION = 'compute';
const PLACEHOLDER = parseSignature([`${FUNCTION}(samples: vector): number`]);

/** `10-run-lengths` → `run-lengths`, the name of the reference */
export const nameOf = (id: string): string => id.replace(/^\d+-/, '');

function titleOf(id: string): string {
  const words = nameOf(id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names that modules reserve or the code calls; `then` would make a module a promise. */
const UNUSABLE =
  'arguments await eval implements interface let package private protected public static then undefined yield ' +
  'Number String';

/** Names in code that are not properties. */
const namesIn = (code: string): string[] =>
  code
    .replaceAll(/\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'|`[^`\n]*`/gs, '')
    .match(/(?<![.\w])[A-Za-z]\w*(?![\w:])/g) ?? [];

/** Evaluates code and formats the value as JSON in one line. */
const computed = (code: string): string =>
  JSON.stringify(runInNewContext(code)).replaceAll(/[,:{]|(?=\})/g, '$& ');

/** Special numbers in lists would have to fit passed functions. */
const IN_LISTS = /(?<=listOf\(.*)signed\(1e-6, 100\)/g;

/** Answers that are compared exactly, or lists of them. */
const EXACT = /^(?:list\()*(?:wholeNumber|text|boolean)/;

/** Pieces of code; for any two functions, pieces at the same index correspond. */
function codePieces({ name, parameters, returns }: ParsedSignature): string[] {
  const passed = parameters.filter(({ callable }) => callable !== undefined);
  const data = parameters.filter((one) => !passed.includes(one));
  const each = (all: readonly NamedCode[], written: (one: NamedCode) => string, between = ', '): string =>
    all.map(written).join(between);
  const names = each(parameters, (one) => one.name);
  const typed = (one: NamedCode): string => `${one.name}: ${one.type}`;
  const examples = each(parameters, ({ example }) => example);
  const exampleOf = (one: NamedCode): string => (passed.includes(one) ? `${one.name}Example` : one.example);
  const total = computed(`((${names}) => ${sizesOf(parameters)})(${examples})`);
  const expected = computed(`(${substitute(total, returns.answer)})`);
  const exported = `fn([${each(parameters, (one) => `'${one.name}'`)}], ${returns.shape})`;
  const declared = [
    'DOMAINS = {',
    ...parameters.map((one) => `  ${one.name}: ${one.domain},`),
    '};',
    ...passed.map((one) => `const ${exampleOf(one)} = ${substitute('2', one.callable!)};`),
  ]
    .join('\n')
    .replaceAll(IN_LISTS, passed.length === 0 ? '$&' : 'range(1, 9)');
  const others = each(
    passed,
    (one) => `${one.name}: constantFrom(${exampleOf(one)}, ${substitute('1', one.callable!)})`,
  );
  const given = passed.length === 0 ? 'given: DOMAINS,' : `given: { ...DOMAINS, ${others} },`;
  const comparison = `yield ${EXACT.test(returns.shape) ? 'same' : 'agree'}`;
  const always = 'example exercise property purity scenario';
  const used = new Set(namesIn(`${exported} ${declared} ${given} ${comparison} ${always}`));
  const imported = [...used].filter((one) => one in checks).toSorted();
  return [
    `import {\n  ${[...imported, 'type Case'].join(',\n  ')},\n`,
    `(${each(parameters, typed)}): ${returns.type}`,
    `total !== ${total}`,
    sizesOf(parameters),
    `return ${substitute('total', returns.answer)};`,
    `type Inputs = { ${each(parameters, typed, '; ')} }`,
    declared,
    exported,
    given,
    `{ ${names} }`,
    `{ ${names}, expected }`,
    `{ ${each(parameters, (one) => `${one.name}: ${exampleOf(one)}`)}, expected: ${expected} }`,
    comparison,
    `${name}(${names})`,
    `${name}(${each(parameters, (one) => (passed.includes(one) ? exampleOf(one) : `fixture.given.${one.name}`))})`,
    `${name}(${examples}) // ${expected}`,
    computed(`({ ${each(data, (one) => `${one.name}: ${one.example}`)} })`).slice(1, -1),
    `"answer": ${expected}`,
  ];
}

function requireNames({ name, parameters }: ParsedSignature, code: readonly string[]): void {
  const names = [name, ...parameters.map((one) => one.name)];
  const taken = new Set([...UNUSABLE.split(' '), ...code.flatMap(namesIn)]);
  // The placeholder's parameter can be a name, because it is replaced.
  taken.delete('samples');
  const unusable = names.find((word, k) => (word !== FUNCTION && taken.has(word)) || names.indexOf(word) < k);
  if (unusable !== undefined) throw new UserError(`${unusable} cannot be a name here. Choose another one.`);
}

/**
 * Unformatted files by path relative to the project: the template's with its names replaced. They work, but are about a
 * placeholder.
 * @param id two digits, a dash and a name, which becomes the title
 * @throws UserError if a name cannot be used
 */
export async function filesOf(
  root: string,
  id: string,
  signature: ParsedSignature,
): Promise<ReadonlyMap<string, string>> {
  const title = titleOf(id);
  const names: Readonly<Record<string, string>> = {
    [`00-${NAME}`]: id,
    [NAME]: nameOf(id),
    'New exercise': title,
    'Write a function.': `Write ${title.toLowerCase()}.`,
    [FUNCTION]: signature.name,
    schemas: path.join(path.relative(root, ENGINE), 'schemas').replaceAll(path.sep, '/'),
  };
  const own = codePieces(PLACEHOLDER);
  const replacements = new Map(codePieces(signature).map((one, k) => [own[k]!, one]));
  const pieces = own.map((one) => one.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  const words = String.raw`(?<![\w-])(?:${Object.keys(names).join('|')})(?![\w-])`;
  const pattern = new RegExp([...pieces, words].join('|'), 'g');
  const rename = (text: string): string =>
    text.replaceAll(pattern, (one) => replacements.get(one) ?? names[one]!);
  const entries = await readdir(FOLDER, { recursive: true });
  const files = entries.filter((entry) => path.extname(entry) !== '').toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(FOLDER, file), 'utf8')));
  requireNames(
    signature,
    texts.filter((_, k) => files[k]!.endsWith('.ts')),
  );
  return new Map(files.map((file, k) => [rename(file.replaceAll(path.sep, '/')), rename(texts[k]!)]));
}
