import { CircleHelp, Heart, Lightbulb, type LucideIcon, Meh, PartyPopper, ThumbsUp } from 'lucide-react';
import type { Reaction } from '../../../shared/workshop/act.ts';

export const reactionSigns: Readonly<Record<Reaction, LucideIcon>> = {
  yes: ThumbsUp,
  idea: Lightbulb,
  question: CircleHelp,
  heart: Heart,
  clap: PartyPopper,
  hmm: Meh,
};
