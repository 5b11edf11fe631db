import type { PortraitParts } from './portraits.ts';

/** What falls behind the shoulders. */
export function HairBehind({ parts }: { parts: PortraitParts }) {
  const { hair, cut } = parts;
  switch (cut) {
    case 'long':
      return <path d="M32 52c0-22 12-32 28-32s28 10 28 32v44q-28 8-56 0Z" fill={hair} />;
    case 'waves':
      return (
        <path
          d="M31 54c0-22 12-34 29-34s29 12 29 34q3 8-1 14t0 14q-3 9-12 8H44q-9 1-12-8 4-8 0-14t-1-14Z"
          fill={hair}
        />
      );
    case 'bob':
      return <path d="M31 52c0-21 12-32 29-32s29 11 29 32v22q-3 6-10 5H41q-7 1-10-5Z" fill={hair} />;
    case 'afro':
      return <circle cx="60" cy="44" r="34" fill={hair} />;
    case 'curls':
      return (
        <g fill={hair}>
          {[
            [36, 40],
            [32, 54],
            [36, 68],
            [84, 40],
            [88, 54],
            [84, 68],
            [46, 27],
            [74, 27],
            [60, 22],
          ].map(([cx, cy]) => (
            <circle key={`${cx}-${cy}`} cx={cx} cy={cy} r="11" />
          ))}
        </g>
      );
    case 'bun':
      return <circle cx="60" cy="17" r="11" fill={hair} />;
    case 'tail':
      return <path d="M78 30q20 4 18 30-1 16 5 24-14 2-18-12-2-10-2-22Z" fill={hair} />;
    case 'scarf':
      return <path d="M30 56c0-24 13-36 30-36s30 12 30 36c0 18-6 30-10 38H40c-4-8-10-20-10-38Z" fill={hair} />;
    default:
      return null;
  }
}

/** What lies over the forehead. */
export function Hair({ parts }: { parts: PortraitParts }) {
  const { hair, cut } = parts;
  switch (cut) {
    case 'bald':
      return (
        <g fill={hair}>
          <path d="M36 58q-4-14 3-22 1 10-.5 20ZM84 58q4-14-3-22-1 10 .5 20Z" />
        </g>
      );
    case 'scarf':
      return (
        <path
          d="M30 56c0-24 13-36 30-36s30 12 30 36c0 18-6 30-10 38q-4-5-9-8c8-7 13-19 13-33 0-16-10-24-24-24s-24 8-24 24c0 14 5 26 13 33q-5 3-9 8c-4-8-10-20-10-38Z"
          fill={hair}
        />
      );
    case 'crop':
      return <path d="M36.5 50q-2-26 23.5-27 25.5 1 23.5 27-1.5-11-6-15-17.5-5-35 0-4.5 4-6 15Z" fill={hair} />;
    case 'short':
      return <path d="M35.5 53q-5-30 20-33 30-4 29 33-2-8-5-13-18 1-30-7-8 6-9 8-3.5 4-5 12Z" fill={hair} />;
    case 'side':
      return (
        <path
          d="M35 56q-4-18 3-27 8-11 24-10 22 1 24 24 .5 7-1.5 13-2-9-5-14-20 0-33-11-3 9-9 13-1.5 4-2.5 12Z"
          fill={hair}
        />
      );
    case 'afro':
      return <path d="M36 52q-2-26 24-26t24 26q-2-10-8-14-16-5-32 0-6 4-8 14Z" fill={hair} />;
    case 'bun':
      return <path d="M35.5 54q-3-32 24.5-32t24.5 32q-3-10-8-15-9-6-16.5-11-7.5 5-16.5 11-5 5-8 15Z" fill={hair} />;
    case 'bob':
      return <path d="M35.5 56q-3-34 24.5-34t24.5 34q-2-8-4-13-21 2-41 0-2 5-4 13Z" fill={hair} />;
    default:
      return <path d="M35.5 56q-3-34 24.5-34t24.5 34q-3-10-6-15-13-2-22-12-6 9-15 13-4 4-6 14Z" fill={hair} />;
  }
}
