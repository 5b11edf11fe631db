import { useEffect, useRef } from 'react';
import type { CommandId } from '../../shared/commands/commands.ts';
import { type Behaviours, provideCommands } from './registry.ts';

/** `useCommands({ 'view.zoomIn': zoomIn })`: says what this component can do as long as it is on screen. */
export function useCommands(behaviours: Behaviours) {
  const newest = useRef(behaviours);
  newest.current = behaviours;
  const ids = Object.keys(behaviours).join(' ');
  useEffect(
    () =>
      provideCommands(Object.fromEntries(ids.split(' ').map((id) => [id, () => newest.current[id as CommandId]?.()]))),
    [ids],
  );
}
