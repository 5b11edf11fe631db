import {
  BedDouble,
  Car,
  CircleDot,
  FileText,
  Globe,
  type LucideIcon,
  Mail,
  MailOpen,
  Megaphone,
  MessageSquare,
  Moon,
  Phone,
  Pill,
  Smartphone,
  Star,
  Store,
  UserRound,
} from 'lucide-react';
import type { Channel, ChannelIcon } from '../../shared/journey/channel.ts';
import { usePictureOf } from './pictureOf.ts';

const icons: Record<ChannelIcon, LucideIcon> = {
  person: UserRound,
  phone: Phone,
  web: Globe,
  app: Smartphone,
  mail: Mail,
  letter: MailOpen,
  paper: FileText,
  chat: MessageSquare,
  shop: Store,
  bed: BedDouble,
  pill: Pill,
  night: Moon,
  car: Car,
  megaphone: Megaphone,
  star: Star,
  other: CircleDot,
};

interface Props {
  /** Null where the touchpoint has none. */
  channel: Readonly<Channel> | null | undefined;
  size?: number;
}

/** The sign of a channel, its own picture where it has one; its name stands beside it, so it is silent. */
export function ChannelSign({ channel, size = 13 }: Props) {
  if (channel?.assetId) return <OwnSign assetId={channel.assetId} icon={channel.icon} size={size} />;
  return <DrawnSign icon={channel?.icon ?? 'other'} size={size} />;
}

/** One of the signs that come with Senda. */
export function DrawnSign({ icon, size = 13 }: { icon: ChannelIcon; size?: number }) {
  const Icon = icons[icon];
  return <Icon size={size} strokeWidth={1.75} aria-hidden />;
}

function OwnSign({ assetId, icon, size }: { assetId: string; icon: ChannelIcon; size: number }) {
  const url = usePictureOf(assetId);
  if (url === null) return <DrawnSign icon={icon} size={size} />;
  return <img src={url} alt="" width={size} height={size} draggable={false} style={{ objectFit: 'contain' }} />;
}
