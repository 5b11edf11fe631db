import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import styles from './Grid.module.css';

/** Hairlines between stages and lanes, and the feeling lanes' scale; an SVG group in map units. */
export function Grid({ layout }: { layout: MapLayout }) {
  const { width, height, laneTitleWidth } = layout;
  return (
    <g className={styles.grid} aria-hidden>
      {layout.lanes.map(({ id, band }) =>
        band ? (
          <g key={id} className={styles.band}>
            {[band.top, (band.top + band.middle) / 2, (band.middle + band.bottom) / 2, band.bottom].map((y) => (
              <path key={y} d={`M${laneTitleWidth} ${y}H${width}`} />
            ))}
            <path className={styles.middle} d={`M${laneTitleWidth} ${band.middle}H${width}`} />
          </g>
        ) : null,
      )}
      {layout.stages.map((stage) => (
        <path key={stage.id} d={`M${stage.x} 0V${height}`} />
      ))}
      {layout.lanes.map((lane) => (
        <path key={lane.id} d={`M0 ${lane.y}H${width}`} />
      ))}
    </g>
  );
}
