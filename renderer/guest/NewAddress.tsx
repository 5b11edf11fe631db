import { type FormEvent, useState } from 'react';
import { readHostPlace } from '../../shared/workshop/hostPlace.ts';
import type { Guest } from './connection/guest.ts';
import { addressWithAll } from './moving.ts';
import styles from './newAddress.module.css';
import { useGuestWords } from './words.ts';

/** The host went to another network: this page goes to its new address, and takes along what nobody has heard yet. */
export function NewAddress({ guest }: { guest: Pick<Guest, 'unheard' | 'passTo' | 'restFor'> }) {
  const { words } = useGuestWords();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<'noAddress' | 'tooMuch' | null>(null);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const place = readHostPlace(typed);
    const address = place && addressWithAll(guest, place);
    setFault(place ? (address === null ? 'tooMuch' : null) : 'noAddress');
    // Beside this page, which nobody could load again while its host is away.
    if (!place || !address) return;
    window.open(address, '_blank', 'noopener');
    guest.restFor(place.host);
  };
  return (
    <form className={styles['form']} onSubmit={go} noValidate>
      <p>{words('guest.newAddress.about')}</p>
      <input
        value={typed}
        aria-label={words('guest.newAddress.address')}
        placeholder={words('guest.newAddress.example')}
        inputMode="url"
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={120}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit">{words('guest.newAddress.go')}</button>
      <p className={styles['fault']} role="alert">
        {fault && words(`guest.newAddress.${fault}`)}
      </p>
    </form>
  );
}
