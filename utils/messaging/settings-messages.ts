/** What the options page asks about the school's settings, and the parsers of what it asks. */
import * as v from 'valibot';
import type { ChannelError } from '../model/change-channels.ts';
import { ownChannelIds } from '../model/channel.ts';
import type { ListedWord } from '../model/ignored-word.ts';
import type { ConsentRules, PhotoRules } from '../model/policy.ts';
import type { Contact } from '../model/review-view.ts';
import type { ChannelSettings, SchoolChannel } from '../model/school-channel.ts';
import { type SiteSwitches, type SwitchState, switchStates } from '../model/site-switch.ts';
import { channelListParser, contactParser } from './register-parser.ts';

/** Why a word that was typed is not ignored: `whole-name` would hide a pupil's whole name. */
export type IgnoreAnswer =
  | { readonly status: 'ignored'; readonly words: readonly ListedWord[] }
  | { readonly status: 'not-one-word' }
  | { readonly status: 'whole-name' };

/** `locked`: an administrator has set the list. */
export type ChannelsAnswer =
  | { readonly status: 'saved'; readonly settings: ChannelSettings }
  | { readonly status: ChannelError | 'locked' };

export interface SettingsMessages {
  'options/contact': { input: null; output: Contact };
  'options/save-contact': { input: Contact; output: null };
  'options/consent-rules': { input: null; output: ConsentRules };
  'options/save-consent-rules': {
    input: { readonly closedAppNeedsConsent: boolean };
    output: ConsentRules;
  };
  'options/channels': { input: null; output: ChannelSettings };
  'options/save-channels': {
    input: { readonly channels: readonly SchoolChannel[]; readonly added: readonly string[] };
    output: ChannelsAnswer;
  };
  'options/sites': { input: null; output: SiteSwitches };
  'options/switch-site': {
    input: { readonly site: string; readonly state: SwitchState };
    output: SiteSwitches;
  };
  'options/photo-rules': { input: null; output: PhotoRules };
  'options/save-photo-rules': { input: PhotoRules; output: PhotoRules };
  'options/ignored-words': { input: null; output: readonly ListedWord[] };
  'options/ignore-word': { input: { readonly written: string }; output: IgnoreAnswer };
  'options/report-again': {
    input: { readonly word: string };
    output: readonly ListedWord[];
  };
}

const shortText = v.pipe(v.string(), v.maxLength(100));

export const settingsParsers = {
  'options/contact': v.null(),
  'options/save-contact': contactParser,
  'options/consent-rules': v.null(),
  'options/save-consent-rules': v.object({ closedAppNeedsConsent: v.boolean() }),
  'options/channels': v.null(),
  'options/save-channels': v.object({
    channels: channelListParser,
    added: v.pipe(v.array(shortText), v.maxLength(ownChannelIds.length)),
  }),
  'options/sites': v.null(),
  'options/switch-site': v.object({ site: shortText, state: v.picklist(switchStates) }),
  'options/photo-rules': v.null(),
  'options/save-photo-rules': v.object({ shrinkForWeb: v.boolean() }),
  'options/ignored-words': v.null(),
  'options/ignore-word': v.object({ written: shortText }),
  'options/report-again': v.object({ word: shortText }),
};
