// Starts a command of this folder: node scripts/start.mjs NAME [arguments]
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, BundleError } from '../harness/course/bundle/index.mjs';
import { originalStack } from '../harness/course/bundle/stack.mjs';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    // Whoever reads the output may stop early, as `head` does. The results are still written.
    if (error.code !== 'EPIPE') throw error;
  });

const root = fileURLToPath(new URL('..', import.meta.url));
const [name] = process.argv.splice(2, 1);
// Not a static import: package.json says that modules have no side effects, and a command is nothing but one.
const entry = `await import(${JSON.stringify(path.join(root, 'scripts', `${name}.ts`))});`;
try {
  const { file } = await bundle(root, entry, { format: 'esm', external: 'packages' });
  await import(pathToFileURL(file).href);
} catch (error) {
  // Where a module cannot be bundled, the message says everything.
  const isAboutModules = error instanceof BundleError || !(error instanceof Error);
  process.stderr.write(`${isAboutModules ? error.message : originalStack(error.stack)}\n`);
  process.exitCode = 1;
}
