import { readdir, readFile } from 'node:fs/promises';
import type { LoadHook, ResolveHook } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeSource } from '../../../core/model/decode-source.ts';
import type { SourceFiles, Stripped } from '../../../core/sandbox/index.ts';
import { resolveFile, strip } from '../../../core/sandbox/source/strip.ts';
import { GIVEN_MODULE, PROGRAM_VARIABLE } from './given-module.ts';

// Node loads a solution as the same JavaScript as the sandbox.

/** Resolving needs no texts. */
async function filesBeside(file: string): Promise<SourceFiles> {
  const names = await readdir(path.dirname(file));
  return Object.fromEntries(names.map((name) => [name, '']));
}

const isTypeScript = (url: string | undefined): url is string =>
  url !== undefined && url.startsWith('file:') && url.endsWith('.ts');

/** Resolves imports of solutions, with or without extension, and that of the grading program. */
export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  if (specifier === GIVEN_MODULE)
    return { url: pathToFileURL(process.env[PROGRAM_VARIABLE]!).href, shortCircuit: true };
  const { parentURL } = context;
  if (!isTypeScript(parentURL)) return nextResolve(specifier, context);
  const importer = fileURLToPath(parentURL);
  const name = resolveFile(specifier, await filesBeside(importer));
  if (name === undefined) return nextResolve(specifier, context);
  return { url: pathToFileURL(path.join(path.dirname(importer), name)).href, shortCircuit: true };
};

/** Code at its original positions needs no source map. */
function withSourceMap({ code, mappings }: Stripped['modules'][string], url: string): string {
  if (mappings === undefined) return code;
  const map = JSON.stringify({ version: 3, sources: [url], names: [], mappings });
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`;
}

/** Strips types. */
export const load: LoadHook = async (url, context, nextLoad) => {
  if (!isTypeScript(url)) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const name = path.basename(file);
  const stripped = strip(
    { ...(await filesBeside(file)), [name]: decodeSource(await readFile(file)) ?? '' },
    name,
  );
  if (stripped.kind !== 'stripped') {
    const { message, position } = stripped;
    const place = position === undefined ? '' : ` (${file}:${position.line}:${position.column})`;
    throw new SyntaxError(`${message}${place}`);
  }
  return { format: 'module', source: withSourceMap(stripped.modules[name]!, url), shortCircuit: true };
};
