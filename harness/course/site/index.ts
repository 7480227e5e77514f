/** Public entry point: the explore page, served or written. */
export { buildSite } from './build.ts';
export { serveBuiltSite } from './serve-built.ts';
export { serveSite } from './serve.ts';
export { followSolutions } from './solutions-feed.ts';
