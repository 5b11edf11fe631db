import { useMemo } from 'react';
import { plainName } from '../../shared/experience/names.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { decisionOf, needsAnswer, newTexts, toCreate, withAllConfirmed, withAllCreated } from './decisions.ts';
import styles from './importPage.module.css';
import { LookupLine } from './LookupLine.tsx';
import { NameRow } from './NameRow.tsx';
import rows from './names.module.css';
import type { SurveyImport } from './useSurveyImport.ts';

interface Props {
  token: string;
  survey: SurveyImport;
  recipe: Recipe;
  onPoint: (name: string) => void;
}

/** Every name in the touchpoint column, and what it stands for on the map. */
export function NamesFound({ token, survey, recipe, onPoint }: Props) {
  const { words, language } = useWords();
  const { names, decisions, naming } = survey;
  const cards = useMap((journey) => journey.cards);
  const touchpoints = Object.values(cards).filter(({ kind }) => kind === 'touchpoint');
  const print = (amount: number) => numberIn(language).format(amount);
  const texts = useMemo(() => newTexts(names, decisions), [names, decisions]);
  const matched = names.filter((found) => decisionOf(found, decisions).kind !== 'leave').length;
  return (
    <section aria-labelledby="names-title" className={styles['part']}>
      <div className={styles['partHead']}>
        <h3 id="names-title">{words('survey.names.title')}</h3>
        <span role="status">
          {naming.value === null
            ? naming.isAsking && words('survey.names.reading')
            : words('survey.names.matched', { matched: print(matched), all: print(names.length) })}
        </span>
      </div>
      <ul className={rows['names']}>
        {names.map((found) => (
          <NameRow
            key={found.name}
            found={found}
            decision={decisions[found.name]}
            newText={texts.get(plainName(found.meaning)) ?? found.meaning}
            touchpoints={touchpoints}
            onDecide={(decision) => survey.decide(found.name, decision)}
            onPoint={onPoint}
          />
        ))}
      </ul>
      <div className={rows['nameActs']}>
        <AllAtOnce survey={survey} />
        {naming.value !== null && (
          <LookupLine token={token} recipe={recipe} onLookup={survey.setLookup} onBusy={survey.setLookingUp} />
        )}
      </div>
    </section>
  );
}

function AllAtOnce({ survey: { names, decisions, setDecisions } }: { survey: SurveyImport }) {
  const { words, language } = useWords();
  const waiting = names.filter((found) => needsAnswer(found, decisions)).length;
  const open = toCreate(names, decisions);
  const print = (amount: number) => numberIn(language).format(amount);
  return (
    <>
      {waiting > 0 && (
        <button
          type="button"
          className={styles['yes']}
          onClick={() => setDecisions((before) => withAllConfirmed(names, before))}
        >
          {words('survey.names.confirmAll', { count: waiting, n: print(waiting) })}
        </button>
      )}
      {open > 0 && (
        <button
          type="button"
          className={styles['small']}
          onClick={() => setDecisions((before) => withAllCreated(names, before))}
        >
          {words('survey.names.createAll', { count: open, n: print(open) })}
        </button>
      )}
    </>
  );
}
