import type { EventName, RequestName } from './contract.ts';

/**
 * The names alone, for preload: it must not carry the schemas' library into every page. The records are typed by
 * the contract, so a name that is forgotten here does not compile.
 */
const asked: Record<RequestName, true> = {
  'app.start': true,
  'settings.change': true,
  'map.new': true,
  'map.open': true,
  'map.openRecent': true,
  'map.openSample': true,
  'map.read': true,
  'map.update': true,
  'map.save': true,
  'map.saveAs': true,
  'map.export': true,
  'asset.read': true,
  'asset.add': true,
  'asset.lend': true,
  'asset.bring': true,
  'clipboard.paste': true,
  'link.open': true,
  'link.chooseFile': true,
  'print.read': true,
  'print.ready': true,
  'print.failed': true,
  'survey.choose': true,
  'survey.inspect': true,
  'survey.names': true,
  'survey.chooseLookup': true,
  'survey.preview': true,
  'survey.import': true,
  'survey.comments': true,
  'survey.query': true,
  'survey.cancel': true,
  'survey.saveLeftOut': true,
  'map.savePoints': true,
  'map.share': true,
  'workshop.read': true,
  'workshop.start': true,
  'workshop.stop': true,
  'workshop.act': true,
  'workshop.point': true,
  'minutes.save': true,
};

const told: Record<EventName, true> = {
  'command.chosen': true,
  'settings.changed': true,
  'map.fileChanged': true,
  'map.merged': true,
  'recents.changed': true,
  'survey.progress': true,
  'survey.chosen': true,
  'export.progress': true,
  'workshop.changed': true,
  'workshop.edited': true,
  'workshop.pointed': true,
  'workshop.reaction': true,
  'workshop.gather': true,
};

export const requestNames = Object.keys(asked) as RequestName[];
export const eventNames = Object.keys(told) as EventName[];
