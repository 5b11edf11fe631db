import { useEffect, useRef } from 'react';
import type { CommandId } from '../../shared/commands/commands.ts';
import { type Behaviour, type Behaviours, provideCommands } from './registry.ts';

/**
 * `useCommands({ 'view.zoomIn': zoomIn })`: says what this component can do as long as it is on screen. With
 * `{ run, isPossible }` a command is left out of the palette while there is nothing for it to do.
 */
export function useCommands(behaviours: Behaviours) {
  const newest = useRef(behaviours);
  newest.current = behaviours;
  const ids = Object.keys(behaviours).join(' ');
  useEffect(() => {
    const of = (id: string): Behaviour | undefined => newest.current[id as CommandId];
    return provideCommands(
      Object.fromEntries(
        ids.split(' ').map((id) => [id, { run: () => run(of(id)), isPossible: () => isPossible(of(id)) }] as const),
      ),
    );
  }, [ids]);
}

function run(behaviour: Behaviour | undefined): void {
  if (typeof behaviour === 'function') behaviour();
  else behaviour?.run();
}

const isPossible = (behaviour: Behaviour | undefined): boolean =>
  typeof behaviour === 'function' || (behaviour?.isPossible() ?? false);
