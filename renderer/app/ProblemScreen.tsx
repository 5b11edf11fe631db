import { Component, type ReactNode } from 'react';
import type { Words } from '../../shared/text/words.ts';
import { spokenIn } from '../session/words.ts';
import styles from './problemScreen.module.css';

/**
 * Where a bug ends: the window can no longer draw, but the map is safe in main, so drawing it again is one click.
 * It stands outside everything else and therefore finds its own words.
 */
export class ProblemScreen extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <Broken error={error} words={wordsOfPage()} /> : this.props.children;
  }
}

const wordsOfPage = (): Words => spokenIn(document.documentElement.lang === 'es' ? 'es' : 'en').words;

function Broken({ error, words }: { error: Error; words: Words }) {
  return (
    <main className={styles['screen']} role="alert">
      <h1>{words('app.problem.title')}</h1>
      <p>{words('app.problem.safe')}</p>
      <button type="button" className={styles['again']} onClick={() => window.location.reload()}>
        {words('app.problem.reload')}
      </button>
      <details>
        <summary>{words('app.problem.details')}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}
