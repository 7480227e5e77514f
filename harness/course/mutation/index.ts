/** Public entry point: puts mistakes into the project and asks whether its checks and tests notice. */
export { mutate } from './mutate.ts';
