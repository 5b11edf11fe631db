import { Hair, HairBehind } from './PortraitHair.tsx';
import { type PortraitParts, portraits } from './portraits.ts';

interface Props {
  /** Which drawn portrait, 0–11. */
  portrait: number;
  /** The persona's hue, 0–7: the clothes wear it. */
  hue: number;
  /** A picture instead of the drawing. */
  pictureUrl?: string | null | undefined;
  /** Fills what is around it unless said. */
  width?: number | string;
  height?: number | string;
  radius?: number;
}

/** A persona's face: drawn, or the picture somebody chose. The name stands beside it, so it is silent. */
export function Portrait({ portrait, hue, pictureUrl = null, width = '100%', height = '100%', radius = 10 }: Props) {
  const frame = { display: 'block', width, height, borderRadius: radius };
  if (pictureUrl) return <img src={pictureUrl} alt="" draggable={false} style={{ ...frame, objectFit: 'cover' }} />;
  const parts = portraits[portrait % portraits.length];
  const colour = `var(--persona-${hue})`;
  return (
    <svg viewBox="0 0 120 120" preserveAspectRatio="xMidYMax meet" style={frame} aria-hidden="true">
      <rect x="-120" y="-60" width="360" height="240" fill="var(--panel)" />
      <rect x="-120" y="-60" width="360" height="240" fill={colour} opacity="0.14" />
      {parts && <Bust parts={parts} colour={colour} />}
    </svg>
  );
}

function Bust({ parts, colour }: { parts: PortraitParts; colour: string }) {
  return (
    <g strokeLinecap="round" strokeLinejoin="round">
      <HairBehind parts={parts} />
      <path d="M16 122c0-20 17-28 34-30h20c17 2 34 10 34 30Z" fill={colour} />
      <path d="M51 76h18v17q-9 9-18 0Z" fill={parts.shade} />
      <Collar parts={parts} />
      <circle cx="36.5" cy="58" r="4.5" fill={parts.shade} />
      <circle cx="83.5" cy="58" r="4.5" fill={parts.shade} />
      <path d="M37 50c0-17 10-25 23-25s23 8 23 25c0 20-10 33-23 33S37 70 37 50Z" fill={parts.skin} />
      {parts.has === 'beard' && (
        <path
          d="M37.5 56c1 20 10 29.5 22.5 29.5S81.5 76 82.5 56c-2 8-6 10-10 9.5-4-.6-8-1.5-12.5-1.5s-8.5.9-12.5 1.5c-4 .5-8-1.5-10-9.5Z"
          fill={parts.hair}
        />
      )}
      <Features parts={parts} />
      <Hair parts={parts} />
    </g>
  );
}

function Features({ parts }: { parts: PortraitParts }) {
  const ink = '#2A2320';
  return (
    <g fill="none" stroke={ink} strokeWidth="1.8">
      <circle cx="51" cy="55" r="2.1" fill={ink} stroke="none" />
      <circle cx="69" cy="55" r="2.1" fill={ink} stroke="none" />
      <path d="M46.5 48.5q4-2.6 8-.8M65.5 47.7q4-1.8 8 .8" strokeWidth="1.6" opacity="0.75" />
      <path d="M60 57q-2.2 5.5.6 6.5" stroke={parts.shade} strokeWidth="1.6" />
      <path d="M53 69.5q7 6.5 14 0" stroke={parts.has === 'beard' ? parts.skin : ink} />
      {parts.has === 'moustache' && (
        <path d="M51.5 68.5q4-4.5 8.5-1.5 4.5-3 8.5 1.5-5 1-8.5-.5-3.5 1.5-8.5.5Z" fill={parts.hair} stroke="none" />
      )}
      {parts.has === 'glasses' && (
        <g strokeWidth="1.5">
          <rect x="43.5" y="49.5" width="14" height="11" rx="5" />
          <rect x="62.5" y="49.5" width="14" height="11" rx="5" />
          <path d="M57.5 54q2.5-1.5 5 0M43.5 54l-5.5-1.5M76.5 54l5.5-1.5" />
        </g>
      )}
      {parts.has === 'earrings' && (
        <g fill="#D9A441" stroke="none">
          <circle cx="36" cy="65.5" r="2.2" />
          <circle cx="84" cy="65.5" r="2.2" />
        </g>
      )}
    </g>
  );
}

function Collar({ parts }: { parts: PortraitParts }) {
  switch (parts.collar) {
    case 'shirt':
      return (
        <g fill="#FFFFFF">
          <path d="m50 90-6 5 9 12 7-9ZM70 90l6 5-9 12-7-9Z" />
        </g>
      );
    case 'vee':
      return <path d="M49.5 91.5 60 110l10.5-18.5q-10.5 7-21 0Z" fill={parts.shade} />;
    case 'high':
      return <path d="M47 88q13 8 26 0l1.5 8q-14.5 8-29 0Z" fill="#FFFFFF" opacity="0.85" />;
    case 'round':
      return <path d="M48 91.5q12 13 24 0" fill="none" stroke="#FFFFFF" strokeWidth="3" opacity="0.85" />;
  }
}
