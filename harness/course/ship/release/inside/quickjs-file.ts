import { fileURLToPath } from 'node:url';

/** Takes the place of `harness/course/shared/workers/quickjs-file.ts` in the students' edition. */
export const quickJsFile = (): string => fileURLToPath(new URL('./quickjs.wasm', import.meta.url));
