import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE } from './engine.mjs';

// Node's own support reads the map of every module when it loads, so threads start a seventh slower. Here a map is read when
// a position is needed.

/**
 * `at f (file:line:column)` or `at file:line:column` on its own line. The file is a path, which may hold brackets and
 * colons and begins with a drive on Windows, or a URL.
 */
const PLACE =
  /^(?<before> +at (?:.*? \(|async )?)(?<name>(?:file:\/\/|\/|[A-Za-z]:[\\/])(?!.*<anonymous>).*?):(?<line>\d+):(?<column>\d+)(?<after>\)?)$/gm;

const toFile = (name) => (name.startsWith('file:') ? fileURLToPath(name) : name);

function sourceMapOf(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Replaces positions in bundles by those in the source files.
 * @param {string} stack the `stack` of an error
 * @returns {string}
 */
export function originalStack(stack) {
  const maps = new Map();
  return stack.replaceAll(PLACE, (place, before, name, line, column, after) => {
    const file = toFile(name);
    if (!maps.has(file)) maps.set(file, sourceMapOf(file));
    const map = maps.get(file);
    const { fileName, lineNumber, columnNumber } = map?.findOrigin(Number(line), Number(column)) ?? {};
    if (fileName === undefined) return place;
    const source = path.resolve(map.payload.sourceRoot, fileName);
    return `${before}${source}:${lineNumber}:${columnNumber}${after}`;
  });
}

/** True for files of libraries and of the engine. @param name path from the course's folder */
export function isForeign(file, name, engine = ENGINE) {
  const inEngine = path.relative(path.join(engine, 'harness'), file);
  return name.includes('node_modules/') || !(inEngine.startsWith('..') || path.isAbsolute(inEngine));
}

/**
 * Place in the author's files at which an error was thrown, such as `tests/exercises/01-loss/checks.ts:12`.
 * @param {unknown} error
 * @param {string} root the course's folder
 * @param {string} engine the engine's folder
 * @returns {string | undefined} the innermost place outside of the engine and of libraries; a file outside of the
 *   project by the end of its path only, so that grades do not depend on where it is
 */
export function thrownAt(error, root, engine = ENGINE) {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  for (const { groups } of originalStack(error.stack).matchAll(PLACE)) {
    const file = toFile(groups.name);
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    if (isForeign(file, name, engine)) continue;
    const shown = name.startsWith('../') ? name.split('/').slice(-2).join('/') : name;
    return `${shown}:${groups.line}`;
  }
  return undefined;
}
