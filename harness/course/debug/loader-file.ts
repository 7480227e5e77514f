import { fileURLToPath } from 'node:url';

/** What `node --import` loads, so that Node runs the TypeScript of solutions. The students' edition has its own. */
export const loaderFile = (): string => fileURLToPath(new URL('./register.mjs', import.meta.url));
