import type { FileState } from '../../../shared/bridge/contract.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useWords } from '../../session/words.ts';
import styles from './topBar.module.css';
import { useFile } from './useFile.ts';

/** Which file this is, and whether what was just typed is in it. */
export function FileLine() {
  const { words } = useWords();
  const { fileName, fileState } = useFile();
  return (
    <span className={styles['file']} data-failed={fileState.kind === 'failed' || undefined}>
      {fileName !== null && (
        <>
          {fileName}
          <span aria-hidden> · </span>
        </>
      )}
      <span role="status">
        {fileName === null && fileState.kind === 'unsaved' ? words('app.bar.noFile') : stateInWords(fileState, words)}
      </span>
    </span>
  );
}

const stateInWords = (state: FileState, words: Words): string =>
  state.kind === 'failed'
    ? words('app.file.failed', { reason: sentenceFor(state.problem, words) })
    : words(`app.file.${state.kind}`);
