import { inOrder } from '../../shared/journey/order.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import { OutlineCell } from './OutlineCell.tsx';
import { OutlineName } from './OutlineName.tsx';
import styles from './outline.module.css';
import { useTableKeys } from './useTableKeys.ts';

/** The same map as a plain table: for screen readers, for keyboards, and for whoever would rather read than look. */
export function Outline() {
  const { words } = useWords();
  const stages = useMap((journey) => journey.stages);
  const lanes = useMap((journey) => journey.lanes);
  const press = useTableKeys();
  const columns = inOrder(stages);
  return (
    <div className={styles.page}>
      <h2>{words('panels.outline.title')}</h2>
      <p>{words('panels.outline.about')}</p>
      <table className={styles.table} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">
              <span className="said">{words('panels.outline.lane')}</span>
            </th>
            {columns.map((stage) => (
              <th key={stage.id} scope="col">
                <OutlineName kind="stage" id={stage.id} name={stage.name} about={stage.about} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(lanes).map((lane) => (
            <tr key={lane.id}>
              <th scope="row">
                <OutlineName kind="lane" id={lane.id} name={lane.name} about={lane.about} />
              </th>
              {columns.map((stage) => (
                <OutlineCell key={stage.id} stageId={stage.id} laneId={lane.id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
