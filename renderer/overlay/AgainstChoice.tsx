import type { Metric } from '../../shared/journey/metric.ts';
import type { Against } from '../../shared/journey/overlayMode.ts';
import { periodWords } from '../../shared/text/periodWords.ts';
import type { Words } from '../../shared/text/words.ts';
import { periodsOf } from '../session/figuresOf.ts';
import { peopleWords } from '../session/readingWords.ts';
import { useMap } from '../session/session.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { Choose, type Option } from './Choose.tsx';

/** What the figures are held against: a change that is more than chance is then marked on its card. */
export function AgainstChoice({ metric }: { metric: Metric }) {
  const { words, language } = useWords();
  const view = useViewStore();
  const { segment, period, against } = useView(({ overlay }) => overlay);
  const figures = useMap((journey) => journey.figures);
  const sources = useMap((journey) => journey.sources);
  const segments = (metric.sourceId !== null && sources[metric.sourceId]?.segments) || {};
  const periods = periodsOf(figures, metric.id);
  const byKey = new Map<string, Against>();
  const options: Option[] = [{ id: 'none', name: words('overlay.against.none') }];
  const offer = (each: Against, name: string) => {
    const id = JSON.stringify(each);
    byKey.set(id, each);
    options.push({ id, name });
  };
  if (period !== '' && periods.length > 1) {
    offer({ period: 'before', segment: null }, words('overlay.against.before'));
    offer({ period: 'first', segment: null }, words('overlay.against.first'));
    for (const each of [...periods].reverse())
      if (each !== period) offer({ period: each, segment: null }, periodWords(each, language));
  }
  for (const other of otherPeople(segment, segments))
    offer({ period: 'same', segment: other }, words('overlay.against.people', { people: peopleOf(other, words) }));
  const chosen = against ? JSON.stringify(against) : 'none';
  if (options.length === 1) return null;
  return (
    <Choose
      isNamed
      label={words('overlay.against.label')}
      value={byKey.has(chosen) ? chosen : 'none'}
      options={options}
      onChoose={(id) => view.setState(({ overlay }) => ({ overlay: { ...overlay, against: byKey.get(id) ?? null } }))}
    />
  );
}

const peopleOf = (segment: Record<string, string>, words: Words): string => peopleWords(segment, words);

/** The same filter with another value in one of its columns. */
function otherPeople(
  segment: Record<string, string>,
  segments: Record<string, readonly string[]>,
): Record<string, string>[] {
  return Object.entries(segment).flatMap(([column, value]) =>
    (segments[column] ?? []).filter((each) => each !== value).map((each) => ({ ...segment, [column]: each })),
  );
}
