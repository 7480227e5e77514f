// Starts a command of this folder: node scripts/start.mjs NAME [arguments]
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, gradingFiles, gradingsTable } from '../harness/bundle/index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const [name] = process.argv.splice(2, 1);
const inRoot = (file) => JSON.stringify(path.join(root, file));
const entry = [
  gradingsTable(await gradingFiles(root)),
  `import { known } from ${inRoot('harness/grading/known-gradings.ts')};`,
  'for (const [file, grading] of gradings) known.set(file, grading);',
  `await import(${inRoot(`scripts/${name}.ts`)});`,
].join('\n');
await import(pathToFileURL(await bundle(root, entry, { isModule: true })).href);
