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
import type { ChannelIcon } from '../../shared/journey/channel.ts';

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

/** The drawn sign of a channel; its name stands beside it, so it is silent. */
export function ChannelSign({ icon, size = 13 }: { icon: ChannelIcon; size?: number }) {
  const Icon = icons[icon];
  return <Icon size={size} strokeWidth={1.75} aria-hidden />;
}
