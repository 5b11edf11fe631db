import type { ReactNode } from 'react';
import { setMapOwner, setNotice, setScenario, setState, setVision } from '../../shared/edits/about.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import type { MapRecord } from '../../shared/journey/map.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './left.module.css';
import { TextField } from './TextField.tsx';

const texts = {
  scenario: setScenario,
  owner: setMapOwner,
  vision: setVision,
  notice: setNotice,
};

/** What is true of the map as a whole: most of it heads the sheet that is printed. */
export function AboutMap() {
  return (
    <>
      <Text field="scenario" />
      <State />
      <Text field="owner" />
      <Text field="vision" />
      <Text field="notice" />
    </>
  );
}

function Text({ field }: { field: keyof typeof texts }) {
  const { words } = useWords();
  const edit = useEdit();
  const value = useMap((journey) => aboutMap(journey)[field]);
  return (
    <Part field={field}>
      <TextField
        label={words(`panels.map.${field}`)}
        value={value}
        example={words(`panels.map.examples.${field}`)}
        onWrite={(text) => edit(texts[field](text))}
      />
    </Part>
  );
}

/** Whether it shows the journey of today or the one that is wanted. */
function State() {
  const { words } = useWords();
  const edit = useEdit();
  const state = useMap((journey) => aboutMap(journey).state);
  return (
    <Part field="state">
      <ChoiceField<MapRecord['state']>
        label={words('panels.map.state')}
        value={state}
        options={[
          { value: 'as-is', name: words('panels.map.states.as-is') },
          { value: 'to-be', name: words('panels.map.states.to-be') },
        ]}
        onChoose={(chosen) => edit(setState(chosen))}
      />
    </Part>
  );
}

/** A search finds its way to it by name. */
const Part = ({ field, children }: { field: string; children: ReactNode }) => (
  <section className={styles.about} data-about={field}>
    {children}
  </section>
);
