import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { keptFiles } from '../bundle/index.mjs';
import { sha256Of } from '../files/sha256.ts';

const HASH_BYTES = 32;
const hashOf = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** Verifies the hash, because V8 does not notice damaged code. */
function undamaged(cached: Buffer | undefined): Buffer | undefined {
  const compiled = cached?.subarray(HASH_BYTES);
  return compiled && hashOf(compiled).equals(cached!.subarray(0, HASH_BYTES)) ? compiled : undefined;
}

const { cache, resolve } = createRequire(import.meta.url);

/**
 * Loads TypeScript for all later imports in this thread. V8 compiles its nine megabytes once; later processes load the
 * cached code, and compile again if V8 rejects it, as under other options. (`module.enableCompileCache` needs Node 22.)
 * @returns caches what V8 has compiled until the call; `undefined` if the cache was accepted
 */
export function loadTypeScript(root: string): (() => void) | undefined {
  const file = resolve('typescript');
  const source = readFileSync(file);
  const codeCache = keptFiles(root, 'compiled');
  // V8 compares only the source's length.
  const name = sha256Of(`${process.version} ${process.arch} ${sha256Of(source)}`);
  const script = new Script(Module.wrap(String(source)), {
    filename: file,
    cachedData: undamaged(codeCache.find(name)),
  });
  const module = new Module(file);
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run(module.exports, createRequire(file), module, file, path.dirname(file));
  cache[file] = module;
  module.loaded = true;
  if (script.cachedDataRejected === false) return undefined;
  return () => {
    const compiled = script.createCachedData();
    codeCache.keep(name, Buffer.concat([hashOf(compiled), compiled]));
  };
}
