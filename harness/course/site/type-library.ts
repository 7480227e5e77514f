import path from 'node:path';

/** What the page needs to check types: the options of `exercises/tsconfig.json`, and the declarations that it leads to. */
export async function typeLibrary(root: string): Promise<object> {
  const { default: ts } = await import('typescript');
  const folder = path.join(root, 'exercises');
  const { config = {} } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile) as {
    config?: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  // Beside the exercises are the types that they share.
  const shared = fileNames.filter((file) => path.relative(folder, file) === path.basename(file));
  const files = ts.createProgram(shared, options).getSourceFiles();
  const named = files.map(({ fileName, text }) => {
    const place = path.relative(folder, fileName) === path.basename(fileName) ? 'exercises' : 'lib';
    return [`/${place}/${path.basename(fileName)}`, text] as const;
  });
  return { options, files: Object.fromEntries(named) };
}
