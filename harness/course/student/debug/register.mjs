// Makes Node run the TypeScript of solutions: node --import ./harness/course/student/debug/register.mjs FILE
import * as nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';
import { bundle, ENGINE, engineModule } from '../../shared/bundle/index.mjs';

const hooks = engineModule('harness/course/student/debug/hooks');
const entry = `export * from ${JSON.stringify(hooks)};`;
/** Node can read the package's modules as they are. */
const isReady = hooks.endsWith('.js');
const { file } = isReady
  ? { file: hooks }
  : await bundle(ENGINE, entry, { format: 'esm', external: 'packages' });
nodeModule.register(pathToFileURL(file));
