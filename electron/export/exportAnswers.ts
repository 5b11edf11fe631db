import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Answers, Argument, OverlayChoice, Reply } from '../../shared/bridge/contract.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import { fileNameFor } from '../files/fileNameFor.ts';
import type { KeptMap } from '../files/keptMap.ts';
import type { Settings } from '../settings.ts';
import { chooseExport } from './chooseExport.ts';
import { exportMap } from './exportMap.ts';
import type { Printer, PrintRequest } from './printer.ts';
import { printJob } from './printJob.ts';
import { baselineChoice } from './sheetFigures.ts';
import { whileWindowStands } from './whileWindowStands.ts';

export interface ExportNeeds {
  readonly printer: Printer;
  readonly settings: Pick<Settings, 'language'>;
  /** Figures that the map does not hold, counted from its rows; null where it holds them, or they cannot be had. */
  askFigures(map: KeptMap, overlay: OverlayChoice): Promise<Figure[] | null>;
}

type Wish = Argument<'map.export'>;

/** Requests about files that leave Senda. The dialog comes first: nobody waits for a file they did not want. */
export const exportAnswers = (needs: ExportNeeds): AnswersTo<Asker, 'map.export' | PrintRequest> => ({
  ...needs.printer.answers,
  async 'map.export'(asker, wish) {
    const map = mapOf(asker);
    const window = asker.window?.window;
    if (!map || !window) return failed({ kind: 'no-map' });
    const path = await choosePlace(window, map, wish.format, needs.settings.language());
    return path === null ? failed({ kind: 'cancelled' }) : whileWindowStands(window, exportTo(needs, map, wish, path));
  },
});

const exportTo =
  ({ printer, settings, askFigures }: ExportNeeds, map: KeptMap, wish: Wish, path: string) =>
  async (signal: AbortSignal): Promise<Reply<Answers['map.export']>> => {
    const journey = map.live.snapshot();
    const baseline = baselineChoice(journey, wish.overlay);
    const job = await printJob({
      journey,
      folder: map.folder,
      fileName: map.fileName() ?? aboutMap(journey).title,
      language: settings.language(),
      paper: wish.paper,
      overlay: wish.overlay,
      figures: await askFigures(map, wish.overlay),
      before: baseline && (await askFigures(map, baseline)),
      hideBelow: wish.hideBelow,
      at: new Date(),
    });
    const made = await exportMap(printer, { job, format: wish.format, ratio: Number(wish.scale ?? '2'), path, signal });
    return made.ok ? ok({ fileName: basename(path), warnings: made.value }) : made;
  };

async function choosePlace(
  window: BrowserWindow,
  map: KeptMap,
  format: 'pdf' | 'png',
  language: Language,
): Promise<string | null> {
  const { t } = createWords(language);
  const name = fileNameFor(aboutMap(map.live.snapshot()).title) || t('files.untitled');
  return chooseExport(window, { title: t(format === 'pdf' ? 'print.savePdf' : 'print.savePng'), name, ending: format });
}
