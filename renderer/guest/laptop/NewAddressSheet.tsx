import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../session/words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './tools.module.css';

/** The way to another address of a host that cannot be reached. */
export function NewAddressSheet({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TextButton aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
        {words('guest.newAddress.ask')}
      </TextButton>
      {isOpen && (
        <aside className={styles.sheet} aria-label={words('guest.newAddress.ask')}>
          <div className={styles.close}>
            <IconButton label={words('guest.closeCapture')} onPress={() => setOpen(false)}>
              <X size={14} aria-hidden />
            </IconButton>
          </div>
          <h2>{words('guest.newAddress.ask')}</h2>
          {children}
        </aside>
      )}
    </>
  );
}
