import { z } from 'zod/mini';
import type { Theme } from '../../shared/bridge/contract.ts';
import type { Language } from '../../shared/text/language.ts';
import { type Ticket, ticketSchema } from '../../shared/workshop/messages.ts';

/** What this browser keeps of a workshop: who one is there, and how one reads. A browser may refuse to keep anything. */
const names = { ticket: 'senda.ticket', language: 'senda.language', theme: 'senda.theme', mark: 'senda.mark' } as const;

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Then a reload asks for the code again.
  }
}

export function keptTicket(): Ticket | null {
  try {
    return ticketSchema.safeParse(JSON.parse(read(names.ticket) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

export const keepTicket = (ticket: Ticket | null): void => write(names.ticket, ticket && JSON.stringify(ticket));

/** As chosen here, or at the address from which one comes; else as the browser speaks. */
export function firstLanguage(brought = ''): Language {
  const kept = read(names.language) ?? keptIn(brought)[names.language];
  if (kept === 'en' || kept === 'es') return kept;
  return navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en';
}

export const keepLanguage = (language: Language): void => write(names.language, language);

export function firstTheme(brought = ''): Theme {
  const kept = read(names.theme) ?? keptIn(brought)[names.theme];
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export const keepTheme = (theme: Theme): void => write(names.theme, theme);

/** By which a host tells browsers apart; undefined where this one keeps nothing. */
export function ownMark(): string | undefined {
  const kept = read(names.mark);
  if (kept !== null) return kept;
  write(names.mark, freshWord());
  return read(names.mark) ?? undefined;
}

/** That nobody guesses. */
export const freshWord = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const draft = 'senda.draft';

/** What somebody has half written, as long as this tab is there: it is on nobody's map yet. */
export function keepDraft(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(draft);
    else sessionStorage.setItem(draft, text);
  } catch {
    // Then it is lost with the page.
  }
}

export function keptDraft(): string {
  try {
    return sessionStorage.getItem(draft) ?? '';
  } catch {
    return '';
  }
}

/** What this browser keeps goes along when the workshop moves to another address, where it would know nothing of it. */
export function packKept(): string {
  try {
    const kept = Object.entries(localStorage).filter(([name]) => keptName.test(name));
    const half = keptDraft();
    return JSON.stringify({ ...Object.fromEntries(kept.slice(-30)), ...(half !== '' && { [draft]: half }) });
  } catch {
    return '{}';
  }
}

/** Beside what this browser keeps already, which stays as it is. */
export function unpackKept(text: string): void {
  for (const [name, value] of Object.entries(keptIn(text))) {
    if (name === draft) keepDraft(keptDraft() || value);
    else if (read(name) === null) write(name, value);
  }
}

const keptIn = (text: string): Readonly<Record<string, string>> => keptSchema.safeParse(parsed(text)).data ?? {};

const keptName = /^senda\.(language|theme|mark|draft|receipt\.[\w-]{1,40})$/;
const keptSchema = z.record(z.string().check(z.regex(keptName)), z.string().check(z.maxLength(4000)));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** By which one finds one's own dots among all that are published. */
export const keepReceipt = (voteId: string, receipt: string): void => write(`senda.receipt.${voteId}`, receipt);

export const keptReceipt = (voteId: string): string | null => read(`senda.receipt.${voteId}`);
