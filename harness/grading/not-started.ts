import type { Signature } from '../model/shape.ts';
import type { Sandbox } from '../sandbox/index.ts';

/** What every function of a starter throws. */
const MARK = 'not implemented yet';

/**
 * Nobody has begun with this file: each of its functions still throws the starter's error.
 * @param sandbox of its own: the functions are called without arguments
 */
export function isNotStarted(exports: Signature, sandbox: Sandbox): boolean {
  return Object.entries(exports).every(([name, signature]) => {
    if (sandbox.closed || !sandbox.functions.has(name)) return false;
    const { outcome } = sandbox.call(name, signature, []);
    return outcome.kind === 'threw' && outcome.message.includes(MARK);
  });
}

/** Whether `isNotStarted` needs to be asked at all: it costs an instance. */
export const mayBeNotStarted = (files: Readonly<Record<string, string>>): boolean =>
  Object.values(files).some((text) => text.includes(MARK));
