import type { Course } from '../exercises/index.ts';
import { viteConfig } from './vite-config.ts';

/** Writes the page as a static site, which works in any folder of any host. @param out a folder; its files are replaced */
export async function buildSite(course: Course, out: string): Promise<void> {
  const { build } = await import('vite');
  const config = viteConfig(course);
  await build({ ...config, build: { ...config.build, outDir: out, emptyOutDir: false } });
}
