import { describe, expect, it } from 'vitest';
import {
  needsAnswer,
  newTexts,
  resolved,
  toCreate,
  withAllConfirmed,
  withAllCreated,
} from '../../../renderer/survey/decisions.ts';
import type { NameFound } from '../../../shared/experience/survey.ts';

const name = (text: string, how: NameFound['how'], touchpointId: string | null = null, meaning = text): NameFound => ({
  name: text,
  meaning,
  rows: 10,
  touchpointId,
  how,
});

describe('names and their touchpoints', () => {
  it('are taken over where they are the same, and left out where nobody decided', () => {
    const found = [name('Identity check', 'exact', 'id-1'), name('Branch party', 'none')];

    expect(resolved(found, {}, new Map()).matches).toEqual({ 'Identity check': 'id-1', 'Branch party': null });
  });

  it('wait for a yes where they are only similar', () => {
    const found = [name('Waiting on the line', 'similar', 'id-2')];

    expect(needsAnswer(found[0] as NameFound, {})).toBe(true);
    const decisions = withAllConfirmed(found, {});
    expect(needsAnswer(found[0] as NameFound, decisions)).toBe(false);
    expect(resolved(found, decisions, new Map()).matches).toEqual({ 'Waiting on the line': 'id-2' });
  });

  it('of one meaning share the touchpoint that is created for them', () => {
    const found = [name('H1', 'none', null, 'Nurses'), name('h1', 'none', null, 'Nurses'), name('H2', 'none')];

    const { matches, newTouchpoints } = resolved(found, withAllCreated(found, {}), new Map());

    expect(newTouchpoints.map(({ text }) => text)).toEqual(['Nurses', 'H2']);
    expect(matches['H1']).toBe(matches['h1']);
    expect(matches['H1']).not.toBe(matches['H2']);
  });

  it('share it as well where they differ in nothing but case, accents and signs, as they would on the map', () => {
    const found = [name('Customer service / Relations', 'none'), name('customer service/relations', 'none')];

    const { matches, newTouchpoints } = resolved(found, withAllCreated(found, {}), new Map());

    expect(newTouchpoints.map(({ text }) => text)).toEqual(['Customer service / Relations']);
    expect(new Set(Object.values(matches)).size).toBe(1);
    expect(toCreate(found, {})).toBe(1);
    expect([...newTexts(found, withAllCreated(found, {})).values()]).toEqual(['Customer service / Relations']);
  });

  it('keep the ids of their new touchpoints from preview to import', () => {
    const found = [name('Quiet', 'none')];
    const ids = new Map<string, string>();
    const decisions = withAllCreated(found, {});

    const first = resolved(found, decisions, ids);
    const second = resolved(found, decisions, ids);

    expect(second).toEqual(first);
  });
});
