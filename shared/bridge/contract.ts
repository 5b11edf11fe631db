import { z } from 'zod/mini';
import type { Figure } from '../journey/figure.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { againstSchema, overlayModeSchema } from '../journey/overlayMode.ts';
import { type Paper, paperSchema } from '../layout/paper.ts';
import type { HiddenFew } from '../share/hideFew.ts';
import { type Language, languageSchema } from '../text/language.ts';
import type { Minutes } from '../workshop/minutesSchema.ts';
import type { AfterwardsRequests } from './afterwardsRequests.ts';
import { afterwardsRequests } from './afterwardsRequests.ts';
import type { SurveyRequests } from './surveyRequests.ts';
import { surveyRequests } from './surveyRequests.ts';
import type { VisitEvents, VisitRequests } from './visitRequests.ts';
import { visitRequests } from './visitRequests.ts';
import type { WorkshopEvents, WorkshopRequests } from './workshopRequests.ts';
import { workshopRequests } from './workshopRequests.ts';

/**
 * Everything that window and main say to each other. A request has a schema for its argument, which main checks,
 * and a type for its answer; an event goes from main to the window. No path crosses the bridge: a window says
 * "save my map", never "write there".
 */
const nothing = z.undefined();
const bytes = z
  .instanceof(Uint8Array<ArrayBufferLike>)
  .check(z.refine((update) => update.byteLength <= 64 * 1024 * 1024));

/** No picture is larger, so that a map of fifty can still be sent by mail. */
export const largestPicture = 32 * 1024 * 1024;
const isPictureSized = (bytes: Uint8Array): boolean => bytes.byteLength <= largestPicture;
const assetId = z.string().check(z.maxLength(100));
const assetIds = z.array(assetId).check(z.maxLength(500));

export const themeSchema = z.enum(['light', 'dark', 'system']);
export type Theme = z.infer<typeof themeSchema>;

/** What the exported sheet shows besides the map: the overlay as it is on screen. */
export const overlayChoiceSchema = z.object({
  metricId: z.nullable(z.string().check(z.maxLength(400))),
  segment: z.record(z.string().check(z.maxLength(400)), z.string().check(z.maxLength(4000))),
  period: z.string().check(z.maxLength(20)),
  /** Badges unless said. */
  mode: z.optional(overlayModeSchema),
  against: z.optional(z.nullable(againstSchema)),
});
export type OverlayChoice = z.infer<typeof overlayChoiceSchema>;

export const requests = {
  'app.start': nothing,
  'settings.change': z.object({
    language: z.optional(languageSchema),
    theme: z.optional(themeSchema),
    name: z.optional(z.string().check(z.maxLength(80))),
  }),
  /** A start screen that opens a map keeps it, and asks `app.start` again; other windows get a new one. */
  'map.new': z.object({ template: z.string().check(z.maxLength(80)) }),
  'map.open': nothing,
  'map.openRecent': z.object({ token: z.string().check(z.maxLength(80)) }),
  'map.openSample': z.object({ name: z.string().check(z.maxLength(80)) }),
  /** Answers with the map of this window; asked once when the window starts. */
  'map.read': nothing,
  /** One Yjs update of this window's map: journalled before the answer. */
  'map.update': z.object({ update: bytes }),
  'map.save': nothing,
  'map.saveAs': nothing,
  'map.export': z.object({
    format: z.enum(['pdf', 'png']),
    paper: paperSchema,
    overlay: overlayChoiceSchema,
    /** Figures of fewer answers are left out, and those from which they could be worked out; none unless said. */
    hideBelow: z.optional(z.int().check(z.minimum(2), z.maximum(1000))),
    scale: z.optional(z.enum(['1', '2', '3'])),
  }),
  'asset.read': z.object({ id: assetId }),
  /** A picture that a person dropped, pasted or chose; its bytes say what it is and give it its name. */
  'asset.add': z.object({ bytes: z.instanceof(Uint8Array<ArrayBufferLike>).check(z.refine(isPictureSized)) }),
  /** Pictures of what is being copied: another map may bring them, even when this one is closed. */
  'asset.lend': z.object({ ids: assetIds }),
  'asset.bring': z.object({ ids: assetIds }),
  /** The same as the menu's Paste; preload lets it through only while a person's hand is on the page. */
  'clipboard.paste': nothing,
  /** A page or letter opens outside; a file is shown in its folder, if the person says so. Preload asks for a hand here too. */
  'link.open': z.object({ address: z.string().check(z.maxLength(2000)) }),
  /** A file that a card shall point to: the only path that a window is told, as the person chose it for the map. */
  'link.chooseFile': nothing,
  /** Asked by the print page: what to draw. */
  'print.read': nothing,
  /** Said by the print page: drawn, fonts loaded, pictures decoded; the page's size in CSS pixels, the map's scale. */
  'print.ready': z.object({
    width: z.number(),
    height: z.number(),
    scale: z.number(),
    warnings: z.array(z.string().check(z.maxLength(80))),
    /** One unless said. */
    pages: z.optional(z.int().check(z.minimum(1), z.maximum(5000))),
  }),
  /** Said by the print page: it broke, and nothing will come. */
  'print.failed': z.object({ detail: z.string().check(z.maxLength(2000)) }),
  ...surveyRequests,
  ...workshopRequests,
  ...afterwardsRequests,
  ...visitRequests,
} as const;

export type RequestName = keyof typeof requests;
export type Argument<Name extends RequestName> = z.infer<(typeof requests)[Name]>;

export interface RecentMap {
  /** Stands for the file; the window never sees its path. */
  token: string;
  title: string;
  fileName: string;
  openedAt: string;
  /** PNG as data URL, or null. */
  preview: string | null;
  isMissing: boolean;
}

export interface StarterMap {
  name: string;
  title: string;
  about: string;
  preview: string | null;
}

export interface AppStart {
  version: string;
  language: Language;
  theme: Theme;
  /** Under which the person signs; '' until they said. */
  name: string;
  recents: RecentMap[];
  samples: StarterMap[];
  templates: StarterMap[];
  /** Whether this window holds a map, or is a start screen. */
  hasMap: boolean;
  /** Whether this window is in a workshop that another Senda holds. */
  isVisiting: boolean;
}

export type FileState =
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; problem: BridgeProblem };

export interface OpenedMap {
  state: Uint8Array;
  /** What is in the state, written by `writeRecords`: to be looked at before the state is read. */
  records?: string;
  /** File name without its folder, null for a map that has no file yet. */
  fileName: string | null;
  fileState: FileState;
  /** Words that a crash left in the journal were put back. */
  isRecovered: boolean;
  /** What opening had to leave out or repair. */
  warnings: BridgeProblem[];
  /** Sources whose rows are on this machine, so that filters can be combined. */
  sourcesWithRows: string[];
}

/** A problem as it crosses the bridge; `shared/text/sentences.ts` makes the sentence. */
export interface BridgeProblem {
  kind: string;
  [detail: string]: string | number | boolean | null;
}

export type Reply<Value> = { ok: true; value: Value } | { ok: false; problem: BridgeProblem };

export interface PrintJob {
  journey: JourneyMap;
  language: Language;
  paper: Paper;
  overlay: OverlayChoice;
  /** Counted from the rows under several filters at once; null: the map itself holds the overlay's figures. */
  figures: Figure[] | null;
  /** The same of what they are held against. */
  before?: Figure[] | null;
  /** What was left out of the figures, as its groups are small; null where nothing had to be. */
  hidden?: HiddenFew | null;
  fileName: string;
  /** ISO instant and zone are printed, so they are handed in. */
  exportedAt: string;
  assets: Record<string, Uint8Array>;
}

/** What the print page sets as minutes. */
export interface MinutesJob {
  readonly minutes: Minutes;
  readonly language: Language;
  readonly fileName: string;
  /** ISO instant. */
  readonly exportedAt: string;
}

export interface Answers extends SurveyRequests, VisitRequests, WorkshopRequests, AfterwardsRequests {
  'app.start': AppStart;
  'settings.change': null;
  'map.new': null;
  'map.open': null;
  'map.openRecent': null;
  'map.openSample': null;
  'map.read': OpenedMap;
  'map.update': null;
  'map.save': FileState;
  'map.saveAs': FileState;
  'map.export': { fileName: string; warnings: BridgeProblem[] };
  'asset.read': Uint8Array;
  'asset.add': { id: string };
  'asset.lend': null;
  'asset.bring': { missing: string[] };
  'clipboard.paste': null;
  'link.open': null;
  'link.chooseFile': { address: string; name: string } | null;
  'print.read': PrintJob | MinutesJob;
  'print.ready': null;
  'print.failed': null;
}

export interface Events extends VisitEvents, WorkshopEvents {
  /** A menu item or shortcut of the system was chosen. */
  'command.chosen': { command: string };
  'settings.changed': { language: Language; theme: Theme; name: string };
  'map.fileChanged': { fileName: string | null; fileState: FileState };
  /** The file changed on disk and was merged: apply this update. */
  'map.merged': { update: Uint8Array };
  'recents.changed': { recents: RecentMap[] };
  'survey.progress': { token: string; share: number | null; rows: number };
  /** A survey file was opened with Senda or chosen from the menu. */
  'survey.chosen': { token: string };
  /** An export is under way, or ended. */
  'export.progress': { isRunning: boolean };
}
export type EventName = keyof Events;

/** A dropped file: a map or a survey behind a token; of any other its address, for a card to point to. */
export type FileTaken =
  | { token: string; fileName: string; kind: 'survey' | 'map' }
  | { fileName: string; kind: 'other'; address: string };

/** What preload puts into the window as `window.senda`. */
export interface SendaBridge {
  request<Name extends RequestName>(name: Name, argument: Argument<Name>): Promise<Reply<Answers[Name]>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
  /** Whether it makes sense to ask for that at all: a guest's page knows fewer names. Without this, for everything. */
  can?(name: RequestName): boolean;
  /** A file dropped onto the window becomes a token; its path stays outside the page. */
  takeFile(file: unknown): Promise<Reply<FileTaken>>;
}
