import type { LoadFailure } from '../../core/model/call.ts';
import type { SourceFiles, Stripped } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';
import type { Service } from './service.ts';

/** The service that removes types. It has a thread of its own, because TypeScript is large. */
export const load = async (): Promise<Service<SourceFiles, Stripped | LoadFailure>> => async (files) =>
  strip(files);
