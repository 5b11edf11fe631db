import type { ColumnFound, Inspection } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import answers from './answers.module.css';
import { roleOf } from './roles.ts';
import type { SurveyImport } from './useSurveyImport.ts';

interface Props {
  inspection: Inspection;
  survey: SurveyImport;
  recipe: Recipe;
}

/** What is special about the file, each in a sentence with the way to say otherwise. */
export function ShapeNotes({ inspection, survey, recipe }: Props) {
  const used = inspection.columns.filter(({ name }) => roleOf(recipe, name) !== 'ignore');
  const tags = used.filter(({ name, hasTags }) => hasTags && recipe.segmentColumns.includes(name));
  const personal = used.filter((column) => column.personal.length > 0 && isKept(recipe, column));
  if (!recipe.wide && tags.length === 0 && personal.length === 0) return null;
  return (
    <div className={answers['notes']}>
      {recipe.wide && <WideNote survey={survey} recipe={recipe} />}
      {tags.map((column) => (
        <TagNote key={column.name} column={column} survey={survey} recipe={recipe} />
      ))}
      {personal.map((column) => (
        <PersonalNote key={column.name} column={column} survey={survey} recipe={recipe} />
      ))}
    </div>
  );
}

const isKept = (recipe: Recipe, { name }: ColumnFound): boolean =>
  name === recipe.commentColumn || recipe.segmentColumns.includes(name);

function WideNote({ survey, recipe }: Omit<Props, 'inspection'>) {
  const { words, language } = useWords();
  const print = (amount: number) => numberIn(language).format(amount);
  const count = recipe.wide?.columns.length ?? 0;
  const rows = survey.counting.value?.rows ?? null;
  return (
    <p className={answers['note']}>
      {words('survey.wide.says', { count, n: print(count) })}
      {rows !== null && (
        <span>
          {words('survey.wide.counts', { lines: print(Math.round(rows / Math.max(1, count))), answers: print(rows) })}
        </span>
      )}
      <TextButton onClick={survey.makeLong}>{words('survey.wide.not')}</TextButton>
    </p>
  );
}

interface NoteProps extends Omit<Props, 'inspection'> {
  column: ColumnFound;
}

function TagNote({ column: { name }, survey, recipe }: NoteProps) {
  const { words } = useWords();
  const tags = recipe.tagColumns ?? [];
  return (
    <label className={answers['note']}>
      <input
        type="checkbox"
        checked={tags.includes(name)}
        onChange={({ target }) =>
          survey.setRecipe({
            tagColumns: target.checked ? [...tags, name] : tags.filter((column) => column !== name),
          })
        }
      />
      {words('survey.tags', { column: name })}
    </label>
  );
}

/** Comments can be masked; a column of addresses can only be left out, as masked it says nothing. */
function PersonalNote({ column, survey, recipe }: NoteProps) {
  const { words, language } = useWords();
  const isComment = column.name === recipe.commentColumn;
  const found = column.personal.map(({ kind, cells }) =>
    words(`survey.personal.${kind}`, { count: cells, n: numberIn(language).format(cells) }),
  );
  const list = new Intl.ListFormat(language).format(found);
  return (
    <p className={answers['note']} data-kind="personal">
      {words('survey.personal.says', { column: column.name, list })}
      <select
        aria-label={words('survey.personal.choice', { column: column.name })}
        value={isComment ? (recipe.personal ?? 'mask') : 'keep'}
        onChange={({ target }) => {
          if (target.value === 'leave') survey.setRole(column, 'ignore');
          else survey.setRecipe({ personal: target.value === 'keep' ? 'keep' : 'mask' });
        }}
      >
        {isComment && <option value="mask">{words('survey.personal.mask')}</option>}
        <option value="leave">{words('survey.personal.leave')}</option>
        <option value="keep">{words('survey.personal.keep')}</option>
      </select>
    </p>
  );
}
