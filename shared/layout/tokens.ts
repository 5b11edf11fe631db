/**
 * The look of Senda as plain data, so that screen, paper and tests read the same values. Paper and ink carry the
 * map; the only strong colours are the accent (what a person drew or can do) and the ramp (what was measured).
 */
export const light = {
  paper: '#FBF9F5',
  panel: '#FFFFFF',
  ink: '#1D2433',
  'ink-2': '#566072',
  'ink-3': '#687182',
  line: '#E6E1D8',
  'line-2': '#D8D2C6',
  accent: '#2F4B8F',
  'accent-soft': '#E8EDF9',
  'on-accent': '#FFFFFF',
  'bad-2': '#A63D2F',
  'bad-1': '#DA8C6B',
  even: '#D9D2C3',
  'good-1': '#6FA9A3',
  'good-2': '#1F6F6B',
  star: '#A87512',
  shadow: '0 1px 0 rgb(29 36 51 / 7%)',
  'shadow-raised': '0 2px 4px rgb(29 36 51 / 8%), 0 8px 24px rgb(29 36 51 / 12%)',
} as const;

export type ColourName = keyof typeof light;
export type Palette = Readonly<Record<ColourName, string>>;

export const dark: Palette = {
  paper: '#151A23',
  panel: '#1C222D',
  ink: '#EEF0F4',
  'ink-2': '#AEB6C3',
  'ink-3': '#8F99A9',
  line: '#2B3341',
  'line-2': '#394354',
  accent: '#8FA8F0',
  'accent-soft': '#26314D',
  'on-accent': '#151A23',
  'bad-2': '#E2806C',
  'bad-1': '#C98B6E',
  even: '#4A5060',
  'good-1': '#5E9C97',
  'good-2': '#63C2B9',
  star: '#E3B04B',
  shadow: '0 1px 0 rgb(0 0 0 / 35%)',
  'shadow-raised': '0 2px 4px rgb(0 0 0 / 30%), 0 8px 24px rgb(0 0 0 / 45%)',
};

/** Eight hues of equal lightness (OKLCH 0.43 and 0.75), none near the ramp's red, orange and teal. */
export const personaHues = {
  light: ['#2F4B8F', '#593D83', '#7A2F57', '#694700', '#2A5C15', '#00547B', '#6D3470', '#545200'],
  dark: ['#8FA8F0', '#B89FE7', '#E092B7', '#D3A65D', '#8DBE7C', '#69B7E9', '#D196D2', '#B4B361'],
} as const;

/** How much of a hue that a person gave is in the ground of what wears it, in percent. */
export const tint = 10;

export const fonts = {
  sans: "'Inter Variable', 'Noto Sans CJK JP', 'Noto Sans', system-ui, sans-serif",
  serif: "'Newsreader Variable', 'Noto Serif CJK JP', 'Noto Serif', Georgia, serif",
} as const;

/** Sizes in CSS pixels. */
export const type = { 1: 11, 2: 12, 3: 13, 4: 15, 5: 19, 6: 24, 7: 30 } as const;
export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32 } as const;
export const radius = { bar: 3, card: 7, picture: 10 } as const;
/** Only to show where something went. */
export const motion = { quick: '120ms ease-out', calm: '180ms ease-out' } as const;
