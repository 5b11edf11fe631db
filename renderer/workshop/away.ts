import { createContext, type ReactNode, useContext } from 'react';

/** What somebody can do while the host cannot be reached; it stands behind the words that say so. */
export const AwayContext = createContext<ReactNode>(null);

export const useAwayTools = (): ReactNode => useContext(AwayContext);
