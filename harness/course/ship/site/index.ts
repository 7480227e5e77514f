/** Public entry point: the explore page, served or written. */
export * from './from-sources.ts';
export { collectLicenses } from './licenses.ts';
export { serveBuiltSite } from './serve-built.ts';
export { followSolutions } from './solutions-feed.ts';
export { readSite, writeSite } from './write-site.ts';
