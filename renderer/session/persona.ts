import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { useMap } from './session.ts';
import { useView } from './view.ts';

/** Whose journey is worked on: the chosen persona, or the first while nobody chose or the chosen one is gone. */
export function personaShown(personas: JourneyMap['personas'], chosenId: Id | null): Id | null {
  if (chosenId !== null && chosenId in personas) return chosenId;
  return inOrder(personas)[0]?.id ?? null;
}

export function usePersonaShown(): Id | null {
  const personas = useMap((journey) => journey.personas);
  return personaShown(
    personas,
    useView(({ personaId }) => personaId),
  );
}
