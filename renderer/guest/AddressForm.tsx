import { type FormEvent, useState } from 'react';
import { type HostPlace, readHostPlace } from '../../shared/workshop/hostPlace.ts';
import styles from './newAddress.module.css';
import { useGuestWords } from './words.ts';

export type TypedPlace = HostPlace & { readonly code: string | null };

interface Props {
  /** Says why it does not go there; '' when it does. */
  onGo(place: TypedPlace): string | Promise<string>;
}

/** The host went to another network: where it is now, as the wall says it. */
export function AddressForm({ onGo }: Props) {
  const { words } = useGuestWords();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [isGoing, setGoing] = useState(false);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    const place = readHostPlace(typed);
    if (!place) return setFault(words('guest.newAddress.noAddress'));
    setGoing(true);
    setFault(await onGo(place));
    setGoing(false);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void go(event)} noValidate>
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
      <button type="submit" disabled={isGoing}>
        {words('guest.newAddress.go')}
      </button>
      <p className={styles['fault']} role="alert">
        {fault}
      </p>
    </form>
  );
}
