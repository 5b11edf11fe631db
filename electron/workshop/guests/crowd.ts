import { limits } from '../../../shared/workshop/limits.ts';
import type { HostMessage } from '../../../shared/workshop/messages.ts';
import type { Line } from './line.ts';

/** Everybody's open lines. A person may have several: a laptop and a phone. */
export interface Crowd {
  add(line: Line, personId: string): void;
  /** True when it was the person's last. */
  remove(line: Line, personId: string): boolean;
  people(): string[];
  tell(personId: string, message: HostMessage): void;
  tellAll(message: HostMessage): void;
  /** To each line something of its own. */
  each(tell: (line: Line, personId: string) => void): void;
  end(personId: string, message: HostMessage): void;
}

export function createCrowd(): Crowd {
  const lines = new Map<string, Set<Line>>();
  const of = (personId: string) => lines.get(personId) ?? new Set();
  return {
    add(line, personId) {
      const own = of(personId);
      // The oldest is one that was cut off and not yet missed.
      const [oldest] = own;
      if (oldest && own.size >= limits.sockets) oldest.end(4409, 'workshop-elsewhere');
      lines.set(personId, own.add(line));
    },
    remove(line, personId) {
      const own = of(personId);
      own.delete(line);
      if (own.size === 0) lines.delete(personId);
      return own.size === 0;
    },
    people: () => [...lines.keys()],
    tell(personId, message) {
      for (const line of of(personId)) line.tell(message);
    },
    tellAll(message) {
      for (const own of lines.values()) for (const line of own) line.tell(message);
    },
    each(tell) {
      for (const [personId, own] of lines) for (const line of own) tell(line, personId);
    },
    end(personId, message) {
      for (const line of of(personId)) {
        line.tell(message);
        line.end(4403, message.type === 'over' ? message.problem.kind : '');
      }
    },
  };
}
