import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { hashOf, hashOfFile } from './hash.mjs';
import { keptTexts } from './kept.mjs';

// TypeScript takes 6 ms for each solution, and there are hundreds, most of which stay as they are. So what it made of
// each is kept: a bundle that is made anew converts only those that have changed.

const kept = keptTexts(
  fileURLToPath(new URL('../../../node_modules/.cache/descent-grader-factories', import.meta.url)),
);

/** What decides a factory, besides the text of its solution. */
const converter = () => [
  hashOfFile(fileURLToPath(new URL('factory.mjs', import.meta.url))),
  createRequire(import.meta.url)('typescript/package.json').version,
];

/** Computed once, and not before it is needed. */
let converterHash;

export async function factoryText(file, text) {
  converterHash ??= hashOf(JSON.stringify(converter()));
  const name = `${hashOf(converterHash + text)}.js`;
  const found = kept.find(name);
  if (found !== undefined) return found;
  // Loaded only here, because it brings the large TypeScript library.
  const { toFactory } = await import('./factory.mjs');
  const factory = toFactory(file, text);
  kept.keep(name, factory);
  return factory;
}
