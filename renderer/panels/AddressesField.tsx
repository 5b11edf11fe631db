import { ExternalLink, FolderOpen, X } from 'lucide-react';
import { useState } from 'react';
import { addAddress, removeAddress, renameAddress } from '../../shared/edits/addresses.ts';
import type { Card } from '../../shared/journey/card.ts';
import { addressInWords, cardAddress } from '../../shared/notes/cardAddress.ts';
import { can, request } from '../session/bridge.ts';
import { useEdit, useSession } from '../session/session.ts';
import { useOpenLink } from '../session/useOpenLink.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import { RoundButton } from '../ui/RoundButton.tsx';
import styles from './fields.module.css';

/** Files and pages that belong to a card. */
export function AddressesField({ card: { id, addresses } }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const address = cardAddress(typed);
    if (typed.trim() === '') return;
    if (address === null) return setWrong(true);
    edit(addAddress(id, address));
    setTyped('');
  };
  const addFile = async () => {
    const answer = await request('link.chooseFile', undefined);
    if (answer.ok && answer.value) edit(addAddress(id, answer.value.address, answer.value.name));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{words('details.address.label')}</legend>
      {Object.keys(addresses)
        .sort()
        .map((address) => (
          <Address key={address} cardId={id} address={address} text={addresses[address] ?? ''} />
        ))}
      <form
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          aria-label={words('details.address.add')}
          className={input.input}
          placeholder={words('details.address.add')}
          spellCheck={false}
          maxLength={2000}
          value={typed}
          aria-invalid={isWrong || undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
        {typed.trim() !== '' && <button type="submit">{words('details.address.addThis')}</button>}
      </form>
      {isWrong && (
        <p className={styles.wrong} role="alert">
          {words('details.address.wrong')}
        </p>
      )}
      {can('link.chooseFile') && (
        <div className={styles.acts}>
          <button type="button" onClick={() => void addFile()}>
            {words('details.address.chooseFile')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function Address({ cardId, address, text }: { cardId: string; address: string; text: string }) {
  const { words } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const open = useOpenLink();
  const isFile = address.startsWith('file:');
  const name = text || addressInWords(address);
  const act = words(isFile ? 'details.address.show' : 'details.address.open');
  return (
    <div className={styles.address}>
      <input
        aria-label={words('details.address.words', { address })}
        title={address}
        placeholder={addressInWords(address)}
        value={text}
        onChange={({ target }) => edit(renameAddress(cardId, address, target.value))}
        onBlur={() => live.history.endStep()}
      />
      <RoundButton label={`${act}: ${name}`} title={`${act}: ${address}`} onClick={() => open(address)}>
        {isFile ? <FolderOpen size={13} aria-hidden /> : <ExternalLink size={13} aria-hidden />}
      </RoundButton>
      <RoundButton
        label={words('details.address.remove', { name })}
        onClick={() => edit(removeAddress(cardId, address))}
      >
        <X size={12} aria-hidden />
      </RoundButton>
    </div>
  );
}
