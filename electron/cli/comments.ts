import { resolve } from 'node:path';
import { mentionedIn } from '../../shared/comments/mentions.ts';
import { peopleIn } from '../../shared/comments/people.ts';
import { nameOfThing, type Thing, threadsByThing } from '../../shared/comments/things.ts';
import { type Thread, threadsOf } from '../../shared/comments/threads.ts';
import type { Comment } from '../../shared/journey/comment.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { openMapFile } from './mapFile.ts';
import { done, exitCodes, type Outcome } from './outcome.ts';
import { refusedWith, type Verb } from './verb.ts';

/** `senda comments MAP`: what colleagues said about a map, by what it is about and in reading order. */
export const comments: Verb = {
  options: { open: { type: 'boolean' } },
  async run(asked, io): Promise<Outcome> {
    const { words } = asked;
    const opened = await openMapFile(resolve(io.folder, asked.files[0] ?? ''));
    if (!opened.ok) return refusedWith(exitCodes.map, opened.problem, words);
    const journey = opened.value.live.snapshot();
    await opened.value.close();
    const all = threadsOf(journey.comments);
    const open = all.filter(({ isResolved }) => !isResolved);
    const people = peopleIn(journey.comments);
    const groups = threadsByThing(journey, asked.has('open') ? open : all);
    const threads = groups.flatMap(({ thing, aboutId, threads: about }) =>
      about.map((thread) => ({ about: aboutOf(journey, thing, aboutId, words), thread })),
    );
    return done(
      {
        open: open.length,
        resolved: all.length - open.length,
        threads: threads.map(({ about, thread }) => ({ about, ...described(journey, thread, people) })),
      },
      [
        words('comments.counts', { open: open.length, resolved: all.length - open.length }),
        ...threads.flatMap(({ about, thread }, at) => linesOf(journey, thread, `${at + 1}. ${about.name}`, words)),
      ],
    );
  },
};

function aboutOf(journey: JourneyMap, thing: Thing | null, id: string, words: Words) {
  if (!thing) return { kind: null, id, name: words('comments.gone') };
  return { kind: thing.kind, id, name: nameOfThing(journey, thing) || words(`comments.things.${thing.kind}`) };
}

const described = (journey: JourneyMap, { id, metricId, first, answers, isResolved }: Thread, people: string[]) => ({
  id,
  figure: metricId === null ? null : { metricId, metric: journey.metrics[metricId]?.name ?? null },
  isResolved,
  resolved: first.resolved,
  ...saidBy(first, people),
  answers: answers.map((answer) => saidBy(answer, people)),
});

const saidBy = (comment: Readonly<Comment>, people: string[]) => ({
  author: comment.author,
  writtenAt: comment.writtenAt,
  editedAt: comment.editedAt || null,
  text: comment.text,
  mentions: mentionedIn(comment, people),
});

function linesOf(journey: JourneyMap, thread: Thread, title: string, words: Words): string[] {
  const { first, answers, isResolved, metricId } = thread;
  const by = first.resolved?.by;
  const metric = metricId === null ? undefined : journey.metrics[metricId]?.name;
  const figure = metric === undefined ? words('comments.figureGone') : words('comments.figure', { metric });
  const settled = by ? words('comments.resolvedBy', { name: by }) : words('comments.resolvedMark');
  const marks = [...(metricId === null ? [] : [figure]), ...(isResolved ? [settled] : [])];
  return [
    '',
    [title, ...marks].join(' – '),
    lineOf(first, '   ', words),
    ...answers.map((answer) => lineOf(answer, '     ', words)),
  ];
}

const lineOf = ({ author, writtenAt, text }: Readonly<Comment>, indent: string, words: Words): string => {
  const who = `${indent}${author || words('comments.someone')}, ${writtenAt.slice(0, 10)}: `;
  return `${who}${text.replaceAll('\n', `\n${indent}  `)}`;
};
