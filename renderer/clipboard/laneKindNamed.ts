import { type LaneKind, laneKindSchema } from '../../shared/journey/lane.ts';
import { en } from '../../shared/text/en.ts';
import { es } from '../../shared/text/es.ts';
import { fold } from '../../shared/text/fold.ts';

/** What people call lanes elsewhere, beside the names that Senda gives them. */
const alsoCalled: Partial<Record<LaneKind, readonly string[]>> = {
  action: ['actions', 'steps', 'activities', 'what they do', 'acciones', 'actividades', 'que hace'],
  thought: ['thoughts', 'pensamientos', 'que piensa'],
  pain: ['pain', 'problems', 'frustrations', 'dolores', 'problemas', 'frustraciones'],
  need: ['needs', 'jobs'],
  touchpoint: ['touch', 'puntos de contacto'],
  opportunity: ['opportunit', 'oportunidad', 'improvements', 'mejoras'],
  quote: ['quotes', 'verbatim', 'citas'],
  goal: ['goals', 'objetivo', 'metas'],
  owner: ['owner', 'responsable', 'who'],
  system: ['systems', 'tools', 'sistemas', 'herramientas'],
};

/** What a lane that somebody named elsewhere is made for; a lane of their own where its name does not say. */
export function laneKindNamed(name: string): LaneKind {
  const asked = fold(name);
  const known = laneKindSchema.options.filter((kind) => kind !== 'feeling' && kind !== 'channels');
  return known.find((kind) => namesOf(kind).some((own) => asked === own || asked.startsWith(own))) ?? 'custom';
}

const namesOf = (kind: LaneKind): string[] =>
  [en.canvas.laneNames[kind], es.canvas.laneNames[kind], ...(alsoCalled[kind] ?? [])].map(fold);
