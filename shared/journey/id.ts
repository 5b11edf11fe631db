import { nanoid } from 'nanoid';
import { z } from 'zod/mini';

/** Names one record for its whole life; made where the record is made, so nobody has to ask a server. */
export type Id = string;

export const idSchema = z.string().check(z.minLength(1), z.maxLength(400));

export const newId = (): Id => nanoid(12);
