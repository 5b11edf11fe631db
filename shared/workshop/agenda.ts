import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';

/** One thing after another; the title of the current step is the question that phones show. */
export const agendaSchema = z.object({
  steps: z
    .array(
      z.object({
        id: idSchema,
        title: z.string().check(z.maxLength(200)),
        minutes: z.nullable(z.number().check(z.minimum(0), z.maximum(1440))),
      }),
    )
    .check(z.maxLength(50)),
  currentId: z.nullable(idSchema),
});
export type Agenda = z.infer<typeof agendaSchema>;
export type AgendaStep = Agenda['steps'][number];

export const blankAgenda: Agenda = { steps: [], currentId: null };

/** New steps; the current one stays if it is still among them. */
export const withSteps = (agenda: Agenda, steps: AgendaStep[]): Agenda => ({
  steps,
  currentId: steps.some(({ id }) => id === agenda.currentId) ? agenda.currentId : null,
});

/** Goes to a step; to one that is not there is to none. */
export const goTo = (agenda: Agenda, id: string | null): Agenda => ({
  ...agenda,
  currentId: agenda.steps.some((step) => step.id === id) ? id : null,
});
