import type { RequestName } from '../../shared/bridge/contract.ts';
import { chooseSurvey } from '../experience/chooseSurvey.ts';
import { leftOutAnswers } from '../experience/leftOutAnswers.ts';
import { pointsAnswers } from '../experience/pointsAnswers.ts';
import { surveyAnswers } from '../experience/surveyAnswers.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import { exportAnswers } from '../export/exportAnswers.ts';
import { minutesAnswers } from '../export/minutesAnswers.ts';
import { createPrinter } from '../export/printer.ts';
import { sheetFigures } from '../export/sheetFigures.ts';
import type { PictureShelf } from '../files/pictures.ts';
import { shareAnswers } from '../files/shareAnswers.ts';
import { linkAnswers } from '../links/linkAnswers.ts';
import { createHosts } from '../workshop/hosts.ts';
import { createRecordings } from '../workshop/recording/recordings.ts';
import { replayAnswers } from '../workshop/recording/replayAnswers.ts';
import { visitAnswers } from '../workshop/visiting/visitAnswers.ts';
import { workshopAnswers } from '../workshop/workshopAnswers.ts';
import type { AnswersTo } from './answer.ts';
import { type AppNeeds, appAnswers } from './appAnswers.ts';
import type { Asker } from './asker.ts';
import { assetAnswers } from './assetAnswers.ts';
import { keepingAnswers, type MapNeeds, openingAnswers } from './mapAnswers.ts';

export interface AllNeeds extends AppNeeds, MapNeeds {
  readonly engine: SurveyEngine;
  readonly shelf: PictureShelf;
  /** Where workshops are recorded. */
  readonly recordings: string;
  /** Where the page lies that guests of a workshop are given. */
  readonly guestPages: string;
  log(text: string): void;
}

/** Every request of the contract with who answers it; one that nobody answers does not compile. */
export function allAnswers(needs: AllNeeds): AnswersTo<Asker, RequestName> {
  const { engine, settings, handed } = needs;
  const printer = createPrinter();
  const recordings = createRecordings(needs.recordings);
  const hosts = createHosts({ desk: needs.desk, engine, recordings, pages: needs.guestPages, log: needs.log });
  return {
    ...appAnswers(needs),
    ...openingAnswers(needs),
    ...keepingAnswers(needs),
    ...assetAnswers(needs.shelf),
    ...surveyAnswers({ engine, handed, language: settings.language, choose: chooseSurvey }),
    ...linkAnswers(settings.language),
    ...shareAnswers(settings.language),
    ...leftOutAnswers(settings.language),
    ...pointsAnswers(settings.language, engine),
    ...replayAnswers(recordings),
    ...workshopAnswers(hosts, needs.desk),
    ...minutesAnswers({ printer, language: settings.language }),
    ...visitAnswers({ desk: needs.desk, hosts, language: settings.language }),
    ...exportAnswers({
      printer,
      settings,
      askFigures: (map, overlay) => sheetFigures(engine, map.live.snapshot(), overlay, map.rows.pathOf),
    }),
  };
}
