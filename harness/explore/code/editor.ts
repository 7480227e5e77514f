import { javascript } from '@codemirror/lang-javascript';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';
import type { TextPosition } from '../../core/model/text-position.ts';

export interface Problem extends TextPosition {
  readonly message: string;
}

export interface Editor {
  readonly setText: (text: string) => void;
  readonly setProblems: (problems: readonly Problem[]) => void;
  readonly destroy: () => void;
}

interface EditorOptions {
  readonly text: string;
  readonly label: string;
  /** Id of an element that explains the keys. */
  readonly description: string;
  readonly onChange: (text: string) => void;
  /** Ctrl-Enter or ⌘-Enter. */
  readonly onGrade: () => void;
}

const COLOURS = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--code-keyword)' },
    { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
    { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
    { tag: [tags.typeName, tags.className], color: 'var(--code-type)' },
    {
      tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
      color: 'var(--code-function)',
    },
    { tag: [tags.comment], color: 'var(--quiet)', fontStyle: 'italic' },
    { tag: tags.invalid, color: 'var(--failed)' },
  ]),
);

const THEME = EditorView.theme({
  '&': { fontSize: '13px', backgroundColor: 'var(--surface)', color: 'var(--text)', height: '100%' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--track) 60%, transparent)',
  },
  // The frame around the editor shows the focus.
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection':
    {
      backgroundColor: 'color-mix(in srgb, var(--link) 28%, transparent) !important',
    },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', border: '1px solid var(--line)' },
});

/** Tab leaves the editor, for people who use the keyboard. */
export function openEditor(
  parent: Element,
  { text, label, description, onChange, onGrade }: EditorOptions,
): Editor {
  let isOurs = false;
  const grade = (): boolean => {
    onGrade();
    return true;
  };
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      keymap.of([{ key: 'Mod-Enter', run: grade }]),
      basicSetup,
      // In a long line, the mark itself may be out of sight.
      lintGutter(),
      EditorView.lineWrapping,
      javascript({ typescript: true }),
      COLOURS,
      THEME,
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-describedby': description,
        tabindex: '0',
      }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged && !isOurs) onChange(view.state.doc.toString());
      }),
    ],
  });
  return {
    setText: (next) => {
      // Keeps the cursor.
      if (next === view.state.doc.toString()) return;
      isOurs = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      isOurs = false;
    },
    setProblems: (problems) => {
      const { doc } = view.state;
      const diagnostics = problems
        .filter(({ line }) => line <= doc.lines)
        .map(({ line, column, message }): Diagnostic => {
          const at = doc.line(line);
          const from = Math.min(at.from + column - 1, at.to);
          return { from, to: at.to, severity: 'error', message };
        });
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    destroy: () => view.destroy(),
  };
}
