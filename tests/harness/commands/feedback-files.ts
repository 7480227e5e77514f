import { text as textOf } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { knownSolution } from '../../known-solution.ts';

/** A misconception of 01-loss. */
export const wrong = (name: string): string => knownSolution('01-loss', `misconceptions/${name}`);

/** The texts in an archive, by path. */
export async function unzip(archive: Buffer): Promise<Record<string, Buffer>> {
  const reader = await fromBufferPromise(archive);
  const files: Record<string, Buffer> = {};
  for await (const entry of reader.eachEntry()) {
    const content = await reader.openReadStreamPromise(entry);
    files[entry.fileName] = Buffer.from(await textOf(content.setEncoding('latin1')), 'latin1');
  }
  return files;
}
