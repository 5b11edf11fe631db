import { useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Lookup, Recipe } from '../../shared/journey/recipe.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { request } from '../session/bridge.ts';
import { useWords } from '../session/words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './importPage.module.css';

interface Props {
  token: string;
  recipe: Recipe;
  onLookup: (lookup: Lookup | null) => void;
  /** Until the second file is read, nobody knows what the codes mean. */
  onBusy: (isBusy: boolean) => void;
}

/** For files that hold codes: a second file says what they mean. */
export function LookupLine({ token, recipe, onLookup, onBusy }: Props) {
  const { words } = useWords();
  const [problem, setProblem] = useState<BridgeProblem | null>(null);
  const choose = async () => {
    onBusy(true);
    const answer = await request('survey.chooseLookup', { token, recipe });
    onBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok && answer.value) onLookup(answer.value.lookup);
  };
  return (
    <span className={styles['lookup']}>
      {recipe.lookup ? (
        <>
          {words('survey.names.lookedUp', { fileName: recipe.lookup.fileName })}{' '}
          <TextButton onClick={() => onLookup(null)}>{words('survey.names.forgetLookup')}</TextButton>
        </>
      ) : (
        <TextButton onClick={() => void choose()}>{words('survey.names.lookup')}</TextButton>
      )}
      {problem && (
        <span className={styles['problem']} role="alert">
          {sentenceFor(problem, words)}
        </span>
      )}
    </span>
  );
}
