import type { sourceTools, strip } from '../../core/sandbox/source/strip.ts';
import type { typeErrors } from '../../core/sandbox/source/type-errors.ts';
// oxlint-disable-next-line import/default -- Vite makes this module
import address from './strip-entry.ts?worker&url';

interface WithTypeScript {
  readonly sourceTools: typeof sourceTools;
  readonly strip: typeof strip;
  readonly typeErrors: typeof typeErrors;
}

let loaded: Promise<WithTypeScript> | undefined;

/**
 * TypeScript is by far the largest file of the page, so it is loaded when code is first read.
 * @param announce called with the progress
 */
export function withTypeScript(announce: (loading: string) => void): Promise<WithTypeScript> {
  return (loaded ??= loadTypeScript(announce));
}

async function loadTypeScript(announce: (loading: string) => void): Promise<WithTypeScript> {
  const file = new URL(address, import.meta.url);
  // Fills the browser's cache, to measure progress.
  const { body } = await fetch(file);
  let bytes = 0;
  const reader = body!.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    bytes += value!.length;
    announce(`Loading TypeScript, once: ${(bytes / 1e6).toFixed(1)} MB`);
  }
  await import(/* @vite-ignore */ file.href);
  return globalThis as unknown as WithTypeScript;
}
