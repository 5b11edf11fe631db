import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import styles from './notices.module.css';

const shownFor = 6000;

/** The newest sentence the window has to say, for eyes and for screen readers; problems stay until dismissed. */
export function Notices() {
  const store = useViewStore();
  const notice = useView((view) => view.notice);
  const { words } = useWords();
  useEffect(() => {
    if (!notice || notice.isProblem) return;
    const timer = setTimeout(() => store.setState({ notice: null }), shownFor);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div className={styles['place']} role="status" aria-live={notice?.isProblem ? 'assertive' : 'polite'}>
      {notice && (
        <div key={notice.id} className={styles['notice']} data-problem={notice.isProblem || undefined}>
          <span>{notice.text}</span>
          <button
            type="button"
            className={styles['dismiss']}
            aria-label={words('app.dismiss')}
            onClick={() => store.setState({ notice: null })}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
