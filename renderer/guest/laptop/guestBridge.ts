import type {
  Answers,
  Argument,
  BridgeProblem,
  EventName,
  Events,
  RequestName,
  SendaBridge,
} from '../../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/language.ts';
import { picturePath } from '../../../shared/workshop/messages.ts';
import type { Guest } from '../connection/guest.ts';
import { createListeners } from '../connection/listeners.ts';
import { firstTheme, keepTheme } from '../keep.ts';

/*
 * The bridge of a guest's page
 *
 * The workspace asks `window.senda` in a browser as it does in the app. Here stand fewer names: what is about this page is
 * answered here, pictures and figures by the host, and all that belongs to the computer with the file by nobody.
 */
type Answering = {
  readonly [Name in RequestName]?: (argument: Argument<Name>) => Promise<Result<Answers[Name], BridgeProblem>>;
};

export interface BridgeNeeds {
  readonly guest: Guest;
  readonly token: string;
  language(): Language;
  chooseLanguage(language: Language): void;
}

export function createGuestBridge(needs: BridgeNeeds): SendaBridge {
  const settings = createListeners<Events['settings.changed']>();
  const answering = answersOf(needs, settings.tell);
  const can = (name: RequestName) => name in answering;
  return {
    async request(name, argument) {
      const answer = answering[name] as ((asked: unknown) => Promise<Result<unknown, BridgeProblem>>) | undefined;
      return (answer ? await answer(argument) : nobody()) as never;
    },
    on: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) =>
      name === 'settings.changed' ? settings.add(listener as never) : () => {},
    can,
    takeFile: async () => nobody(),
  };
}

const nobody = () => failed<BridgeProblem>({ kind: 'workshop-only-host' });

function answersOf(needs: BridgeNeeds, told: (settings: Events['settings.changed']) => void): Answering {
  const { guest, token } = needs;
  const nameNow = () => guest.view().seat?.me.name ?? '';
  return {
    'app.start': async () =>
      ok({
        ...{ version: '', language: needs.language(), theme: firstTheme(), name: nameNow() },
        ...{ recents: [], samples: [], templates: [], hasMap: true, isVisiting: false },
      }),
    async 'settings.change'({ language, theme, name }) {
      if (language) needs.chooseLanguage(language);
      if (theme) keepTheme(theme);
      const renamed = name?.trim() ? await guest.view().seat?.act({ kind: 'name', name: name.slice(0, 40) }) : null;
      told({ language: needs.language(), theme: firstTheme(), name: nameNow() });
      return renamed ?? ok(null);
    },
    'map.read': async () => {
      const { live, sourcesWithRows } = guest.view();
      if (!live) return failed({ kind: 'workshop-away' });
      return ok({ state: live.state(), ...openedHere(sourcesWithRows) });
    },
    // The line to the host hears every edit by itself.
    'map.update': async () => ok(null),
    'asset.read': ({ id }) => readPicture(id, token),
    // Pictures that stand in this map are known to it.
    'asset.lend': async () => ok(null),
    'survey.query': async ({ sourceId, where, period }) => {
      const answered = await guest.ask({ sourceId, where, period });
      return answered.ok ? ok({ figures: answered.value }) : answered;
    },
    'link.open': async ({ address }) => {
      if (!/^(https?|mailto):/i.test(address)) return nobody();
      window.open(address, '_blank', 'noopener,noreferrer');
      return ok(null);
    },
  };
}

/** What the workspace is told of a map that is not a file here. */
export const openedHere = (sourcesWithRows: readonly string[]) => ({
  fileName: null,
  fileState: { kind: 'saved', at: '' } as const,
  isRecovered: false,
  warnings: [],
  sourcesWithRows: [...sourcesWithRows],
});

async function readPicture(id: string, token: string): Promise<Result<Uint8Array, BridgeProblem>> {
  try {
    const response = await fetch(`${picturePath}${encodeURIComponent(id)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return response.ok ? ok(new Uint8Array(await response.arrayBuffer())) : failed({ kind: 'asset-missing' });
  } catch {
    return failed({ kind: 'workshop-away' });
  }
}
