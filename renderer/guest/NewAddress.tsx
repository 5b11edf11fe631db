import { AddressForm } from './AddressForm.tsx';
import type { Guest } from './connection/guest.ts';
import { addressWithAll } from './moving.ts';
import { useGuestWords } from './words.ts';

/** Opens the host's new address, and takes along who one is and what nobody has heard yet. */
export function NewAddress({ guest }: { guest: Pick<Guest, 'unheard' | 'passTo' | 'restFor'> }) {
  const { words } = useGuestWords();
  return (
    <AddressForm
      onGo={(place) => {
        const address = addressWithAll(guest, place);
        if (address === null) return words('guest.newAddress.tooMuch');
        // Beside this page, which nobody could load again while its host is away.
        window.open(address, '_blank', 'noopener');
        guest.restFor(place.host);
        return '';
      }}
    />
  );
}
