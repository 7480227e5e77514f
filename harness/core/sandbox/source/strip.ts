import type { LoadFailure } from '../../model/call.ts';
import { SOLUTION_FILE, type SourceFiles } from '../../model/solution-file.ts';
import type { Stripped } from '../types.ts';
import type { SourceTools } from './edit.ts';
import { editsOf } from './edits.ts';
import type { StrippedModule } from './positions.ts';
import { withProbes } from './probes.ts';
import { stripFile } from './strip-file.ts';
import { withSyntaxBudget } from './syntax-budget.ts';

// A second entry point of the sandbox: it loads TypeScript, which only what strips types needs.

export { resolveFile } from './imports.ts';

export const sourceTools: SourceTools = { editsOf, withProbes };

/** The most that a solution and the files it imports may hold together, in bytes of UTF-8. */
const MAX_SOURCE_BYTES = 64 * 1024;

/**
 * Removes the types of a solution and of the files that it imports. Nothing is run.
 * @param files all files of the exercise's folder
 * @returns the JavaScript, or why the code cannot be loaded
 */
export const strip = (files: SourceFiles, entry = SOLUTION_FILE): Stripped | LoadFailure =>
  withSyntaxBudget(() => stripAll(files, entry));

function stripAll(files: SourceFiles, entry: string): Stripped | LoadFailure {
  const modules: Record<string, StrippedModule> = {};
  const waiting = [entry];
  let bytes = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (Object.hasOwn(modules, file)) continue;
    const source = Object.hasOwn(files, file) ? files[file] : undefined;
    if (source === undefined) return { kind: 'source', message: `there is no file ${file}` };
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    bytes += new TextEncoder().encode(text).length;
    if (bytes > MAX_SOURCE_BYTES) return tooLarge(file, file === entry, bytes);
    const stripped = stripFile(file, text, files);
    if ('kind' in stripped) return stripped;
    modules[file] = stripped.module;
    waiting.push(...stripped.imports);
  }
  return { kind: 'stripped', entry, modules };
}

function tooLarge(file: string, isAlone: boolean, bytes: number): LoadFailure {
  const what = isAlone ? `${file} is` : `${file} and the files read before it are`;
  const message = `${what} ${Math.ceil(bytes / 1024)} KiB long; more than ${MAX_SOURCE_BYTES / 1024} KiB are not graded`;
  return { kind: 'source', message };
}
