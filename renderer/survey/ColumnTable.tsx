import { useState } from 'react';
import type { ColumnFound, Inspection } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import table from './columnTable.module.css';
import { type Role, roleOf, roles } from './roles.ts';

interface Props {
  inspection: Inspection;
  recipe: Recipe;
  onRole: (column: ColumnFound, role: Role) => void;
}

const rowsShown = 5;
const columnsShown = 9;
/** A file may have ten thousand columns; nobody reads more than these, and the used ones are always among them. */
const columnsAtMost = 200;

/** Real rows of the file, with what each column is taken for above it. */
export function ColumnTable({ inspection, recipe, onRole }: Props) {
  const { words, language } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = columnsToShow(inspection.columns, recipe, isWhole ? columnsAtMost : columnsShown);
  const hidden = inspection.columns.length - shown.length;
  return (
    <>
      <div className={table['tableFrame']}>
        <table className={table['table']} aria-label={words('survey.sample')}>
          <thead>
            <tr>
              {shown.map(({ column, role }) => (
                <th key={column.name} scope="col" data-role={role}>
                  <select
                    aria-label={words('survey.role.label', { column: column.name })}
                    value={role}
                    onChange={(event) => onRole(column, event.target.value as Role)}
                  >
                    {roles.map((option) => (
                      <option key={option} value={option}>
                        {words(`survey.role.${option}`)}
                      </option>
                    ))}
                  </select>
                  <span className={table['columnName']} title={column.name}>
                    {column.name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inspection.sample.slice(0, rowsShown).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no name but their place
              <tr key={index}>
                {shown.map(({ column, role, at }) => (
                  <td key={column.name} data-role={role} title={row[at]}>
                    {row[at] || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <p className={table['more']}>
          {words('survey.more', { count: hidden, n: numberIn(language).format(hidden) })}{' '}
          {!isWhole && <TextButton onClick={() => setIsWhole(true)}>{words('survey.showColumns')}</TextButton>}
        </p>
      )}
    </>
  );
}

interface ColumnShown {
  column: ColumnFound;
  role: Role;
  /** Where the column stands in the file. */
  at: number;
}

function columnsToShow(columns: ColumnFound[], recipe: Recipe, most: number): ColumnShown[] {
  const all = columns.map((column, at) => ({ column, at, role: roleOf(recipe, column.name) }));
  let free = most - all.filter(({ role }) => role !== 'ignore').length;
  return all.filter(({ role }) => {
    if (role !== 'ignore') return true;
    free -= 1;
    return free >= 0;
  });
}
