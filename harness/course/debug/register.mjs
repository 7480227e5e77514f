// Makes Node run the TypeScript of solutions: node --import ./harness/course/debug/register.mjs FILE
import * as nodeModule from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../bundle/index.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = `export * from ${JSON.stringify(path.join(root, 'harness/course/debug/hooks.ts'))};`;
const { file } = await bundle(root, entry, { format: 'esm', external: 'packages' });
nodeModule.register(pathToFileURL(file));
