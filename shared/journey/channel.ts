import { z } from 'zod/mini';
import { idSchema } from './id.ts';
import { orderSchema } from './order.ts';

export const channelIconSchema = z.enum([
  'person',
  'phone',
  'web',
  'app',
  'mail',
  'letter',
  'paper',
  'chat',
  'shop',
  'bed',
  'pill',
  'night',
  'car',
  'megaphone',
  'star',
  'other',
]);
export type ChannelIcon = z.infer<typeof channelIconSchema>;

/** By which way customer and company meet: phone, shop, app. */
export const channelSchema = z.object({
  id: idSchema,
  order: orderSchema,
  name: z.string(),
  icon: channelIconSchema,
  /** A sign of one's own in place of the icon: a picture inside the file. */
  assetId: z.nullable(z.string()),
});
export type Channel = z.infer<typeof channelSchema>;

export const blankChannel: Omit<Channel, 'id' | 'order'> = { name: '', icon: 'other', assetId: null };
