import { createRoot } from 'react-dom/client';
import type { EarlyMap } from './copy.ts';
import { GuestApp } from './GuestApp.tsx';
import './guest.css';

/** `early`: the map, which `begin.ts` asked for while this was on its way. */
export function show(early: EarlyMap | null): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<GuestApp early={early} />);
}
