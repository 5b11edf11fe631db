import type { MapEdit } from '../../shared/edits/edit.ts';
import { takeInSurvey } from '../../shared/edits/metrics.ts';
import type { ImportOutcome } from '../../shared/experience/survey.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { NewTouchpoint } from './decisions.ts';

interface Taken {
  outcome: ImportOutcome;
  fileName: string;
  columns: string[];
  /** What was said about the source before, kept when its next file comes in. */
  about: string;
  sourceId: Id;
  metricId: Id;
  newTouchpoints: NewTouchpoint[];
  importedAt: string;
}

/** An import as the one edit that brings it onto the map. */
export function putOnMap({
  outcome,
  fileName,
  columns,
  about,
  sourceId,
  metricId,
  newTouchpoints,
  importedAt,
}: Taken): MapEdit {
  const { figures, rows, rowsUsed, leftOut, from, to, segments, periods, sha256, hasRows, recipe } = outcome;
  return takeInSurvey({
    source: {
      id: sourceId,
      name: fileName,
      about,
      sha256,
      columns,
      rows,
      rowsUsed,
      leftOut,
      from,
      to,
      importedAt,
      recipe,
      segments,
      periods,
      hasRows,
    },
    metric: { id: metricId, sourceId, ...recipe.measure },
    figures,
    newTouchpoints,
  });
}
