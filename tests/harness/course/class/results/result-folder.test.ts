import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimResults, removeResults } from '../../../../../harness/course/class/results/result-folder.ts';
import { refuseOverlap } from '../../../../../harness/course/shared/files/input-folders.ts';
import { announceFiles, readManifest } from '../../../../../harness/course/shared/files/manifest.ts';
import { temporaryFolder } from '../../../folders.ts';

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name))).toSorted();
};

describe('claimResults', () => {
  test('a new folder, an empty one and one with results are accepted', async () => {
    const folder = await temporaryFolder();
    for (const out of [folder, folder, path.join(folder, 'a/b')]) {
      await claimResults(out);
      expect(await filesIn(out)).toContain('results.sha256');
    }
  });

  test('a folder that holds nothing but folders of results is accepted, such as grades/ with grades/demo', async () => {
    const folder = await temporaryFolder();
    for (const inside of ['demo', 'shards/1', 'shards/2']) await claimResults(path.join(folder, inside));
    await claimResults(folder);
    expect(await readManifest(folder)).toEqual([]);
  });

  test('what a run leaves that is killed at its first step is accepted', async () => {
    const folder = await temporaryFolder({ 'results.sha256.123.part': '# ma' });
    await claimResults(folder);
    expect(await filesIn(folder)).toContain('results.sha256');
  });

  test.each([
    ['notes.txt'],
    ['report/index.html'],
    ['gradescope/anna/solution.ts'],
    ['journal.ndjson'],
    ['demo/solution.ts'],
    ['a/b/c/d'],
  ])('a folder that holds %s is refused, and nothing changes', async (name) => {
    const folder = await temporaryFolder({ [name]: 'mine' });
    await expect(claimResults(folder)).rejects.toThrow(
      `${folder} is not a folder of results: it holds ${name.split('/').slice(0, 3).join('/')}. Choose a new or empty folder.`,
    );
    expect(await filesIn(folder)).toEqual([name]);
  });

  test('a link to results does not make a folder one of results', async () => {
    const folder = await temporaryFolder();
    await claimResults(path.join(folder, 'results'));
    await mkdir(path.join(folder, 'out'));
    await symlink('../results', path.join(folder, 'out/linked'));
    await expect(claimResults(path.join(folder, 'out'))).rejects.toThrow('it holds linked.');
  });
});

describe('removeResults', () => {
  test('only listed files are removed, their temporary files, and the folders that this empties', async () => {
    const out = await temporaryFolder({
      'gradebook.csv': '',
      'gradebook.csv.12.part': '',
      'notes.csv.12.part': '',
      'gradescope/anna.json': '',
      'report/anna.html': '',
      'report/ben.html': '',
      'report/ben.html.7.part': '',
      'report/mine.html': '',
      'junit.xml/x': '',
    });
    await announceFiles(out, [
      'gradebook.csv',
      'gradescope/anna.json',
      'report/anna.html',
      'report/ben.html',
      'junit.xml',
    ]);
    await removeResults(out, (name) => name !== 'report/anna.html');
    expect(await filesIn(out)).toEqual([
      'junit.xml/x',
      'notes.csv.12.part',
      'report/anna.html',
      'report/mine.html',
      'results.sha256',
    ]);
    expect(await readdir(out)).not.toContain('gradescope');
  });

  test('nothing is removed through a link', async () => {
    const out = await temporaryFolder({ 'class/anna.html': 'hers', 'grades.json': '' });
    await symlink('class', path.join(out, 'report'));
    await announceFiles(out, ['report/anna.html', 'grades.json']);
    await removeResults(out, () => true);
    expect(await filesIn(out)).toEqual(['class/anna.html', 'report', 'results.sha256']);
  });
});

describe('refuseOverlap', () => {
  test.each([
    ['class', 'is the class'],
    ['class/anna', 'is a submission'],
    ['class/anna/deep/er', 'is in a submission'],
    ['to-class', 'is the class'],
    ['to-class/anna/new', 'is in a submission'],
    ['to-anna', 'is a submission'],
    ['other/../class/anna', 'is a submission'],
    ['hidden', 'is the hidden checks'],
    ['hidden/new', 'is in the hidden checks'],
    ['class/grades', undefined],
    ['class/annabel', undefined],
    ['new/folder', undefined],
    ['to-nowhere/x', undefined],
    ['.', undefined],
    ['..class', undefined],
  ])('results at %s: %s', async (place, relation) => {
    const folder = await temporaryFolder({ 'class/anna/x': '', 'hidden/x': '', 'other/x': '' });
    await symlink('class', path.join(folder, 'to-class'));
    await symlink('class/anna', path.join(folder, 'to-anna'));
    await symlink('nowhere', path.join(folder, 'to-nowhere'));
    const inputs = [
      { folder: path.join(folder, 'class'), what: 'the class', mayHoldResults: true },
      { folder: path.join(folder, 'class/anna'), what: 'a submission' },
      { folder: path.join(folder, 'hidden'), what: 'the hidden checks' },
    ];
    const out = path.join(folder, place);
    const check = () => refuseOverlap(out, inputs);
    if (relation === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(`--out ${out} ${relation}, ${folder}/`);
  });
});
