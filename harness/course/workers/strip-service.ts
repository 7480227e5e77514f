import type { LoadFailure } from '../../core/model/call.ts';
import type { SourceFiles, Stripped } from '../../core/sandbox/index.ts';
import { loadTypeScript } from './compiled-typescript.ts';
import type { Service } from './service.ts';

/** The service that removes types. Where there are several threads it has one of its own, because TypeScript is large. */
export async function load(
  _: unknown,
  { root }: { readonly root: string },
): Promise<Service<SourceFiles, Stripped | LoadFailure>> {
  let keepCompiled = loadTypeScript(root);
  const { strip } = await import('../../core/sandbox/source/strip.ts');
  return async (files) => {
    const stripped = strip(files);
    keepCompiled?.();
    keepCompiled = undefined;
    return stripped;
  };
}
