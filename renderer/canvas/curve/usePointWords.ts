import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { signed } from '../../../shared/layout/formatFigure.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Words } from '../../../shared/text/words.ts';
import { stageName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';

/** A point of the curve for whoever hears it: whose it is and where, and its value; null once it is gone. */
export function usePointWords(id: Id): { emotion: Readonly<Emotion>; name: string; value: string } | null {
  const { words, language } = useWords();
  const { live } = useSession();
  const emotion = useMap((journey) => journey.emotions[id]);
  const persona = useMap((journey) => (emotion ? journey.personas[emotion.personaId]?.name : undefined)) ?? '';
  if (!emotion) return null;
  const stage = stageName(live.snapshot(), emotion.stageId, words);
  return { emotion, name: words('canvas.point', { persona, stage }), value: valueText(emotion, words, language) };
}

function valueText(emotion: Readonly<Emotion>, words: Words, language: Language): string {
  if (emotion.value === null) return words('canvas.pointGap');
  const value = signed(emotion.value, language, 1);
  const label = emotion.label || emotion.feeling;
  return label ? words('canvas.pointValueNamed', { value, label }) : words('canvas.pointValue', { value });
}
