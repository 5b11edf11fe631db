import { describe, expect, test } from 'vitest';
import { packageOf } from '../../scripts/packaging/notices.mjs';

describe('The licences in a package', () => {
  test('know which package a bundled file comes from', () => {
    expect(packageOf('../../node_modules/yjs/src/index.js')).toBe('yjs');
    expect(packageOf('../../node_modules/@xyflow/react/dist/esm/index.js')).toBe('@xyflow/react');
  });

  test('name the inner one of two packages', () => {
    expect(packageOf('../node_modules/a/node_modules/@b/c/index.js')).toBe('@b/c');
  });

  test('leave our own code alone', () => {
    expect(packageOf('../../shared/journey/card.ts')).toBeNull();
  });
});
