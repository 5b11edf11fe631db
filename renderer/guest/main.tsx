import { createRoot } from 'react-dom/client';
import type { Early } from './early.ts';
import { GuestApp } from './GuestApp.tsx';
import './guest.css';

/** `early`: what `begin.ts` asked for while this was on its way. */
export function show(early: Early | null): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<GuestApp early={early} />);
}
