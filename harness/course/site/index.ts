/** Public entry point: the explore page, served or written. */
export { buildSite, siteFiles } from './build.ts';
export { serveBuiltSite } from './serve-built.ts';
export { serveSite } from './serve.ts';
export { followSolutions } from './solutions-feed.ts';
