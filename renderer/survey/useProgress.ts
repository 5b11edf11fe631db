import { useEffect, useState } from 'react';
import type { Events } from '../../shared/bridge/contract.ts';
import { on } from '../session/bridge.ts';

type Progress = Events['survey.progress'];

/** How far main has come with this file; null before it said anything. */
export function useProgress(token: string): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => on('survey.progress', (event) => event.token === token && setProgress(event)), [token]);
  return progress;
}
