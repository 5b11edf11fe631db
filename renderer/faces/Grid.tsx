import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import { BlueprintLines } from './BlueprintLines.tsx';
import { ChannelMatrix } from './ChannelMatrix.tsx';
import styles from './Grid.module.css';
import { HeatCells } from './HeatCells.tsx';
import { KpiLane } from './KpiLane.tsx';

/** Hairlines between stages and lanes, the feeling lanes' scale and what lanes draw by themselves; an SVG group in map units. */
export function Grid({ layout }: { layout: MapFrame }) {
  const { width, height, laneTitleWidth, stageHeadHeight } = layout;
  return (
    <>
      <HeatCells cells={layout.heat} />
      <g className={styles.grid} aria-hidden>
        {layout.stages.map(({ id, x, width, isCollapsed }) =>
          isCollapsed ? (
            <rect key={id} x={x} y={stageHeadHeight} width={width} height={height - stageHeadHeight} />
          ) : null,
        )}
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
        {/* One path each: a line by itself costs a moving map as much as several cards. */}
        <path d={layout.stages.map(({ x, y }) => `M${x} ${y}V${height}`).join('')} />
        {layout.groups.map((group) => (
          <path key={group.id} d={`M${group.x} 0V${height}M${group.x} ${group.height}h${group.width}`} />
        ))}
        <path d={layout.lanes.map(({ y }) => `M0 ${y}H${width}`).join('')} />
      </g>
      {layout.matrices.map((shape) => (
        <ChannelMatrix key={shape.laneId} shape={shape} left={laneTitleWidth} right={width} />
      ))}
      {layout.kpis.map((shape) => (
        <KpiLane key={shape.laneId} shape={shape} right={width} />
      ))}
      <BlueprintLines layout={layout} />
    </>
  );
}
