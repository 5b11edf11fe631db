import type { Words } from '../../shared/text/words.ts';
import type { Moment } from '../../shared/workshop/replay/moments.ts';
import type { Replay } from '../../shared/workshop/replay/replay.ts';

export type MarkKind = Extract<Moment['kind'], 'step' | 'hide' | 'reveal' | 'vote' | 'result' | 'decision' | 'parked'>;

/** Something that happened in the room, as a place in time. */
export interface Mark {
  readonly at: number;
  readonly kind: MarkKind;
  readonly text: string;
}

export const marksOf = ({ moments }: Replay, words: Words): Mark[] =>
  moments.flatMap(({ at, moment }) => {
    const text = textOf(moment, words);
    return text === null || moment.kind === 'decisionGone' || moment.kind === 'parkedGone'
      ? []
      : [{ at, kind: moment.kind, text }];
  });

function textOf(moment: Moment, words: Words): string | null {
  switch (moment.kind) {
    case 'step':
      return moment.title === '' ? words('replay.mark.stepUntitled') : words('replay.mark.step', moment);
    case 'hide':
      return words('replay.mark.hide');
    case 'reveal':
      return words('replay.mark.reveal', { count: moment.cards });
    case 'vote':
      return moment.question === '' ? words('replay.mark.voteUntitled') : words('replay.mark.vote', moment);
    case 'result': {
      const { question } = moment.result.vote;
      return question === '' ? words('replay.mark.resultUntitled') : words('replay.mark.result', { question });
    }
    case 'decision':
      return words('replay.mark.decision', moment);
    case 'parked':
      return words('replay.mark.parked', moment);
    default:
      return null;
  }
}
