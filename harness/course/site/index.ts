/** Public entry point: the explore page, served or written. */
export { buildSite } from './build.ts';
export { serveSite } from './serve.ts';
