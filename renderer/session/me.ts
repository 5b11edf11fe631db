import { createContext, useContext } from 'react';
import { request } from './bridge.ts';

/** Under which name this person signs; '' until they said. */
export const MeContext = createContext('');

export const useMyName = (): string => useContext(MeContext);

/** Kept on this machine, for every map. */
export const chooseMyName = (name: string) => request('settings.change', { name });
