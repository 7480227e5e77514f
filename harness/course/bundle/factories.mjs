import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, hashOfFile } from './hash.mjs';

// TypeScript takes 6 ms for each misconception, and there are hundreds, most of which stay as they are. So what it made of
// each is kept: a bundle that is made anew converts only those that have changed.

const FOLDER = fileURLToPath(
  new URL('../../../node_modules/.cache/descent-grader-factories', import.meta.url),
);

/** When there are more, all are removed: what is still needed is made again within seconds. */
const MOST_KEPT = 4000;

/** What decides a factory, besides the text of its misconception. */
const converter = () => [
  hashOfFile(fileURLToPath(new URL('misconception.mjs', import.meta.url))),
  createRequire(import.meta.url)('typescript/package.json').version,
];

/** Computed once, and not before it is needed. */
let converterHash;
let isRoomMade = false;

function keep(file, factory) {
  try {
    if (!isRoomMade) {
      mkdirSync(FOLDER, { recursive: true });
      if (readdirSync(FOLDER).length > MOST_KEPT)
        for (const name of readdirSync(FOLDER)) rmSync(path.join(FOLDER, name), { force: true });
      isRoomMade = true;
    }
    // Written under another name first: no process may find half a factory.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, factory);
    renameSync(unfinished, file);
  } catch {
    // What cannot be kept is made again.
  }
}

export async function factoryText(file, text) {
  converterHash ??= hashOf(JSON.stringify(converter()));
  const kept = path.join(FOLDER, `${hashOf(converterHash + text)}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    // Loaded only here, because it brings the large TypeScript library.
    const { toFactory } = await import('./misconception.mjs');
    const factory = toFactory(file, text);
    keep(kept, factory);
    return factory;
  }
}
