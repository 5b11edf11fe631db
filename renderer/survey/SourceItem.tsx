import { ChevronDown, ChevronUp } from 'lucide-react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { describeSource, moveMetric, removeSource, renameMetric } from '../../shared/edits/metrics.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { Source } from '../../shared/journey/source.ts';
import { calendarDays } from '../../shared/text/days.ts';
import { localeOf } from '../../shared/text/locale.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import { numberIn, type Words } from '../../shared/text/words.ts';
import { request } from '../session/bridge.ts';
import { useEdit } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { RoundButton } from '../ui/RoundButton.tsx';
import styles from './importPage.module.css';
import { LeftOut } from './LeftOut.tsx';
import { refreshing } from './refreshing.ts';
import { SaidField } from './SaidField.tsx';
import page from './share.module.css';

interface Props {
  source: Readonly<Source>;
  /** The figure that was counted from it. */
  metric: Readonly<Metric> | undefined;
  /** The figures beside it, as the bar offers them. */
  before: Id | undefined;
  after: Id | undefined;
  onProblem: (problem: BridgeProblem | null) => void;
  onClose: () => void;
}

/** One survey on the map: what it is called there, where it comes from, and what can be done with it. */
export function SourceItem(props: Props) {
  const { source, metric } = props;
  const { words, language } = useWords();
  const edit = useEdit();
  return (
    <li>
      <h3>
        {source.name}
        {metric && <Order {...props} metric={metric} />}
      </h3>
      <div className={page['said']}>
        {metric && (
          <SaidField
            label={words('survey.measure.name')}
            value={metric.name}
            isNeeded
            onSay={(name) => edit(renameMetric(metric.id, name))}
          />
        )}
        <SaidField
          label={words('survey.sources.about')}
          value={source.about}
          example={words('survey.sources.aboutExample')}
          onSay={(about) => edit(describeSource(source.id, about))}
        />
      </div>
      <p>{factsOf(source, words, language)}</p>
      <p className={page['hash']} title={source.sha256}>
        {words(source.hasRows ? 'survey.sources.withRows' : 'survey.sources.withoutRows')} · SHA-256{' '}
        {source.sha256.slice(0, 12)}…
      </p>
      <LeftOut leftOut={source.leftOut} isKnown />
      <Acts {...props} />
    </li>
  );
}

/** The bar offers figures in the order of this list. */
function Order({ metric, before, after }: Props & { metric: Readonly<Metric> }) {
  const { words } = useWords();
  const edit = useEdit();
  return (
    <span>
      <RoundButton
        label={words('survey.sources.up', { name: metric.name })}
        disabled={before === undefined}
        onClick={() => before !== undefined && edit(moveMetric(metric.id, { before }))}
      >
        <ChevronUp size={14} aria-hidden />
      </RoundButton>
      <RoundButton
        label={words('survey.sources.down', { name: metric.name })}
        disabled={after === undefined}
        onClick={() => after !== undefined && edit(moveMetric(metric.id, { after }))}
      >
        <ChevronDown size={14} aria-hidden />
      </RoundButton>
    </span>
  );
}

function Acts({ source, onProblem, onClose }: Props) {
  const { words } = useWords();
  const view = useViewStore();
  const edit = useEdit();
  const refresh = async () => {
    const answer = await request('survey.choose', undefined);
    if (!answer.ok) return onProblem(answer.problem);
    if (answer.value === null) return;
    refreshing.set(answer.value.token, source.id);
    view.setState({ surveyToken: answer.value.token });
    onClose();
  };
  const download = async () => {
    const answer = await request('survey.saveLeftOut', { sourceId: source.id });
    if (!answer.ok) return onProblem(answer.problem);
    if (answer.value.fileName !== null) say(view, words('survey.sources.saved', { fileName: answer.value.fileName }));
  };
  return (
    <div className={page['acts']}>
      <button type="button" className={styles['small']} onClick={() => void refresh()}>
        {words('survey.sources.refresh')}
      </button>
      {source.leftOut.length > 0 && (
        <button type="button" className={styles['small']} onClick={() => void download()}>
          {words('survey.sources.download')}
        </button>
      )}
      <button type="button" className={styles['small']} onClick={() => edit(removeSource(source.id))}>
        {words('survey.sources.remove')}
      </button>
    </div>
  );
}

function factsOf(source: Readonly<Source>, words: Words, language: 'en' | 'es'): string {
  const print = (amount: number) => numberIn(language).format(amount);
  const imported = new Date(source.importedAt);
  const days = calendarDays(imported, new Date());
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(imported);
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.max(0, days), 'day');
  const ends = [source.from, source.to].filter((end, at, all) => end !== '' && all.indexOf(end) === at);
  const span = ends.map((end) => periodWords(end, language)).join(' – ');
  return [
    words('survey.sources.used', { used: print(source.rowsUsed), rows: print(source.rows) }),
    span,
    words('survey.sources.imported', { day, age }),
  ]
    .filter(Boolean)
    .join(' · ');
}
