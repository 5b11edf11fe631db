import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { request } from '../session/bridge.ts';
import { spokenIn, WordsContext } from '../session/words.ts';
import { type DrawnSheet, PlacedSheet } from './PlacedSheet.tsx';
import { picturesOf } from './picturesOf.ts';
import { type SheetFacts, sheetFacts } from './sheetFacts.ts';
import { fontsLoaded, whenDrawn } from './whenDrawn.ts';

/** Asks what to print, draws it, and says when every letter and picture stands. */
export function PrintPage() {
  const [facts, setFacts] = useState<SheetFacts | null>(null);
  useEffect(() => {
    void readFacts().then(setFacts);
  }, []);
  return facts && <Printed facts={facts} />;
}

async function readFacts(): Promise<SheetFacts | null> {
  const job = await request('print.read', undefined);
  if (!job.ok) return null;
  // Before anything is measured: a sheet set in a stand-in font would be arranged wrongly.
  await fontsLoaded();
  return sheetFacts(job.value);
}

function Printed({ facts }: { facts: SheetFacts }) {
  const { language, fileName } = facts.job;
  const spoken = useMemo(() => spokenIn(language), [language]);
  const pictures = useMemo<ReadonlyMap<Id, string>>(() => picturesOf(facts.job.assets), [facts]);
  const isSaid = useRef(false);
  const onDrawn = useCallback((sheet: DrawnSheet) => {
    if (isSaid.current) return;
    isSaid.current = true;
    // After this commit: what was measured is on the page only then. No animation frame comes in a hidden window.
    setTimeout(() => void sayReady(sheet));
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fileName;
  }, [language, fileName]);

  return (
    <WordsContext.Provider value={spoken}>
      <PlacedSheet facts={facts} pictures={pictures} onDrawn={onDrawn} />
    </WordsContext.Provider>
  );
}

async function sayReady({ width, height, scale }: DrawnSheet): Promise<void> {
  const warnings = await whenDrawn(document.body);
  await request('print.ready', { width, height, scale, warnings });
}
