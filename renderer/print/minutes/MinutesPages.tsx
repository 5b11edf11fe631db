import type { MinutesJob } from '../../../shared/bridge/contract.ts';
import { localeOf } from '../../../shared/text/locale.ts';
import { numberIn } from '../../../shared/text/words.ts';
import { whenOf } from '../../../shared/workshop/minutesWhen.ts';
import { useWords } from '../../session/words.ts';
import { Blocks } from './BlockView.tsx';
import type { Block } from './blocks.ts';
import { MinutesHead } from './MinutesHead.tsx';
import styles from './minutes.module.css';

interface Props {
  job: MinutesJob;
  /** What stands on each page. */
  pages: readonly (readonly Block[])[];
}

/** The minutes on their pages: title on the first, what they are of on the others, and the page's number on all. */
export function MinutesPages({ job, pages }: Props) {
  const { words, language } = useWords();
  const { minutes, exportedAt } = job;
  const n = numberIn(language);
  const date = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(exportedAt));
  return (
    <main>
      {pages.map((blocks, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has nothing but its number
        <section key={at} className={styles.page} data-page>
          {at === 0 ? (
            <MinutesHead minutes={minutes} />
          ) : (
            <p className={styles.running} data-block>
              {minutes.title} · {whenOf(minutes, words, language)}
            </p>
          )}
          <div className={styles.body}>
            <Blocks blocks={blocks} />
          </div>
          <footer className={styles.foot}>
            <span>{words('print.exported', { date })}</span>
            <span>
              {words('print.madeWith')} ·{' '}
              {words('minutes.page', { page: n.format(at + 1), pages: n.format(pages.length) })}
            </span>
          </footer>
        </section>
      ))}
    </main>
  );
}
