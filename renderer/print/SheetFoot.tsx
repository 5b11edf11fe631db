import { localeOf } from '../../shared/text/locale.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import styles from './Sheet.module.css';
import type { SheetFacts } from './sheetFacts.ts';

interface Props {
  facts: SheetFacts;
  scale: number;
}

/** When and from what this sheet was made, so that two printouts can be told apart. */
export function SheetFoot({ facts: { job }, scale }: Props) {
  const { words, language } = useWords();
  const percent = numberIn(language, { style: 'percent', maximumFractionDigits: 0 }).format(scale);
  const date = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(job.exportedAt));
  return (
    <footer className={styles.foot}>
      <span>{[job.fileName, words('print.exported', { date })].filter(Boolean).join(' · ')}</span>
      <span>{[words('print.scale', { percent }), words('print.madeWith'), words('print.page')].join(' · ')}</span>
    </footer>
  );
}
