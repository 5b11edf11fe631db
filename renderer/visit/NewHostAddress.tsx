import { useState } from 'react';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { AddressForm } from '../guest/AddressForm.tsx';
import type { Guest } from '../guest/connection/guest.ts';
import { freshWord } from '../guest/keep.ts';
import { useWords } from '../session/words.ts';
import { goTo } from './goTo.ts';

interface Props {
  readonly guest: Pick<Guest, 'passTo'>;
  readonly personId: string;
  readonly onMoved: () => void;
}

/** Main goes to the host's new address; this window stays, and what waits in it is said there. */
export function NewHostAddress({ guest, personId, onMoved }: Props) {
  const { words } = useWords();
  const [by] = useState(freshWord);
  return (
    <AddressForm
      onGo={async ({ host }) => {
        const problem = await goTo(host, { guest, personId, by });
        if (problem) return sentenceFor(problem, words);
        onMoved();
        return '';
      }}
    />
  );
}
