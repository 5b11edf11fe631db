import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import { guessMeasure } from '../../shared/experience/guessMeasure.ts';
import type { ColumnFound, Inspection, NameFound } from '../../shared/experience/survey.ts';
import type { MetricDefinition, MetricKind } from '../../shared/journey/metric.ts';
import type { Lookup, Reading, Recipe } from '../../shared/journey/recipe.ts';
import { useSession } from '../session/session.ts';
import { blockersOf } from './blockers.ts';
import { type Decision, type Decisions, type NewIds, resolved } from './decisions.ts';
import { firstSaid, type Said } from './firstSaid.ts';
import { defined, draftFrom, type MeasureDraft, withPart } from './measureDraft.ts';
import { refreshing } from './refreshing.ts';
import { idsOf, rememberedFor } from './remembered.ts';
import { type Role, withRole } from './roles.ts';
import { useAsking } from './useAsking.ts';

const noNames: NameFound[] = [];

/**
 * The import page without its looks: the file as it was found, what a person made of it, and what that would put on
 * the map. The guess fills everything in; each correction asks the engine again.
 */
export function useSurveyImport(token: string, nameOf: (kind: MetricKind) => string) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [isLookingUp, setLookingUp] = useState(false);

  const inspecting = useAsking(
    'survey.inspect',
    useMemo(() => ({ token, reading }), [token, reading]),
  );
  const inspection = inspecting.value;
  useFirstWord(token, inspection, setSaid, nameOf);

  const recipe = said?.recipe ?? null;
  const naming = useAsking('survey.names', useNamesArgument(token, recipe));
  const names = naming.value ?? noNames;
  const measure = useMemo(() => (said ? defined(said.draft) : null), [said]);
  // Names that answer an older question must not reach the map: a lookup just chosen gives them other meanings.
  const isSettled = !naming.isAsking && naming.problem === null && !isLookingUp;
  const final = useFinal(recipe, measure, isSettled ? naming.value : null, decisions);
  const blockers = useMemo(
    () => (said && measure ? blockersOf(said.recipe, said.draft, measure, names, decisions, inspection?.columns) : []),
    [said, measure, names, decisions, inspection],
  );
  const isCountable = !blockers.some(({ stopsCounting }) => stopsCounting);
  const counting = useAsking(
    'survey.preview',
    useMemo(() => (final && isCountable ? { token, ...final } : null), [token, final, isCountable]),
  );

  return {
    inspecting,
    naming,
    counting,
    said,
    names,
    decisions,
    final,
    blockers,
    ids: () => final && inspection && idsOf(final.recipe, inspection.fileName, said?.remembered ?? null),
    readAs: setReading,
    startAfresh: () => inspection && setSaid(firstSaid(inspection, null, null, nameOf)),
    setDecisions,
    setLookingUp,
    decide: (name: string, decision: Decision) => setDecisions((before) => ({ ...before, [name]: decision })),
    ...corrections(setSaid),
  };
}

/** What is said before anybody spoke: the kept recipe, else the guess. */
function useFirstWord(
  token: string,
  inspection: Inspection | null,
  setSaid: Dispatch<SetStateAction<Said | null>>,
  nameOf: (kind: MetricKind) => string,
): void {
  const { live } = useSession();
  const newestName = useRef(nameOf);
  newestName.current = nameOf;
  useEffect(() => {
    if (inspection)
      setSaid((before) =>
        firstSaid(
          inspection,
          before,
          rememberedFor(inspection, live.snapshot(), refreshing.get(token)),
          newestName.current,
        ),
      );
  }, [inspection, live, token, setSaid]);
}

/** What is asked of the engine: the recipe with every decision in it, once the metric is defined. */
function useFinal(
  recipe: Recipe | null,
  measure: ReturnType<typeof defined> | null,
  names: NameFound[] | null,
  decisions: Decisions,
) {
  const ids = useRef<NewIds>(new Map());
  return useMemo(() => {
    if (!recipe || !measure?.ok || names === null) return null;
    const { matches, newTouchpoints } = resolved(names, decisions, ids.current);
    return {
      recipe: {
        ...usedParts(recipe, measure.value),
        measure: measure.value,
        matches: { ...recipe.matches, ...matches },
      },
      newTouchpoints,
    };
  }, [recipe, measure, names, decisions]);
}

/** What only another kind of metric would read must not be missed in next month's file. */
function usedParts({ expression, customerColumn, ...recipe }: Recipe, { kind, formula }: MetricDefinition): Recipe {
  return {
    ...recipe,
    ...(kind === 'formula' && expression !== undefined && { expression }),
    ...(formula === 'customers' && customerColumn !== undefined && { customerColumn }),
    ...(kind === 'formula' && { scoreColumn: '', boxes: null, countColumn: null }),
  };
}

/** The ways in which a person corrects what was guessed. */
function corrections(setSaid: Dispatch<SetStateAction<Said | null>>) {
  const change = (next: (before: Said) => Partial<Said>) =>
    setSaid((before) => before && { ...before, ...next(before) });
  return {
    setDraft: (draft: MeasureDraft) => change(() => ({ draft })),
    setRole: (column: ColumnFound, role: Role) => change((before) => withRoleGiven(before, column, role)),
    setRecipe: (part: Partial<Recipe>) => change((before) => ({ recipe: { ...before.recipe, ...part } })),
    makeLong: () =>
      change(({ recipe: { wide: _, answers: __, ...recipe } }) => ({
        recipe: { ...recipe, touchpointColumn: '', scoreColumn: '' },
      })),
    setLookup: (lookup: Lookup | null) => change((before) => ({ recipe: { ...before.recipe, lookup } })),
  };
}

export type SurveyImport = ReturnType<typeof useSurveyImport>;

/** A new score column means another question: its metric is guessed anew. */
function withRoleGiven({ recipe, draft }: Said, column: ColumnFound, role: Role): Partial<Said> {
  const changed = withRole(recipe, column, role);
  if (role === 'score') {
    const { measure } = guessMeasure([column]);
    const guessed =
      measure.kind === 'count' ? { ...draftFrom(measure, false), kind: 'mean' as const, known: {} } : null;
    const named = { ...measure, name: measure.name || column.name };
    return { recipe: changed, draft: guessed ?? draftFrom(named, measure.kind === 'nps') };
  }
  if (role === 'customer' && draft.kind === 'count')
    return { recipe: changed, draft: withPart(draft, { formula: 'customers' }) };
  if (role === 'answers' && !hasScale(draft)) {
    const { measure } = guessMeasure([{ ...column, name: 'score' }]);
    return { recipe: changed, draft: draftFrom({ ...measure, name: '' }, false) };
  }
  const isBox = role === 'bottom' || role === 'middle' || role === 'top';
  if (!isBox || draft.kind === 'boxes') return { recipe: changed };
  return { recipe: changed, draft: { kind: 'boxes', known: { name: draft.known.name ?? '' }, isConfirmed: false } };
}

/** Names depend on a few parts of the recipe only; the others must not read the file again. */
function useNamesArgument(token: string, recipe: Recipe | null) {
  const newest = useRef(recipe);
  newest.current = recipe;
  const { reading, touchpointColumn = '', wide, lookup, where, matches } = recipe ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: named are the parts that names depend on
  return useMemo(
    () => (newest.current && (touchpointColumn !== '' || wide) ? { token, recipe: newest.current } : null),
    [token, reading, touchpointColumn, wide, lookup, where, matches],
  );
}

const hasScale = ({ kind, known }: MeasureDraft): boolean => kind === 'nps' || known.scale !== undefined;
