import { addStep } from '../../shared/edits/steps.ts';
import { columnsInOrder, spanOf, stageTree } from '../../shared/journey/stageTree.ts';
import { aMap, type MapBuilder } from './aMap.ts';

export const hospital = () => aMap().withStages('Letter', 'Surgery', 'Home').withLanes('action', 'touchpoint');
export const inSteps = () =>
  hospital().with(addStep('stage2', 'last', 'Admission', 'step1'), addStep('stage2', 'last', 'Theatre', 'step2'));
export const treeOf = (map: MapBuilder) =>
  stageTree(map.journey().stages).map(({ stage, steps }) =>
    steps.length === 0 ? stage.name : `${stage.name}: ${steps.map(({ name }) => name).join(', ')}`,
  );
export const columns = (map: MapBuilder) => columnsInOrder(map.journey().stages).map(({ name }) => name);

/** From which column to which each card lies. */
export const across = (map: MapBuilder | undefined) => {
  const { stages, cards } = map?.journey() ?? aMap().journey();
  const [tree, drawn] = [stageTree(stages), columnsInOrder(stages)];
  return Object.fromEntries(
    Object.values(cards).map((card) => {
      const span = spanOf(tree, drawn, card);
      return [card.text, span && `${drawn[span.first]?.name}–${drawn[span.last]?.name}`];
    }),
  );
};
