import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import * as checks from '../../../core/checks/index.ts';
import { ENGINE } from '../../shared/bundle/engine.mjs';
import { UserError } from '../../shared/files/user-error.ts';
import { about, type Named, parseSignature, type Signature, sizesOf } from './signature.ts';

/** A complete exercise about a placeholder, which the tests grade. */
const FOLDER = path.join(ENGINE, 'harness/course/author/scaffold/templates/number');

/** The names in the template that a new exercise replaces. */
const NAME = 'number-template';
const FUNCTION = 'compute';
const OWN = parseSignature([`${FUNCTION}(samples: vector): number`]);

/** The name of an exercise without its number, after which its reference is named. */
export const nameOf = (id: string): string => id.replace(/^\d+-/, '');

/** `10-run-lengths` → `Run lengths`. */
function titleOf(id: string): string {
  const words = nameOf(id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names that TypeScript takes and modules do not; one that exports `then` is taken for a promise; and what the code calls. */
const UNUSABLE =
  'arguments await eval implements interface let package private protected public static then undefined yield ' +
  'Number String';

/** The names that code binds or uses by themselves: not those of properties. */
const namesIn = (code: string): string[] =>
  code
    .replaceAll(/\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'|`[^`\n]*`/gs, '')
    .match(/(?<![.\w])[A-Za-z]\w*(?![\w:])/g) ?? [];

/** What an expression about data computes, as JSON in one line. */
const computed = (code: string): string =>
  JSON.stringify(runInNewContext(code)).replaceAll(/[,:{]|(?=\})/g, '$& ');

/** Numbers in lists: where functions are passed, special ones are not put into lists, because they must fit to each other. */
const IN_LISTS = /(?<=listOf\(.*)signed\(1e-6, 100\)/g;

/** Answers that are compared exactly: one, or lists of them. */
const EXACT = /^(?:list\()*(?:wholeNumber|text|boolean)/;

/**
 * What the files of a new exercise say about its function, piece by piece: of two functions the pieces at the same place say
 * the same.
 */
function saidOf({ name, parameters, returns }: Signature): string[] {
  const passed = parameters.filter(({ callable }) => callable !== undefined);
  const data = parameters.filter((one) => !passed.includes(one));
  const each = (all: readonly Named[], written: (one: Named) => string, between = ', '): string =>
    all.map(written).join(between);
  const names = each(parameters, (one) => one.name);
  const typed = (one: Named): string => `${one.name}: ${one.type}`;
  const examples = each(parameters, ({ example }) => example);
  const made = (one: Named): string => (passed.includes(one) ? `${one.name}Example` : one.example);
  const total = computed(`((${names}) => ${sizesOf(parameters)})(${examples})`);
  const expected = computed(`(${about(total, returns.answer)})`);
  const exported = `fn([${each(parameters, (one) => `'${one.name}'`)}], ${returns.shape})`;
  const declared = [
    'DOMAINS = {',
    ...parameters.map((one) => `  ${one.name}: ${one.domain},`),
    '};',
    ...passed.map((one) => `const ${made(one)} = ${about('2', one.callable!)};`),
  ]
    .join('\n')
    .replaceAll(IN_LISTS, passed.length === 0 ? '$&' : 'range(1, 9)');
  const others = each(
    passed,
    (one) => `${one.name}: constantFrom(${made(one)}, ${about('1', one.callable!)})`,
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
    `return ${about('total', returns.answer)};`,
    `type Inputs = { ${each(parameters, typed, '; ')} }`,
    declared,
    exported,
    given,
    `{ ${names} }`,
    `{ ${names}, expected }`,
    `{ ${each(parameters, (one) => `${one.name}: ${made(one)}`)}, expected: ${expected} }`,
    comparison,
    `${name}(${names})`,
    `${name}(${each(parameters, (one) => (passed.includes(one) ? made(one) : `fixture.given.${one.name}`))})`,
    `${name}(${examples}) // ${expected}`,
    computed(`({ ${each(data, (one) => `${one.name}: ${one.example}`)} })`).slice(1, -1),
    `"answer": ${expected}`,
  ];
}

/** @throws UserError if one of the names has a meaning in the code already */
function requireNames({ name, parameters }: Signature, code: readonly string[]): void {
  const names = [name, ...parameters.map((one) => one.name)];
  const taken = new Set([...UNUSABLE.split(' '), ...code.flatMap(namesIn)]);
  // This is not there afterwards.
  taken.delete('samples');
  const unusable = names.find((word, k) => (word !== FUNCTION && taken.has(word)) || names.indexOf(word) < k);
  if (unusable !== undefined) throw new UserError(`${unusable} cannot be a name here. Choose another one.`);
}

/**
 * All files of a new exercise, by path from the project's folder, not yet formatted: those of the template, with its names
 * replaced. The exercise works: the task, the right answers and the checks are about a placeholder.
 * @param id two digits, a dash and a name, after which it is titled: `10-run-lengths`
 * @throws UserError if the function or its parameter cannot have its name
 */
export async function filesOf(
  root: string,
  id: string,
  signature: Signature,
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
  const own = saidOf(OWN);
  const said = new Map(saidOf(signature).map((one, k) => [own[k]!, one]));
  const pieces = own.map((one) => one.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  const words = String.raw`(?<![\w-])(?:${Object.keys(names).join('|')})(?![\w-])`;
  const pattern = new RegExp([...pieces, words].join('|'), 'g');
  const rename = (text: string): string => text.replaceAll(pattern, (one) => said.get(one) ?? names[one]!);
  const entries = await readdir(FOLDER, { recursive: true });
  const files = entries.filter((entry) => path.extname(entry) !== '').toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(FOLDER, file), 'utf8')));
  requireNames(
    signature,
    texts.filter((_, k) => files[k]!.endsWith('.ts')),
  );
  return new Map(files.map((file, k) => [rename(file.replaceAll(path.sep, '/')), rename(texts[k]!)]));
}
