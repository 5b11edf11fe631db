import { useState } from 'react';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { AddressForm } from '../guest/AddressForm.tsx';
import type { Guest } from '../guest/connection/guest.ts';
import { noteFormer } from '../guest/former.ts';
import { freshWord } from '../guest/keep.ts';
import { request } from '../session/bridge.ts';
import { useWords } from '../session/words.ts';

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
        const gone = await request('visit.goTo', { host, pass: guest.passTo(host), by });
        if (!gone.ok && gone.problem.kind === 'visit-not-known-there') await noteFormer(personId, host);
        if (!gone.ok) return sentenceFor(gone.problem, words);
        onMoved();
        return '';
      }}
    />
  );
}
