import { z } from 'zod/mini';

/** How we know it: measured (n answers), observed (somebody watched), assumed (we believe). */
export const basisSchema = z.enum(['measured', 'observed', 'assumed']);
export type Basis = z.infer<typeof basisSchema>;
