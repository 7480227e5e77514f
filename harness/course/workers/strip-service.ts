import type { LoadFailure } from '../../core/model/call.ts';
import { LOADING } from '../../core/model/stages.ts';
import { isSkipped } from '../../core/model/stalls.ts';
import type { SourceFiles, Stripped } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';
import type { Service } from './service.ts';

const DID_NOT_FINISH: LoadFailure = {
  kind: 'syntax',
  message:
    'TypeScript did not finish reading solution.ts: split what is nested deeply into smaller pieces, and leave out computed types',
};

/** The service that removes types. It has a thread of its own, because TypeScript is large and its parser can stall. */
export const load =
  async (): Promise<Service<SourceFiles, Stripped | LoadFailure>> => async (files, watchdog) => {
    if (isSkipped(watchdog, LOADING)) return DID_NOT_FINISH;
    watchdog.onProgress(LOADING);
    return strip(files);
  };
