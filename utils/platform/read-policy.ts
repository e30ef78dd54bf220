/** The school's policy: what its administrator set, else what this browser was told. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { channelIds } from '../model/channel.ts';
import { type ConsentRules, defaultPolicy, type PhotoRules, type Policy } from '../model/policy.ts';
import type { Contact } from '../model/review-view.ts';
import {
  type ChannelSettings,
  type SchoolChannel,
  schoolChannels,
} from '../model/school-channel.ts';

/** In less, nobody could take down what a parent withdraws. */
const fewestLedgerDays = 30;

const text = v.fallback(v.string(), '');

/** Wrongly typed values fall back one by one, never all together. */
const contactParser = v.object({
  schoolContact: text,
  privacyOfficer: text,
  privacyStatementUrl: text,
});

/** Null where nothing, or no such thing, was set. */
const rulesParser = v.fallback(
  v.object({
    closedAppNeedsConsent: v.fallback(v.nullish(v.boolean()), null),
    reminderMonths: v.fallback(v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  }),
  {},
);

/** An administrator's alone. */
const mayBeOffParser = v.fallback(
  v.object({ maySitesBeOff: v.fallback(v.boolean(), defaultPolicy.maySitesBeOff) }),
  { maySitesBeOff: defaultPolicy.maySitesBeOff },
);

/** An administrator's alone, and only to keep less: what is no such number changes nothing. */
const ledgerParser = v.fallback(
  v.object({
    ledgerDays: v.fallback(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(fewestLedgerDays))),
      null,
    ),
  }),
  { ledgerDays: null },
);

const photosParser = v.fallback(
  v.object({ shrinkForWeb: v.fallback(v.nullish(v.boolean()), null) }),
  {},
);

/** Entries that are none are left out, one by one; null where there is no list at all. */
const channelsParser = v.fallback(
  v.nullable(
    v.array(
      v.fallback(
        v.nullable(
          v.object({
            id: v.picklist(channelIds),
            label: v.fallback(v.nullish(v.string()), null),
            isUsed: v.fallback(v.optional(v.boolean()), true),
          }),
        ),
        null,
      ),
    ),
  ),
  null,
);

const contactKey = 'contact';
const consentKey = 'consent';
const photosKey = 'photos';
const channelsKey = 'channels';

export async function readPolicy(): Promise<Policy> {
  const [managed, own] = await Promise.all([managedArea(), ownArea()]);
  return {
    ...defaultPolicy,
    contact: chosenContact(contactOf(managed), contactOf(own[contactKey])),
    consent: chosenRules(managed, own[consentKey]),
    maySitesBeOff: v.parse(mayBeOffParser, managed).maySitesBeOff,
    ledgerDays: v.parse(ledgerParser, managed).ledgerDays,
    photos: {
      shrinkForWeb:
        v.parse(photosParser, managed).shrinkForWeb ??
        v.parse(photosParser, own[photosKey]).shrinkForWeb ??
        defaultPolicy.photos.shrinkForWeb,
    },
    channels: chosenChannels(managed[channelsKey], own[channelsKey]),
  };
}

/** What an administrator set goes before what this browser was told, one by one. */
function chosenContact(managed: Contact, own: Contact): Contact {
  const keys = ['schoolContact', 'privacyOfficer', 'privacyStatementUrl'] as const;
  return contactOf(Object.fromEntries(keys.map((key) => [key, managed[key] || own[key]] as const)));
}

function chosenRules(managed: unknown, own: unknown): ConsentRules {
  const [set, told] = [v.parse(rulesParser, managed), v.parse(rulesParser, own)];
  const usual = defaultPolicy.consent;
  return {
    closedAppNeedsConsent:
      set.closedAppNeedsConsent ?? told.closedAppNeedsConsent ?? usual.closedAppNeedsConsent,
    reminderMonths: set.reminderMonths ?? told.reminderMonths ?? usual.reminderMonths,
  };
}

/** The administrator's list counts whole: it is one list, not fourteen settings. */
function chosenChannels(managed: unknown, own: unknown): ChannelSettings {
  const set = v.parse(channelsParser, managed ?? null);
  const entries = set ?? v.parse(channelsParser, own ?? null) ?? [];
  return {
    list: schoolChannels(entries.filter((entry) => entry !== null)),
    isLocked: set !== null,
  };
}

export async function writeOwnChannels(channels: readonly SchoolChannel[]): Promise<void> {
  await browser.storage.local.set({ [channelsKey]: channels });
}

export async function writeOwnConsentRules(rules: Partial<ConsentRules>): Promise<void> {
  await browser.storage.local.set({ [consentKey]: rules });
}

export async function writeOwnPhotoRules(rules: PhotoRules): Promise<void> {
  await browser.storage.local.set({ [photosKey]: rules });
}

export async function writeOwnContact(contact: Contact): Promise<void> {
  await browser.storage.local.set({ [contactKey]: contact });
}

const ownArea = (): Promise<Record<string, unknown>> =>
  browser.storage.local.get([contactKey, consentKey, photosKey, channelsKey]);

/** Firefox rejects where no policy is set; Chromium gives an empty object. */
const managedArea = (): Promise<Record<string, unknown>> =>
  browser.storage.managed.get(null).catch(() => ({}));

const contactOf = (stored: unknown): Contact => v.parse(contactParser, stored ?? {});
