import type { Language } from '../text/language.ts';
import { numberIn, type Words } from '../text/words.ts';
import {
  type CardsOfStage,
  type CountedVote,
  type Decision,
  isEmpty,
  type Minutes,
  type Question,
} from './minutesSchema.ts';
import { whenOf } from './minutesWhen.ts';

/** The minutes as a text for wikis and mails. What people wrote stays what they wrote: none of it becomes a heading or a link. */
export function minutesAsMarkdown(minutes: Minutes, words: Words, language: Language): string {
  const { title, people, decisions, votes, newCards, questions, parked } = minutes;
  const parts = [
    `# ${plain(title)}`,
    whenOf(minutes, words, language),
    people.length === 0 ? '' : `${words('minutes.people')}: ${people.map(plain).join(', ')}`,
    part(
      words('minutes.decisions'),
      decisions.map((decision) => decisionLine(decision, words)),
    ),
    ...(votes.length === 0
      ? []
      : [`## ${words('minutes.votes')}`, ...votes.map((vote) => voteText(vote, words, language))]),
    ...(newCards.length === 0 ? [] : [`## ${words('minutes.newCards')}`, ...newCards.map(stageText)]),
    part(
      words('minutes.questions'),
      questions.map((question) => questionLine(question, words)),
    ),
    part(
      words('minutes.parked'),
      parked.map(({ text, by }) => `${plain(text)} (${plain(by)})`),
    ),
  ].filter((text) => text !== '');
  return `${[...parts, ...(isEmpty(minutes) ? [words('minutes.nothing')] : [])].join('\n\n')}\n`;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const part = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${list(lines)}`;

function decisionLine({ text, question, about, by }: Decision, words: Words): string {
  const asked = question === '' ? '' : ` ${words('minutes.onQuestion', { question: plain(question) })}`;
  const notes = [about, by].filter(Boolean).map(plain).join(', ');
  return `**${plain(text)}**${asked}${notes === '' ? '' : ` (${notes})`}`;
}

function questionLine({ about, text, by, answer }: Question, words: Words): string {
  const notes = [about, by].filter(Boolean).map(plain).join(', ');
  const last = answer === '' ? '' : ` ${words('minutes.soFar', { answer: plain(answer) })}`;
  return `${plain(text)}${notes === '' ? '' : ` (${notes})`}${last}`;
}

function voteText({ question, voters, tally }: CountedVote, words: Words, language: Language): string {
  const n = (count: number) => numberIn(language).format(count);
  const rows = tally.map(({ name, stage, dots }) => `| ${plain(name)} | ${plain(stage)} | ${n(dots)} |`);
  const head = [words('minutes.card'), words('minutes.stage'), words('minutes.dots')];
  return [
    `### ${plain(question) || words('minutes.vote')}`,
    '',
    words('minutes.voters', { count: voters, n: n(voters) }),
    ...(rows.length === 0 ? [] : ['', `| ${head.join(' | ')} |`, '| --- | --- | ---: |', ...rows]),
  ].join('\n');
}

const stageText = ({ stage, cards }: CardsOfStage): string =>
  `### ${plain(stage)}\n\n${list(cards.map(({ kind, text }) => `${plain(kind)}: ${plain(text)}`))}`;

/** One line, in which no sign means anything but itself. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
