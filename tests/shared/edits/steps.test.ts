import { describe, expect, test } from 'vitest';
import { collapseStage, moveStage, removeStage } from '../../../shared/edits/stages.ts';
import { addStep, liftStep, makeStep, putStage } from '../../../shared/edits/steps.ts';
import { unplacedCards } from '../../../shared/journey/cell.ts';
import { columnsInOrder } from '../../../shared/journey/stageTree.ts';
import { across, columns, hospital, inSteps, treeOf } from '../../builders/aHospital.ts';

describe('R18: steps', () => {
  test('a stage gets steps, in their order, and is no column of its own any more', () => {
    const map = inSteps().with(addStep('stage2', { before: 'step2' }, 'Waiting'));

    expect(treeOf(map)).toEqual(['Letter', 'Surgery: Admission, Waiting, Theatre', 'Home']);
    expect(columns(map)).toEqual(['Letter', 'Admission', 'Waiting', 'Theatre', 'Home']);
  });

  test('a step of a step stands beside it: there are two levels', () => {
    expect(treeOf(inSteps().with(addStep('step1', { after: 'step1' }, 'Form')))).toEqual([
      'Letter',
      'Surgery: Admission, Form, Theatre',
      'Home',
    ]);
  });

  test('a folded stage unfolds for its new step', () => {
    const map = inSteps().with(collapseStage('stage2'));
    expect(columns(map)).toEqual(['Letter', 'Surgery', 'Home']);

    expect(columns(map.with(addStep('stage2', 'last', 'Ward')))).toEqual([
      'Letter',
      'Admission',
      'Theatre',
      'Ward',
      'Home',
    ]);
  });

  test('a stage becomes a step of another, and its own steps become steps beside it', () => {
    expect(treeOf(inSteps().with(makeStep('stage2', 'stage1')))).toEqual([
      'Letter: Surgery, Admission, Theatre',
      'Home',
    ]);
  });

  test('what lay in a stage stays apart from the stage that becomes its step', () => {
    const plain = hospital()
      .withCard('Read')
      .withCard('Sign', { stageId: 'stage2' })
      .with(makeStep('stage2', 'stage1'));
    expect(treeOf(plain)).toEqual(['Letter: Letter, Surgery', 'Home']);
    expect(across(plain)).toEqual({ Read: 'Letter–Letter', Sign: 'Surgery–Surgery' });

    const stepped = inSteps().withCard('Surgeon', { stageId: 'stage2' }).withCard('Walk', { stageId: 'stage3' });
    expect(across(stepped.with(makeStep('stage3', 'stage2')))).toEqual({
      Surgeon: 'Admission–Theatre',
      Walk: 'Home–Home',
    });
  });

  test('a step that goes to another stage leaves what lies across the steps there where it is', () => {
    const map = inSteps().withCard('Read').withCard('Walk', { stageId: 'stage3' });
    expect(treeOf(map.with(putStage('step2', 'stage3', 'last')))).toEqual([
      'Letter',
      'Surgery: Admission',
      'Home: Home, Theatre',
    ]);
  });

  test('a stage is made no step of itself, nor of one of its steps', () => {
    const before = inSteps();
    const tree = treeOf(before);

    expect(treeOf(before.with(makeStep('stage2', 'stage2'), makeStep('stage2', 'step1')))).toEqual(tree);
  });

  test('a step that is lifted stands behind the stage that it was a step of', () => {
    expect(treeOf(inSteps().with(liftStep('step1')))).toEqual(['Letter', 'Surgery: Theatre', 'Admission', 'Home']);
  });

  test('a step goes to another stage, to the upper level and to another place among its own', () => {
    const map = inSteps().with(putStage('step2', 'stage2', 'first'));
    expect(treeOf(map)).toEqual(['Letter', 'Surgery: Theatre, Admission', 'Home']);

    map.with(putStage('step2', 'stage3', 'last'), putStage('step1', null, { before: 'stage1' }));
    expect(treeOf(map)).toEqual(['Admission', 'Letter', 'Surgery', 'Home: Theatre']);
  });

  test('a stage that moves takes its steps along', () => {
    expect(columns(inSteps().with(moveStage('stage2', 'last')))).toEqual(['Letter', 'Home', 'Admission', 'Theatre']);
  });

  test('R11: a stage that is removed takes its steps along; all cards wait in the tray until an undo', () => {
    const live = inSteps().withCard('Sign', { stageId: 'step1' }).withCard('Wait', { stageId: 'stage2' }).live();

    live.edit(removeStage('stage2'));
    expect(Object.keys(live.snapshot().stages).sort()).toEqual(['stage1', 'stage3']);
    expect(unplacedCards(live.snapshot())).toHaveLength(2);

    live.history.undo();
    expect(unplacedCards(live.snapshot())).toEqual([]);
    expect(columnsInOrder(live.snapshot().stages)).toHaveLength(4);
  });
});
