import path from 'node:path';
import { originalStack } from '../bundle/stack.mjs';

/** `at f (file:line:column)` or `at file:line:column`; the file may be a URL. */
const PLACE = /(?:\(|\bat (?:async )?)(?:file:\/\/)?(?<file>(?:\/|[A-Z]:)[^()\n]+):(?<line>\d+):\d+\)?$/gm;

/** Libraries and the harness. An author needs the place in a file of their own. */
const FOREIGN = /^(?:harness|node_modules)\//;

/**
 * Where in the author's files an error was thrown, such as `tests/exercises/01-loss/checks.ts:12`.
 * @param root the project's folder
 * @returns the innermost place outside of the harness; `undefined` if there is none. A file outside of the project is
 * shown by the end of its path only, so that grades do not depend on where it is.
 */
export function thrownAt(error: unknown, root: string): string | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  for (const { groups } of originalStack(error.stack).matchAll(PLACE)) {
    const name = path.relative(root, groups!['file']!).replaceAll(path.sep, '/');
    if (FOREIGN.test(name)) continue;
    const shown = name.startsWith('../') ? name.split('/').slice(-2).join('/') : name;
    return `${shown}:${groups!['line']}`;
  }
  return undefined;
}
