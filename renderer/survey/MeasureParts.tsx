import { useState } from 'react';
import { formulasOf } from '../../shared/experience/definition.ts';
import { useWords } from '../session/words.ts';
import { Field } from './Field.tsx';
import { defined, kindParts, type MeasureDraft, withPart } from './measureDraft.ts';
import { NumberField } from './NumberField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  draft: MeasureDraft;
  onChange: (draft: MeasureDraft) => void;
}

/** Scale, direction, formula and threshold, as far as the kind has them. */
export function MeasureParts({ draft, onChange }: Props) {
  const { words } = useWords();
  const parts = kindParts[draft.kind];
  const { known } = draft;
  const change = (part: Parameters<typeof withPart>[1]) => onChange(withPart(draft, part));
  const measure = defined(draft);
  return (
    <>
      {parts.includes('scale') && <ScaleFields key={draft.kind} draft={draft} onChange={onChange} />}
      {parts.includes('direction') && (
        <Field
          label={words('survey.measure.direction')}
          value={known.goodIs ?? ''}
          isAsked={known.goodIs === undefined}
          options={(['high', 'low'] as const).map((id) => ({ id, name: words(`survey.measure.${id}`) }))}
          onChange={(goodIs) => change({ goodIs: goodIs as 'high' | 'low' })}
        />
      )}
      {parts.includes('formula') && (
        <Field
          label={words('survey.measure.formula')}
          value={known.formula ?? ''}
          isAsked={known.formula === undefined}
          options={formulasOf[draft.kind].map((id) => ({ id, name: words(`survey.formula.${id}`) }))}
          onChange={(formula) => change({ formula: formula as (typeof formulasOf)['ces'][number] })}
        />
      )}
      {parts.includes('currency') && (
        <TextField
          label={words('survey.measure.currency')}
          value={known.unit ?? ''}
          isAsked={!measure.ok}
          onChange={(unit) => onChange({ ...draft, known: { ...known, unit: unit.trim().toUpperCase() } })}
        />
      )}
      {parts.includes('unit') && known.formula !== 'share' && (
        <TextField
          label={words('survey.measure.unit')}
          value={known.unit ?? ''}
          onChange={(unit) => onChange({ ...draft, known: { ...known, unit: unit.slice(0, 20) } })}
        />
      )}
      {parts.includes('positive') && (
        <NumberField
          label={words('survey.measure.positive')}
          value={known.positiveFrom ?? (measure.ok ? (measure.value.positiveFrom ?? undefined) : undefined)}
          onChange={(positiveFrom) => onChange(withThreshold(draft, positiveFrom))}
        />
      )}
    </>
  );
}

function withThreshold(draft: MeasureDraft, positiveFrom: number | undefined): MeasureDraft {
  const { positiveFrom: _, ...known } = draft.known;
  return { ...draft, known: positiveFrom === undefined ? known : { ...known, positiveFrom } };
}

/** Both ends, or none: half a scale says nothing. */
function ScaleFields({ draft, onChange }: Props) {
  const { words } = useWords();
  const [ends, setEnds] = useState<{ min?: number | undefined; max?: number | undefined }>(draft.known.scale ?? {});
  const change = (end: typeof ends) => {
    const next = { ...ends, ...end };
    setEnds(next);
    const { scale: _, ...known } = draft.known;
    const { min, max } = next;
    const isWhole = min !== undefined && max !== undefined;
    onChange(isWhole ? withPart(draft, { scale: { min, max } }) : { ...draft, known });
  };
  return (
    <>
      <NumberField label={words('survey.measure.from')} value={ends.min} onChange={(min) => change({ min })} />
      <NumberField label={words('survey.measure.to')} value={ends.max} onChange={(max) => change({ max })} />
    </>
  );
}
