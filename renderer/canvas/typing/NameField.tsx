import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { writeCard } from '../../../shared/edits/cards.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { renameLane } from '../../../shared/edits/lanes.ts';
import { labelLink } from '../../../shared/edits/links.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { useActs } from '../../session/acts.ts';
import { useEdit } from '../../session/session.ts';
import { isCommand } from '../../session/typesOn.ts';
import { useWords } from '../../session/words.ts';
import { useGoOn } from './useGoOn.ts';
import { useTypedText } from './useTypedText.ts';

const fields = {
  card: { write: writeCard, label: 'canvas.cardText' },
  stage: { write: renameStage, label: 'canvas.stageName' },
  lane: { write: renameLane, label: 'canvas.laneName' },
  link: { write: labelLink, label: 'gestures.linkText' },
} as const satisfies Record<string, { write: (id: Id, text: string) => MapEdit; label: string }>;

interface NameFieldProps {
  readonly kind: keyof typeof fields;
  readonly id: Id;
  readonly text: string;
  readonly className: string;
  readonly placeholder?: string;
  readonly style?: React.CSSProperties;
}

/**
 * Typing on the map, in place of the words. Every letter is an edit at once: colleagues see it, a crash loses
 * nothing, and the column makes room while one types. All of it is one undo step. Enter and Tab end it and go on.
 */
export function NameField({ kind, id, text, className, placeholder, style }: NameFieldProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const { words } = useWords();
  const acts = useActs();
  const edit = useEdit();
  const goOn = useGoOn();
  const { write, label } = fields[kind];
  useTakenFocus(ref);
  const typed = useTypedText(ref, text, (next) => edit(write(id, next)));
  useGrowing(ref, text);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return event.stopPropagation();
    if (typed.key(event)) return event.preventDefault();
    // Commands are heard while one writes, too: with Control, Enter goes on with a new card.
    if (isCommand(event)) return event.key === 'Enter' ? acts.endTyping(id) : undefined;
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) return breakLine(event);
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (!isEnter && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    acts.endTyping(id);
    if (event.key === 'Tab') goOn.beside(event.shiftKey ? -1 : 1);
    else if (isEnter && kind === 'card') goOn.below();
  };

  return (
    <textarea
      ref={ref}
      data-held
      className={className}
      rows={1}
      style={style}
      defaultValue={typed.first}
      placeholder={placeholder}
      aria-label={words(label)}
      spellCheck
      onChange={typed.change}
      onKeyDown={press}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => acts.endTyping(id)}
    />
  );
}

/** As in a spreadsheet. It is typed like any letter, so that undo takes it back as one. */
function breakLine(event: KeyboardEvent) {
  event.preventDefault();
  document.execCommand('insertText', false, '\n');
}

/** The caret stands behind the last letter, and the words are marked when there are any. */
function useTakenFocus(ref: React.RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, [ref]);
}

function useGrowing(ref: React.RefObject<HTMLTextAreaElement | null>, text: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes the height.
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    field.style.height = '0';
    field.style.height = `${field.scrollHeight}px`;
  }, [ref, text]);
}
