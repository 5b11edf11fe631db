import { sentenceFor } from '../../shared/text/sentences.ts';
import { request } from '../session/bridge.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import sheet from '../ui/sheet.module.css';
import { useModal } from '../ui/useModal.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { FileHead } from './FileHead.tsx';
import styles from './importPage.module.css';
import { LeftOut } from './LeftOut.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import { NamesFound } from './NamesFound.tsx';
import { Outlook } from './Outlook.tsx';
import { PageFoot } from './PageFoot.tsx';
import { Reading } from './Reading.tsx';
import { ShapeNotes } from './ShapeNotes.tsx';
import { usePointedName } from './usePointedName.ts';
import { useSurveyImport } from './useSurveyImport.ts';

/** One page, already filled in: a person reads it, mends what is wrong, and puts it on the map. */
export function ImportPage({ token }: { token: string }) {
  const page = useModal();
  const view = useViewStore();
  const close = () => {
    void request('survey.cancel', { token });
    view.setState({ surveyToken: null });
  };
  return (
    <dialog ref={page} className={`${sheet.frame} ${styles['page']}`} aria-labelledby="import-title" onCancel={close}>
      <Sheet token={token} onClose={close} />
    </dialog>
  );
}

function Sheet({ token, onClose }: { token: string; onClose: () => void }) {
  const { words } = useWords();
  const survey = useSurveyImport(token, (kind) => words(`survey.shortKind.${kind}`));
  const pointed = usePointedName();
  const { inspecting, said, naming, counting } = survey;
  const problem = inspecting.problem ?? naming.problem ?? counting.problem;
  if (!inspecting.value || !said) {
    return <Reading token={token} problem={problem} onClose={onClose} />;
  }
  return (
    <>
      <div className={styles['sheet']}>
        <FileHead inspection={inspecting.value} survey={survey} remembered={said.remembered} />
        {problem && (
          <p className={styles['problem']} role="alert">
            {sentenceFor(problem, words)}
          </p>
        )}
        <ColumnTable inspection={inspecting.value} recipe={said.recipe} onRole={survey.setRole} />
        <ShapeNotes inspection={inspecting.value} survey={survey} recipe={said.recipe} />
        <div className={styles['halves']}>
          <div>
            <MeasureForm survey={survey} said={said} />
            <NamesFound token={token} survey={survey} recipe={said.recipe} onPoint={pointed.point} />
            <LeftOut leftOut={counting.value?.leftOut ?? []} isKnown={counting.value !== null} />
          </div>
          <Outlook survey={survey} pointed={pointed.name} />
        </div>
      </div>
      <PageFoot token={token} survey={survey} onClose={onClose} />
    </>
  );
}
