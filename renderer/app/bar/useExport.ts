import { useCallback, useEffect, useState } from 'react';
import type { Paper } from '../../../shared/layout/paper.ts';
import { usualSmallest } from '../../../shared/share/withoutCustomers.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { on, request } from '../../session/bridge.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';

/** Asks main for a file with the overlay as it is on screen, and says what came of it. */
export function useExport() {
  const view = useViewStore();
  const { words } = useWords();
  const [isExporting, setIsExporting] = useState(false);
  // On whenever Senda starts: what was hidden needlessly is exported again, what was sent cannot be taken back.
  const [isHidingFew, setHidingFew] = useState(true);
  useEffect(() => on('export.progress', ({ isRunning }) => setIsExporting(isRunning)), []);
  const exportAs = useCallback(
    async (format: 'pdf' | 'png', paper: Paper) => {
      const { overlay } = view.getState();
      const answer = await request('map.export', {
        ...{ format, paper, overlay },
        ...(isHidingFew && { hideBelow: usualSmallest }),
      });
      setIsExporting(false);
      if (!answer.ok) {
        if (answer.problem.kind !== 'cancelled') say(view, sentenceFor(answer.problem, words), true);
        return;
      }
      const { fileName, warnings } = answer.value;
      const sentences = [words('app.bar.exported', { fileName }), ...warnings.map((each) => sentenceFor(each, words))];
      say(view, sentences.join(' '), warnings.length > 0);
    },
    [view, words, isHidingFew],
  );
  useCommands({
    'file.exportPdf': () => void exportAs('pdf', 'fit'),
    'file.exportPng': () => void exportAs('png', 'fit'),
  });
  return { isExporting, exportAs, isHidingFew, setHidingFew };
}
