/** Builds from the page's sources. In the students' edition, `release/inside/site.ts` takes its place. */
export { buildSite, siteFiles } from './build.ts';
export { serveSite } from './serve.ts';
