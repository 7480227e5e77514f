import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { exercises } from 'virtual:catalogue';
import { type OwnCode, starters } from '../state/own-code.ts';

interface FileButtonsProps {
  readonly exercise: string;
  readonly code: OwnCode;
  readonly onChange: (code: OwnCode) => void;
}

function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const counted = (count: number): string => (count === 1 ? '1 exercise' : `${count} exercises`);

export function FileButtons({ exercise, code, onChange }: FileButtonsProps): JSX.Element {
  const [message, setMessage] = useState('');
  /** Exercises before the last replacement. */
  const [before, setBefore] = useState<OwnCode>();
  const picker = useRef<HTMLInputElement>(null);
  const latest = useRef(code);
  latest.current = code;
  /** Leaves other exercises as they are now: the student may type while files are read. */
  const merge = (part: OwnCode): void => onChange({ ...latest.current, ...part });
  const replace = (part: OwnCode, report: string): void => {
    setBefore(Object.fromEntries(Object.keys(part).map((id) => [id, latest.current[id]!])));
    setMessage(report);
    merge(part);
  };
  const importFile = async (input: HTMLInputElement): Promise<void> => {
    const { importZip } = await import('./submission-files.ts');
    try {
      const archive = new Uint8Array(await input.files![0]!.arrayBuffer());
      const { files, problems } = importZip(
        archive,
        exercises.map(({ id }) => id),
      );
      const count = Object.keys(files).length;
      const report = [...(count > 0 ? [`Imported ${counted(count)}.`] : []), ...problems].join(' ');
      if (count > 0) replace(files, report);
      else setMessage(report);
    } catch (error) {
      setMessage((error as Error).message);
    }
    // The same file can be chosen again.
    input.form?.reset();
  };
  const actions = {
    'Download solution.ts': () => download('solution.ts', code[exercise]!['solution.ts']!, 'text/plain'),
    'Export all as ZIP': async () => {
      const { zipOf } = await import('./submission-files.ts');
      download('submission.zip', zipOf(code) as BlobPart, 'application/zip');
    },
    'Import ZIP': () => picker.current!.click(),
    'Start over': () => replace({ [exercise]: starters()[exercise]! }, 'The starter is back.'),
  };
  return (
    <form class="files" onSubmit={(event) => event.preventDefault()}>
      {Object.entries(actions).map(([name, act]) => (
        <button key={name} type="button" onClick={() => void act()}>
          {name}
        </button>
      ))}
      <input
        ref={picker}
        hidden
        type="file"
        accept=".zip"
        aria-label="ZIP archive to import"
        onChange={(event) => void importFile(event.currentTarget)}
      />
      <p class="quiet" role="status">
        {message}
        {message !== '' && ' '}
        {before !== undefined && message !== '' && (
          <button
            type="button"
            onClick={() => {
              merge(before);
              setBefore(undefined);
              setMessage('');
            }}
          >
            Undo
          </button>
        )}
      </p>
    </form>
  );
}
