/** What the twelve drawn portraits are made of; friendly, flat, and nobody in particular. */
export interface PortraitParts {
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly cut:
    | 'short'
    | 'bob'
    | 'long'
    | 'curls'
    | 'bun'
    | 'bald'
    | 'side'
    | 'scarf'
    | 'crop'
    | 'tail'
    | 'waves'
    | 'afro';
  readonly collar: 'round' | 'shirt' | 'vee' | 'high';
  readonly has?: 'glasses' | 'beard' | 'moustache' | 'earrings';
}

const fair = { skin: '#F0CDB0', shade: '#DDB08F' };
const tan = { skin: '#DCAE86', shade: '#C39066' };
const brown = { skin: '#B27F56', shade: '#966540' };
const deep = { skin: '#7F5539', shade: '#663F28' };

export const portraits: readonly PortraitParts[] = [
  { ...fair, hair: '#5C4A3F', cut: 'side', collar: 'round' },
  { ...tan, hair: '#2E2622', cut: 'short', collar: 'shirt', has: 'beard' },
  { ...deep, hair: '#211A18', cut: 'afro', collar: 'vee', has: 'earrings' },
  { ...fair, hair: '#B9B4AC', cut: 'bun', collar: 'high', has: 'glasses' },
  { ...brown, hair: '#241C1A', cut: 'long', collar: 'round' },
  { ...fair, hair: '#C8C4BD', cut: 'bald', collar: 'shirt', has: 'moustache' },
  { ...fair, hair: '#A8552F', cut: 'curls', collar: 'vee' },
  { ...tan, hair: '#3F5A6B', cut: 'scarf', collar: 'high' },
  { ...deep, hair: '#1D1716', cut: 'crop', collar: 'round', has: 'glasses' },
  { ...fair, hair: '#D9B26F', cut: 'bob', collar: 'round' },
  { ...brown, hair: '#2B211D', cut: 'waves', collar: 'shirt' },
  { ...tan, hair: '#4A3226', cut: 'tail', collar: 'vee', has: 'earrings' },
];
