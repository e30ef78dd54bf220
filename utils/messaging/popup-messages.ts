/** What the popup of the toolbar asks, and the parsers of what it asks. */
import * as v from 'valibot';
import { channelIds } from '../model/channel.ts';
import type { PopupView, WhoAnswer, WhoQuestion } from '../model/popup-view.ts';
import { groupsParser } from './hold-parser.ts';

export interface PopupMessages {
  'popup/view': { input: null; output: PopupView };
  /** "Wie mag niet?" Null without a register. */
  'popup/who-may-not': { input: WhoQuestion; output: WhoAnswer | null };
}

export const popupParsers = {
  'popup/view': v.null(),
  'popup/who-may-not': v.object({ groups: groupsParser, channel: v.picklist(channelIds) }),
};
